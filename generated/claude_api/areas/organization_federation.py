# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.federation`

The functions say what a call would do, and do nothing; the methods of `claude.organization.federation` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


PATH = "organization.federation"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "issuers": "organization_federation_issuers",
    "rules": "organization_federation_rules",
}
