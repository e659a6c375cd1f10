"""A process that does nothing: what the interpreter itself costs."""

from __future__ import annotations

IMPORT = IMPORT_CLIENT = ONE_CALL = REFUSED = "pass"
