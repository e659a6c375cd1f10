"""One planted mistake of every kind, from all tables.

`test_lint` proves that each is found where it stands, `test_stock` what stock openapi-python-client does with it, and
`test_generate` that the command refuses it.
"""

from __future__ import annotations

from tests.generator import planted_files, planted_operations, planted_schemas, planted_unions, planted_webhooks

BEFORE_LINT = [*planted_files.READING, *planted_files.STRUCTURE, *planted_files.BUNDLING]
LINTED = [
    *planted_files.DOCUMENT,
    *planted_files.NAMES,
    *planted_operations.OPERATIONS,
    *planted_operations.PARAMETERS,
    *planted_operations.BODIES,
    *planted_webhooks.WEBHOOKS,
    *planted_unions.COMPOSITION,
    *planted_unions.UNIONS,
    *planted_schemas.OBJECTS,
    *planted_schemas.SCALARS,
]
MISTAKES = [*BEFORE_LINT, *LINTED]
