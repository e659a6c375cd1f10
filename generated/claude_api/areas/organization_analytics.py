# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.analytics`

The functions say what a call would do, and do nothing; the methods of `claude.organization.analytics` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


PATH = "organization.analytics"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "apps": "organization_analytics_apps",
    "artifacts": "organization_analytics_artifacts",
    "connectors": "organization_analytics_connectors",
    "cost": "organization_analytics_cost",
    "cost_report": "organization_analytics_cost_report",
    "plugins": "organization_analytics_plugins",
    "skills": "organization_analytics_skills",
    "summaries": "organization_analytics_summaries",
    "usage": "organization_analytics_usage",
    "usage_report": "organization_analytics_usage_report",
    "user_cost_report": "organization_analytics_user_cost_report",
    "user_usage_report": "organization_analytics_user_usage_report",
    "users": "organization_analytics_users",
}
