# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.claude_code.managed_settings`

The functions say what a call would do, and do nothing; the methods of `claude.organization.claude_code.managed_settings` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


PATH = "organization.claude_code.managed_settings"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "configuration": "organization_claude_code_managed_settings_configuration",
    "rbac_group_default": "organization_claude_code_managed_settings_rbac_group_default",
    "rbac_groups": "organization_claude_code_managed_settings_rbac_groups",
}
