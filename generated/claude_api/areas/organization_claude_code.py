# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_code`

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_code` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


PATH = "organization.claude_code"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "managed_settings": "organization_claude_code_managed_settings",
}
