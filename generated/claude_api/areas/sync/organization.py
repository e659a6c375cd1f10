# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_download, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.downloads import DownloadMethod, DownloadToMethod
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import (
        organization,
        organization_analytics_apps_chat_projects,
        organization_analytics_artifacts,
        organization_analytics_connectors,
        organization_analytics_cost,
        organization_analytics_cost_report,
        organization_analytics_plugins,
        organization_analytics_skills,
        organization_analytics_summaries,
        organization_analytics_usage,
        organization_analytics_usage_report,
        organization_analytics_user_cost_report,
        organization_analytics_user_usage_report,
        organization_analytics_users,
        organization_api_keys,
        organization_claude_code_managed_settings_configuration,
        organization_claude_code_managed_settings_rbac_group_default,
        organization_claude_code_managed_settings_rbac_groups,
        organization_claude_tag_bundles,
        organization_claude_tag_bundles_targets,
        organization_claude_tag_slack_channels,
        organization_claude_tag_slack_workspaces,
        organization_compliance_settings,
        organization_external_keys,
        organization_federation_issuers,
        organization_federation_rules,
        organization_federation_rules_workspaces,
        organization_invites,
        organization_plugin_marketplaces,
        organization_plugins,
        organization_plugins_installation_settings,
        organization_plugins_shares,
        organization_plugins_versions,
        organization_rate_limits,
        organization_rbac_groups,
        organization_rbac_groups_members,
        organization_rbac_roles,
        organization_rbac_roles_permissions,
        organization_service_accounts,
        organization_service_accounts_workspaces,
        organization_spend_limits,
        organization_spend_limits_effective,
        organization_spend_limits_increase_requests,
        organization_telemetry_destinations,
        organization_telemetry_destinations_workspaces,
        organization_users,
        organization_webhooks,
        organization_workspaces,
        organization_workspaces_members,
        organization_workspaces_rate_limits,
        organization_workspaces_service_accounts,
    )

    class OrganizationAnalyticsAppsChatProjects(Area):
        """`claude.organization.analytics.apps.chat.projects`: How projects in Claude are used."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection,
                as_pages(organization_analytics_apps_chat_projects.list_organization_analytics_app_chat_projects),
            )

    class OrganizationAnalyticsAppsChat(Area):
        """`claude.organization.analytics.apps.chat`."""

        def __init__(self, connection: SyncConnection) -> None:
            self.projects = OrganizationAnalyticsAppsChatProjects(connection)

    class OrganizationAnalyticsApps(Area):
        """`claude.organization.analytics.apps`."""

        def __init__(self, connection: SyncConnection) -> None:
            self.chat = OrganizationAnalyticsAppsChat(connection)

    class OrganizationAnalyticsArtifacts(Area):
        """`claude.organization.analytics.artifacts`: How artifacts are used."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_analytics_artifacts.list_organization_analytics_artifacts)
            )

    class OrganizationAnalyticsConnectors(Area):
        """`claude.organization.analytics.connectors`: How connectors are used."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_analytics_connectors.list_organization_analytics_connectors)
            )

    class OrganizationAnalyticsCost(Area):
        """`claude.organization.analytics.cost`: What Claude Enterprise costs, by member and more."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(organization_analytics_cost.list_organization_analytics_cost))

    class OrganizationAnalyticsCostReport(Area):
        """`claude.organization.analytics.cost_report`: What Claude Enterprise costs over time."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_analytics_cost_report.list_organization_analytics_cost_report)
            )

    class OrganizationAnalyticsPlugins(Area):
        """`claude.organization.analytics.plugins`: How plugins are used."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_analytics_plugins.list_organization_analytics_plugins)
            )

    class OrganizationAnalyticsSkills(Area):
        """`claude.organization.analytics.skills`: How skills are used."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_analytics_skills.list_organization_analytics_skills)
            )

    class OrganizationAnalyticsSummaries(Area):
        """`claude.organization.analytics.summaries`: How many members use Claude, day by day."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_analytics_summaries.list_organization_analytics_summaries)
            )

    class OrganizationAnalyticsUsage(Area):
        """`claude.organization.analytics.usage`: How much Claude Enterprise is used, by member and more."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(organization_analytics_usage.list_organization_analytics_usage))

    class OrganizationAnalyticsUsageReport(Area):
        """`claude.organization.analytics.usage_report`: How much Claude Enterprise is used over time."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_analytics_usage_report.list_organization_analytics_usage_report)
            )

    class OrganizationAnalyticsUserCostReport(Area):
        """`claude.organization.analytics.user_cost_report`: What each member costs."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection,
                as_pages(organization_analytics_user_cost_report.list_organization_analytics_user_cost_report),
            )

    class OrganizationAnalyticsUserUsageReport(Area):
        """`claude.organization.analytics.user_usage_report`: How much each member uses."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection,
                as_pages(organization_analytics_user_usage_report.list_organization_analytics_user_usage_report),
            )

    class OrganizationAnalyticsUsers(Area):
        """`claude.organization.analytics.users`: What each member does with Claude."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(organization_analytics_users.list_organization_analytics_users))

    class OrganizationAnalytics(Area):
        """`claude.organization.analytics`."""

        def __init__(self, connection: SyncConnection) -> None:
            self.apps = OrganizationAnalyticsApps(connection)
            self.artifacts = OrganizationAnalyticsArtifacts(connection)
            self.connectors = OrganizationAnalyticsConnectors(connection)
            self.cost = OrganizationAnalyticsCost(connection)
            self.cost_report = OrganizationAnalyticsCostReport(connection)
            self.plugins = OrganizationAnalyticsPlugins(connection)
            self.skills = OrganizationAnalyticsSkills(connection)
            self.summaries = OrganizationAnalyticsSummaries(connection)
            self.usage = OrganizationAnalyticsUsage(connection)
            self.usage_report = OrganizationAnalyticsUsageReport(connection)
            self.user_cost_report = OrganizationAnalyticsUserCostReport(connection)
            self.user_usage_report = OrganizationAnalyticsUserUsageReport(connection)
            self.users = OrganizationAnalyticsUsers(connection)

    class OrganizationApiKeys(Area):
        """`claude.organization.api_keys`: The organization's API keys, without their secrets."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(organization_api_keys.list_organization_api_keys))
            self.retrieve = CallMethod(connection, as_call(organization_api_keys.retrieve_organization_api_key))
            self.update = CallMethod(connection, as_call(organization_api_keys.update_organization_api_key))

    class OrganizationClaudeCodeManagedSettingsConfiguration(Area):
        """`claude.organization.claude_code.managed_settings.configuration`: How settings of Claude Code are given to members."""

        def __init__(self, connection: SyncConnection) -> None:
            self.retrieve = CallMethod(
                connection,
                as_call(
                    organization_claude_code_managed_settings_configuration.retrieve_organization_claude_code_managed_settings_configuration
                ),
            )
            self.update = CallMethod(
                connection,
                as_call(
                    organization_claude_code_managed_settings_configuration.update_organization_claude_code_managed_settings_configuration
                ),
            )

    class OrganizationClaudeCodeManagedSettingsRbacGroupDefault(Area):
        """`claude.organization.claude_code.managed_settings.rbac_group_default`: The settings of Claude Code for members of no listed group."""

        def __init__(self, connection: SyncConnection) -> None:
            self.retrieve = CallMethod(
                connection,
                as_call(
                    organization_claude_code_managed_settings_rbac_group_default.retrieve_organization_claude_code_managed_settings_rbac_group_default
                ),
            )
            self.update = CallMethod(
                connection,
                as_call(
                    organization_claude_code_managed_settings_rbac_group_default.update_organization_claude_code_managed_settings_rbac_group_default
                ),
            )

    class OrganizationClaudeCodeManagedSettingsRbacGroups(Area):
        """`claude.organization.claude_code.managed_settings.rbac_groups`: The settings of Claude Code for groups."""

        def __init__(self, connection: SyncConnection) -> None:
            self.delete = CallMethod(
                connection,
                as_call(
                    organization_claude_code_managed_settings_rbac_groups.delete_organization_claude_code_managed_settings_rbac_group
                ),
            )
            self.list = ListMethod(
                connection,
                as_pages(
                    organization_claude_code_managed_settings_rbac_groups.list_organization_claude_code_managed_settings_rbac_groups
                ),
            )
            self.retrieve = CallMethod(
                connection,
                as_call(
                    organization_claude_code_managed_settings_rbac_groups.retrieve_organization_claude_code_managed_settings_rbac_group
                ),
            )
            self.set = CallMethod(
                connection,
                as_call(
                    organization_claude_code_managed_settings_rbac_groups.set_organization_claude_code_managed_settings_rbac_group
                ),
            )

    class OrganizationClaudeCodeManagedSettings(Area):
        """`claude.organization.claude_code.managed_settings`."""

        def __init__(self, connection: SyncConnection) -> None:
            self.configuration = OrganizationClaudeCodeManagedSettingsConfiguration(connection)
            self.rbac_group_default = OrganizationClaudeCodeManagedSettingsRbacGroupDefault(connection)
            self.rbac_groups = OrganizationClaudeCodeManagedSettingsRbacGroups(connection)

    class OrganizationClaudeCode(Area):
        """`claude.organization.claude_code`."""

        def __init__(self, connection: SyncConnection) -> None:
            self.managed_settings = OrganizationClaudeCodeManagedSettings(connection)

    class OrganizationClaudeTagBundlesTargets(Area):
        """`claude.organization.claude_tag.bundles.targets`: Where in Slack it may be used."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(
                connection,
                as_call(organization_claude_tag_bundles_targets.create_organization_claude_tag_bundle_target),
            )
            self.delete = CallMethod(
                connection,
                as_call(organization_claude_tag_bundles_targets.delete_organization_claude_tag_bundle_target),
            )
            self.list = ListMethod(
                connection,
                as_pages(organization_claude_tag_bundles_targets.list_organization_claude_tag_bundle_targets),
            )
            self.retrieve = CallMethod(
                connection,
                as_call(organization_claude_tag_bundles_targets.retrieve_organization_claude_tag_bundle_target),
            )

    class OrganizationClaudeTagBundles(Area):
        """`claude.organization.claude_tag.bundles`: What Claude may use in Slack."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_claude_tag_bundles.list_organization_claude_tag_bundles)
            )
            self.retrieve = CallMethod(
                connection, as_call(organization_claude_tag_bundles.retrieve_organization_claude_tag_bundle)
            )
            self.update = CallMethod(
                connection, as_call(organization_claude_tag_bundles.update_organization_claude_tag_bundle)
            )
            self.targets = OrganizationClaudeTagBundlesTargets(connection)

    class OrganizationClaudeTagSlackChannels(Area):
        """`claude.organization.claude_tag.slack_channels`: Claude in the channels of Slack."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(
                connection, as_call(organization_claude_tag_slack_channels.create_organization_claude_tag_slack_channel)
            )
            self.delete = CallMethod(
                connection, as_call(organization_claude_tag_slack_channels.delete_organization_claude_tag_slack_channel)
            )
            self.list = ListMethod(
                connection, as_pages(organization_claude_tag_slack_channels.list_organization_claude_tag_slack_channels)
            )
            self.retrieve = CallMethod(
                connection,
                as_call(organization_claude_tag_slack_channels.retrieve_organization_claude_tag_slack_channel),
            )
            self.update = CallMethod(
                connection, as_call(organization_claude_tag_slack_channels.update_organization_claude_tag_slack_channel)
            )

    class OrganizationClaudeTagSlackWorkspaces(Area):
        """`claude.organization.claude_tag.slack_workspaces`: Claude in the workspaces of Slack."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection,
                as_pages(organization_claude_tag_slack_workspaces.list_organization_claude_tag_slack_workspaces),
            )
            self.retrieve = CallMethod(
                connection,
                as_call(organization_claude_tag_slack_workspaces.retrieve_organization_claude_tag_slack_workspace),
            )
            self.update = CallMethod(
                connection,
                as_call(organization_claude_tag_slack_workspaces.update_organization_claude_tag_slack_workspace),
            )

    class OrganizationClaudeTag(Area):
        """`claude.organization.claude_tag`."""

        def __init__(self, connection: SyncConnection) -> None:
            self.bundles = OrganizationClaudeTagBundles(connection)
            self.slack_channels = OrganizationClaudeTagSlackChannels(connection)
            self.slack_workspaces = OrganizationClaudeTagSlackWorkspaces(connection)

    class OrganizationComplianceSettings(Area):
        """`claude.organization.compliance_settings`: Whether the Compliance API is on."""

        def __init__(self, connection: SyncConnection) -> None:
            self.retrieve = CallMethod(
                connection, as_call(organization_compliance_settings.retrieve_organization_compliance_settings)
            )
            self.update = CallMethod(
                connection, as_call(organization_compliance_settings.update_organization_compliance_settings)
            )

    class OrganizationExternalKeys(Area):
        """`claude.organization.external_keys`: Encryption keys of the organization's own."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(organization_external_keys.create_organization_external_key))
            self.delete = CallMethod(connection, as_call(organization_external_keys.delete_organization_external_key))
            self.list = ListMethod(connection, as_pages(organization_external_keys.list_organization_external_keys))
            self.retrieve = CallMethod(
                connection, as_call(organization_external_keys.retrieve_organization_external_key)
            )
            self.update = CallMethod(connection, as_call(organization_external_keys.update_organization_external_key))
            self.validate = CallMethod(
                connection, as_call(organization_external_keys.validate_organization_external_key)
            )

    class OrganizationFederationIssuers(Area):
        """`claude.organization.federation.issuers`: Providers of identities that the organization trusts."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(
                connection, as_call(organization_federation_issuers.archive_organization_federation_issuer)
            )
            self.create = CallMethod(
                connection, as_call(organization_federation_issuers.create_organization_federation_issuer)
            )
            self.list = ListMethod(
                connection, as_pages(organization_federation_issuers.list_organization_federation_issuers)
            )
            self.retrieve = CallMethod(
                connection, as_call(organization_federation_issuers.retrieve_organization_federation_issuer)
            )
            self.update = CallMethod(
                connection, as_call(organization_federation_issuers.update_organization_federation_issuer)
            )

    class OrganizationFederationRulesWorkspaces(Area):
        """`claude.organization.federation.rules.workspaces`: The workspaces a rule is in force for."""

        def __init__(self, connection: SyncConnection) -> None:
            self.add = CallMethod(
                connection, as_call(organization_federation_rules_workspaces.add_organization_federation_rule_workspace)
            )
            self.list = ListMethod(
                connection,
                as_pages(organization_federation_rules_workspaces.list_organization_federation_rule_workspaces),
            )
            self.remove = CallMethod(
                connection,
                as_call(organization_federation_rules_workspaces.remove_organization_federation_rule_workspace),
            )

    class OrganizationFederationRules(Area):
        """`claude.organization.federation.rules`: Whose identity gets which access."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(
                connection, as_call(organization_federation_rules.archive_organization_federation_rule)
            )
            self.create = CallMethod(
                connection, as_call(organization_federation_rules.create_organization_federation_rule)
            )
            self.list = ListMethod(
                connection, as_pages(organization_federation_rules.list_organization_federation_rules)
            )
            self.retrieve = CallMethod(
                connection, as_call(organization_federation_rules.retrieve_organization_federation_rule)
            )
            self.update = CallMethod(
                connection, as_call(organization_federation_rules.update_organization_federation_rule)
            )
            self.workspaces = OrganizationFederationRulesWorkspaces(connection)

    class OrganizationFederation(Area):
        """`claude.organization.federation`."""

        def __init__(self, connection: SyncConnection) -> None:
            self.issuers = OrganizationFederationIssuers(connection)
            self.rules = OrganizationFederationRules(connection)

    class OrganizationInvites(Area):
        """`claude.organization.invites`: Invitations to join the organization."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(organization_invites.create_organization_invite))
            self.delete = CallMethod(connection, as_call(organization_invites.delete_organization_invite))
            self.list = ListMethod(connection, as_pages(organization_invites.list_organization_invites))
            self.retrieve = CallMethod(connection, as_call(organization_invites.retrieve_organization_invite))

    class OrganizationPluginMarketplaces(Area):
        """`claude.organization.plugin_marketplaces`: Where plugins come from."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_plugin_marketplaces.list_organization_plugin_marketplaces)
            )
            self.retrieve = CallMethod(
                connection, as_call(organization_plugin_marketplaces.retrieve_organization_plugin_marketplace)
            )
            self.update = CallMethod(
                connection, as_call(organization_plugin_marketplaces.update_organization_plugin_marketplace)
            )
            self.validate_archive = CallMethod(
                connection, as_call(organization_plugin_marketplaces.validate_organization_plugin_marketplace_archive)
            )
            self.validate_repository = CallMethod(
                connection,
                as_call(organization_plugin_marketplaces.validate_organization_plugin_marketplace_repository),
            )

    class OrganizationPluginsInstallationSettings(Area):
        """`claude.organization.plugins.installation_settings`: Whether members have a plugin."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection,
                as_pages(organization_plugins_installation_settings.list_organization_plugin_installation_settings),
            )
            self.remove = CallMethod(
                connection,
                as_call(organization_plugins_installation_settings.remove_organization_plugin_installation_setting),
            )
            self.set = CallMethod(
                connection,
                as_call(organization_plugins_installation_settings.set_organization_plugin_installation_setting),
            )

    class OrganizationPluginsShares(Area):
        """`claude.organization.plugins.shares`: With whom members share their plugins."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(organization_plugins_shares.list_organization_plugin_shares))

    class OrganizationPluginsVersions(Area):
        """`claude.organization.plugins.versions`: The versions of a plugin."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(
                connection, as_call(organization_plugins_versions.create_organization_plugin_version)
            )
            self.download = DownloadMethod(
                connection, as_download(organization_plugins_versions.download_organization_plugin_version)
            )
            self.download_to = DownloadToMethod(
                connection, as_download(organization_plugins_versions.download_organization_plugin_version_to)
            )
            self.list = ListMethod(
                connection, as_pages(organization_plugins_versions.list_organization_plugin_versions)
            )
            self.retrieve = CallMethod(
                connection, as_call(organization_plugins_versions.retrieve_organization_plugin_version)
            )

    class OrganizationPlugins(Area):
        """`claude.organization.plugins`: The plugins of the organization and its members."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(organization_plugins.create_organization_plugin))
            self.delete = CallMethod(connection, as_call(organization_plugins.delete_organization_plugin))
            self.list = ListMethod(connection, as_pages(organization_plugins.list_organization_plugins))
            self.retrieve = CallMethod(connection, as_call(organization_plugins.retrieve_organization_plugin))
            self.update = CallMethod(connection, as_call(organization_plugins.update_organization_plugin))
            self.installation_settings = OrganizationPluginsInstallationSettings(connection)
            self.shares = OrganizationPluginsShares(connection)
            self.versions = OrganizationPluginsVersions(connection)

    class OrganizationRateLimits(Area):
        """`claude.organization.rate_limits`: How much the organization may ask for in a minute."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(organization_rate_limits.list_organization_rate_limits))

    class OrganizationRbacGroupsMembers(Area):
        """`claude.organization.rbac_groups.members`: Who is in a group."""

        def __init__(self, connection: SyncConnection) -> None:
            self.add = CallMethod(
                connection, as_call(organization_rbac_groups_members.add_organization_rbac_group_member)
            )
            self.list = ListMethod(
                connection, as_pages(organization_rbac_groups_members.list_organization_rbac_group_members)
            )
            self.remove = CallMethod(
                connection, as_call(organization_rbac_groups_members.remove_organization_rbac_group_member)
            )

    class OrganizationRbacGroups(Area):
        """`claude.organization.rbac_groups`: Groups of members who get the same roles."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(organization_rbac_groups.create_organization_rbac_group))
            self.delete = CallMethod(connection, as_call(organization_rbac_groups.delete_organization_rbac_group))
            self.list = ListMethod(connection, as_pages(organization_rbac_groups.list_organization_rbac_groups))
            self.retrieve = CallMethod(connection, as_call(organization_rbac_groups.retrieve_organization_rbac_group))
            self.update = CallMethod(connection, as_call(organization_rbac_groups.update_organization_rbac_group))
            self.members = OrganizationRbacGroupsMembers(connection)

    class OrganizationRbacRolesPermissions(Area):
        """`claude.organization.rbac_roles.permissions`: What a role allows."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_rbac_roles_permissions.list_organization_rbac_role_permissions)
            )

    class OrganizationRbacRoles(Area):
        """`claude.organization.rbac_roles`: Sets of permissions."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(organization_rbac_roles.list_organization_rbac_roles))
            self.retrieve = CallMethod(connection, as_call(organization_rbac_roles.retrieve_organization_rbac_role))
            self.permissions = OrganizationRbacRolesPermissions(connection)

    class OrganizationServiceAccountsWorkspaces(Area):
        """`claude.organization.service_accounts.workspaces`: The workspaces a service account is a member of."""

        def __init__(self, connection: SyncConnection) -> None:
            self.add = CallMethod(
                connection, as_call(organization_service_accounts_workspaces.add_organization_service_account_workspace)
            )
            self.list = ListMethod(
                connection,
                as_pages(organization_service_accounts_workspaces.list_organization_service_account_workspaces),
            )
            self.remove = CallMethod(
                connection,
                as_call(organization_service_accounts_workspaces.remove_organization_service_account_workspace),
            )

    class OrganizationServiceAccounts(Area):
        """`claude.organization.service_accounts`: Identities that are no persons."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(
                connection, as_call(organization_service_accounts.archive_organization_service_account)
            )
            self.create = CallMethod(
                connection, as_call(organization_service_accounts.create_organization_service_account)
            )
            self.list = ListMethod(
                connection, as_pages(organization_service_accounts.list_organization_service_accounts)
            )
            self.retrieve = CallMethod(
                connection, as_call(organization_service_accounts.retrieve_organization_service_account)
            )
            self.update = CallMethod(
                connection, as_call(organization_service_accounts.update_organization_service_account)
            )
            self.workspaces = OrganizationServiceAccountsWorkspaces(connection)

    class OrganizationSpendLimitsEffective(Area):
        """`claude.organization.spend_limits.effective`: What limit each member has."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_spend_limits_effective.list_organization_effective_spend_limits)
            )

    class OrganizationSpendLimitsIncreaseRequests(Area):
        """`claude.organization.spend_limits.increase_requests`: Members' requests to spend more."""

        def __init__(self, connection: SyncConnection) -> None:
            self.approve = CallMethod(
                connection,
                as_call(organization_spend_limits_increase_requests.approve_organization_spend_limit_increase_request),
            )
            self.deny = CallMethod(
                connection,
                as_call(organization_spend_limits_increase_requests.deny_organization_spend_limit_increase_request),
            )
            self.list = ListMethod(
                connection,
                as_pages(organization_spend_limits_increase_requests.list_organization_spend_limit_increase_requests),
            )
            self.retrieve = CallMethod(
                connection,
                as_call(organization_spend_limits_increase_requests.retrieve_organization_spend_limit_increase_request),
            )

    class OrganizationSpendLimits(Area):
        """`claude.organization.spend_limits`: How much may be spent."""

        def __init__(self, connection: SyncConnection) -> None:
            self.delete = CallMethod(connection, as_call(organization_spend_limits.delete_organization_spend_limit))
            self.list = ListMethod(connection, as_pages(organization_spend_limits.list_organization_spend_limits))
            self.retrieve = CallMethod(connection, as_call(organization_spend_limits.retrieve_organization_spend_limit))
            self.set = CallMethod(connection, as_call(organization_spend_limits.set_organization_spend_limit))
            self.effective = OrganizationSpendLimitsEffective(connection)
            self.increase_requests = OrganizationSpendLimitsIncreaseRequests(connection)

    class OrganizationTelemetryDestinationsWorkspaces(Area):
        """`claude.organization.telemetry_destinations.workspaces`: Whose traces go there."""

        def __init__(self, connection: SyncConnection) -> None:
            self.add = CallMethod(
                connection,
                as_call(
                    organization_telemetry_destinations_workspaces.add_organization_telemetry_destination_workspace
                ),
            )
            self.list = ListMethod(
                connection,
                as_pages(
                    organization_telemetry_destinations_workspaces.list_organization_telemetry_destination_workspaces
                ),
            )
            self.remove = CallMethod(
                connection,
                as_call(
                    organization_telemetry_destinations_workspaces.remove_organization_telemetry_destination_workspace
                ),
            )

    class OrganizationTelemetryDestinations(Area):
        """`claude.organization.telemetry_destinations`: Where traces of the organization's requests go."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(
                connection, as_call(organization_telemetry_destinations.create_organization_telemetry_destination)
            )
            self.delete = CallMethod(
                connection, as_call(organization_telemetry_destinations.delete_organization_telemetry_destination)
            )
            self.list = ListMethod(
                connection, as_pages(organization_telemetry_destinations.list_organization_telemetry_destinations)
            )
            self.retrieve = CallMethod(
                connection, as_call(organization_telemetry_destinations.retrieve_organization_telemetry_destination)
            )
            self.test = CallMethod(
                connection, as_call(organization_telemetry_destinations.test_organization_telemetry_destination)
            )
            self.update = CallMethod(
                connection, as_call(organization_telemetry_destinations.update_organization_telemetry_destination)
            )
            self.workspaces = OrganizationTelemetryDestinationsWorkspaces(connection)

    class OrganizationUsers(Area):
        """`claude.organization.users`: The members of the organization."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(connection, as_pages(organization_users.list_organization_users))
            self.remove = CallMethod(connection, as_call(organization_users.remove_organization_user))
            self.retrieve = CallMethod(connection, as_call(organization_users.retrieve_organization_user))
            self.sign_out = CallMethod(connection, as_call(organization_users.sign_out_organization_user))
            self.update = CallMethod(connection, as_call(organization_users.update_organization_user))

    class OrganizationWebhooks(Area):
        """`claude.organization.webhooks`: Addresses that hear of what happens in the organization."""

        def __init__(self, connection: SyncConnection) -> None:
            self.create = CallMethod(connection, as_call(organization_webhooks.create_organization_webhook))
            self.delete = CallMethod(connection, as_call(organization_webhooks.delete_organization_webhook))
            self.list = ListMethod(connection, as_pages(organization_webhooks.list_organization_webhooks))
            self.regenerate_signing_secret = CallMethod(
                connection, as_call(organization_webhooks.regenerate_organization_webhook_signing_secret)
            )
            self.retrieve = CallMethod(connection, as_call(organization_webhooks.retrieve_organization_webhook))
            self.update = CallMethod(connection, as_call(organization_webhooks.update_organization_webhook))

    class OrganizationWorkspacesMembers(Area):
        """`claude.organization.workspaces.members`: Who may work in a workspace."""

        def __init__(self, connection: SyncConnection) -> None:
            self.add = CallMethod(
                connection, as_call(organization_workspaces_members.add_organization_workspace_member)
            )
            self.list = ListMethod(
                connection, as_pages(organization_workspaces_members.list_organization_workspace_members)
            )
            self.remove = CallMethod(
                connection, as_call(organization_workspaces_members.remove_organization_workspace_member)
            )
            self.retrieve = CallMethod(
                connection, as_call(organization_workspaces_members.retrieve_organization_workspace_member)
            )
            self.update = CallMethod(
                connection, as_call(organization_workspaces_members.update_organization_workspace_member)
            )

    class OrganizationWorkspacesRateLimits(Area):
        """`claude.organization.workspaces.rate_limits`: How much a workspace may ask for in a minute."""

        def __init__(self, connection: SyncConnection) -> None:
            self.list = ListMethod(
                connection, as_pages(organization_workspaces_rate_limits.list_organization_workspace_rate_limits)
            )
            self.update = CallMethod(
                connection, as_call(organization_workspaces_rate_limits.update_organization_workspace_rate_limit)
            )

    class OrganizationWorkspacesServiceAccounts(Area):
        """`claude.organization.workspaces.service_accounts`: The service accounts of a workspace."""

        def __init__(self, connection: SyncConnection) -> None:
            self.add = CallMethod(
                connection, as_call(organization_workspaces_service_accounts.add_organization_workspace_service_account)
            )
            self.list = ListMethod(
                connection,
                as_pages(organization_workspaces_service_accounts.list_organization_workspace_service_accounts),
            )
            self.remove = CallMethod(
                connection,
                as_call(organization_workspaces_service_accounts.remove_organization_workspace_service_account),
            )
            self.retrieve = CallMethod(
                connection,
                as_call(organization_workspaces_service_accounts.retrieve_organization_workspace_service_account),
            )
            self.update = CallMethod(
                connection,
                as_call(organization_workspaces_service_accounts.update_organization_workspace_service_account),
            )

    class OrganizationWorkspaces(Area):
        """`claude.organization.workspaces`: The workspaces of the organization."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(organization_workspaces.archive_organization_workspace))
            self.create = CallMethod(connection, as_call(organization_workspaces.create_organization_workspace))
            self.list = ListMethod(connection, as_pages(organization_workspaces.list_organization_workspaces))
            self.retrieve = CallMethod(connection, as_call(organization_workspaces.retrieve_organization_workspace))
            self.update = CallMethod(connection, as_call(organization_workspaces.update_organization_workspace))
            self.members = OrganizationWorkspacesMembers(connection)
            self.rate_limits = OrganizationWorkspacesRateLimits(connection)
            self.service_accounts = OrganizationWorkspacesServiceAccounts(connection)

    class Organization(Area):
        """`claude.organization`: The organization that the credential belongs to."""

        def __init__(self, connection: SyncConnection) -> None:
            self.retrieve = CallMethod(connection, as_call(organization.retrieve_organization))
            self.analytics = OrganizationAnalytics(connection)
            self.api_keys = OrganizationApiKeys(connection)
            self.claude_code = OrganizationClaudeCode(connection)
            self.claude_tag = OrganizationClaudeTag(connection)
            self.compliance_settings = OrganizationComplianceSettings(connection)
            self.external_keys = OrganizationExternalKeys(connection)
            self.federation = OrganizationFederation(connection)
            self.invites = OrganizationInvites(connection)
            self.plugin_marketplaces = OrganizationPluginMarketplaces(connection)
            self.plugins = OrganizationPlugins(connection)
            self.rate_limits = OrganizationRateLimits(connection)
            self.rbac_groups = OrganizationRbacGroups(connection)
            self.rbac_roles = OrganizationRbacRoles(connection)
            self.service_accounts = OrganizationServiceAccounts(connection)
            self.spend_limits = OrganizationSpendLimits(connection)
            self.telemetry_destinations = OrganizationTelemetryDestinations(connection)
            self.users = OrganizationUsers(connection)
            self.webhooks = OrganizationWebhooks(connection)
            self.workspaces = OrganizationWorkspaces(connection)
