# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Every model, tagged union and set of constants of the API description, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .add_organization_federation_rule_workspace_request import (
        AddOrganizationFederationRuleWorkspaceRequest as AddOrganizationFederationRuleWorkspaceRequest,
    )
    from .add_organization_rbac_group_member_request import (
        AddOrganizationRbacGroupMemberRequest as AddOrganizationRbacGroupMemberRequest,
    )
    from .add_organization_service_account_workspace_request import (
        AddOrganizationServiceAccountWorkspaceRequest as AddOrganizationServiceAccountWorkspaceRequest,
    )
    from .add_organization_workspace_member_request import (
        AddOrganizationWorkspaceMemberRequest as AddOrganizationWorkspaceMemberRequest,
    )
    from .add_organization_workspace_service_account_request import (
        AddOrganizationWorkspaceServiceAccountRequest as AddOrganizationWorkspaceServiceAccountRequest,
    )
    from .add_session_resource_request import AddSessionResourceRequest as AddSessionResourceRequest
    from .advisor_message_iteration_usage import AdvisorMessageIterationUsage as AdvisorMessageIterationUsage
    from .advisor_redacted_result_block import AdvisorRedactedResultBlock as AdvisorRedactedResultBlock
    from .advisor_redacted_result_block_param import AdvisorRedactedResultBlockParam as AdvisorRedactedResultBlockParam
    from .advisor_result_block import AdvisorResultBlock as AdvisorResultBlock
    from .advisor_result_block_param import AdvisorResultBlockParam as AdvisorResultBlockParam
    from .advisor_tool_20260301_param import AdvisorTool20260301Param as AdvisorTool20260301Param
    from .advisor_tool_result_block import AdvisorToolResultBlock as AdvisorToolResultBlock
    from .advisor_tool_result_block_content import AdvisorToolResultBlockContent as AdvisorToolResultBlockContent
    from .advisor_tool_result_block_content import (
        UnknownAdvisorToolResultBlockContent as UnknownAdvisorToolResultBlockContent,
    )
    from .advisor_tool_result_block_param import AdvisorToolResultBlockParam as AdvisorToolResultBlockParam
    from .advisor_tool_result_block_param_content_param import (
        AdvisorToolResultBlockParamContentParam as AdvisorToolResultBlockParamContentParam,
    )
    from .advisor_tool_result_block_param_content_param import (
        UnknownAdvisorToolResultBlockParamContentParam as UnknownAdvisorToolResultBlockParamContentParam,
    )
    from .advisor_tool_result_error_code import AdvisorToolResultErrorCode as AdvisorToolResultErrorCode
    from .advisor_tool_result_error_code import AdvisorToolResultErrorCodeValue as AdvisorToolResultErrorCodeValue
    from .advisor_tool_result_error_object import AdvisorToolResultErrorObject as AdvisorToolResultErrorObject
    from .advisor_tool_result_error_param import AdvisorToolResultErrorParam as AdvisorToolResultErrorParam
    from .all_thinking_turns_param import AllThinkingTurnsParam as AllThinkingTurnsParam
    from .allowed_caller import AllowedCaller as AllowedCaller
    from .allowed_caller import AllowedCallerValue as AllowedCallerValue
    from .allowed_inference_geo import AllowedInferenceGeo as AllowedInferenceGeo
    from .allowed_inference_geo import AllowedInferenceGeoValue as AllowedInferenceGeoValue
    from .analytics_actor import AnalyticsActor as AnalyticsActor
    from .analytics_actor import UnknownAnalyticsActor as UnknownAnalyticsActor
    from .analytics_actor_type import AnalyticsActorType as AnalyticsActorType
    from .analytics_actor_type import AnalyticsActorTypeValue as AnalyticsActorTypeValue
    from .analytics_api_actor import AnalyticsAPIActor as AnalyticsAPIActor
    from .analytics_artifact_activity import AnalyticsArtifactActivity as AnalyticsArtifactActivity
    from .analytics_artifact_activity_page import AnalyticsArtifactActivityPage as AnalyticsArtifactActivityPage
    from .analytics_artifact_group_by import AnalyticsArtifactGroupBy as AnalyticsArtifactGroupBy
    from .analytics_artifact_group_by import AnalyticsArtifactGroupByValue as AnalyticsArtifactGroupByValue
    from .analytics_chat_cowork_unified_chat_metrics import (
        AnalyticsChatCoworkUnifiedChatMetrics as AnalyticsChatCoworkUnifiedChatMetrics,
    )
    from .analytics_chat_cowork_unified_metrics import (
        AnalyticsChatCoworkUnifiedMetrics as AnalyticsChatCoworkUnifiedMetrics,
    )
    from .analytics_chat_cowork_unified_sessions_metrics import (
        AnalyticsChatCoworkUnifiedSessionsMetrics as AnalyticsChatCoworkUnifiedSessionsMetrics,
    )
    from .analytics_chat_metrics import AnalyticsChatMetrics as AnalyticsChatMetrics
    from .analytics_claude_code_metrics import AnalyticsClaudeCodeMetrics as AnalyticsClaudeCodeMetrics
    from .analytics_claude_tag_category import AnalyticsClaudeTagCategory as AnalyticsClaudeTagCategory
    from .analytics_claude_tag_category import AnalyticsClaudeTagCategoryValue as AnalyticsClaudeTagCategoryValue
    from .analytics_claude_tag_metrics import AnalyticsClaudeTagMetrics as AnalyticsClaudeTagMetrics
    from .analytics_connector_activity import AnalyticsConnectorActivity as AnalyticsConnectorActivity
    from .analytics_connector_activity_page import AnalyticsConnectorActivityPage as AnalyticsConnectorActivityPage
    from .analytics_connector_chat_cowork_unified_chat_metrics import (
        AnalyticsConnectorChatCoworkUnifiedChatMetrics as AnalyticsConnectorChatCoworkUnifiedChatMetrics,
    )
    from .analytics_connector_chat_cowork_unified_metrics import (
        AnalyticsConnectorChatCoworkUnifiedMetrics as AnalyticsConnectorChatCoworkUnifiedMetrics,
    )
    from .analytics_connector_chat_cowork_unified_sessions_metrics import (
        AnalyticsConnectorChatCoworkUnifiedSessionsMetrics as AnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    )
    from .analytics_connector_chat_metrics import AnalyticsConnectorChatMetrics as AnalyticsConnectorChatMetrics
    from .analytics_connector_claude_code_metrics import (
        AnalyticsConnectorClaudeCodeMetrics as AnalyticsConnectorClaudeCodeMetrics,
    )
    from .analytics_connector_cowork_metrics import AnalyticsConnectorCoworkMetrics as AnalyticsConnectorCoworkMetrics
    from .analytics_connector_office_metrics import AnalyticsConnectorOfficeMetrics as AnalyticsConnectorOfficeMetrics
    from .analytics_connector_office_product_metrics import (
        AnalyticsConnectorOfficeProductMetrics as AnalyticsConnectorOfficeProductMetrics,
    )
    from .analytics_context_window import AnalyticsContextWindow as AnalyticsContextWindow
    from .analytics_context_window import AnalyticsContextWindowValue as AnalyticsContextWindowValue
    from .analytics_core_code_metrics import AnalyticsCoreCodeMetrics as AnalyticsCoreCodeMetrics
    from .analytics_cost_bucketed_result import AnalyticsCostBucketedResult as AnalyticsCostBucketedResult
    from .analytics_cost_group import AnalyticsCostGroup as AnalyticsCostGroup
    from .analytics_cost_group_by import AnalyticsCostGroupBy as AnalyticsCostGroupBy
    from .analytics_cost_group_by import AnalyticsCostGroupByValue as AnalyticsCostGroupByValue
    from .analytics_cost_item import AnalyticsCostItem as AnalyticsCostItem
    from .analytics_cost_item_page import AnalyticsCostItemPage as AnalyticsCostItemPage
    from .analytics_cost_metrics import AnalyticsCostMetrics as AnalyticsCostMetrics
    from .analytics_cost_report_time_bucket import AnalyticsCostReportTimeBucket as AnalyticsCostReportTimeBucket
    from .analytics_cost_report_time_bucket_page import (
        AnalyticsCostReportTimeBucketPage as AnalyticsCostReportTimeBucketPage,
    )
    from .analytics_cost_type import AnalyticsCostType as AnalyticsCostType
    from .analytics_cost_type import AnalyticsCostTypeValue as AnalyticsCostTypeValue
    from .analytics_cost_users_item import AnalyticsCostUsersItem as AnalyticsCostUsersItem
    from .analytics_cost_users_item_page import AnalyticsCostUsersItemPage as AnalyticsCostUsersItemPage
    from .analytics_cowork_metrics import AnalyticsCoworkMetrics as AnalyticsCoworkMetrics
    from .analytics_design_metrics import AnalyticsDesignMetrics as AnalyticsDesignMetrics
    from .analytics_federated_actor import AnalyticsFederatedActor as AnalyticsFederatedActor
    from .analytics_federated_actor_aws_provider import (
        AnalyticsFederatedActorAWSProvider as AnalyticsFederatedActorAWSProvider,
    )
    from .analytics_federated_actor_azure_provider import (
        AnalyticsFederatedActorAzureProvider as AnalyticsFederatedActorAzureProvider,
    )
    from .analytics_federated_actor_gcp_provider import (
        AnalyticsFederatedActorGCPProvider as AnalyticsFederatedActorGCPProvider,
    )
    from .analytics_federated_actor_oidc_provider import (
        AnalyticsFederatedActorOIDCProvider as AnalyticsFederatedActorOIDCProvider,
    )
    from .analytics_federated_actor_provider import AnalyticsFederatedActorProvider as AnalyticsFederatedActorProvider
    from .analytics_federated_actor_provider import (
        UnknownAnalyticsFederatedActorProvider as UnknownAnalyticsFederatedActorProvider,
    )
    from .analytics_grouped_cost_type import AnalyticsGroupedCostType as AnalyticsGroupedCostType
    from .analytics_grouped_cost_type import AnalyticsGroupedCostTypeValue as AnalyticsGroupedCostTypeValue
    from .analytics_inference_geo_filter import AnalyticsInferenceGeoFilter as AnalyticsInferenceGeoFilter
    from .analytics_inference_geo_filter import AnalyticsInferenceGeoFilterValue as AnalyticsInferenceGeoFilterValue
    from .analytics_lines_of_code import AnalyticsLinesOfCode as AnalyticsLinesOfCode
    from .analytics_office_metrics import AnalyticsOfficeMetrics as AnalyticsOfficeMetrics
    from .analytics_office_product_metrics import AnalyticsOfficeProductMetrics as AnalyticsOfficeProductMetrics
    from .analytics_plugin_activity import AnalyticsPluginActivity as AnalyticsPluginActivity
    from .analytics_plugin_activity_page import AnalyticsPluginActivityPage as AnalyticsPluginActivityPage
    from .analytics_plugin_chat_cowork_unified_metrics import (
        AnalyticsPluginChatCoworkUnifiedMetrics as AnalyticsPluginChatCoworkUnifiedMetrics,
    )
    from .analytics_plugin_claude_code_metrics import (
        AnalyticsPluginClaudeCodeMetrics as AnalyticsPluginClaudeCodeMetrics,
    )
    from .analytics_plugin_cowork_metrics import AnalyticsPluginCoworkMetrics as AnalyticsPluginCoworkMetrics
    from .analytics_product_filter import AnalyticsProductFilter as AnalyticsProductFilter
    from .analytics_product_filter import AnalyticsProductFilterValue as AnalyticsProductFilterValue
    from .analytics_project_activity import AnalyticsProjectActivity as AnalyticsProjectActivity
    from .analytics_project_activity_page import AnalyticsProjectActivityPage as AnalyticsProjectActivityPage
    from .analytics_project_group_by import AnalyticsProjectGroupBy as AnalyticsProjectGroupBy
    from .analytics_project_group_by import AnalyticsProjectGroupByValue as AnalyticsProjectGroupByValue
    from .analytics_report_user_actor import AnalyticsReportUserActor as AnalyticsReportUserActor
    from .analytics_science_metrics import AnalyticsScienceMetrics as AnalyticsScienceMetrics
    from .analytics_server_tool_use import AnalyticsServerToolUse as AnalyticsServerToolUse
    from .analytics_service_account_actor import AnalyticsServiceAccountActor as AnalyticsServiceAccountActor
    from .analytics_service_tier import AnalyticsServiceTier as AnalyticsServiceTier
    from .analytics_service_tier import AnalyticsServiceTierValue as AnalyticsServiceTierValue
    from .analytics_single_day_activity_summary import (
        AnalyticsSingleDayActivitySummary as AnalyticsSingleDayActivitySummary,
    )
    from .analytics_single_day_activity_summary_page import (
        AnalyticsSingleDayActivitySummaryPage as AnalyticsSingleDayActivitySummaryPage,
    )
    from .analytics_skill_activity import AnalyticsSkillActivity as AnalyticsSkillActivity
    from .analytics_skill_activity_page import AnalyticsSkillActivityPage as AnalyticsSkillActivityPage
    from .analytics_skill_chat_cowork_unified_chat_metrics import (
        AnalyticsSkillChatCoworkUnifiedChatMetrics as AnalyticsSkillChatCoworkUnifiedChatMetrics,
    )
    from .analytics_skill_chat_cowork_unified_metrics import (
        AnalyticsSkillChatCoworkUnifiedMetrics as AnalyticsSkillChatCoworkUnifiedMetrics,
    )
    from .analytics_skill_chat_cowork_unified_sessions_metrics import (
        AnalyticsSkillChatCoworkUnifiedSessionsMetrics as AnalyticsSkillChatCoworkUnifiedSessionsMetrics,
    )
    from .analytics_skill_chat_metrics import AnalyticsSkillChatMetrics as AnalyticsSkillChatMetrics
    from .analytics_skill_claude_code_metrics import AnalyticsSkillClaudeCodeMetrics as AnalyticsSkillClaudeCodeMetrics
    from .analytics_skill_cowork_metrics import AnalyticsSkillCoworkMetrics as AnalyticsSkillCoworkMetrics
    from .analytics_skill_office_metrics import AnalyticsSkillOfficeMetrics as AnalyticsSkillOfficeMetrics
    from .analytics_skill_office_product_metrics import (
        AnalyticsSkillOfficeProductMetrics as AnalyticsSkillOfficeProductMetrics,
    )
    from .analytics_speed import AnalyticsSpeed as AnalyticsSpeed
    from .analytics_speed import AnalyticsSpeedValue as AnalyticsSpeedValue
    from .analytics_time_bucket_width import AnalyticsTimeBucketWidth as AnalyticsTimeBucketWidth
    from .analytics_time_bucket_width import AnalyticsTimeBucketWidthValue as AnalyticsTimeBucketWidthValue
    from .analytics_token_type import AnalyticsTokenType as AnalyticsTokenType
    from .analytics_token_type import AnalyticsTokenTypeValue as AnalyticsTokenTypeValue
    from .analytics_tool_action_counts import AnalyticsToolActionCounts as AnalyticsToolActionCounts
    from .analytics_tool_actions import AnalyticsToolActions as AnalyticsToolActions
    from .analytics_usage_bucketed_result import AnalyticsUsageBucketedResult as AnalyticsUsageBucketedResult
    from .analytics_usage_cost_product_filter import AnalyticsUsageCostProductFilter as AnalyticsUsageCostProductFilter
    from .analytics_usage_cost_product_filter import (
        AnalyticsUsageCostProductFilterValue as AnalyticsUsageCostProductFilterValue,
    )
    from .analytics_usage_group import AnalyticsUsageGroup as AnalyticsUsageGroup
    from .analytics_usage_group_by import AnalyticsUsageGroupBy as AnalyticsUsageGroupBy
    from .analytics_usage_group_by import AnalyticsUsageGroupByValue as AnalyticsUsageGroupByValue
    from .analytics_usage_item import AnalyticsUsageItem as AnalyticsUsageItem
    from .analytics_usage_item_page import AnalyticsUsageItemPage as AnalyticsUsageItemPage
    from .analytics_usage_metrics import AnalyticsUsageMetrics as AnalyticsUsageMetrics
    from .analytics_usage_report_time_bucket import AnalyticsUsageReportTimeBucket as AnalyticsUsageReportTimeBucket
    from .analytics_usage_report_time_bucket_page import (
        AnalyticsUsageReportTimeBucketPage as AnalyticsUsageReportTimeBucketPage,
    )
    from .analytics_usage_users_item import AnalyticsUsageUsersItem as AnalyticsUsageUsersItem
    from .analytics_usage_users_item_page import AnalyticsUsageUsersItemPage as AnalyticsUsageUsersItemPage
    from .analytics_user import AnalyticsUser as AnalyticsUser
    from .analytics_user_activity import AnalyticsUserActivity as AnalyticsUserActivity
    from .analytics_user_activity_page import AnalyticsUserActivityPage as AnalyticsUserActivityPage
    from .analytics_user_actor import AnalyticsUserActor as AnalyticsUserActor
    from .anthropic_beta import AnthropicBeta as AnthropicBeta
    from .anthropic_beta import AnthropicBetaValue as AnthropicBetaValue
    from .api_error_object import APIErrorObject as APIErrorObject
    from .api_key import APIKey as APIKey
    from .api_key_created_by import APIKeyCreatedBy as APIKeyCreatedBy
    from .api_key_organization_scope import APIKeyOrganizationScope as APIKeyOrganizationScope
    from .api_key_page import APIKeyPage as APIKeyPage
    from .api_key_principal import ApiKeyPrincipal as ApiKeyPrincipal
    from .api_key_principal import UnknownApiKeyPrincipal as UnknownApiKeyPrincipal
    from .api_key_scope import ApiKeyScope as ApiKeyScope
    from .api_key_scope import UnknownApiKeyScope as UnknownApiKeyScope
    from .api_key_service_account_actor import APIKeyServiceAccountActor as APIKeyServiceAccountActor
    from .api_key_user_actor import APIKeyUserActor as APIKeyUserActor
    from .api_key_workspace_scope import APIKeyWorkspaceScope as APIKeyWorkspaceScope
    from .applied_context_management_edit import AppliedContextManagementEdit as AppliedContextManagementEdit
    from .applied_context_management_edit import (
        UnknownAppliedContextManagementEdit as UnknownAppliedContextManagementEdit,
    )
    from .approve_organization_spend_limit_increase_request_request import (
        ApproveOrganizationSpendLimitIncreaseRequestRequest as ApproveOrganizationSpendLimitIncreaseRequestRequest,
    )
    from .assistant_message_param import AssistantMessageParam as AssistantMessageParam
    from .authentication_error_object import AuthenticationErrorObject as AuthenticationErrorObject
    from .aws_external_key_config import AWSExternalKeyConfig as AWSExternalKeyConfig
    from .aws_external_key_config_param import AWSExternalKeyConfigParam as AWSExternalKeyConfigParam
    from .azure_external_key_config import AzureExternalKeyConfig as AzureExternalKeyConfig
    from .azure_external_key_config_param import AzureExternalKeyConfigParam as AzureExternalKeyConfigParam
    from .base_64_image_source_param import Base64ImageSourceParam as Base64ImageSourceParam
    from .base_64pdf_source import Base64PDFSource as Base64PDFSource
    from .base_64pdf_source_param import Base64PDFSourceParam as Base64PDFSourceParam
    from .bash_code_execution_output_block import BashCodeExecutionOutputBlock as BashCodeExecutionOutputBlock
    from .bash_code_execution_output_block_param import (
        BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam,
    )
    from .bash_code_execution_result_block import BashCodeExecutionResultBlock as BashCodeExecutionResultBlock
    from .bash_code_execution_result_block_param import (
        BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam,
    )
    from .bash_code_execution_tool_result_block import (
        BashCodeExecutionToolResultBlock as BashCodeExecutionToolResultBlock,
    )
    from .bash_code_execution_tool_result_block_content import (
        BashCodeExecutionToolResultBlockContent as BashCodeExecutionToolResultBlockContent,
    )
    from .bash_code_execution_tool_result_block_content import (
        UnknownBashCodeExecutionToolResultBlockContent as UnknownBashCodeExecutionToolResultBlockContent,
    )
    from .bash_code_execution_tool_result_block_param import (
        BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam,
    )
    from .bash_code_execution_tool_result_block_param_content_param import (
        BashCodeExecutionToolResultBlockParamContentParam as BashCodeExecutionToolResultBlockParamContentParam,
    )
    from .bash_code_execution_tool_result_block_param_content_param import (
        UnknownBashCodeExecutionToolResultBlockParamContentParam as UnknownBashCodeExecutionToolResultBlockParamContentParam,
    )
    from .bash_code_execution_tool_result_error_code import (
        BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode,
    )
    from .bash_code_execution_tool_result_error_code import (
        BashCodeExecutionToolResultErrorCodeValue as BashCodeExecutionToolResultErrorCodeValue,
    )
    from .bash_code_execution_tool_result_error_object import (
        BashCodeExecutionToolResultErrorObject as BashCodeExecutionToolResultErrorObject,
    )
    from .bash_code_execution_tool_result_error_param import (
        BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam,
    )
    from .batch_request import BatchRequest as BatchRequest
    from .bill_to import BillTo as BillTo
    from .bill_to import BillToValue as BillToValue
    from .billing_error_object import BillingErrorObject as BillingErrorObject
    from .billing_policy_param import BillingPolicyParam as BillingPolicyParam
    from .browser_close_tab_config_param import BrowserCloseTabConfigParam as BrowserCloseTabConfigParam
    from .browser_double_click_config_param import BrowserDoubleClickConfigParam as BrowserDoubleClickConfigParam
    from .browser_file_upload_config_param import BrowserFileUploadConfigParam as BrowserFileUploadConfigParam
    from .browser_find_config_param import BrowserFindConfigParam as BrowserFindConfigParam
    from .browser_form_input_config_param import BrowserFormInputConfigParam as BrowserFormInputConfigParam
    from .browser_get_page_text_config_param import BrowserGetPageTextConfigParam as BrowserGetPageTextConfigParam
    from .browser_hold_key_config_param import BrowserHoldKeyConfigParam as BrowserHoldKeyConfigParam
    from .browser_hover_config_param import BrowserHoverConfigParam as BrowserHoverConfigParam
    from .browser_javascript_exec_config_param import (
        BrowserJavascriptExecConfigParam as BrowserJavascriptExecConfigParam,
    )
    from .browser_key_config_param import BrowserKeyConfigParam as BrowserKeyConfigParam
    from .browser_left_click_config_param import BrowserLeftClickConfigParam as BrowserLeftClickConfigParam
    from .browser_left_click_drag_config_param import BrowserLeftClickDragConfigParam as BrowserLeftClickDragConfigParam
    from .browser_left_mouse_down_config_param import BrowserLeftMouseDownConfigParam as BrowserLeftMouseDownConfigParam
    from .browser_left_mouse_up_config_param import BrowserLeftMouseUpConfigParam as BrowserLeftMouseUpConfigParam
    from .browser_list_tabs_config_param import BrowserListTabsConfigParam as BrowserListTabsConfigParam
    from .browser_middle_click_config_param import BrowserMiddleClickConfigParam as BrowserMiddleClickConfigParam
    from .browser_mouse_move_config_param import BrowserMouseMoveConfigParam as BrowserMouseMoveConfigParam
    from .browser_navigate_config_param import BrowserNavigateConfigParam as BrowserNavigateConfigParam
    from .browser_new_tab_config_param import BrowserNewTabConfigParam as BrowserNewTabConfigParam
    from .browser_read_console_config_param import BrowserReadConsoleConfigParam as BrowserReadConsoleConfigParam
    from .browser_read_network_config_param import BrowserReadNetworkConfigParam as BrowserReadNetworkConfigParam
    from .browser_read_page_config_param import BrowserReadPageConfigParam as BrowserReadPageConfigParam
    from .browser_right_click_config_param import BrowserRightClickConfigParam as BrowserRightClickConfigParam
    from .browser_screenshot_config_param import BrowserScreenshotConfigParam as BrowserScreenshotConfigParam
    from .browser_scroll_config_param import BrowserScrollConfigParam as BrowserScrollConfigParam
    from .browser_scroll_to_config_param import BrowserScrollToConfigParam as BrowserScrollToConfigParam
    from .browser_state_block_param import BrowserStateBlockParam as BrowserStateBlockParam
    from .browser_state_change_download_completed_param import (
        BrowserStateChangeDownloadCompletedParam as BrowserStateChangeDownloadCompletedParam,
    )
    from .browser_state_change_download_failed_param import (
        BrowserStateChangeDownloadFailedParam as BrowserStateChangeDownloadFailedParam,
    )
    from .browser_state_change_download_started_param import (
        BrowserStateChangeDownloadStartedParam as BrowserStateChangeDownloadStartedParam,
    )
    from .browser_state_change_param import BrowserStateChangeParam as BrowserStateChangeParam
    from .browser_state_change_param import UnknownBrowserStateChangeParam as UnknownBrowserStateChangeParam
    from .browser_state_change_tab_opened_param import (
        BrowserStateChangeTabOpenedParam as BrowserStateChangeTabOpenedParam,
    )
    from .browser_state_tab_entry_param import BrowserStateTabEntryParam as BrowserStateTabEntryParam
    from .browser_switch_tab_config_param import BrowserSwitchTabConfigParam as BrowserSwitchTabConfigParam
    from .browser_toolset_20260801_param import BrowserToolset20260801Param as BrowserToolset20260801Param
    from .browser_toolset_configs_param import BrowserToolsetConfigsParam as BrowserToolsetConfigsParam
    from .browser_triple_click_config_param import BrowserTripleClickConfigParam as BrowserTripleClickConfigParam
    from .browser_type_config_param import BrowserTypeConfigParam as BrowserTypeConfigParam
    from .browser_wait_config_param import BrowserWaitConfigParam as BrowserWaitConfigParam
    from .browser_zoom_config_param import BrowserZoomConfigParam as BrowserZoomConfigParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam as CacheControlEphemeralParam
    from .cache_creation import CacheCreation as CacheCreation
    from .cache_miss_messages_changed import CacheMissMessagesChanged as CacheMissMessagesChanged
    from .cache_miss_model_changed import CacheMissModelChanged as CacheMissModelChanged
    from .cache_miss_previous_message_not_found import (
        CacheMissPreviousMessageNotFound as CacheMissPreviousMessageNotFound,
    )
    from .cache_miss_reason import CacheMissReason as CacheMissReason
    from .cache_miss_reason import UnknownCacheMissReason as UnknownCacheMissReason
    from .cache_miss_system_changed import CacheMissSystemChanged as CacheMissSystemChanged
    from .cache_miss_tools_changed import CacheMissToolsChanged as CacheMissToolsChanged
    from .cache_miss_unavailable import CacheMissUnavailable as CacheMissUnavailable
    from .capability_support import CapabilitySupport as CapabilitySupport
    from .citation_char_location import CitationCharLocation as CitationCharLocation
    from .citation_char_location_param import CitationCharLocationParam as CitationCharLocationParam
    from .citation_content_block_location import CitationContentBlockLocation as CitationContentBlockLocation
    from .citation_content_block_location_param import (
        CitationContentBlockLocationParam as CitationContentBlockLocationParam,
    )
    from .citation_page_location import CitationPageLocation as CitationPageLocation
    from .citation_page_location_param import CitationPageLocationParam as CitationPageLocationParam
    from .citation_search_result_location_param import (
        CitationSearchResultLocationParam as CitationSearchResultLocationParam,
    )
    from .citation_web_search_result_location_param import (
        CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam,
    )
    from .citations_config import CitationsConfig as CitationsConfig
    from .citations_config_param import CitationsConfigParam as CitationsConfigParam
    from .citations_delta import CitationsDelta as CitationsDelta
    from .citations_search_result_location import CitationsSearchResultLocation as CitationsSearchResultLocation
    from .citations_web_search_result_location import (
        CitationsWebSearchResultLocation as CitationsWebSearchResultLocation,
    )
    from .claude_code_managed_settings_configuration import (
        ClaudeCodeManagedSettingsConfiguration as ClaudeCodeManagedSettingsConfiguration,
    )
    from .claude_code_managed_settings_mode import ClaudeCodeManagedSettingsMode as ClaudeCodeManagedSettingsMode
    from .claude_code_managed_settings_mode import (
        UnknownClaudeCodeManagedSettingsMode as UnknownClaudeCodeManagedSettingsMode,
    )
    from .claude_code_managed_settings_mode_param import (
        ClaudeCodeManagedSettingsModeParam as ClaudeCodeManagedSettingsModeParam,
    )
    from .claude_code_managed_settings_mode_param import (
        UnknownClaudeCodeManagedSettingsModeParam as UnknownClaudeCodeManagedSettingsModeParam,
    )
    from .claude_code_managed_settings_organization_mode import (
        ClaudeCodeManagedSettingsOrganizationMode as ClaudeCodeManagedSettingsOrganizationMode,
    )
    from .claude_code_managed_settings_organization_mode_param import (
        ClaudeCodeManagedSettingsOrganizationModeParam as ClaudeCodeManagedSettingsOrganizationModeParam,
    )
    from .claude_code_managed_settings_rbac_groups_mode import (
        ClaudeCodeManagedSettingsRBACGroupsMode as ClaudeCodeManagedSettingsRBACGroupsMode,
    )
    from .claude_code_managed_settings_rbac_groups_mode_param import (
        ClaudeCodeManagedSettingsRBACGroupsModeParam as ClaudeCodeManagedSettingsRBACGroupsModeParam,
    )
    from .claude_code_rbac_group_default_managed_settings import (
        ClaudeCodeRBACGroupDefaultManagedSettings as ClaudeCodeRBACGroupDefaultManagedSettings,
    )
    from .claude_code_rbac_group_managed_settings import (
        ClaudeCodeRBACGroupManagedSettings as ClaudeCodeRBACGroupManagedSettings,
    )
    from .claude_code_rbac_group_managed_settings_summary import (
        ClaudeCodeRBACGroupManagedSettingsSummary as ClaudeCodeRBACGroupManagedSettingsSummary,
    )
    from .claude_code_rbac_group_managed_settings_summary_page import (
        ClaudeCodeRBACGroupManagedSettingsSummaryPage as ClaudeCodeRBACGroupManagedSettingsSummaryPage,
    )
    from .claude_code_rbac_group_status import ClaudeCodeRBACGroupStatus as ClaudeCodeRBACGroupStatus
    from .claude_code_rbac_group_status import UnknownClaudeCodeRBACGroupStatus as UnknownClaudeCodeRBACGroupStatus
    from .claude_code_rbac_group_status_active import ClaudeCodeRBACGroupStatusActive as ClaudeCodeRBACGroupStatusActive
    from .claude_code_rbac_group_status_deleted import (
        ClaudeCodeRBACGroupStatusDeleted as ClaudeCodeRBACGroupStatusDeleted,
    )
    from .claude_code_rbac_group_status_unknown import (
        ClaudeCodeRBACGroupStatusUnknown as ClaudeCodeRBACGroupStatusUnknown,
    )
    from .claude_tag_bundle import ClaudeTagBundle as ClaudeTagBundle
    from .claude_tag_bundle_page import ClaudeTagBundlePage as ClaudeTagBundlePage
    from .claude_tag_bundle_target import ClaudeTagBundleTarget as ClaudeTagBundleTarget
    from .claude_tag_bundle_target import UnknownClaudeTagBundleTarget as UnknownClaudeTagBundleTarget
    from .claude_tag_bundle_target_create_param import (
        ClaudeTagBundleTargetCreateParam as ClaudeTagBundleTargetCreateParam,
    )
    from .claude_tag_bundle_target_create_param import (
        UnknownClaudeTagBundleTargetCreateParam as UnknownClaudeTagBundleTargetCreateParam,
    )
    from .claude_tag_bundle_target_page import ClaudeTagBundleTargetPage as ClaudeTagBundleTargetPage
    from .claude_tag_default_setting_source import ClaudeTagDefaultSettingSource as ClaudeTagDefaultSettingSource
    from .claude_tag_deleted_bundle_target import ClaudeTagDeletedBundleTarget as ClaudeTagDeletedBundleTarget
    from .claude_tag_deleted_slack_channel import ClaudeTagDeletedSlackChannel as ClaudeTagDeletedSlackChannel
    from .claude_tag_guest_policy import ClaudeTagGuestPolicy as ClaudeTagGuestPolicy
    from .claude_tag_guest_policy import UnknownClaudeTagGuestPolicy as UnknownClaudeTagGuestPolicy
    from .claude_tag_guest_policy_allow import ClaudeTagGuestPolicyAllow as ClaudeTagGuestPolicyAllow
    from .claude_tag_guest_policy_allow_param import ClaudeTagGuestPolicyAllowParam as ClaudeTagGuestPolicyAllowParam
    from .claude_tag_guest_policy_channel_only import ClaudeTagGuestPolicyChannelOnly as ClaudeTagGuestPolicyChannelOnly
    from .claude_tag_guest_policy_channel_only_param import (
        ClaudeTagGuestPolicyChannelOnlyParam as ClaudeTagGuestPolicyChannelOnlyParam,
    )
    from .claude_tag_guest_policy_param import ClaudeTagGuestPolicyParam as ClaudeTagGuestPolicyParam
    from .claude_tag_guest_policy_param import UnknownClaudeTagGuestPolicyParam as UnknownClaudeTagGuestPolicyParam
    from .claude_tag_guest_policy_restrict import ClaudeTagGuestPolicyRestrict as ClaudeTagGuestPolicyRestrict
    from .claude_tag_guest_policy_restrict_param import (
        ClaudeTagGuestPolicyRestrictParam as ClaudeTagGuestPolicyRestrictParam,
    )
    from .claude_tag_reply_mode import ClaudeTagReplyMode as ClaudeTagReplyMode
    from .claude_tag_reply_mode import UnknownClaudeTagReplyMode as UnknownClaudeTagReplyMode
    from .claude_tag_reply_mode_always_awake import ClaudeTagReplyModeAlwaysAwake as ClaudeTagReplyModeAlwaysAwake
    from .claude_tag_reply_mode_always_awake_param import (
        ClaudeTagReplyModeAlwaysAwakeParam as ClaudeTagReplyModeAlwaysAwakeParam,
    )
    from .claude_tag_reply_mode_automatic import ClaudeTagReplyModeAutomatic as ClaudeTagReplyModeAutomatic
    from .claude_tag_reply_mode_automatic_param import (
        ClaudeTagReplyModeAutomaticParam as ClaudeTagReplyModeAutomaticParam,
    )
    from .claude_tag_reply_mode_mention_only import ClaudeTagReplyModeMentionOnly as ClaudeTagReplyModeMentionOnly
    from .claude_tag_reply_mode_mention_only_param import (
        ClaudeTagReplyModeMentionOnlyParam as ClaudeTagReplyModeMentionOnlyParam,
    )
    from .claude_tag_reply_mode_param import ClaudeTagReplyModeParam as ClaudeTagReplyModeParam
    from .claude_tag_reply_mode_param import UnknownClaudeTagReplyModeParam as UnknownClaudeTagReplyModeParam
    from .claude_tag_reply_mode_thread import ClaudeTagReplyModeThread as ClaudeTagReplyModeThread
    from .claude_tag_reply_mode_thread_param import ClaudeTagReplyModeThreadParam as ClaudeTagReplyModeThreadParam
    from .claude_tag_setting_source import ClaudeTagSettingSource as ClaudeTagSettingSource
    from .claude_tag_setting_source import UnknownClaudeTagSettingSource as UnknownClaudeTagSettingSource
    from .claude_tag_setting_sources import ClaudeTagSettingSources as ClaudeTagSettingSources
    from .claude_tag_settings import ClaudeTagSettings as ClaudeTagSettings
    from .claude_tag_settings_create_param import ClaudeTagSettingsCreateParam as ClaudeTagSettingsCreateParam
    from .claude_tag_settings_update_param import ClaudeTagSettingsUpdateParam as ClaudeTagSettingsUpdateParam
    from .claude_tag_slack_channel import ClaudeTagSlackChannel as ClaudeTagSlackChannel
    from .claude_tag_slack_channel_bundle_target import (
        ClaudeTagSlackChannelBundleTarget as ClaudeTagSlackChannelBundleTarget,
    )
    from .claude_tag_slack_channel_bundle_target_create_param import (
        ClaudeTagSlackChannelBundleTargetCreateParam as ClaudeTagSlackChannelBundleTargetCreateParam,
    )
    from .claude_tag_slack_channel_identifiers import (
        ClaudeTagSlackChannelIdentifiers as ClaudeTagSlackChannelIdentifiers,
    )
    from .claude_tag_slack_channel_identifiers_param import (
        ClaudeTagSlackChannelIdentifiersParam as ClaudeTagSlackChannelIdentifiersParam,
    )
    from .claude_tag_slack_channel_page import ClaudeTagSlackChannelPage as ClaudeTagSlackChannelPage
    from .claude_tag_slack_channel_setting_source import (
        ClaudeTagSlackChannelSettingSource as ClaudeTagSlackChannelSettingSource,
    )
    from .claude_tag_slack_default_setting_source import (
        ClaudeTagSlackDefaultSettingSource as ClaudeTagSlackDefaultSettingSource,
    )
    from .claude_tag_slack_grid_channel_setting_source import (
        ClaudeTagSlackGridChannelSettingSource as ClaudeTagSlackGridChannelSettingSource,
    )
    from .claude_tag_slack_parent_channel_setting_source import (
        ClaudeTagSlackParentChannelSettingSource as ClaudeTagSlackParentChannelSettingSource,
    )
    from .claude_tag_slack_workspace import ClaudeTagSlackWorkspace as ClaudeTagSlackWorkspace
    from .claude_tag_slack_workspace_bundle_target import (
        ClaudeTagSlackWorkspaceBundleTarget as ClaudeTagSlackWorkspaceBundleTarget,
    )
    from .claude_tag_slack_workspace_bundle_target_create_param import (
        ClaudeTagSlackWorkspaceBundleTargetCreateParam as ClaudeTagSlackWorkspaceBundleTargetCreateParam,
    )
    from .claude_tag_slack_workspace_identifiers import (
        ClaudeTagSlackWorkspaceIdentifiers as ClaudeTagSlackWorkspaceIdentifiers,
    )
    from .claude_tag_slack_workspace_page import ClaudeTagSlackWorkspacePage as ClaudeTagSlackWorkspacePage
    from .claude_tag_slack_workspace_setting_source import (
        ClaudeTagSlackWorkspaceSettingSource as ClaudeTagSlackWorkspaceSettingSource,
    )
    from .clear_thinking_20251015_edit_param import ClearThinking20251015EditParam as ClearThinking20251015EditParam
    from .clear_thinking_20251015_edit_response import (
        ClearThinking20251015EditResponse as ClearThinking20251015EditResponse,
    )
    from .clear_thinking_keep_param import ClearThinkingKeepParam as ClearThinkingKeepParam
    from .clear_thinking_keep_param import UnknownClearThinkingKeepParam as UnknownClearThinkingKeepParam
    from .clear_tool_uses_20250919_edit_param import ClearToolUses20250919EditParam as ClearToolUses20250919EditParam
    from .clear_tool_uses_20250919_edit_response import (
        ClearToolUses20250919EditResponse as ClearToolUses20250919EditResponse,
    )
    from .clear_tool_uses_trigger_param import ClearToolUsesTriggerParam as ClearToolUsesTriggerParam
    from .clear_tool_uses_trigger_param import UnknownClearToolUsesTriggerParam as UnknownClearToolUsesTriggerParam
    from .cloud_config import CloudConfig as CloudConfig
    from .cloud_config_networking import CloudConfigNetworking as CloudConfigNetworking
    from .cloud_config_networking import UnknownCloudConfigNetworking as UnknownCloudConfigNetworking
    from .cloud_config_networking_param import CloudConfigNetworkingParam as CloudConfigNetworkingParam
    from .cloud_config_networking_param import UnknownCloudConfigNetworkingParam as UnknownCloudConfigNetworkingParam
    from .cloud_config_params import CloudConfigParams as CloudConfigParams
    from .code_execution_output_block import CodeExecutionOutputBlock as CodeExecutionOutputBlock
    from .code_execution_output_block_param import CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam
    from .code_execution_result_block import CodeExecutionResultBlock as CodeExecutionResultBlock
    from .code_execution_result_block_param import CodeExecutionResultBlockParam as CodeExecutionResultBlockParam
    from .code_execution_tool_20250522_param import CodeExecutionTool20250522Param as CodeExecutionTool20250522Param
    from .code_execution_tool_20250825_param import CodeExecutionTool20250825Param as CodeExecutionTool20250825Param
    from .code_execution_tool_20260120_param import CodeExecutionTool20260120Param as CodeExecutionTool20260120Param
    from .code_execution_tool_20260521_param import CodeExecutionTool20260521Param as CodeExecutionTool20260521Param
    from .code_execution_tool_result_block import CodeExecutionToolResultBlock as CodeExecutionToolResultBlock
    from .code_execution_tool_result_block_content import (
        CodeExecutionToolResultBlockContent as CodeExecutionToolResultBlockContent,
    )
    from .code_execution_tool_result_block_content import (
        UnknownCodeExecutionToolResultBlockContent as UnknownCodeExecutionToolResultBlockContent,
    )
    from .code_execution_tool_result_block_param import (
        CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam,
    )
    from .code_execution_tool_result_block_param_content_param import (
        CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam,
    )
    from .code_execution_tool_result_block_param_content_param import (
        UnknownCodeExecutionToolResultBlockParamContentParam as UnknownCodeExecutionToolResultBlockParamContentParam,
    )
    from .code_execution_tool_result_error_code import (
        CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode,
    )
    from .code_execution_tool_result_error_code import (
        CodeExecutionToolResultErrorCodeValue as CodeExecutionToolResultErrorCodeValue,
    )
    from .code_execution_tool_result_error_object import (
        CodeExecutionToolResultErrorObject as CodeExecutionToolResultErrorObject,
    )
    from .code_execution_tool_result_error_param import (
        CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam,
    )
    from .compact_20260112_edit_param import Compact20260112EditParam as Compact20260112EditParam
    from .compaction_block import CompactionBlock as CompactionBlock
    from .compaction_block_param import CompactionBlockParam as CompactionBlockParam
    from .compaction_capability import CompactionCapability as CompactionCapability
    from .compaction_config_param import CompactionConfigParam as CompactionConfigParam
    from .compaction_content_block_delta import CompactionContentBlockDelta as CompactionContentBlockDelta
    from .compaction_iteration_usage import CompactionIterationUsage as CompactionIterationUsage
    from .compliance_settings_state import ComplianceSettingsState as ComplianceSettingsState
    from .compliance_settings_state import UnknownComplianceSettingsState as UnknownComplianceSettingsState
    from .compliance_settings_state_disabled import ComplianceSettingsStateDisabled as ComplianceSettingsStateDisabled
    from .compliance_settings_state_disabled_param import (
        ComplianceSettingsStateDisabledParam as ComplianceSettingsStateDisabledParam,
    )
    from .compliance_settings_state_enabled import ComplianceSettingsStateEnabled as ComplianceSettingsStateEnabled
    from .compliance_settings_state_enabled_param import (
        ComplianceSettingsStateEnabledParam as ComplianceSettingsStateEnabledParam,
    )
    from .compliance_settings_state_param import ComplianceSettingsStateParam as ComplianceSettingsStateParam
    from .compliance_settings_state_param import (
        UnknownComplianceSettingsStateParam as UnknownComplianceSettingsStateParam,
    )
    from .computer_cursor_position_config_param import (
        ComputerCursorPositionConfigParam as ComputerCursorPositionConfigParam,
    )
    from .computer_double_click_config_param import ComputerDoubleClickConfigParam as ComputerDoubleClickConfigParam
    from .computer_hold_key_config_param import ComputerHoldKeyConfigParam as ComputerHoldKeyConfigParam
    from .computer_key_config_param import ComputerKeyConfigParam as ComputerKeyConfigParam
    from .computer_left_click_config_param import ComputerLeftClickConfigParam as ComputerLeftClickConfigParam
    from .computer_left_click_drag_config_param import (
        ComputerLeftClickDragConfigParam as ComputerLeftClickDragConfigParam,
    )
    from .computer_left_mouse_down_config_param import (
        ComputerLeftMouseDownConfigParam as ComputerLeftMouseDownConfigParam,
    )
    from .computer_left_mouse_up_config_param import ComputerLeftMouseUpConfigParam as ComputerLeftMouseUpConfigParam
    from .computer_middle_click_config_param import ComputerMiddleClickConfigParam as ComputerMiddleClickConfigParam
    from .computer_mouse_move_config_param import ComputerMouseMoveConfigParam as ComputerMouseMoveConfigParam
    from .computer_right_click_config_param import ComputerRightClickConfigParam as ComputerRightClickConfigParam
    from .computer_screenshot_config_param import ComputerScreenshotConfigParam as ComputerScreenshotConfigParam
    from .computer_scroll_config_param import ComputerScrollConfigParam as ComputerScrollConfigParam
    from .computer_toolset_20260801_param import ComputerToolset20260801Param as ComputerToolset20260801Param
    from .computer_toolset_configs_param import ComputerToolsetConfigsParam as ComputerToolsetConfigsParam
    from .computer_triple_click_config_param import ComputerTripleClickConfigParam as ComputerTripleClickConfigParam
    from .computer_type_config_param import ComputerTypeConfigParam as ComputerTypeConfigParam
    from .computer_wait_config_param import ComputerWaitConfigParam as ComputerWaitConfigParam
    from .computer_zoom_config_param import ComputerZoomConfigParam as ComputerZoomConfigParam
    from .conflict_error_object import ConflictErrorObject as ConflictErrorObject
    from .container import Container as Container
    from .container_params import ContainerParams as ContainerParams
    from .container_skill import ContainerSkill as ContainerSkill
    from .container_upload_block import ContainerUploadBlock as ContainerUploadBlock
    from .container_upload_block_param import ContainerUploadBlockParam as ContainerUploadBlockParam
    from .content_block import ContentBlock as ContentBlock
    from .content_block import UnknownContentBlock as UnknownContentBlock
    from .content_block_delta import ContentBlockDelta as ContentBlockDelta
    from .content_block_delta import UnknownContentBlockDelta as UnknownContentBlockDelta
    from .content_block_delta_event import ContentBlockDeltaEvent as ContentBlockDeltaEvent
    from .content_block_param import ContentBlockParam as ContentBlockParam
    from .content_block_param import UnknownContentBlockParam as UnknownContentBlockParam
    from .content_block_source_content_param import ContentBlockSourceContentParam as ContentBlockSourceContentParam
    from .content_block_source_content_param import (
        UnknownContentBlockSourceContentParam as UnknownContentBlockSourceContentParam,
    )
    from .content_block_source_param import ContentBlockSourceParam as ContentBlockSourceParam
    from .content_block_start_event import ContentBlockStartEvent as ContentBlockStartEvent
    from .content_block_stop_event import ContentBlockStopEvent as ContentBlockStopEvent
    from .context_management_capability import ContextManagementCapability as ContextManagementCapability
    from .context_management_config_param import ContextManagementConfigParam as ContextManagementConfigParam
    from .context_management_edit_param import ContextManagementEditParam as ContextManagementEditParam
    from .context_management_edit_param import UnknownContextManagementEditParam as UnknownContextManagementEditParam
    from .context_management_response import ContextManagementResponse as ContextManagementResponse
    from .count_message_tokens_request import CountMessageTokensRequest as CountMessageTokensRequest
    from .count_tokens_context_management_response import (
        CountTokensContextManagementResponse as CountTokensContextManagementResponse,
    )
    from .create_agent_request import CreateAgentRequest as CreateAgentRequest
    from .create_deployment_request import CreateDeploymentRequest as CreateDeploymentRequest
    from .create_dream_request import CreateDreamRequest as CreateDreamRequest
    from .create_environment_request import CreateEnvironmentRequest as CreateEnvironmentRequest
    from .create_memory_store_memory_request import CreateMemoryStoreMemoryRequest as CreateMemoryStoreMemoryRequest
    from .create_memory_store_request import CreateMemoryStoreRequest as CreateMemoryStoreRequest
    from .create_message_batch_request import CreateMessageBatchRequest as CreateMessageBatchRequest
    from .create_message_request import CreateMessageRequest as CreateMessageRequest
    from .create_organization_claude_tag_slack_channel_request import (
        CreateOrganizationClaudeTagSlackChannelRequest as CreateOrganizationClaudeTagSlackChannelRequest,
    )
    from .create_organization_external_key_request import (
        CreateOrganizationExternalKeyRequest as CreateOrganizationExternalKeyRequest,
    )
    from .create_organization_federation_issuer_request import (
        CreateOrganizationFederationIssuerRequest as CreateOrganizationFederationIssuerRequest,
    )
    from .create_organization_federation_rule_request import (
        CreateOrganizationFederationRuleRequest as CreateOrganizationFederationRuleRequest,
    )
    from .create_organization_invite_request import CreateOrganizationInviteRequest as CreateOrganizationInviteRequest
    from .create_organization_plugin_request import CreateOrganizationPluginRequest as CreateOrganizationPluginRequest
    from .create_organization_plugin_version_request import (
        CreateOrganizationPluginVersionRequest as CreateOrganizationPluginVersionRequest,
    )
    from .create_organization_rbac_group_request import (
        CreateOrganizationRbacGroupRequest as CreateOrganizationRbacGroupRequest,
    )
    from .create_organization_service_account_request import (
        CreateOrganizationServiceAccountRequest as CreateOrganizationServiceAccountRequest,
    )
    from .create_organization_telemetry_destination_request import (
        CreateOrganizationTelemetryDestinationRequest as CreateOrganizationTelemetryDestinationRequest,
    )
    from .create_organization_webhook_request import (
        CreateOrganizationWebhookRequest as CreateOrganizationWebhookRequest,
    )
    from .create_organization_workspace_request import (
        CreateOrganizationWorkspaceRequest as CreateOrganizationWorkspaceRequest,
    )
    from .create_session_request import CreateSessionRequest as CreateSessionRequest
    from .create_skill_request import CreateSkillRequest as CreateSkillRequest
    from .create_skill_version_request import CreateSkillVersionRequest as CreateSkillVersionRequest
    from .create_tunnel_certificate_request import CreateTunnelCertificateRequest as CreateTunnelCertificateRequest
    from .create_tunnel_request import CreateTunnelRequest as CreateTunnelRequest
    from .create_user_profile_action_url_request import (
        CreateUserProfileActionUrlRequest as CreateUserProfileActionUrlRequest,
    )
    from .create_user_profile_request import CreateUserProfileRequest as CreateUserProfileRequest
    from .create_vault_credential_request import CreateVaultCredentialRequest as CreateVaultCredentialRequest
    from .create_vault_request import CreateVaultRequest as CreateVaultRequest
    from .data_residency import DataResidency as DataResidency
    from .data_residency_create_config_param import DataResidencyCreateConfigParam as DataResidencyCreateConfigParam
    from .data_residency_update_config_param import DataResidencyUpdateConfigParam as DataResidencyUpdateConfigParam
    from .deleted_claude_code_rbac_group_managed_settings import (
        DeletedClaudeCodeRBACGroupManagedSettings as DeletedClaudeCodeRBACGroupManagedSettings,
    )
    from .deleted_file import DeletedFile as DeletedFile
    from .deleted_message_batch import DeletedMessageBatch as DeletedMessageBatch
    from .deleted_organization_webhook_endpoint import (
        DeletedOrganizationWebhookEndpoint as DeletedOrganizationWebhookEndpoint,
    )
    from .deleted_plugin import DeletedPlugin as DeletedPlugin
    from .deleted_plugin_installation_setting import (
        DeletedPluginInstallationSetting as DeletedPluginInstallationSetting,
    )
    from .deleted_plugin_installation_setting_target import (
        DeletedPluginInstallationSettingTarget as DeletedPluginInstallationSettingTarget,
    )
    from .deleted_plugin_installation_setting_target import (
        UnknownDeletedPluginInstallationSettingTarget as UnknownDeletedPluginInstallationSettingTarget,
    )
    from .deleted_rbac_group import DeletedRBACGroup as DeletedRBACGroup
    from .deleted_rbac_group_member import DeletedRBACGroupMember as DeletedRBACGroupMember
    from .deleted_skill import DeletedSkill as DeletedSkill
    from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .deleted_telemetry_destination import DeletedTelemetryDestination as DeletedTelemetryDestination
    from .deleted_telemetry_destination_workspace import (
        DeletedTelemetryDestinationWorkspace as DeletedTelemetryDestinationWorkspace,
    )
    from .deleted_user_profile import DeletedUserProfile as DeletedUserProfile
    from .deny_organization_spend_limit_increase_request_request import (
        DenyOrganizationSpendLimitIncreaseRequestRequest as DenyOrganizationSpendLimitIncreaseRequestRequest,
    )
    from .diagnostics import Diagnostics as Diagnostics
    from .diagnostics_param import DiagnosticsParam as DiagnosticsParam
    from .direct_caller import DirectCaller as DirectCaller
    from .direct_caller_param import DirectCallerParam as DirectCallerParam
    from .document_block import DocumentBlock as DocumentBlock
    from .document_block_param import DocumentBlockParam as DocumentBlockParam
    from .document_source import DocumentSource as DocumentSource
    from .document_source import UnknownDocumentSource as UnknownDocumentSource
    from .document_source_param import DocumentSourceParam as DocumentSourceParam
    from .document_source_param import UnknownDocumentSourceParam as UnknownDocumentSourceParam
    from .dream import Dream as Dream
    from .dream_error_object import DreamErrorObject as DreamErrorObject
    from .dream_input import DreamInput as DreamInput
    from .dream_input import UnknownDreamInput as UnknownDreamInput
    from .dream_input_param import DreamInputParam as DreamInputParam
    from .dream_input_param import UnknownDreamInputParam as UnknownDreamInputParam
    from .dream_memory_store_input import DreamMemoryStoreInput as DreamMemoryStoreInput
    from .dream_memory_store_input_param import DreamMemoryStoreInputParam as DreamMemoryStoreInputParam
    from .dream_model_config import DreamModelConfig as DreamModelConfig
    from .dream_model_config_param import DreamModelConfigParam as DreamModelConfigParam
    from .dream_output import DreamOutput as DreamOutput
    from .dream_page import DreamPage as DreamPage
    from .dream_sessions_input import DreamSessionsInput as DreamSessionsInput
    from .dream_sessions_input_param import DreamSessionsInputParam as DreamSessionsInputParam
    from .dream_status import DreamStatus as DreamStatus
    from .dream_status import DreamStatusValue as DreamStatusValue
    from .dream_usage import DreamUsage as DreamUsage
    from .effort_capability import EffortCapability as EffortCapability
    from .effort_level import EffortLevel as EffortLevel
    from .effort_level import EffortLevelValue as EffortLevelValue
    from .encrypted_code_execution_result_block import (
        EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock,
    )
    from .encrypted_code_execution_result_block_param import (
        EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam,
    )
    from .environment import Environment as Environment
    from .environment_config import EnvironmentConfig as EnvironmentConfig
    from .environment_config import UnknownEnvironmentConfig as UnknownEnvironmentConfig
    from .environment_create_config_param import EnvironmentCreateConfigParam as EnvironmentCreateConfigParam
    from .environment_create_config_param import (
        UnknownEnvironmentCreateConfigParam as UnknownEnvironmentCreateConfigParam,
    )
    from .environment_delete_response import EnvironmentDeleteResponse as EnvironmentDeleteResponse
    from .environment_page import EnvironmentPage as EnvironmentPage
    from .error_code import ErrorCode as ErrorCode
    from .error_code import ErrorCodeValue as ErrorCodeValue
    from .error_details import ErrorDetails as ErrorDetails
    from .error_event import ErrorEvent as ErrorEvent
    from .error_object import ErrorObject as ErrorObject
    from .error_object import UnknownErrorObject as UnknownErrorObject
    from .error_response import ErrorResponse as ErrorResponse
    from .external_key import ExternalKey as ExternalKey
    from .external_key_attached_attachment import ExternalKeyAttachedAttachment as ExternalKeyAttachedAttachment
    from .external_key_attachment import ExternalKeyAttachment as ExternalKeyAttachment
    from .external_key_attachment import UnknownExternalKeyAttachment as UnknownExternalKeyAttachment
    from .external_key_create_provider_config_param import (
        ExternalKeyCreateProviderConfigParam as ExternalKeyCreateProviderConfigParam,
    )
    from .external_key_create_provider_config_param import (
        UnknownExternalKeyCreateProviderConfigParam as UnknownExternalKeyCreateProviderConfigParam,
    )
    from .external_key_delete_response import ExternalKeyDeleteResponse as ExternalKeyDeleteResponse
    from .external_key_page import ExternalKeyPage as ExternalKeyPage
    from .external_key_provider_config import ExternalKeyProviderConfig as ExternalKeyProviderConfig
    from .external_key_provider_config import UnknownExternalKeyProviderConfig as UnknownExternalKeyProviderConfig
    from .external_key_unattached_attachment import ExternalKeyUnattachedAttachment as ExternalKeyUnattachedAttachment
    from .external_key_validate_response import ExternalKeyValidateResponse as ExternalKeyValidateResponse
    from .fallback_block import FallbackBlock as FallbackBlock
    from .fallback_block_param import FallbackBlockParam as FallbackBlockParam
    from .fallback_credit_not_applied import FallbackCreditNotApplied as FallbackCreditNotApplied
    from .fallback_credit_redeemed import FallbackCreditRedeemed as FallbackCreditRedeemed
    from .fallback_credit_status import FallbackCreditStatus as FallbackCreditStatus
    from .fallback_credit_status import UnknownFallbackCreditStatus as UnknownFallbackCreditStatus
    from .fallback_credit_token_param import FallbackCreditTokenParam as FallbackCreditTokenParam
    from .fallback_credit_usage import FallbackCreditUsage as FallbackCreditUsage
    from .fallback_info import FallbackInfo as FallbackInfo
    from .fallback_info_param import FallbackInfoParam as FallbackInfoParam
    from .fallback_message_iteration_usage import FallbackMessageIterationUsage as FallbackMessageIterationUsage
    from .fallback_param import FallbackParam as FallbackParam
    from .fallback_refusal_trigger import FallbackRefusalTrigger as FallbackRefusalTrigger
    from .federation_issuer import FederationIssuer as FederationIssuer
    from .federation_issuer_jwks import FederationIssuerJWKS as FederationIssuerJWKS
    from .federation_issuer_jwks import UnknownFederationIssuerJWKS as UnknownFederationIssuerJWKS
    from .federation_issuer_page import FederationIssuerPage as FederationIssuerPage
    from .federation_issuer_poll_status import FederationIssuerPollStatus as FederationIssuerPollStatus
    from .federation_rule import FederationRule as FederationRule
    from .federation_rule_match import FederationRuleMatch as FederationRuleMatch
    from .federation_rule_match_param import FederationRuleMatchParam as FederationRuleMatchParam
    from .federation_rule_page import FederationRulePage as FederationRulePage
    from .federation_rule_workspace import FederationRuleWorkspace as FederationRuleWorkspace
    from .federation_rule_workspace_page import FederationRuleWorkspacePage as FederationRuleWorkspacePage
    from .federation_rule_workspace_remove_response import (
        FederationRuleWorkspaceRemoveResponse as FederationRuleWorkspaceRemoveResponse,
    )
    from .file_document_source_param import FileDocumentSourceParam as FileDocumentSourceParam
    from .file_image_source_param import FileImageSourceParam as FileImageSourceParam
    from .file_metadata import FileMetadata as FileMetadata
    from .file_page import FilePage as FilePage
    from .file_scope import FileScope as FileScope
    from .gateway_timeout_error_object import GatewayTimeoutErrorObject as GatewayTimeoutErrorObject
    from .gcp_external_key_config import GCPExternalKeyConfig as GCPExternalKeyConfig
    from .gcp_external_key_config_param import GCPExternalKeyConfigParam as GCPExternalKeyConfigParam
    from .image_block_param import ImageBlockParam as ImageBlockParam
    from .image_source_param import ImageSourceParam as ImageSourceParam
    from .image_source_param import UnknownImageSourceParam as UnknownImageSourceParam
    from .image_transformations_param import ImageTransformationsParam as ImageTransformationsParam
    from .increase_request_approve_response import IncreaseRequestApproveResponse as IncreaseRequestApproveResponse
    from .input_json_delta import InputJSONDelta as InputJSONDelta
    from .input_tokens_clear_at_least_param import InputTokensClearAtLeastParam as InputTokensClearAtLeastParam
    from .input_tokens_trigger_param import InputTokensTriggerParam as InputTokensTriggerParam
    from .input_transformation import InputTransformation as InputTransformation
    from .input_transformation import UnknownInputTransformation as UnknownInputTransformation
    from .input_transformation_reason import InputTransformationReason as InputTransformationReason
    from .input_transformation_reason import InputTransformationReasonValue as InputTransformationReasonValue
    from .invalid_request_error_object import InvalidRequestErrorObject as InvalidRequestErrorObject
    from .invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from .issuer_create_jwks_param import IssuerCreateJWKSParam as IssuerCreateJWKSParam
    from .issuer_create_jwks_param import UnknownIssuerCreateJWKSParam as UnknownIssuerCreateJWKSParam
    from .iteration_usage import IterationUsage as IterationUsage
    from .iteration_usage import UnknownIterationUsage as UnknownIterationUsage
    from .json_output_format_param import JSONOutputFormatParam as JSONOutputFormatParam
    from .jwks_discovery import JWKSDiscovery as JWKSDiscovery
    from .jwks_discovery_param import JWKSDiscoveryParam as JWKSDiscoveryParam
    from .jwks_explicit_url import JWKSExplicitURL as JWKSExplicitURL
    from .jwks_explicit_url_param import JWKSExplicitURLParam as JWKSExplicitURLParam
    from .jwks_inline import JWKSInline as JWKSInline
    from .jwks_inline_param import JWKSInlineParam as JWKSInlineParam
    from .limited_network import LimitedNetwork as LimitedNetwork
    from .limited_network_params import LimitedNetworkParams as LimitedNetworkParams
    from .managed_agents_actor import ManagedAgentsActor as ManagedAgentsActor
    from .managed_agents_actor import UnknownManagedAgentsActor as UnknownManagedAgentsActor
    from .managed_agents_advisor import ManagedAgentsAdvisor as ManagedAgentsAdvisor
    from .managed_agents_advisor_params import ManagedAgentsAdvisorParams as ManagedAgentsAdvisorParams
    from .managed_agents_agent import ManagedAgentsAgent as ManagedAgentsAgent
    from .managed_agents_agent_archived_deployment_paused_reason_error_object import (
        ManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject as ManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_agent_archived_run_error_object import (
        ManagedAgentsAgentArchivedRunErrorObject as ManagedAgentsAgentArchivedRunErrorObject,
    )
    from .managed_agents_agent_auto_evaluated_permission import (
        ManagedAgentsAgentAutoEvaluatedPermission as ManagedAgentsAgentAutoEvaluatedPermission,
    )
    from .managed_agents_agent_auto_evaluated_permission import (
        UnknownManagedAgentsAgentAutoEvaluatedPermission as UnknownManagedAgentsAgentAutoEvaluatedPermission,
    )
    from .managed_agents_agent_auto_evaluated_permission_allow import (
        ManagedAgentsAgentAutoEvaluatedPermissionAllow as ManagedAgentsAgentAutoEvaluatedPermissionAllow,
    )
    from .managed_agents_agent_auto_evaluated_permission_ask import (
        ManagedAgentsAgentAutoEvaluatedPermissionAsk as ManagedAgentsAgentAutoEvaluatedPermissionAsk,
    )
    from .managed_agents_agent_auto_evaluated_permission_deny import (
        ManagedAgentsAgentAutoEvaluatedPermissionDeny as ManagedAgentsAgentAutoEvaluatedPermissionDeny,
    )
    from .managed_agents_agent_custom_tool_use_event import (
        ManagedAgentsAgentCustomToolUseEvent as ManagedAgentsAgentCustomToolUseEvent,
    )
    from .managed_agents_agent_evaluated_permission import (
        ManagedAgentsAgentEvaluatedPermission as ManagedAgentsAgentEvaluatedPermission,
    )
    from .managed_agents_agent_evaluated_permission import (
        ManagedAgentsAgentEvaluatedPermissionValue as ManagedAgentsAgentEvaluatedPermissionValue,
    )
    from .managed_agents_agent_mcp_tool_result_event import (
        ManagedAgentsAgentMCPToolResultEvent as ManagedAgentsAgentMCPToolResultEvent,
    )
    from .managed_agents_agent_mcp_tool_use_event import (
        ManagedAgentsAgentMCPToolUseEvent as ManagedAgentsAgentMCPToolUseEvent,
    )
    from .managed_agents_agent_message_event import ManagedAgentsAgentMessageEvent as ManagedAgentsAgentMessageEvent
    from .managed_agents_agent_message_event_content import (
        ManagedAgentsAgentMessageEventContent as ManagedAgentsAgentMessageEventContent,
    )
    from .managed_agents_agent_message_event_content import (
        UnknownManagedAgentsAgentMessageEventContent as UnknownManagedAgentsAgentMessageEventContent,
    )
    from .managed_agents_agent_message_preview import (
        ManagedAgentsAgentMessagePreview as ManagedAgentsAgentMessagePreview,
    )
    from .managed_agents_agent_page import ManagedAgentsAgentPage as ManagedAgentsAgentPage
    from .managed_agents_agent_params import ManagedAgentsAgentParams as ManagedAgentsAgentParams
    from .managed_agents_agent_reference import ManagedAgentsAgentReference as ManagedAgentsAgentReference
    from .managed_agents_agent_skill import ManagedAgentsAgentSkill as ManagedAgentsAgentSkill
    from .managed_agents_agent_skill import UnknownManagedAgentsAgentSkill as UnknownManagedAgentsAgentSkill
    from .managed_agents_agent_thinking_event import ManagedAgentsAgentThinkingEvent as ManagedAgentsAgentThinkingEvent
    from .managed_agents_agent_thinking_preview import (
        ManagedAgentsAgentThinkingPreview as ManagedAgentsAgentThinkingPreview,
    )
    from .managed_agents_agent_thread_context_compacted_event import (
        ManagedAgentsAgentThreadContextCompactedEvent as ManagedAgentsAgentThreadContextCompactedEvent,
    )
    from .managed_agents_agent_thread_message_received_event import (
        ManagedAgentsAgentThreadMessageReceivedEvent as ManagedAgentsAgentThreadMessageReceivedEvent,
    )
    from .managed_agents_agent_thread_message_sent_event import (
        ManagedAgentsAgentThreadMessageSentEvent as ManagedAgentsAgentThreadMessageSentEvent,
    )
    from .managed_agents_agent_tool import ManagedAgentsAgentTool as ManagedAgentsAgentTool
    from .managed_agents_agent_tool import UnknownManagedAgentsAgentTool as UnknownManagedAgentsAgentTool
    from .managed_agents_agent_tool_config import ManagedAgentsAgentToolConfig as ManagedAgentsAgentToolConfig
    from .managed_agents_agent_tool_config import (
        UnknownManagedAgentsAgentToolConfig as UnknownManagedAgentsAgentToolConfig,
    )
    from .managed_agents_agent_tool_config_params import (
        ManagedAgentsAgentToolConfigParams as ManagedAgentsAgentToolConfigParams,
    )
    from .managed_agents_agent_tool_config_params import (
        UnknownManagedAgentsAgentToolConfigParams as UnknownManagedAgentsAgentToolConfigParams,
    )
    from .managed_agents_agent_tool_evaluation import (
        ManagedAgentsAgentToolEvaluation as ManagedAgentsAgentToolEvaluation,
    )
    from .managed_agents_agent_tool_evaluation import (
        UnknownManagedAgentsAgentToolEvaluation as UnknownManagedAgentsAgentToolEvaluation,
    )
    from .managed_agents_agent_tool_evaluation_always_allow import (
        ManagedAgentsAgentToolEvaluationAlwaysAllow as ManagedAgentsAgentToolEvaluationAlwaysAllow,
    )
    from .managed_agents_agent_tool_evaluation_always_ask import (
        ManagedAgentsAgentToolEvaluationAlwaysAsk as ManagedAgentsAgentToolEvaluationAlwaysAsk,
    )
    from .managed_agents_agent_tool_evaluation_auto import (
        ManagedAgentsAgentToolEvaluationAuto as ManagedAgentsAgentToolEvaluationAuto,
    )
    from .managed_agents_agent_tool_param import ManagedAgentsAgentToolParam as ManagedAgentsAgentToolParam
    from .managed_agents_agent_tool_param import (
        UnknownManagedAgentsAgentToolParam as UnknownManagedAgentsAgentToolParam,
    )
    from .managed_agents_agent_tool_result_event import (
        ManagedAgentsAgentToolResultEvent as ManagedAgentsAgentToolResultEvent,
    )
    from .managed_agents_agent_tool_use_event import ManagedAgentsAgentToolUseEvent as ManagedAgentsAgentToolUseEvent
    from .managed_agents_agent_toolset_20260401 import (
        ManagedAgentsAgentToolset20260401 as ManagedAgentsAgentToolset20260401,
    )
    from .managed_agents_agent_toolset_20260401_params import (
        ManagedAgentsAgentToolset20260401Params as ManagedAgentsAgentToolset20260401Params,
    )
    from .managed_agents_agent_toolset_default_config import (
        ManagedAgentsAgentToolsetDefaultConfig as ManagedAgentsAgentToolsetDefaultConfig,
    )
    from .managed_agents_agent_toolset_default_config_params import (
        ManagedAgentsAgentToolsetDefaultConfigParams as ManagedAgentsAgentToolsetDefaultConfigParams,
    )
    from .managed_agents_agent_with_overrides_params import (
        ManagedAgentsAgentWithOverridesParams as ManagedAgentsAgentWithOverridesParams,
    )
    from .managed_agents_always_allow_policy import ManagedAgentsAlwaysAllowPolicy as ManagedAgentsAlwaysAllowPolicy
    from .managed_agents_always_allow_policy_param import (
        ManagedAgentsAlwaysAllowPolicyParam as ManagedAgentsAlwaysAllowPolicyParam,
    )
    from .managed_agents_always_ask_policy import ManagedAgentsAlwaysAskPolicy as ManagedAgentsAlwaysAskPolicy
    from .managed_agents_always_ask_policy_param import (
        ManagedAgentsAlwaysAskPolicyParam as ManagedAgentsAlwaysAskPolicyParam,
    )
    from .managed_agents_anthropic_skill import ManagedAgentsAnthropicSkill as ManagedAgentsAnthropicSkill
    from .managed_agents_anthropic_skill_params import (
        ManagedAgentsAnthropicSkillParams as ManagedAgentsAnthropicSkillParams,
    )
    from .managed_agents_api_actor import ManagedAgentsAPIActor as ManagedAgentsAPIActor
    from .managed_agents_auto_policy import ManagedAgentsAutoPolicy as ManagedAgentsAutoPolicy
    from .managed_agents_auto_policy_param import ManagedAgentsAutoPolicyParam as ManagedAgentsAutoPolicyParam
    from .managed_agents_aws_role_execution_identity import (
        ManagedAgentsAWSRoleExecutionIdentity as ManagedAgentsAWSRoleExecutionIdentity,
    )
    from .managed_agents_aws_role_execution_identity_params import (
        ManagedAgentsAWSRoleExecutionIdentityParams as ManagedAgentsAWSRoleExecutionIdentityParams,
    )
    from .managed_agents_base_64_document_source import (
        ManagedAgentsBase64DocumentSource as ManagedAgentsBase64DocumentSource,
    )
    from .managed_agents_base_64_document_source_param import (
        ManagedAgentsBase64DocumentSourceParam as ManagedAgentsBase64DocumentSourceParam,
    )
    from .managed_agents_base_64_image_source import ManagedAgentsBase64ImageSource as ManagedAgentsBase64ImageSource
    from .managed_agents_base_64_image_source_param import (
        ManagedAgentsBase64ImageSourceParam as ManagedAgentsBase64ImageSourceParam,
    )
    from .managed_agents_bash_tool_config import ManagedAgentsBashToolConfig as ManagedAgentsBashToolConfig
    from .managed_agents_bash_tool_config_params import (
        ManagedAgentsBashToolConfigParams as ManagedAgentsBashToolConfigParams,
    )
    from .managed_agents_billing_error_object import ManagedAgentsBillingErrorObject as ManagedAgentsBillingErrorObject
    from .managed_agents_branch_checkout import ManagedAgentsBranchCheckout as ManagedAgentsBranchCheckout
    from .managed_agents_branch_checkout_param import (
        ManagedAgentsBranchCheckoutParam as ManagedAgentsBranchCheckoutParam,
    )
    from .managed_agents_budget_limit import ManagedAgentsBudgetLimit as ManagedAgentsBudgetLimit
    from .managed_agents_budget_limit_param import ManagedAgentsBudgetLimitParam as ManagedAgentsBudgetLimitParam
    from .managed_agents_cache_creation_usage import ManagedAgentsCacheCreationUsage as ManagedAgentsCacheCreationUsage
    from .managed_agents_commit_checkout import ManagedAgentsCommitCheckout as ManagedAgentsCommitCheckout
    from .managed_agents_commit_checkout_param import (
        ManagedAgentsCommitCheckoutParam as ManagedAgentsCommitCheckoutParam,
    )
    from .managed_agents_compaction_limit_reached_error_object import (
        ManagedAgentsCompactionLimitReachedErrorObject as ManagedAgentsCompactionLimitReachedErrorObject,
    )
    from .managed_agents_credential import ManagedAgentsCredential as ManagedAgentsCredential
    from .managed_agents_credential_auth import ManagedAgentsCredentialAuth as ManagedAgentsCredentialAuth
    from .managed_agents_credential_auth import UnknownManagedAgentsCredentialAuth as UnknownManagedAgentsCredentialAuth
    from .managed_agents_credential_create_auth_param import (
        ManagedAgentsCredentialCreateAuthParam as ManagedAgentsCredentialCreateAuthParam,
    )
    from .managed_agents_credential_create_auth_param import (
        UnknownManagedAgentsCredentialCreateAuthParam as UnknownManagedAgentsCredentialCreateAuthParam,
    )
    from .managed_agents_credential_host_unreachable_error_object import (
        ManagedAgentsCredentialHostUnreachableErrorObject as ManagedAgentsCredentialHostUnreachableErrorObject,
    )
    from .managed_agents_credential_networking_params import (
        ManagedAgentsCredentialNetworkingParams as ManagedAgentsCredentialNetworkingParams,
    )
    from .managed_agents_credential_networking_params import (
        UnknownManagedAgentsCredentialNetworkingParams as UnknownManagedAgentsCredentialNetworkingParams,
    )
    from .managed_agents_credential_page import ManagedAgentsCredentialPage as ManagedAgentsCredentialPage
    from .managed_agents_credential_update_auth_param import (
        ManagedAgentsCredentialUpdateAuthParam as ManagedAgentsCredentialUpdateAuthParam,
    )
    from .managed_agents_credential_update_auth_param import (
        UnknownManagedAgentsCredentialUpdateAuthParam as UnknownManagedAgentsCredentialUpdateAuthParam,
    )
    from .managed_agents_credential_validation import (
        ManagedAgentsCredentialValidation as ManagedAgentsCredentialValidation,
    )
    from .managed_agents_credential_validation_status import (
        ManagedAgentsCredentialValidationStatus as ManagedAgentsCredentialValidationStatus,
    )
    from .managed_agents_credential_validation_status import (
        ManagedAgentsCredentialValidationStatusValue as ManagedAgentsCredentialValidationStatusValue,
    )
    from .managed_agents_custom_skill import ManagedAgentsCustomSkill as ManagedAgentsCustomSkill
    from .managed_agents_custom_skill_params import ManagedAgentsCustomSkillParams as ManagedAgentsCustomSkillParams
    from .managed_agents_custom_tool import ManagedAgentsCustomTool as ManagedAgentsCustomTool
    from .managed_agents_custom_tool_input_schema import (
        ManagedAgentsCustomToolInputSchema as ManagedAgentsCustomToolInputSchema,
    )
    from .managed_agents_custom_tool_input_schema_param import (
        ManagedAgentsCustomToolInputSchemaParam as ManagedAgentsCustomToolInputSchemaParam,
    )
    from .managed_agents_custom_tool_params import ManagedAgentsCustomToolParams as ManagedAgentsCustomToolParams
    from .managed_agents_delete_session_resource import (
        ManagedAgentsDeleteSessionResource as ManagedAgentsDeleteSessionResource,
    )
    from .managed_agents_deleted_credential import ManagedAgentsDeletedCredential as ManagedAgentsDeletedCredential
    from .managed_agents_deleted_memory import ManagedAgentsDeletedMemory as ManagedAgentsDeletedMemory
    from .managed_agents_deleted_memory_store import ManagedAgentsDeletedMemoryStore as ManagedAgentsDeletedMemoryStore
    from .managed_agents_deleted_session import ManagedAgentsDeletedSession as ManagedAgentsDeletedSession
    from .managed_agents_deleted_vault import ManagedAgentsDeletedVault as ManagedAgentsDeletedVault
    from .managed_agents_delta_content import ManagedAgentsDeltaContent as ManagedAgentsDeltaContent
    from .managed_agents_delta_event import ManagedAgentsDeltaEvent as ManagedAgentsDeltaEvent
    from .managed_agents_delta_type import ManagedAgentsDeltaType as ManagedAgentsDeltaType
    from .managed_agents_delta_type import ManagedAgentsDeltaTypeValue as ManagedAgentsDeltaTypeValue
    from .managed_agents_deployment import ManagedAgentsDeployment as ManagedAgentsDeployment
    from .managed_agents_deployment_initial_event import (
        ManagedAgentsDeploymentInitialEvent as ManagedAgentsDeploymentInitialEvent,
    )
    from .managed_agents_deployment_initial_event import (
        UnknownManagedAgentsDeploymentInitialEvent as UnknownManagedAgentsDeploymentInitialEvent,
    )
    from .managed_agents_deployment_initial_event_params import (
        ManagedAgentsDeploymentInitialEventParams as ManagedAgentsDeploymentInitialEventParams,
    )
    from .managed_agents_deployment_initial_event_params import (
        UnknownManagedAgentsDeploymentInitialEventParams as UnknownManagedAgentsDeploymentInitialEventParams,
    )
    from .managed_agents_deployment_page import ManagedAgentsDeploymentPage as ManagedAgentsDeploymentPage
    from .managed_agents_deployment_paused_reason import (
        ManagedAgentsDeploymentPausedReason as ManagedAgentsDeploymentPausedReason,
    )
    from .managed_agents_deployment_paused_reason import (
        UnknownManagedAgentsDeploymentPausedReason as UnknownManagedAgentsDeploymentPausedReason,
    )
    from .managed_agents_deployment_paused_reason_error import (
        ManagedAgentsDeploymentPausedReasonError as ManagedAgentsDeploymentPausedReasonError,
    )
    from .managed_agents_deployment_paused_reason_error import (
        UnknownManagedAgentsDeploymentPausedReasonError as UnknownManagedAgentsDeploymentPausedReasonError,
    )
    from .managed_agents_deployment_run import ManagedAgentsDeploymentRun as ManagedAgentsDeploymentRun
    from .managed_agents_deployment_run_error import ManagedAgentsDeploymentRunError as ManagedAgentsDeploymentRunError
    from .managed_agents_deployment_run_error import (
        UnknownManagedAgentsDeploymentRunError as UnknownManagedAgentsDeploymentRunError,
    )
    from .managed_agents_deployment_run_page import ManagedAgentsDeploymentRunPage as ManagedAgentsDeploymentRunPage
    from .managed_agents_deployment_status import ManagedAgentsDeploymentStatus as ManagedAgentsDeploymentStatus
    from .managed_agents_deployment_status import (
        ManagedAgentsDeploymentStatusValue as ManagedAgentsDeploymentStatusValue,
    )
    from .managed_agents_deployment_system_message_event import (
        ManagedAgentsDeploymentSystemMessageEvent as ManagedAgentsDeploymentSystemMessageEvent,
    )
    from .managed_agents_deployment_user_define_outcome_event import (
        ManagedAgentsDeploymentUserDefineOutcomeEvent as ManagedAgentsDeploymentUserDefineOutcomeEvent,
    )
    from .managed_agents_deployment_user_message_event import (
        ManagedAgentsDeploymentUserMessageEvent as ManagedAgentsDeploymentUserMessageEvent,
    )
    from .managed_agents_document_block import ManagedAgentsDocumentBlock as ManagedAgentsDocumentBlock
    from .managed_agents_document_block_param import ManagedAgentsDocumentBlockParam as ManagedAgentsDocumentBlockParam
    from .managed_agents_document_block_source import (
        ManagedAgentsDocumentBlockSource as ManagedAgentsDocumentBlockSource,
    )
    from .managed_agents_document_block_source import (
        UnknownManagedAgentsDocumentBlockSource as UnknownManagedAgentsDocumentBlockSource,
    )
    from .managed_agents_document_block_source_param import (
        ManagedAgentsDocumentBlockSourceParam as ManagedAgentsDocumentBlockSourceParam,
    )
    from .managed_agents_document_block_source_param import (
        UnknownManagedAgentsDocumentBlockSourceParam as UnknownManagedAgentsDocumentBlockSourceParam,
    )
    from .managed_agents_edit_tool_config import ManagedAgentsEditToolConfig as ManagedAgentsEditToolConfig
    from .managed_agents_edit_tool_config_params import (
        ManagedAgentsEditToolConfigParams as ManagedAgentsEditToolConfigParams,
    )
    from .managed_agents_effort_high import ManagedAgentsEffortHigh as ManagedAgentsEffortHigh
    from .managed_agents_effort_high_param import ManagedAgentsEffortHighParam as ManagedAgentsEffortHighParam
    from .managed_agents_effort_low import ManagedAgentsEffortLow as ManagedAgentsEffortLow
    from .managed_agents_effort_low_param import ManagedAgentsEffortLowParam as ManagedAgentsEffortLowParam
    from .managed_agents_effort_max import ManagedAgentsEffortMax as ManagedAgentsEffortMax
    from .managed_agents_effort_max_param import ManagedAgentsEffortMaxParam as ManagedAgentsEffortMaxParam
    from .managed_agents_effort_medium import ManagedAgentsEffortMedium as ManagedAgentsEffortMedium
    from .managed_agents_effort_medium_param import ManagedAgentsEffortMediumParam as ManagedAgentsEffortMediumParam
    from .managed_agents_effort_xhigh import ManagedAgentsEffortXhigh as ManagedAgentsEffortXhigh
    from .managed_agents_effort_xhigh_param import ManagedAgentsEffortXhighParam as ManagedAgentsEffortXhighParam
    from .managed_agents_environment_archived_deployment_paused_reason_error_object import (
        ManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject as ManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_environment_archived_run_error_object import (
        ManagedAgentsEnvironmentArchivedRunErrorObject as ManagedAgentsEnvironmentArchivedRunErrorObject,
    )
    from .managed_agents_environment_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject as ManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_environment_not_found_run_error_object import (
        ManagedAgentsEnvironmentNotFoundRunErrorObject as ManagedAgentsEnvironmentNotFoundRunErrorObject,
    )
    from .managed_agents_environment_variable_auth_response import (
        ManagedAgentsEnvironmentVariableAuthResponse as ManagedAgentsEnvironmentVariableAuthResponse,
    )
    from .managed_agents_environment_variable_auth_response_networking import (
        ManagedAgentsEnvironmentVariableAuthResponseNetworking as ManagedAgentsEnvironmentVariableAuthResponseNetworking,
    )
    from .managed_agents_environment_variable_auth_response_networking import (
        UnknownManagedAgentsEnvironmentVariableAuthResponseNetworking as UnknownManagedAgentsEnvironmentVariableAuthResponseNetworking,
    )
    from .managed_agents_environment_variable_create_params import (
        ManagedAgentsEnvironmentVariableCreateParams as ManagedAgentsEnvironmentVariableCreateParams,
    )
    from .managed_agents_environment_variable_update_params import (
        ManagedAgentsEnvironmentVariableUpdateParams as ManagedAgentsEnvironmentVariableUpdateParams,
    )
    from .managed_agents_error_deployment_paused_reason import (
        ManagedAgentsErrorDeploymentPausedReason as ManagedAgentsErrorDeploymentPausedReason,
    )
    from .managed_agents_event_params import ManagedAgentsEventParams as ManagedAgentsEventParams
    from .managed_agents_event_params import UnknownManagedAgentsEventParams as UnknownManagedAgentsEventParams
    from .managed_agents_execution_identity import ManagedAgentsExecutionIdentity as ManagedAgentsExecutionIdentity
    from .managed_agents_execution_identity import (
        UnknownManagedAgentsExecutionIdentity as UnknownManagedAgentsExecutionIdentity,
    )
    from .managed_agents_execution_identity_params import (
        ManagedAgentsExecutionIdentityParams as ManagedAgentsExecutionIdentityParams,
    )
    from .managed_agents_execution_identity_params import (
        UnknownManagedAgentsExecutionIdentityParams as UnknownManagedAgentsExecutionIdentityParams,
    )
    from .managed_agents_file_document_source import ManagedAgentsFileDocumentSource as ManagedAgentsFileDocumentSource
    from .managed_agents_file_document_source_param import (
        ManagedAgentsFileDocumentSourceParam as ManagedAgentsFileDocumentSourceParam,
    )
    from .managed_agents_file_image_source import ManagedAgentsFileImageSource as ManagedAgentsFileImageSource
    from .managed_agents_file_image_source_param import (
        ManagedAgentsFileImageSourceParam as ManagedAgentsFileImageSourceParam,
    )
    from .managed_agents_file_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject as ManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_file_not_found_run_error_object import (
        ManagedAgentsFileNotFoundRunErrorObject as ManagedAgentsFileNotFoundRunErrorObject,
    )
    from .managed_agents_file_resource import ManagedAgentsFileResource as ManagedAgentsFileResource
    from .managed_agents_file_resource_config import ManagedAgentsFileResourceConfig as ManagedAgentsFileResourceConfig
    from .managed_agents_file_resource_params import ManagedAgentsFileResourceParams as ManagedAgentsFileResourceParams
    from .managed_agents_file_rubric import ManagedAgentsFileRubric as ManagedAgentsFileRubric
    from .managed_agents_file_rubric_params import ManagedAgentsFileRubricParams as ManagedAgentsFileRubricParams
    from .managed_agents_git_hub_repository_resource import (
        ManagedAgentsGitHubRepositoryResource as ManagedAgentsGitHubRepositoryResource,
    )
    from .managed_agents_git_hub_repository_resource_checkout_param import (
        ManagedAgentsGitHubRepositoryResourceCheckoutParam as ManagedAgentsGitHubRepositoryResourceCheckoutParam,
    )
    from .managed_agents_git_hub_repository_resource_checkout_param import (
        UnknownManagedAgentsGitHubRepositoryResourceCheckoutParam as UnknownManagedAgentsGitHubRepositoryResourceCheckoutParam,
    )
    from .managed_agents_git_hub_repository_resource_config import (
        ManagedAgentsGitHubRepositoryResourceConfig as ManagedAgentsGitHubRepositoryResourceConfig,
    )
    from .managed_agents_git_hub_repository_resource_config_checkout import (
        ManagedAgentsGitHubRepositoryResourceConfigCheckout as ManagedAgentsGitHubRepositoryResourceConfigCheckout,
    )
    from .managed_agents_git_hub_repository_resource_config_checkout import (
        UnknownManagedAgentsGitHubRepositoryResourceConfigCheckout as UnknownManagedAgentsGitHubRepositoryResourceConfigCheckout,
    )
    from .managed_agents_git_hub_repository_resource_params import (
        ManagedAgentsGitHubRepositoryResourceParams as ManagedAgentsGitHubRepositoryResourceParams,
    )
    from .managed_agents_glob_tool_config import ManagedAgentsGlobToolConfig as ManagedAgentsGlobToolConfig
    from .managed_agents_glob_tool_config_params import (
        ManagedAgentsGlobToolConfigParams as ManagedAgentsGlobToolConfigParams,
    )
    from .managed_agents_grep_tool_config import ManagedAgentsGrepToolConfig as ManagedAgentsGrepToolConfig
    from .managed_agents_grep_tool_config_params import (
        ManagedAgentsGrepToolConfigParams as ManagedAgentsGrepToolConfigParams,
    )
    from .managed_agents_image_block import ManagedAgentsImageBlock as ManagedAgentsImageBlock
    from .managed_agents_image_block_param import ManagedAgentsImageBlockParam as ManagedAgentsImageBlockParam
    from .managed_agents_image_block_source import ManagedAgentsImageBlockSource as ManagedAgentsImageBlockSource
    from .managed_agents_image_block_source import (
        UnknownManagedAgentsImageBlockSource as UnknownManagedAgentsImageBlockSource,
    )
    from .managed_agents_image_block_source_param import (
        ManagedAgentsImageBlockSourceParam as ManagedAgentsImageBlockSourceParam,
    )
    from .managed_agents_image_block_source_param import (
        UnknownManagedAgentsImageBlockSourceParam as UnknownManagedAgentsImageBlockSourceParam,
    )
    from .managed_agents_injection_location_params import (
        ManagedAgentsInjectionLocationParams as ManagedAgentsInjectionLocationParams,
    )
    from .managed_agents_injection_location_response import (
        ManagedAgentsInjectionLocationResponse as ManagedAgentsInjectionLocationResponse,
    )
    from .managed_agents_injection_location_update_params import (
        ManagedAgentsInjectionLocationUpdateParams as ManagedAgentsInjectionLocationUpdateParams,
    )
    from .managed_agents_inline_agent import ManagedAgentsInlineAgent as ManagedAgentsInlineAgent
    from .managed_agents_limited_credential_networking_params import (
        ManagedAgentsLimitedCredentialNetworkingParams as ManagedAgentsLimitedCredentialNetworkingParams,
    )
    from .managed_agents_limited_credential_networking_response import (
        ManagedAgentsLimitedCredentialNetworkingResponse as ManagedAgentsLimitedCredentialNetworkingResponse,
    )
    from .managed_agents_manual_deployment_paused_reason import (
        ManagedAgentsManualDeploymentPausedReason as ManagedAgentsManualDeploymentPausedReason,
    )
    from .managed_agents_manual_trigger_context import (
        ManagedAgentsManualTriggerContext as ManagedAgentsManualTriggerContext,
    )
    from .managed_agents_max_workflow_runs_workflow_run_error_object import (
        ManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject as ManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject,
    )
    from .managed_agents_mcp_authentication_failed_error_object import (
        ManagedAgentsMCPAuthenticationFailedErrorObject as ManagedAgentsMCPAuthenticationFailedErrorObject,
    )
    from .managed_agents_mcp_connection_failed_error_object import (
        ManagedAgentsMCPConnectionFailedErrorObject as ManagedAgentsMCPConnectionFailedErrorObject,
    )
    from .managed_agents_mcp_egress_blocked_deployment_paused_reason_error_object import (
        ManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject as ManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_mcp_egress_blocked_run_error_object import (
        ManagedAgentsMCPEgressBlockedRunErrorObject as ManagedAgentsMCPEgressBlockedRunErrorObject,
    )
    from .managed_agents_mcp_probe import ManagedAgentsMCPProbe as ManagedAgentsMCPProbe
    from .managed_agents_mcp_server_url_definition import (
        ManagedAgentsMCPServerURLDefinition as ManagedAgentsMCPServerURLDefinition,
    )
    from .managed_agents_mcp_tool_config import ManagedAgentsMCPToolConfig as ManagedAgentsMCPToolConfig
    from .managed_agents_mcp_tool_config_params import (
        ManagedAgentsMCPToolConfigParams as ManagedAgentsMCPToolConfigParams,
    )
    from .managed_agents_mcp_toolset import ManagedAgentsMCPToolset as ManagedAgentsMCPToolset
    from .managed_agents_mcp_toolset_default_config import (
        ManagedAgentsMCPToolsetDefaultConfig as ManagedAgentsMCPToolsetDefaultConfig,
    )
    from .managed_agents_mcp_toolset_default_config_params import (
        ManagedAgentsMCPToolsetDefaultConfigParams as ManagedAgentsMCPToolsetDefaultConfigParams,
    )
    from .managed_agents_mcp_toolset_params import ManagedAgentsMCPToolsetParams as ManagedAgentsMCPToolsetParams
    from .managed_agents_mcpo_auth_auth_response import (
        ManagedAgentsMCPOAuthAuthResponse as ManagedAgentsMCPOAuthAuthResponse,
    )
    from .managed_agents_mcpo_auth_create_params import (
        ManagedAgentsMCPOAuthCreateParams as ManagedAgentsMCPOAuthCreateParams,
    )
    from .managed_agents_mcpo_auth_refresh_params import (
        ManagedAgentsMCPOAuthRefreshParams as ManagedAgentsMCPOAuthRefreshParams,
    )
    from .managed_agents_mcpo_auth_refresh_response import (
        ManagedAgentsMCPOAuthRefreshResponse as ManagedAgentsMCPOAuthRefreshResponse,
    )
    from .managed_agents_mcpo_auth_refresh_response_token_endpoint_auth import (
        ManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth as ManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth,
    )
    from .managed_agents_mcpo_auth_refresh_response_token_endpoint_auth import (
        UnknownManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth as UnknownManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth,
    )
    from .managed_agents_mcpo_auth_refresh_token_endpoint_auth_param import (
        ManagedAgentsMCPOAuthRefreshTokenEndpointAuthParam as ManagedAgentsMCPOAuthRefreshTokenEndpointAuthParam,
    )
    from .managed_agents_mcpo_auth_refresh_token_endpoint_auth_param import (
        UnknownManagedAgentsMCPOAuthRefreshTokenEndpointAuthParam as UnknownManagedAgentsMCPOAuthRefreshTokenEndpointAuthParam,
    )
    from .managed_agents_mcpo_auth_refresh_update_params import (
        ManagedAgentsMCPOAuthRefreshUpdateParams as ManagedAgentsMCPOAuthRefreshUpdateParams,
    )
    from .managed_agents_mcpo_auth_refresh_update_token_endpoint_auth_param import (
        ManagedAgentsMCPOAuthRefreshUpdateTokenEndpointAuthParam as ManagedAgentsMCPOAuthRefreshUpdateTokenEndpointAuthParam,
    )
    from .managed_agents_mcpo_auth_refresh_update_token_endpoint_auth_param import (
        UnknownManagedAgentsMCPOAuthRefreshUpdateTokenEndpointAuthParam as UnknownManagedAgentsMCPOAuthRefreshUpdateTokenEndpointAuthParam,
    )
    from .managed_agents_mcpo_auth_update_params import (
        ManagedAgentsMCPOAuthUpdateParams as ManagedAgentsMCPOAuthUpdateParams,
    )
    from .managed_agents_memory import ManagedAgentsMemory as ManagedAgentsMemory
    from .managed_agents_memory_list_item import ManagedAgentsMemoryListItem as ManagedAgentsMemoryListItem
    from .managed_agents_memory_list_item import (
        UnknownManagedAgentsMemoryListItem as UnknownManagedAgentsMemoryListItem,
    )
    from .managed_agents_memory_list_item_page import ManagedAgentsMemoryListItemPage as ManagedAgentsMemoryListItemPage
    from .managed_agents_memory_prefix import ManagedAgentsMemoryPrefix as ManagedAgentsMemoryPrefix
    from .managed_agents_memory_store import ManagedAgentsMemoryStore as ManagedAgentsMemoryStore
    from .managed_agents_memory_store_archived_deployment_paused_reason_error_object import (
        ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject as ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_memory_store_archived_run_error_object import (
        ManagedAgentsMemoryStoreArchivedRunErrorObject as ManagedAgentsMemoryStoreArchivedRunErrorObject,
    )
    from .managed_agents_memory_store_page import ManagedAgentsMemoryStorePage as ManagedAgentsMemoryStorePage
    from .managed_agents_memory_store_resource import (
        ManagedAgentsMemoryStoreResource as ManagedAgentsMemoryStoreResource,
    )
    from .managed_agents_memory_store_resource_config import (
        ManagedAgentsMemoryStoreResourceConfig as ManagedAgentsMemoryStoreResourceConfig,
    )
    from .managed_agents_memory_store_resource_param import (
        ManagedAgentsMemoryStoreResourceParam as ManagedAgentsMemoryStoreResourceParam,
    )
    from .managed_agents_memory_version import ManagedAgentsMemoryVersion as ManagedAgentsMemoryVersion
    from .managed_agents_memory_version_operation import (
        ManagedAgentsMemoryVersionOperation as ManagedAgentsMemoryVersionOperation,
    )
    from .managed_agents_memory_version_operation import (
        ManagedAgentsMemoryVersionOperationValue as ManagedAgentsMemoryVersionOperationValue,
    )
    from .managed_agents_memory_version_page import ManagedAgentsMemoryVersionPage as ManagedAgentsMemoryVersionPage
    from .managed_agents_memory_view import ManagedAgentsMemoryView as ManagedAgentsMemoryView
    from .managed_agents_memory_view import ManagedAgentsMemoryViewValue as ManagedAgentsMemoryViewValue
    from .managed_agents_model import ManagedAgentsModel as ManagedAgentsModel
    from .managed_agents_model import ManagedAgentsModelValue as ManagedAgentsModelValue
    from .managed_agents_model_config import ManagedAgentsModelConfig as ManagedAgentsModelConfig
    from .managed_agents_model_config_effort import ManagedAgentsModelConfigEffort as ManagedAgentsModelConfigEffort
    from .managed_agents_model_config_effort import (
        UnknownManagedAgentsModelConfigEffort as UnknownManagedAgentsModelConfigEffort,
    )
    from .managed_agents_model_config_effort_param import (
        ManagedAgentsModelConfigEffortParam as ManagedAgentsModelConfigEffortParam,
    )
    from .managed_agents_model_config_effort_param import (
        UnknownManagedAgentsModelConfigEffortParam as UnknownManagedAgentsModelConfigEffortParam,
    )
    from .managed_agents_model_config_params import ManagedAgentsModelConfigParams as ManagedAgentsModelConfigParams
    from .managed_agents_model_overloaded_error_object import (
        ManagedAgentsModelOverloadedErrorObject as ManagedAgentsModelOverloadedErrorObject,
    )
    from .managed_agents_model_rate_limited_error_object import (
        ManagedAgentsModelRateLimitedErrorObject as ManagedAgentsModelRateLimitedErrorObject,
    )
    from .managed_agents_model_request_failed_error_object import (
        ManagedAgentsModelRequestFailedErrorObject as ManagedAgentsModelRequestFailedErrorObject,
    )
    from .managed_agents_multiagent import ManagedAgentsMultiagent as ManagedAgentsMultiagent
    from .managed_agents_multiagent import UnknownManagedAgentsMultiagent as UnknownManagedAgentsMultiagent
    from .managed_agents_multiagent_20261001 import ManagedAgentsMultiagent20261001 as ManagedAgentsMultiagent20261001
    from .managed_agents_multiagent_20261001_params import (
        ManagedAgentsMultiagent20261001Params as ManagedAgentsMultiagent20261001Params,
    )
    from .managed_agents_multiagent_advisor import ManagedAgentsMultiagentAdvisor as ManagedAgentsMultiagentAdvisor
    from .managed_agents_multiagent_advisor import (
        UnknownManagedAgentsMultiagentAdvisor as UnknownManagedAgentsMultiagentAdvisor,
    )
    from .managed_agents_multiagent_advisor_disabled import (
        ManagedAgentsMultiagentAdvisorDisabled as ManagedAgentsMultiagentAdvisorDisabled,
    )
    from .managed_agents_multiagent_advisor_disabled_params import (
        ManagedAgentsMultiagentAdvisorDisabledParams as ManagedAgentsMultiagentAdvisorDisabledParams,
    )
    from .managed_agents_multiagent_advisor_enabled import (
        ManagedAgentsMultiagentAdvisorEnabled as ManagedAgentsMultiagentAdvisorEnabled,
    )
    from .managed_agents_multiagent_advisor_enabled_params import (
        ManagedAgentsMultiagentAdvisorEnabledParams as ManagedAgentsMultiagentAdvisorEnabledParams,
    )
    from .managed_agents_multiagent_advisor_params import (
        ManagedAgentsMultiagentAdvisorParams as ManagedAgentsMultiagentAdvisorParams,
    )
    from .managed_agents_multiagent_advisor_params import (
        UnknownManagedAgentsMultiagentAdvisorParams as UnknownManagedAgentsMultiagentAdvisorParams,
    )
    from .managed_agents_multiagent_coordinator import (
        ManagedAgentsMultiagentCoordinator as ManagedAgentsMultiagentCoordinator,
    )
    from .managed_agents_multiagent_coordinator_agent import (
        ManagedAgentsMultiagentCoordinatorAgent as ManagedAgentsMultiagentCoordinatorAgent,
    )
    from .managed_agents_multiagent_coordinator_agent import (
        UnknownManagedAgentsMultiagentCoordinatorAgent as UnknownManagedAgentsMultiagentCoordinatorAgent,
    )
    from .managed_agents_multiagent_coordinator_params import (
        ManagedAgentsMultiagentCoordinatorParams as ManagedAgentsMultiagentCoordinatorParams,
    )
    from .managed_agents_multiagent_inline_agents import (
        ManagedAgentsMultiagentInlineAgents as ManagedAgentsMultiagentInlineAgents,
    )
    from .managed_agents_multiagent_inline_agents import (
        UnknownManagedAgentsMultiagentInlineAgents as UnknownManagedAgentsMultiagentInlineAgents,
    )
    from .managed_agents_multiagent_inline_agents_disabled import (
        ManagedAgentsMultiagentInlineAgentsDisabled as ManagedAgentsMultiagentInlineAgentsDisabled,
    )
    from .managed_agents_multiagent_inline_agents_disabled_params import (
        ManagedAgentsMultiagentInlineAgentsDisabledParams as ManagedAgentsMultiagentInlineAgentsDisabledParams,
    )
    from .managed_agents_multiagent_inline_agents_enabled import (
        ManagedAgentsMultiagentInlineAgentsEnabled as ManagedAgentsMultiagentInlineAgentsEnabled,
    )
    from .managed_agents_multiagent_inline_agents_enabled_params import (
        ManagedAgentsMultiagentInlineAgentsEnabledParams as ManagedAgentsMultiagentInlineAgentsEnabledParams,
    )
    from .managed_agents_multiagent_inline_agents_params import (
        ManagedAgentsMultiagentInlineAgentsParams as ManagedAgentsMultiagentInlineAgentsParams,
    )
    from .managed_agents_multiagent_inline_agents_params import (
        UnknownManagedAgentsMultiagentInlineAgentsParams as UnknownManagedAgentsMultiagentInlineAgentsParams,
    )
    from .managed_agents_multiagent_params import ManagedAgentsMultiagentParams as ManagedAgentsMultiagentParams
    from .managed_agents_multiagent_params import (
        UnknownManagedAgentsMultiagentParams as UnknownManagedAgentsMultiagentParams,
    )
    from .managed_agents_multiagent_predefined_agent_params import (
        ManagedAgentsMultiagentPredefinedAgentParams as ManagedAgentsMultiagentPredefinedAgentParams,
    )
    from .managed_agents_multiagent_predefined_agent_params import (
        UnknownManagedAgentsMultiagentPredefinedAgentParams as UnknownManagedAgentsMultiagentPredefinedAgentParams,
    )
    from .managed_agents_multiagent_roster_entry_params import (
        ManagedAgentsMultiagentRosterEntryParams as ManagedAgentsMultiagentRosterEntryParams,
    )
    from .managed_agents_multiagent_roster_entry_params import (
        UnknownManagedAgentsMultiagentRosterEntryParams as UnknownManagedAgentsMultiagentRosterEntryParams,
    )
    from .managed_agents_multiagent_self_params import (
        ManagedAgentsMultiagentSelfParams as ManagedAgentsMultiagentSelfParams,
    )
    from .managed_agents_multiagent_subagents import (
        ManagedAgentsMultiagentSubagents as ManagedAgentsMultiagentSubagents,
    )
    from .managed_agents_multiagent_subagents import (
        UnknownManagedAgentsMultiagentSubagents as UnknownManagedAgentsMultiagentSubagents,
    )
    from .managed_agents_multiagent_subagents_disabled import (
        ManagedAgentsMultiagentSubagentsDisabled as ManagedAgentsMultiagentSubagentsDisabled,
    )
    from .managed_agents_multiagent_subagents_disabled_params import (
        ManagedAgentsMultiagentSubagentsDisabledParams as ManagedAgentsMultiagentSubagentsDisabledParams,
    )
    from .managed_agents_multiagent_subagents_enabled import (
        ManagedAgentsMultiagentSubagentsEnabled as ManagedAgentsMultiagentSubagentsEnabled,
    )
    from .managed_agents_multiagent_subagents_enabled_params import (
        ManagedAgentsMultiagentSubagentsEnabledParams as ManagedAgentsMultiagentSubagentsEnabledParams,
    )
    from .managed_agents_multiagent_subagents_params import (
        ManagedAgentsMultiagentSubagentsParams as ManagedAgentsMultiagentSubagentsParams,
    )
    from .managed_agents_multiagent_subagents_params import (
        UnknownManagedAgentsMultiagentSubagentsParams as UnknownManagedAgentsMultiagentSubagentsParams,
    )
    from .managed_agents_multiagent_workflows import (
        ManagedAgentsMultiagentWorkflows as ManagedAgentsMultiagentWorkflows,
    )
    from .managed_agents_multiagent_workflows import (
        UnknownManagedAgentsMultiagentWorkflows as UnknownManagedAgentsMultiagentWorkflows,
    )
    from .managed_agents_multiagent_workflows_disabled import (
        ManagedAgentsMultiagentWorkflowsDisabled as ManagedAgentsMultiagentWorkflowsDisabled,
    )
    from .managed_agents_multiagent_workflows_disabled_params import (
        ManagedAgentsMultiagentWorkflowsDisabledParams as ManagedAgentsMultiagentWorkflowsDisabledParams,
    )
    from .managed_agents_multiagent_workflows_enabled import (
        ManagedAgentsMultiagentWorkflowsEnabled as ManagedAgentsMultiagentWorkflowsEnabled,
    )
    from .managed_agents_multiagent_workflows_enabled_params import (
        ManagedAgentsMultiagentWorkflowsEnabledParams as ManagedAgentsMultiagentWorkflowsEnabledParams,
    )
    from .managed_agents_multiagent_workflows_params import (
        ManagedAgentsMultiagentWorkflowsParams as ManagedAgentsMultiagentWorkflowsParams,
    )
    from .managed_agents_multiagent_workflows_params import (
        UnknownManagedAgentsMultiagentWorkflowsParams as UnknownManagedAgentsMultiagentWorkflowsParams,
    )
    from .managed_agents_organization_disabled_deployment_paused_reason_error_object import (
        ManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject as ManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_organization_disabled_run_error_object import (
        ManagedAgentsOrganizationDisabledRunErrorObject as ManagedAgentsOrganizationDisabledRunErrorObject,
    )
    from .managed_agents_outcome_evaluation_resource import (
        ManagedAgentsOutcomeEvaluationResource as ManagedAgentsOutcomeEvaluationResource,
    )
    from .managed_agents_outcome_rubric import ManagedAgentsOutcomeRubric as ManagedAgentsOutcomeRubric
    from .managed_agents_outcome_rubric import UnknownManagedAgentsOutcomeRubric as UnknownManagedAgentsOutcomeRubric
    from .managed_agents_permission_policy import ManagedAgentsPermissionPolicy as ManagedAgentsPermissionPolicy
    from .managed_agents_permission_policy import (
        UnknownManagedAgentsPermissionPolicy as UnknownManagedAgentsPermissionPolicy,
    )
    from .managed_agents_permission_policy_param import (
        ManagedAgentsPermissionPolicyParam as ManagedAgentsPermissionPolicyParam,
    )
    from .managed_agents_permission_policy_param import (
        UnknownManagedAgentsPermissionPolicyParam as UnknownManagedAgentsPermissionPolicyParam,
    )
    from .managed_agents_plain_text_document_source import (
        ManagedAgentsPlainTextDocumentSource as ManagedAgentsPlainTextDocumentSource,
    )
    from .managed_agents_plain_text_document_source_param import (
        ManagedAgentsPlainTextDocumentSourceParam as ManagedAgentsPlainTextDocumentSourceParam,
    )
    from .managed_agents_precondition_param import ManagedAgentsPreconditionParam as ManagedAgentsPreconditionParam
    from .managed_agents_program_workflow_run_error_object import (
        ManagedAgentsProgramWorkflowRunErrorObject as ManagedAgentsProgramWorkflowRunErrorObject,
    )
    from .managed_agents_read_tool_config import ManagedAgentsReadToolConfig as ManagedAgentsReadToolConfig
    from .managed_agents_read_tool_config_params import (
        ManagedAgentsReadToolConfigParams as ManagedAgentsReadToolConfigParams,
    )
    from .managed_agents_redacted_block import ManagedAgentsRedactedBlock as ManagedAgentsRedactedBlock
    from .managed_agents_redacted_block_param import ManagedAgentsRedactedBlockParam as ManagedAgentsRedactedBlockParam
    from .managed_agents_refresh_http_response import (
        ManagedAgentsRefreshHTTPResponse as ManagedAgentsRefreshHTTPResponse,
    )
    from .managed_agents_refresh_object import ManagedAgentsRefreshObject as ManagedAgentsRefreshObject
    from .managed_agents_repository_authentication_error_object import (
        ManagedAgentsRepositoryAuthenticationErrorObject as ManagedAgentsRepositoryAuthenticationErrorObject,
    )
    from .managed_agents_repository_checkout_error_object import (
        ManagedAgentsRepositoryCheckoutErrorObject as ManagedAgentsRepositoryCheckoutErrorObject,
    )
    from .managed_agents_repository_clone_error_object import (
        ManagedAgentsRepositoryCloneErrorObject as ManagedAgentsRepositoryCloneErrorObject,
    )
    from .managed_agents_repository_forbidden_error_object import (
        ManagedAgentsRepositoryForbiddenErrorObject as ManagedAgentsRepositoryForbiddenErrorObject,
    )
    from .managed_agents_repository_not_found_error_object import (
        ManagedAgentsRepositoryNotFoundErrorObject as ManagedAgentsRepositoryNotFoundErrorObject,
    )
    from .managed_agents_resource_param import ManagedAgentsResourceParam as ManagedAgentsResourceParam
    from .managed_agents_resource_param import UnknownManagedAgentsResourceParam as UnknownManagedAgentsResourceParam
    from .managed_agents_retry_status import ManagedAgentsRetryStatus as ManagedAgentsRetryStatus
    from .managed_agents_retry_status import UnknownManagedAgentsRetryStatus as UnknownManagedAgentsRetryStatus
    from .managed_agents_retry_status_exhausted import (
        ManagedAgentsRetryStatusExhausted as ManagedAgentsRetryStatusExhausted,
    )
    from .managed_agents_retry_status_retrying import (
        ManagedAgentsRetryStatusRetrying as ManagedAgentsRetryStatusRetrying,
    )
    from .managed_agents_retry_status_terminal import (
        ManagedAgentsRetryStatusTerminal as ManagedAgentsRetryStatusTerminal,
    )
    from .managed_agents_schedule import ManagedAgentsSchedule as ManagedAgentsSchedule
    from .managed_agents_schedule_params import ManagedAgentsScheduleParams as ManagedAgentsScheduleParams
    from .managed_agents_schedule_trigger_context import (
        ManagedAgentsScheduleTriggerContext as ManagedAgentsScheduleTriggerContext,
    )
    from .managed_agents_search_result_block import ManagedAgentsSearchResultBlock as ManagedAgentsSearchResultBlock
    from .managed_agents_search_result_block_param import (
        ManagedAgentsSearchResultBlockParam as ManagedAgentsSearchResultBlockParam,
    )
    from .managed_agents_search_result_citations import (
        ManagedAgentsSearchResultCitations as ManagedAgentsSearchResultCitations,
    )
    from .managed_agents_search_result_citations_param import (
        ManagedAgentsSearchResultCitationsParam as ManagedAgentsSearchResultCitationsParam,
    )
    from .managed_agents_search_result_content import (
        ManagedAgentsSearchResultContent as ManagedAgentsSearchResultContent,
    )
    from .managed_agents_search_result_content_param import (
        ManagedAgentsSearchResultContentParam as ManagedAgentsSearchResultContentParam,
    )
    from .managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error_object import (
        ManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject as ManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_self_hosted_resources_unsupported_run_error_object import (
        ManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject as ManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject,
    )
    from .managed_agents_send_session_events import ManagedAgentsSendSessionEvents as ManagedAgentsSendSessionEvents
    from .managed_agents_send_session_events_data import (
        ManagedAgentsSendSessionEventsData as ManagedAgentsSendSessionEventsData,
    )
    from .managed_agents_send_session_events_data import (
        UnknownManagedAgentsSendSessionEventsData as UnknownManagedAgentsSendSessionEventsData,
    )
    from .managed_agents_server_tool_usage import ManagedAgentsServerToolUsage as ManagedAgentsServerToolUsage
    from .managed_agents_service_account_actor import (
        ManagedAgentsServiceAccountActor as ManagedAgentsServiceAccountActor,
    )
    from .managed_agents_service_account_execution_identity import (
        ManagedAgentsServiceAccountExecutionIdentity as ManagedAgentsServiceAccountExecutionIdentity,
    )
    from .managed_agents_service_account_execution_identity_params import (
        ManagedAgentsServiceAccountExecutionIdentityParams as ManagedAgentsServiceAccountExecutionIdentityParams,
    )
    from .managed_agents_session import ManagedAgentsSession as ManagedAgentsSession
    from .managed_agents_session_actor import ManagedAgentsSessionActor as ManagedAgentsSessionActor
    from .managed_agents_session_agent import ManagedAgentsSessionAgent as ManagedAgentsSessionAgent
    from .managed_agents_session_agent_update_param import (
        ManagedAgentsSessionAgentUpdateParam as ManagedAgentsSessionAgentUpdateParam,
    )
    from .managed_agents_session_budget_reached import (
        ManagedAgentsSessionBudgetReached as ManagedAgentsSessionBudgetReached,
    )
    from .managed_agents_session_creation_rejected_run_error_object import (
        ManagedAgentsSessionCreationRejectedRunErrorObject as ManagedAgentsSessionCreationRejectedRunErrorObject,
    )
    from .managed_agents_session_deleted_event import (
        ManagedAgentsSessionDeletedEvent as ManagedAgentsSessionDeletedEvent,
    )
    from .managed_agents_session_end_turn import ManagedAgentsSessionEndTurn as ManagedAgentsSessionEndTurn
    from .managed_agents_session_error_event import ManagedAgentsSessionErrorEvent as ManagedAgentsSessionErrorEvent
    from .managed_agents_session_error_event_error import (
        ManagedAgentsSessionErrorEventError as ManagedAgentsSessionErrorEventError,
    )
    from .managed_agents_session_error_event_error import (
        UnknownManagedAgentsSessionErrorEventError as UnknownManagedAgentsSessionErrorEventError,
    )
    from .managed_agents_session_event import ManagedAgentsSessionEvent as ManagedAgentsSessionEvent
    from .managed_agents_session_event import UnknownManagedAgentsSessionEvent as UnknownManagedAgentsSessionEvent
    from .managed_agents_session_event_page import ManagedAgentsSessionEventPage as ManagedAgentsSessionEventPage
    from .managed_agents_session_event_type import ManagedAgentsSessionEventType as ManagedAgentsSessionEventType
    from .managed_agents_session_event_type import (
        ManagedAgentsSessionEventTypeValue as ManagedAgentsSessionEventTypeValue,
    )
    from .managed_agents_session_multiagent import ManagedAgentsSessionMultiagent as ManagedAgentsSessionMultiagent
    from .managed_agents_session_multiagent import (
        UnknownManagedAgentsSessionMultiagent as UnknownManagedAgentsSessionMultiagent,
    )
    from .managed_agents_session_multiagent_20261001 import (
        ManagedAgentsSessionMultiagent20261001 as ManagedAgentsSessionMultiagent20261001,
    )
    from .managed_agents_session_multiagent_coordinator import (
        ManagedAgentsSessionMultiagentCoordinator as ManagedAgentsSessionMultiagentCoordinator,
    )
    from .managed_agents_session_multiagent_coordinator_agent import (
        ManagedAgentsSessionMultiagentCoordinatorAgent as ManagedAgentsSessionMultiagentCoordinatorAgent,
    )
    from .managed_agents_session_multiagent_coordinator_agent import (
        UnknownManagedAgentsSessionMultiagentCoordinatorAgent as UnknownManagedAgentsSessionMultiagentCoordinatorAgent,
    )
    from .managed_agents_session_multiagent_subagents import (
        ManagedAgentsSessionMultiagentSubagents as ManagedAgentsSessionMultiagentSubagents,
    )
    from .managed_agents_session_multiagent_subagents import (
        UnknownManagedAgentsSessionMultiagentSubagents as UnknownManagedAgentsSessionMultiagentSubagents,
    )
    from .managed_agents_session_multiagent_subagents_enabled import (
        ManagedAgentsSessionMultiagentSubagentsEnabled as ManagedAgentsSessionMultiagentSubagentsEnabled,
    )
    from .managed_agents_session_multiagent_workflows import (
        ManagedAgentsSessionMultiagentWorkflows as ManagedAgentsSessionMultiagentWorkflows,
    )
    from .managed_agents_session_multiagent_workflows import (
        UnknownManagedAgentsSessionMultiagentWorkflows as UnknownManagedAgentsSessionMultiagentWorkflows,
    )
    from .managed_agents_session_multiagent_workflows_enabled import (
        ManagedAgentsSessionMultiagentWorkflowsEnabled as ManagedAgentsSessionMultiagentWorkflowsEnabled,
    )
    from .managed_agents_session_page import ManagedAgentsSessionPage as ManagedAgentsSessionPage
    from .managed_agents_session_rate_limited_run_error_object import (
        ManagedAgentsSessionRateLimitedRunErrorObject as ManagedAgentsSessionRateLimitedRunErrorObject,
    )
    from .managed_agents_session_refusal import ManagedAgentsSessionRefusal as ManagedAgentsSessionRefusal
    from .managed_agents_session_refusal_stop_details import (
        ManagedAgentsSessionRefusalStopDetails as ManagedAgentsSessionRefusalStopDetails,
    )
    from .managed_agents_session_requires_action import (
        ManagedAgentsSessionRequiresAction as ManagedAgentsSessionRequiresAction,
    )
    from .managed_agents_session_resource import ManagedAgentsSessionResource as ManagedAgentsSessionResource
    from .managed_agents_session_resource import (
        UnknownManagedAgentsSessionResource as UnknownManagedAgentsSessionResource,
    )
    from .managed_agents_session_resource_config import (
        ManagedAgentsSessionResourceConfig as ManagedAgentsSessionResourceConfig,
    )
    from .managed_agents_session_resource_config import (
        UnknownManagedAgentsSessionResourceConfig as UnknownManagedAgentsSessionResourceConfig,
    )
    from .managed_agents_session_resource_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject as ManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_session_resource_not_found_run_error_object import (
        ManagedAgentsSessionResourceNotFoundRunErrorObject as ManagedAgentsSessionResourceNotFoundRunErrorObject,
    )
    from .managed_agents_session_resource_page import (
        ManagedAgentsSessionResourcePage as ManagedAgentsSessionResourcePage,
    )
    from .managed_agents_session_retries_exhausted import (
        ManagedAgentsSessionRetriesExhausted as ManagedAgentsSessionRetriesExhausted,
    )
    from .managed_agents_session_stats import ManagedAgentsSessionStats as ManagedAgentsSessionStats
    from .managed_agents_session_status_idle_event import (
        ManagedAgentsSessionStatusIdleEvent as ManagedAgentsSessionStatusIdleEvent,
    )
    from .managed_agents_session_status_rescheduled_event import (
        ManagedAgentsSessionStatusRescheduledEvent as ManagedAgentsSessionStatusRescheduledEvent,
    )
    from .managed_agents_session_status_running_event import (
        ManagedAgentsSessionStatusRunningEvent as ManagedAgentsSessionStatusRunningEvent,
    )
    from .managed_agents_session_status_terminated_event import (
        ManagedAgentsSessionStatusTerminatedEvent as ManagedAgentsSessionStatusTerminatedEvent,
    )
    from .managed_agents_session_stop_reason import ManagedAgentsSessionStopReason as ManagedAgentsSessionStopReason
    from .managed_agents_session_stop_reason import (
        UnknownManagedAgentsSessionStopReason as UnknownManagedAgentsSessionStopReason,
    )
    from .managed_agents_session_thread import ManagedAgentsSessionThread as ManagedAgentsSessionThread
    from .managed_agents_session_thread_agent import ManagedAgentsSessionThreadAgent as ManagedAgentsSessionThreadAgent
    from .managed_agents_session_thread_agent_union import (
        ManagedAgentsSessionThreadAgentUnion as ManagedAgentsSessionThreadAgentUnion,
    )
    from .managed_agents_session_thread_agent_union import (
        UnknownManagedAgentsSessionThreadAgentUnion as UnknownManagedAgentsSessionThreadAgentUnion,
    )
    from .managed_agents_session_thread_created_event import (
        ManagedAgentsSessionThreadCreatedEvent as ManagedAgentsSessionThreadCreatedEvent,
    )
    from .managed_agents_session_thread_page import ManagedAgentsSessionThreadPage as ManagedAgentsSessionThreadPage
    from .managed_agents_session_thread_stats import ManagedAgentsSessionThreadStats as ManagedAgentsSessionThreadStats
    from .managed_agents_session_thread_status import (
        ManagedAgentsSessionThreadStatus as ManagedAgentsSessionThreadStatus,
    )
    from .managed_agents_session_thread_status import (
        ManagedAgentsSessionThreadStatusValue as ManagedAgentsSessionThreadStatusValue,
    )
    from .managed_agents_session_thread_status_idle_event import (
        ManagedAgentsSessionThreadStatusIdleEvent as ManagedAgentsSessionThreadStatusIdleEvent,
    )
    from .managed_agents_session_thread_status_rescheduled_event import (
        ManagedAgentsSessionThreadStatusRescheduledEvent as ManagedAgentsSessionThreadStatusRescheduledEvent,
    )
    from .managed_agents_session_thread_status_running_event import (
        ManagedAgentsSessionThreadStatusRunningEvent as ManagedAgentsSessionThreadStatusRunningEvent,
    )
    from .managed_agents_session_thread_status_terminated_event import (
        ManagedAgentsSessionThreadStatusTerminatedEvent as ManagedAgentsSessionThreadStatusTerminatedEvent,
    )
    from .managed_agents_session_thread_usage import ManagedAgentsSessionThreadUsage as ManagedAgentsSessionThreadUsage
    from .managed_agents_session_updated_event import (
        ManagedAgentsSessionUpdatedEvent as ManagedAgentsSessionUpdatedEvent,
    )
    from .managed_agents_session_usage import ManagedAgentsSessionUsage as ManagedAgentsSessionUsage
    from .managed_agents_session_usage_event import ManagedAgentsSessionUsageEvent as ManagedAgentsSessionUsageEvent
    from .managed_agents_session_usage_snapshot import (
        ManagedAgentsSessionUsageSnapshot as ManagedAgentsSessionUsageSnapshot,
    )
    from .managed_agents_skill_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject as ManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_skill_not_found_run_error_object import (
        ManagedAgentsSkillNotFoundRunErrorObject as ManagedAgentsSkillNotFoundRunErrorObject,
    )
    from .managed_agents_skill_params import ManagedAgentsSkillParams as ManagedAgentsSkillParams
    from .managed_agents_skill_params import UnknownManagedAgentsSkillParams as UnknownManagedAgentsSkillParams
    from .managed_agents_span_model_request_end_event import (
        ManagedAgentsSpanModelRequestEndEvent as ManagedAgentsSpanModelRequestEndEvent,
    )
    from .managed_agents_span_model_request_start_event import (
        ManagedAgentsSpanModelRequestStartEvent as ManagedAgentsSpanModelRequestStartEvent,
    )
    from .managed_agents_span_model_usage import ManagedAgentsSpanModelUsage as ManagedAgentsSpanModelUsage
    from .managed_agents_span_outcome_evaluation_end_event import (
        ManagedAgentsSpanOutcomeEvaluationEndEvent as ManagedAgentsSpanOutcomeEvaluationEndEvent,
    )
    from .managed_agents_span_outcome_evaluation_ongoing_event import (
        ManagedAgentsSpanOutcomeEvaluationOngoingEvent as ManagedAgentsSpanOutcomeEvaluationOngoingEvent,
    )
    from .managed_agents_span_outcome_evaluation_start_event import (
        ManagedAgentsSpanOutcomeEvaluationStartEvent as ManagedAgentsSpanOutcomeEvaluationStartEvent,
    )
    from .managed_agents_start_event import ManagedAgentsStartEvent as ManagedAgentsStartEvent
    from .managed_agents_start_event_preview import ManagedAgentsStartEventPreview as ManagedAgentsStartEventPreview
    from .managed_agents_start_event_preview import (
        UnknownManagedAgentsStartEventPreview as UnknownManagedAgentsStartEventPreview,
    )
    from .managed_agents_static_bearer_auth_response import (
        ManagedAgentsStaticBearerAuthResponse as ManagedAgentsStaticBearerAuthResponse,
    )
    from .managed_agents_static_bearer_create_params import (
        ManagedAgentsStaticBearerCreateParams as ManagedAgentsStaticBearerCreateParams,
    )
    from .managed_agents_static_bearer_update_params import (
        ManagedAgentsStaticBearerUpdateParams as ManagedAgentsStaticBearerUpdateParams,
    )
    from .managed_agents_stream_session_events import (
        ManagedAgentsStreamSessionEvents as ManagedAgentsStreamSessionEvents,
    )
    from .managed_agents_stream_session_events import (
        UnknownManagedAgentsStreamSessionEvents as UnknownManagedAgentsStreamSessionEvents,
    )
    from .managed_agents_system_content_block import ManagedAgentsSystemContentBlock as ManagedAgentsSystemContentBlock
    from .managed_agents_system_content_block_param import (
        ManagedAgentsSystemContentBlockParam as ManagedAgentsSystemContentBlockParam,
    )
    from .managed_agents_system_message_event import ManagedAgentsSystemMessageEvent as ManagedAgentsSystemMessageEvent
    from .managed_agents_system_message_event_params import (
        ManagedAgentsSystemMessageEventParams as ManagedAgentsSystemMessageEventParams,
    )
    from .managed_agents_text_block import ManagedAgentsTextBlock as ManagedAgentsTextBlock
    from .managed_agents_text_block_param import ManagedAgentsTextBlockParam as ManagedAgentsTextBlockParam
    from .managed_agents_text_rubric import ManagedAgentsTextRubric as ManagedAgentsTextRubric
    from .managed_agents_text_rubric_params import ManagedAgentsTextRubricParams as ManagedAgentsTextRubricParams
    from .managed_agents_thread_limit_workflow_run_error_object import (
        ManagedAgentsThreadLimitWorkflowRunErrorObject as ManagedAgentsThreadLimitWorkflowRunErrorObject,
    )
    from .managed_agents_timeout_workflow_run_error_object import (
        ManagedAgentsTimeoutWorkflowRunErrorObject as ManagedAgentsTimeoutWorkflowRunErrorObject,
    )
    from .managed_agents_token_endpoint_auth_basic_param import (
        ManagedAgentsTokenEndpointAuthBasicParam as ManagedAgentsTokenEndpointAuthBasicParam,
    )
    from .managed_agents_token_endpoint_auth_basic_response import (
        ManagedAgentsTokenEndpointAuthBasicResponse as ManagedAgentsTokenEndpointAuthBasicResponse,
    )
    from .managed_agents_token_endpoint_auth_basic_update_param import (
        ManagedAgentsTokenEndpointAuthBasicUpdateParam as ManagedAgentsTokenEndpointAuthBasicUpdateParam,
    )
    from .managed_agents_token_endpoint_auth_none_param import (
        ManagedAgentsTokenEndpointAuthNoneParam as ManagedAgentsTokenEndpointAuthNoneParam,
    )
    from .managed_agents_token_endpoint_auth_none_response import (
        ManagedAgentsTokenEndpointAuthNoneResponse as ManagedAgentsTokenEndpointAuthNoneResponse,
    )
    from .managed_agents_token_endpoint_auth_post_param import (
        ManagedAgentsTokenEndpointAuthPostParam as ManagedAgentsTokenEndpointAuthPostParam,
    )
    from .managed_agents_token_endpoint_auth_post_response import (
        ManagedAgentsTokenEndpointAuthPostResponse as ManagedAgentsTokenEndpointAuthPostResponse,
    )
    from .managed_agents_token_endpoint_auth_post_update_param import (
        ManagedAgentsTokenEndpointAuthPostUpdateParam as ManagedAgentsTokenEndpointAuthPostUpdateParam,
    )
    from .managed_agents_tool_result_content import ManagedAgentsToolResultContent as ManagedAgentsToolResultContent
    from .managed_agents_tool_result_content import (
        UnknownManagedAgentsToolResultContent as UnknownManagedAgentsToolResultContent,
    )
    from .managed_agents_tool_use_limit_reached_error_object import (
        ManagedAgentsToolUseLimitReachedErrorObject as ManagedAgentsToolUseLimitReachedErrorObject,
    )
    from .managed_agents_trigger_context import ManagedAgentsTriggerContext as ManagedAgentsTriggerContext
    from .managed_agents_trigger_context import UnknownManagedAgentsTriggerContext as UnknownManagedAgentsTriggerContext
    from .managed_agents_trigger_type import ManagedAgentsTriggerType as ManagedAgentsTriggerType
    from .managed_agents_trigger_type import ManagedAgentsTriggerTypeValue as ManagedAgentsTriggerTypeValue
    from .managed_agents_unknown_deployment_paused_reason_error_object import (
        ManagedAgentsUnknownDeploymentPausedReasonErrorObject as ManagedAgentsUnknownDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_unknown_error_object import ManagedAgentsUnknownErrorObject as ManagedAgentsUnknownErrorObject
    from .managed_agents_unknown_run_error_object import (
        ManagedAgentsUnknownRunErrorObject as ManagedAgentsUnknownRunErrorObject,
    )
    from .managed_agents_unknown_workflow_run_error_object import (
        ManagedAgentsUnknownWorkflowRunErrorObject as ManagedAgentsUnknownWorkflowRunErrorObject,
    )
    from .managed_agents_unrestricted_credential_networking_params import (
        ManagedAgentsUnrestrictedCredentialNetworkingParams as ManagedAgentsUnrestrictedCredentialNetworkingParams,
    )
    from .managed_agents_unrestricted_credential_networking_response import (
        ManagedAgentsUnrestrictedCredentialNetworkingResponse as ManagedAgentsUnrestrictedCredentialNetworkingResponse,
    )
    from .managed_agents_url_document_source import ManagedAgentsURLDocumentSource as ManagedAgentsURLDocumentSource
    from .managed_agents_url_document_source_param import (
        ManagedAgentsURLDocumentSourceParam as ManagedAgentsURLDocumentSourceParam,
    )
    from .managed_agents_url_image_source import ManagedAgentsURLImageSource as ManagedAgentsURLImageSource
    from .managed_agents_url_image_source_param import (
        ManagedAgentsURLImageSourceParam as ManagedAgentsURLImageSourceParam,
    )
    from .managed_agents_urlmcp_server_params import ManagedAgentsURLMCPServerParams as ManagedAgentsURLMCPServerParams
    from .managed_agents_user_actor import ManagedAgentsUserActor as ManagedAgentsUserActor
    from .managed_agents_user_custom_tool_result_event import (
        ManagedAgentsUserCustomToolResultEvent as ManagedAgentsUserCustomToolResultEvent,
    )
    from .managed_agents_user_custom_tool_result_event_content_param import (
        ManagedAgentsUserCustomToolResultEventContentParam as ManagedAgentsUserCustomToolResultEventContentParam,
    )
    from .managed_agents_user_custom_tool_result_event_content_param import (
        UnknownManagedAgentsUserCustomToolResultEventContentParam as UnknownManagedAgentsUserCustomToolResultEventContentParam,
    )
    from .managed_agents_user_custom_tool_result_event_params import (
        ManagedAgentsUserCustomToolResultEventParams as ManagedAgentsUserCustomToolResultEventParams,
    )
    from .managed_agents_user_define_outcome_event import (
        ManagedAgentsUserDefineOutcomeEvent as ManagedAgentsUserDefineOutcomeEvent,
    )
    from .managed_agents_user_define_outcome_event_params import (
        ManagedAgentsUserDefineOutcomeEventParams as ManagedAgentsUserDefineOutcomeEventParams,
    )
    from .managed_agents_user_define_outcome_event_rubric_param import (
        ManagedAgentsUserDefineOutcomeEventRubricParam as ManagedAgentsUserDefineOutcomeEventRubricParam,
    )
    from .managed_agents_user_define_outcome_event_rubric_param import (
        UnknownManagedAgentsUserDefineOutcomeEventRubricParam as UnknownManagedAgentsUserDefineOutcomeEventRubricParam,
    )
    from .managed_agents_user_interrupt_event import ManagedAgentsUserInterruptEvent as ManagedAgentsUserInterruptEvent
    from .managed_agents_user_interrupt_event_params import (
        ManagedAgentsUserInterruptEventParams as ManagedAgentsUserInterruptEventParams,
    )
    from .managed_agents_user_location import ManagedAgentsUserLocation as ManagedAgentsUserLocation
    from .managed_agents_user_location_param import ManagedAgentsUserLocationParam as ManagedAgentsUserLocationParam
    from .managed_agents_user_message_content import ManagedAgentsUserMessageContent as ManagedAgentsUserMessageContent
    from .managed_agents_user_message_content import (
        UnknownManagedAgentsUserMessageContent as UnknownManagedAgentsUserMessageContent,
    )
    from .managed_agents_user_message_event import ManagedAgentsUserMessageEvent as ManagedAgentsUserMessageEvent
    from .managed_agents_user_message_event_content_param import (
        ManagedAgentsUserMessageEventContentParam as ManagedAgentsUserMessageEventContentParam,
    )
    from .managed_agents_user_message_event_content_param import (
        UnknownManagedAgentsUserMessageEventContentParam as UnknownManagedAgentsUserMessageEventContentParam,
    )
    from .managed_agents_user_message_event_params import (
        ManagedAgentsUserMessageEventParams as ManagedAgentsUserMessageEventParams,
    )
    from .managed_agents_user_tool_confirmation_event import (
        ManagedAgentsUserToolConfirmationEvent as ManagedAgentsUserToolConfirmationEvent,
    )
    from .managed_agents_user_tool_confirmation_event_params import (
        ManagedAgentsUserToolConfirmationEventParams as ManagedAgentsUserToolConfirmationEventParams,
    )
    from .managed_agents_user_tool_result_event import (
        ManagedAgentsUserToolResultEvent as ManagedAgentsUserToolResultEvent,
    )
    from .managed_agents_user_tool_result_event_params import (
        ManagedAgentsUserToolResultEventParams as ManagedAgentsUserToolResultEventParams,
    )
    from .managed_agents_vault import ManagedAgentsVault as ManagedAgentsVault
    from .managed_agents_vault_archived_deployment_paused_reason_error_object import (
        ManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject as ManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_vault_archived_run_error_object import (
        ManagedAgentsVaultArchivedRunErrorObject as ManagedAgentsVaultArchivedRunErrorObject,
    )
    from .managed_agents_vault_not_found_deployment_paused_reason_error_object import (
        ManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject as ManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_vault_not_found_run_error_object import (
        ManagedAgentsVaultNotFoundRunErrorObject as ManagedAgentsVaultNotFoundRunErrorObject,
    )
    from .managed_agents_vault_page import ManagedAgentsVaultPage as ManagedAgentsVaultPage
    from .managed_agents_web_fetch_tool_config import ManagedAgentsWebFetchToolConfig as ManagedAgentsWebFetchToolConfig
    from .managed_agents_web_fetch_tool_config_params import (
        ManagedAgentsWebFetchToolConfigParams as ManagedAgentsWebFetchToolConfigParams,
    )
    from .managed_agents_web_fetch_url_source_all import (
        ManagedAgentsWebFetchURLSourceAll as ManagedAgentsWebFetchURLSourceAll,
    )
    from .managed_agents_web_fetch_url_source_all_param import (
        ManagedAgentsWebFetchURLSourceAllParam as ManagedAgentsWebFetchURLSourceAllParam,
    )
    from .managed_agents_web_fetch_url_source_except import (
        ManagedAgentsWebFetchURLSourceExcept as ManagedAgentsWebFetchURLSourceExcept,
    )
    from .managed_agents_web_fetch_url_source_except_param import (
        ManagedAgentsWebFetchURLSourceExceptParam as ManagedAgentsWebFetchURLSourceExceptParam,
    )
    from .managed_agents_web_fetch_url_source_none import (
        ManagedAgentsWebFetchURLSourceNone as ManagedAgentsWebFetchURLSourceNone,
    )
    from .managed_agents_web_fetch_url_source_none_param import (
        ManagedAgentsWebFetchURLSourceNoneParam as ManagedAgentsWebFetchURLSourceNoneParam,
    )
    from .managed_agents_web_fetch_url_source_only import (
        ManagedAgentsWebFetchURLSourceOnly as ManagedAgentsWebFetchURLSourceOnly,
    )
    from .managed_agents_web_fetch_url_source_only_param import (
        ManagedAgentsWebFetchURLSourceOnlyParam as ManagedAgentsWebFetchURLSourceOnlyParam,
    )
    from .managed_agents_web_fetch_url_source_shorthand import (
        ManagedAgentsWebFetchURLSourceShorthand as ManagedAgentsWebFetchURLSourceShorthand,
    )
    from .managed_agents_web_fetch_url_source_shorthand import (
        ManagedAgentsWebFetchURLSourceShorthandValue as ManagedAgentsWebFetchURLSourceShorthandValue,
    )
    from .managed_agents_web_fetch_url_source_tool_filter import (
        ManagedAgentsWebFetchURLSourceToolFilter as ManagedAgentsWebFetchURLSourceToolFilter,
    )
    from .managed_agents_web_fetch_url_source_tool_filter import (
        UnknownManagedAgentsWebFetchURLSourceToolFilter as UnknownManagedAgentsWebFetchURLSourceToolFilter,
    )
    from .managed_agents_web_fetch_url_source_tool_filter_param import (
        ManagedAgentsWebFetchURLSourceToolFilterParam as ManagedAgentsWebFetchURLSourceToolFilterParam,
    )
    from .managed_agents_web_fetch_url_source_tool_filter_param import (
        UnknownManagedAgentsWebFetchURLSourceToolFilterParam as UnknownManagedAgentsWebFetchURLSourceToolFilterParam,
    )
    from .managed_agents_web_fetch_url_source_tool_reference import (
        ManagedAgentsWebFetchURLSourceToolReference as ManagedAgentsWebFetchURLSourceToolReference,
    )
    from .managed_agents_web_fetch_url_source_tool_reference_param import (
        ManagedAgentsWebFetchURLSourceToolReferenceParam as ManagedAgentsWebFetchURLSourceToolReferenceParam,
    )
    from .managed_agents_web_fetch_url_source_user_input import (
        ManagedAgentsWebFetchURLSourceUserInput as ManagedAgentsWebFetchURLSourceUserInput,
    )
    from .managed_agents_web_fetch_url_source_user_input import (
        UnknownManagedAgentsWebFetchURLSourceUserInput as UnknownManagedAgentsWebFetchURLSourceUserInput,
    )
    from .managed_agents_web_fetch_url_source_user_input_param import (
        ManagedAgentsWebFetchURLSourceUserInputParam as ManagedAgentsWebFetchURLSourceUserInputParam,
    )
    from .managed_agents_web_fetch_url_source_user_input_param import (
        UnknownManagedAgentsWebFetchURLSourceUserInputParam as UnknownManagedAgentsWebFetchURLSourceUserInputParam,
    )
    from .managed_agents_web_fetch_url_sources import ManagedAgentsWebFetchURLSources as ManagedAgentsWebFetchURLSources
    from .managed_agents_web_fetch_url_sources_params import (
        ManagedAgentsWebFetchURLSourcesParams as ManagedAgentsWebFetchURLSourcesParams,
    )
    from .managed_agents_web_search_tool_config import (
        ManagedAgentsWebSearchToolConfig as ManagedAgentsWebSearchToolConfig,
    )
    from .managed_agents_web_search_tool_config_params import (
        ManagedAgentsWebSearchToolConfigParams as ManagedAgentsWebSearchToolConfigParams,
    )
    from .managed_agents_workflow_run_created_event import (
        ManagedAgentsWorkflowRunCreatedEvent as ManagedAgentsWorkflowRunCreatedEvent,
    )
    from .managed_agents_workflow_run_error import ManagedAgentsWorkflowRunError as ManagedAgentsWorkflowRunError
    from .managed_agents_workflow_run_error import (
        UnknownManagedAgentsWorkflowRunError as UnknownManagedAgentsWorkflowRunError,
    )
    from .managed_agents_workflow_run_error_event import (
        ManagedAgentsWorkflowRunErrorEvent as ManagedAgentsWorkflowRunErrorEvent,
    )
    from .managed_agents_workflow_run_phase import ManagedAgentsWorkflowRunPhase as ManagedAgentsWorkflowRunPhase
    from .managed_agents_workflow_run_phase_ended_event import (
        ManagedAgentsWorkflowRunPhaseEndedEvent as ManagedAgentsWorkflowRunPhaseEndedEvent,
    )
    from .managed_agents_workflow_run_phase_started_event import (
        ManagedAgentsWorkflowRunPhaseStartedEvent as ManagedAgentsWorkflowRunPhaseStartedEvent,
    )
    from .managed_agents_workflow_run_result import ManagedAgentsWorkflowRunResult as ManagedAgentsWorkflowRunResult
    from .managed_agents_workflow_run_result import (
        UnknownManagedAgentsWorkflowRunResult as UnknownManagedAgentsWorkflowRunResult,
    )
    from .managed_agents_workflow_run_result_completed import (
        ManagedAgentsWorkflowRunResultCompleted as ManagedAgentsWorkflowRunResultCompleted,
    )
    from .managed_agents_workflow_run_result_error_object import (
        ManagedAgentsWorkflowRunResultErrorObject as ManagedAgentsWorkflowRunResultErrorObject,
    )
    from .managed_agents_workflow_run_result_stopped import (
        ManagedAgentsWorkflowRunResultStopped as ManagedAgentsWorkflowRunResultStopped,
    )
    from .managed_agents_workflow_run_status_ended_event import (
        ManagedAgentsWorkflowRunStatusEndedEvent as ManagedAgentsWorkflowRunStatusEndedEvent,
    )
    from .managed_agents_workflow_run_status_idle_event import (
        ManagedAgentsWorkflowRunStatusIdleEvent as ManagedAgentsWorkflowRunStatusIdleEvent,
    )
    from .managed_agents_workflow_run_status_running_event import (
        ManagedAgentsWorkflowRunStatusRunningEvent as ManagedAgentsWorkflowRunStatusRunningEvent,
    )
    from .managed_agents_workspace_archived_deployment_paused_reason_error_object import (
        ManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject as ManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject,
    )
    from .managed_agents_workspace_archived_run_error_object import (
        ManagedAgentsWorkspaceArchivedRunErrorObject as ManagedAgentsWorkspaceArchivedRunErrorObject,
    )
    from .managed_agents_write_tool_config import ManagedAgentsWriteToolConfig as ManagedAgentsWriteToolConfig
    from .managed_agents_write_tool_config_params import (
        ManagedAgentsWriteToolConfigParams as ManagedAgentsWriteToolConfigParams,
    )
    from .mcp_tool import MCPTool as MCPTool
    from .mcp_tool_config_param import MCPToolConfigParam as MCPToolConfigParam
    from .mcp_tool_default_config_param import MCPToolDefaultConfigParam as MCPToolDefaultConfigParam
    from .mcp_tool_listing_block import MCPToolListingBlock as MCPToolListingBlock
    from .mcp_tool_listing_block_param import MCPToolListingBlockParam as MCPToolListingBlockParam
    from .mcp_tool_param import MCPToolParam as MCPToolParam
    from .mcp_tool_result_block import MCPToolResultBlock as MCPToolResultBlock
    from .mcp_tool_use_block import MCPToolUseBlock as MCPToolUseBlock
    from .mcp_tool_use_block_param import MCPToolUseBlockParam as MCPToolUseBlockParam
    from .mcp_toolset_param import MCPToolsetParam as MCPToolsetParam
    from .member_remove_response import MemberRemoveResponse as MemberRemoveResponse
    from .memory_path_conflict_error_object import MemoryPathConflictErrorObject as MemoryPathConflictErrorObject
    from .memory_precondition_failed_error_object import (
        MemoryPreconditionFailedErrorObject as MemoryPreconditionFailedErrorObject,
    )
    from .memory_tool_20250818_param import MemoryTool20250818Param as MemoryTool20250818Param
    from .message import Message as Message
    from .message_batch import MessageBatch as MessageBatch
    from .message_batch_canceled_result import MessageBatchCanceledResult as MessageBatchCanceledResult
    from .message_batch_errored_result import MessageBatchErroredResult as MessageBatchErroredResult
    from .message_batch_expired_result import MessageBatchExpiredResult as MessageBatchExpiredResult
    from .message_batch_individual_response import MessageBatchIndividualResponse as MessageBatchIndividualResponse
    from .message_batch_page import MessageBatchPage as MessageBatchPage
    from .message_batch_request_counts import MessageBatchRequestCounts as MessageBatchRequestCounts
    from .message_batch_result import MessageBatchResult as MessageBatchResult
    from .message_batch_result import UnknownMessageBatchResult as UnknownMessageBatchResult
    from .message_batch_succeeded_result import MessageBatchSucceededResult as MessageBatchSucceededResult
    from .message_delta import MessageDelta as MessageDelta
    from .message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from .message_delta_usage import MessageDeltaUsage as MessageDeltaUsage
    from .message_iteration_usage import MessageIterationUsage as MessageIterationUsage
    from .message_param import MessageParam as MessageParam
    from .message_param import UnknownMessageParam as UnknownMessageParam
    from .message_start_event import MessageStartEvent as MessageStartEvent
    from .message_stop_event import MessageStopEvent as MessageStopEvent
    from .message_stream_event import MessageStreamEvent as MessageStreamEvent
    from .message_stream_event import UnknownMessageStreamEvent as UnknownMessageStreamEvent
    from .message_thread_param import MessageThreadParam as MessageThreadParam
    from .message_thread_param import UnknownMessageThreadParam as UnknownMessageThreadParam
    from .message_tokens_count import MessageTokensCount as MessageTokensCount
    from .metadata_param import MetadataParam as MetadataParam
    from .model import Model as Model
    from .model import ModelValue as ModelValue
    from .model_capabilities import ModelCapabilities as ModelCapabilities
    from .model_info import ModelInfo as ModelInfo
    from .model_lifecycle import ModelLifecycle as ModelLifecycle
    from .model_lifecycle import ModelLifecycleValue as ModelLifecycleValue
    from .model_line import ModelLine as ModelLine
    from .model_line import ModelLineValue as ModelLineValue
    from .model_page import ModelPage as ModelPage
    from .monetary_amount import MonetaryAmount as MonetaryAmount
    from .monetary_amount_param import MonetaryAmountParam as MonetaryAmountParam
    from .new_organization_webhook_endpoint import NewOrganizationWebhookEndpoint as NewOrganizationWebhookEndpoint
    from .no_billing_workspace_role import NoBillingWorkspaceRole as NoBillingWorkspaceRole
    from .no_billing_workspace_role import NoBillingWorkspaceRoleValue as NoBillingWorkspaceRoleValue
    from .not_found_error_object import NotFoundErrorObject as NotFoundErrorObject
    from .organization_compliance_settings import OrganizationComplianceSettings as OrganizationComplianceSettings
    from .organization_info import OrganizationInfo as OrganizationInfo
    from .organization_invite import OrganizationInvite as OrganizationInvite
    from .organization_invite_page import OrganizationInvitePage as OrganizationInvitePage
    from .organization_rate_limit import OrganizationRateLimit as OrganizationRateLimit
    from .organization_rate_limit_batch_group import OrganizationRateLimitBatchGroup as OrganizationRateLimitBatchGroup
    from .organization_rate_limit_files_group import OrganizationRateLimitFilesGroup as OrganizationRateLimitFilesGroup
    from .organization_rate_limit_group import OrganizationRateLimitGroup as OrganizationRateLimitGroup
    from .organization_rate_limit_group import UnknownOrganizationRateLimitGroup as UnknownOrganizationRateLimitGroup
    from .organization_rate_limit_model_group import OrganizationRateLimitModelGroup as OrganizationRateLimitModelGroup
    from .organization_rate_limit_page import OrganizationRateLimitPage as OrganizationRateLimitPage
    from .organization_rate_limit_skills_group import (
        OrganizationRateLimitSkillsGroup as OrganizationRateLimitSkillsGroup,
    )
    from .organization_rate_limit_token_count_group import (
        OrganizationRateLimitTokenCountGroup as OrganizationRateLimitTokenCountGroup,
    )
    from .organization_rate_limit_value import OrganizationRateLimitValue as OrganizationRateLimitValue
    from .organization_rate_limit_web_search_group import (
        OrganizationRateLimitWebSearchGroup as OrganizationRateLimitWebSearchGroup,
    )
    from .organization_role import OrganizationRole as OrganizationRole
    from .organization_role import OrganizationRoleValue as OrganizationRoleValue
    from .organization_user import OrganizationUser as OrganizationUser
    from .organization_user_page import OrganizationUserPage as OrganizationUserPage
    from .organization_webhook_endpoint import OrganizationWebhookEndpoint as OrganizationWebhookEndpoint
    from .organization_webhook_endpoint_page import OrganizationWebhookEndpointPage as OrganizationWebhookEndpointPage
    from .organization_webhook_endpoint_signing_secret import (
        OrganizationWebhookEndpointSigningSecret as OrganizationWebhookEndpointSigningSecret,
    )
    from .organization_webhook_endpoint_state import (
        OrganizationWebhookEndpointState as OrganizationWebhookEndpointState,
    )
    from .organization_webhook_endpoint_state import (
        OrganizationWebhookEndpointStateValue as OrganizationWebhookEndpointStateValue,
    )
    from .output_behavior import OutputBehavior as OutputBehavior
    from .output_behavior import UnknownOutputBehavior as UnknownOutputBehavior
    from .output_behavior_create_new import OutputBehaviorCreateNew as OutputBehaviorCreateNew
    from .output_behavior_create_new_param import OutputBehaviorCreateNewParam as OutputBehaviorCreateNewParam
    from .output_behavior_param import OutputBehaviorParam as OutputBehaviorParam
    from .output_behavior_param import UnknownOutputBehaviorParam as UnknownOutputBehaviorParam
    from .output_behavior_update_existing import OutputBehaviorUpdateExisting as OutputBehaviorUpdateExisting
    from .output_behavior_update_existing_param import (
        OutputBehaviorUpdateExistingParam as OutputBehaviorUpdateExistingParam,
    )
    from .output_config_param import OutputConfigParam as OutputConfigParam
    from .output_tokens_details import OutputTokensDetails as OutputTokensDetails
    from .overloaded_error_object import OverloadedErrorObject as OverloadedErrorObject
    from .packages import Packages as Packages
    from .packages_params import PackagesParams as PackagesParams
    from .permission_error_object import PermissionErrorObject as PermissionErrorObject
    from .ping_event import PingEvent as PingEvent
    from .plain_text_source import PlainTextSource as PlainTextSource
    from .plain_text_source_param import PlainTextSourceParam as PlainTextSourceParam
    from .plugin import Plugin as Plugin
    from .plugin_api_actor import PluginAPIActor as PluginAPIActor
    from .plugin_component import PluginComponent as PluginComponent
    from .plugin_content_scan import PluginContentScan as PluginContentScan
    from .plugin_created_by import PluginCreatedBy as PluginCreatedBy
    from .plugin_created_by import UnknownPluginCreatedBy as UnknownPluginCreatedBy
    from .plugin_installation_setting import PluginInstallationSetting as PluginInstallationSetting
    from .plugin_installation_setting_page import PluginInstallationSettingPage as PluginInstallationSettingPage
    from .plugin_marketplace import PluginMarketplace as PluginMarketplace
    from .plugin_marketplace_page import PluginMarketplacePage as PluginMarketplacePage
    from .plugin_marketplace_validation_plugin_error_object import (
        PluginMarketplaceValidationPluginErrorObject as PluginMarketplaceValidationPluginErrorObject,
    )
    from .plugin_marketplace_validation_plugin_warning import (
        PluginMarketplaceValidationPluginWarning as PluginMarketplaceValidationPluginWarning,
    )
    from .plugin_marketplace_validation_plugin_warnings import (
        PluginMarketplaceValidationPluginWarnings as PluginMarketplaceValidationPluginWarnings,
    )
    from .plugin_marketplace_validation_report import (
        PluginMarketplaceValidationReport as PluginMarketplaceValidationReport,
    )
    from .plugin_owner import PluginOwner as PluginOwner
    from .plugin_owner import UnknownPluginOwner as UnknownPluginOwner
    from .plugin_owner_organization import PluginOwnerOrganization as PluginOwnerOrganization
    from .plugin_owner_user import PluginOwnerUser as PluginOwnerUser
    from .plugin_page import PluginPage as PluginPage
    from .plugin_share import PluginShare as PluginShare
    from .plugin_share_page import PluginSharePage as PluginSharePage
    from .plugin_target_organization import PluginTargetOrganization as PluginTargetOrganization
    from .plugin_target_organization_member import PluginTargetOrganizationMember as PluginTargetOrganizationMember
    from .plugin_target_rbac_group import PluginTargetRBACGroup as PluginTargetRBACGroup
    from .plugin_user_actor import PluginUserActor as PluginUserActor
    from .plugin_version import PluginVersion as PluginVersion
    from .plugin_version_page import PluginVersionPage as PluginVersionPage
    from .rate_limit_error_object import RateLimitErrorObject as RateLimitErrorObject
    from .rbac_all_connectors_permission_resource import (
        RBACAllConnectorsPermissionResource as RBACAllConnectorsPermissionResource,
    )
    from .rbac_connector_permission_resource import RBACConnectorPermissionResource as RBACConnectorPermissionResource
    from .rbac_connector_scope_permission_resource import (
        RBACConnectorScopePermissionResource as RBACConnectorScopePermissionResource,
    )
    from .rbac_connector_tool_permission_resource import (
        RBACConnectorToolPermissionResource as RBACConnectorToolPermissionResource,
    )
    from .rbac_group import RBACGroup as RBACGroup
    from .rbac_group_member import RBACGroupMember as RBACGroupMember
    from .rbac_group_member_page import RBACGroupMemberPage as RBACGroupMemberPage
    from .rbac_group_page import RBACGroupPage as RBACGroupPage
    from .rbac_organization_permission_resource import (
        RBACOrganizationPermissionResource as RBACOrganizationPermissionResource,
    )
    from .rbac_role import RBACRole as RBACRole
    from .rbac_role_page import RBACRolePage as RBACRolePage
    from .rbac_role_permission import RBACRolePermission as RBACRolePermission
    from .rbac_role_permission_page import RBACRolePermissionPage as RBACRolePermissionPage
    from .rbac_role_permission_resource import RbacRolePermissionResource as RbacRolePermissionResource
    from .rbac_role_permission_resource import UnknownRbacRolePermissionResource as UnknownRbacRolePermissionResource
    from .rbac_role_source import RBACRoleSource as RBACRoleSource
    from .rbac_role_source import UnknownRBACRoleSource as UnknownRBACRoleSource
    from .rbac_role_source_built_in import RBACRoleSourceBuiltIn as RBACRoleSourceBuiltIn
    from .rbac_role_source_custom import RBACRoleSourceCustom as RBACRoleSourceCustom
    from .redacted_thinking_block import RedactedThinkingBlock as RedactedThinkingBlock
    from .redacted_thinking_block_param import RedactedThinkingBlockParam as RedactedThinkingBlockParam
    from .refusal_category import RefusalCategory as RefusalCategory
    from .refusal_category import RefusalCategoryValue as RefusalCategoryValue
    from .refusal_stop_details import RefusalStopDetails as RefusalStopDetails
    from .request_mcp_server_tool_configuration_param import (
        RequestMCPServerToolConfigurationParam as RequestMCPServerToolConfigurationParam,
    )
    from .request_mcp_server_url_definition_param import (
        RequestMCPServerURLDefinitionParam as RequestMCPServerURLDefinitionParam,
    )
    from .request_mcp_tool_result_block_param import RequestMCPToolResultBlockParam as RequestMCPToolResultBlockParam
    from .request_too_large_error_object import RequestTooLargeErrorObject as RequestTooLargeErrorObject
    from .request_tool_addition_block_param import RequestToolAdditionBlockParam as RequestToolAdditionBlockParam
    from .request_tool_removal_block_param import RequestToolRemovalBlockParam as RequestToolRemovalBlockParam
    from .response_inclusion import ResponseInclusion as ResponseInclusion
    from .response_inclusion import ResponseInclusionValue as ResponseInclusionValue
    from .response_tool_addition_block import ResponseToolAdditionBlock as ResponseToolAdditionBlock
    from .response_tool_change_mcp_tool_reference import (
        ResponseToolChangeMCPToolReference as ResponseToolChangeMCPToolReference,
    )
    from .response_tool_change_mcp_toolset_reference import (
        ResponseToolChangeMCPToolsetReference as ResponseToolChangeMCPToolsetReference,
    )
    from .response_tool_change_tool_reference import ResponseToolChangeToolReference as ResponseToolChangeToolReference
    from .response_tool_removal_block import ResponseToolRemovalBlock as ResponseToolRemovalBlock
    from .rotate_tunnel_token_request import RotateTunnelTokenRequest as RotateTunnelTokenRequest
    from .search_result_block_param import SearchResultBlockParam as SearchResultBlockParam
    from .self_hosted_config import SelfHostedConfig as SelfHostedConfig
    from .self_hosted_config_params import SelfHostedConfigParams as SelfHostedConfigParams
    from .self_hosted_work import SelfHostedWork as SelfHostedWork
    from .self_hosted_work_heartbeat_response import SelfHostedWorkHeartbeatResponse as SelfHostedWorkHeartbeatResponse
    from .self_hosted_work_page import SelfHostedWorkPage as SelfHostedWorkPage
    from .self_hosted_work_queue_stats import SelfHostedWorkQueueStats as SelfHostedWorkQueueStats
    from .send_session_events_request import SendSessionEventsRequest as SendSessionEventsRequest
    from .server_tool_caller import ServerToolCaller as ServerToolCaller
    from .server_tool_caller_20260120 import ServerToolCaller20260120 as ServerToolCaller20260120
    from .server_tool_caller_20260120_param import ServerToolCaller20260120Param as ServerToolCaller20260120Param
    from .server_tool_caller_param import ServerToolCallerParam as ServerToolCallerParam
    from .server_tool_name import ServerToolName as ServerToolName
    from .server_tool_name import ServerToolNameValue as ServerToolNameValue
    from .server_tool_usage import ServerToolUsage as ServerToolUsage
    from .server_tool_use_block import ServerToolUseBlock as ServerToolUseBlock
    from .server_tool_use_block_param import ServerToolUseBlockParam as ServerToolUseBlockParam
    from .server_tools_capability import ServerToolsCapability as ServerToolsCapability
    from .service_account import ServiceAccount as ServiceAccount
    from .service_account_page import ServiceAccountPage as ServiceAccountPage
    from .service_account_remove_response import ServiceAccountRemoveResponse as ServiceAccountRemoveResponse
    from .service_account_target import ServiceAccountTarget as ServiceAccountTarget
    from .service_account_target_param import ServiceAccountTargetParam as ServiceAccountTargetParam
    from .service_account_workspace_member import ServiceAccountWorkspaceMember as ServiceAccountWorkspaceMember
    from .service_account_workspace_member_page import (
        ServiceAccountWorkspaceMemberPage as ServiceAccountWorkspaceMemberPage,
    )
    from .service_account_workspace_remove_response import (
        ServiceAccountWorkspaceRemoveResponse as ServiceAccountWorkspaceRemoveResponse,
    )
    from .session_create_agent_param import SessionCreateAgentParam as SessionCreateAgentParam
    from .session_create_agent_param import UnknownSessionCreateAgentParam as UnknownSessionCreateAgentParam
    from .session_create_initial_event_param import SessionCreateInitialEventParam as SessionCreateInitialEventParam
    from .session_create_initial_event_param import (
        UnknownSessionCreateInitialEventParam as UnknownSessionCreateInitialEventParam,
    )
    from .session_work_data import SessionWorkData as SessionWorkData
    from .set_organization_claude_code_managed_settings_rbac_group_request import (
        SetOrganizationClaudeCodeManagedSettingsRbacGroupRequest as SetOrganizationClaudeCodeManagedSettingsRbacGroupRequest,
    )
    from .set_organization_plugin_installation_setting_request import (
        SetOrganizationPluginInstallationSettingRequest as SetOrganizationPluginInstallationSettingRequest,
    )
    from .set_organization_spend_limit_request import (
        SetOrganizationSpendLimitRequest as SetOrganizationSpendLimitRequest,
    )
    from .signature_delta import SignatureDelta as SignatureDelta
    from .skill import Skill as Skill
    from .skill_page import SkillPage as SkillPage
    from .skill_params import SkillParams as SkillParams
    from .skill_source import SkillSource as SkillSource
    from .skill_type import SkillType as SkillType
    from .skill_type import SkillTypeValue as SkillTypeValue
    from .skill_version import SkillVersion as SkillVersion
    from .skill_version_page import SkillVersionPage as SkillVersionPage
    from .speed import Speed as Speed
    from .speed import SpeedValue as SpeedValue
    from .spend_limit import SpendLimit as SpendLimit
    from .spend_limit_delete_response import SpendLimitDeleteResponse as SpendLimitDeleteResponse
    from .spend_limit_increase_request import SpendLimitIncreaseRequest as SpendLimitIncreaseRequest
    from .spend_limit_increase_request_actor import SpendLimitIncreaseRequestActor as SpendLimitIncreaseRequestActor
    from .spend_limit_increase_request_actor import (
        UnknownSpendLimitIncreaseRequestActor as UnknownSpendLimitIncreaseRequestActor,
    )
    from .spend_limit_increase_request_page import SpendLimitIncreaseRequestPage as SpendLimitIncreaseRequestPage
    from .spend_limit_increase_request_status import SpendLimitIncreaseRequestStatus as SpendLimitIncreaseRequestStatus
    from .spend_limit_increase_request_status import (
        SpendLimitIncreaseRequestStatusValue as SpendLimitIncreaseRequestStatusValue,
    )
    from .spend_limit_organization_scope import SpendLimitOrganizationScope as SpendLimitOrganizationScope
    from .spend_limit_organization_scope_param import (
        SpendLimitOrganizationScopeParam as SpendLimitOrganizationScopeParam,
    )
    from .spend_limit_organization_service_scope import (
        SpendLimitOrganizationServiceScope as SpendLimitOrganizationServiceScope,
    )
    from .spend_limit_page import SpendLimitPage as SpendLimitPage
    from .spend_limit_period import SpendLimitPeriod as SpendLimitPeriod
    from .spend_limit_period import SpendLimitPeriodValue as SpendLimitPeriodValue
    from .spend_limit_rbac_group_scope import SpendLimitRBACGroupScope as SpendLimitRBACGroupScope
    from .spend_limit_scope import SpendLimitScope as SpendLimitScope
    from .spend_limit_scope import UnknownSpendLimitScope as UnknownSpendLimitScope
    from .spend_limit_scoped_api_key_actor import SpendLimitScopedAPIKeyActor as SpendLimitScopedAPIKeyActor
    from .spend_limit_seat_tier_scope import SpendLimitSeatTierScope as SpendLimitSeatTierScope
    from .spend_limit_set_scope_param import SpendLimitSetScopeParam as SpendLimitSetScopeParam
    from .spend_limit_set_scope_param import UnknownSpendLimitSetScopeParam as UnknownSpendLimitSetScopeParam
    from .spend_limit_usage_tier_scope import SpendLimitUsageTierScope as SpendLimitUsageTierScope
    from .spend_limit_user_actor import SpendLimitUserActor as SpendLimitUserActor
    from .spend_limit_user_scope import SpendLimitUserScope as SpendLimitUserScope
    from .spend_limit_user_scope_param import SpendLimitUserScopeParam as SpendLimitUserScopeParam
    from .spend_limit_workspace_scope import SpendLimitWorkspaceScope as SpendLimitWorkspaceScope
    from .spend_limit_workspace_scope_param import SpendLimitWorkspaceScopeParam as SpendLimitWorkspaceScopeParam
    from .spend_summary import SpendSummary as SpendSummary
    from .spend_summary_page import SpendSummaryPage as SpendSummaryPage
    from .stop_environment_work_request import StopEnvironmentWorkRequest as StopEnvironmentWorkRequest
    from .stop_reason import StopReason as StopReason
    from .stop_reason import StopReasonValue as StopReasonValue
    from .system_message_content_block_param import SystemMessageContentBlockParam as SystemMessageContentBlockParam
    from .system_message_content_block_param import (
        UnknownSystemMessageContentBlockParam as UnknownSystemMessageContentBlockParam,
    )
    from .system_message_output_config_param import SystemMessageOutputConfigParam as SystemMessageOutputConfigParam
    from .system_message_param import SystemMessageParam as SystemMessageParam
    from .telemetry_destination import TelemetryDestination as TelemetryDestination
    from .telemetry_destination_content_mode import TelemetryDestinationContentMode as TelemetryDestinationContentMode
    from .telemetry_destination_content_mode import (
        TelemetryDestinationContentModeValue as TelemetryDestinationContentModeValue,
    )
    from .telemetry_destination_delivery_health import (
        TelemetryDestinationDeliveryHealth as TelemetryDestinationDeliveryHealth,
    )
    from .telemetry_destination_disabled_reason import (
        TelemetryDestinationDisabledReason as TelemetryDestinationDisabledReason,
    )
    from .telemetry_destination_disabled_reason import (
        UnknownTelemetryDestinationDisabledReason as UnknownTelemetryDestinationDisabledReason,
    )
    from .telemetry_destination_disabled_reason_caller import (
        TelemetryDestinationDisabledReasonCaller as TelemetryDestinationDisabledReasonCaller,
    )
    from .telemetry_destination_disabled_reason_invalid_address import (
        TelemetryDestinationDisabledReasonInvalidAddress as TelemetryDestinationDisabledReasonInvalidAddress,
    )
    from .telemetry_destination_disabled_reason_redirect import (
        TelemetryDestinationDisabledReasonRedirect as TelemetryDestinationDisabledReasonRedirect,
    )
    from .telemetry_destination_disabled_reason_sustained_failure import (
        TelemetryDestinationDisabledReasonSustainedFailure as TelemetryDestinationDisabledReasonSustainedFailure,
    )
    from .telemetry_destination_page import TelemetryDestinationPage as TelemetryDestinationPage
    from .telemetry_destination_state import TelemetryDestinationState as TelemetryDestinationState
    from .telemetry_destination_state import UnknownTelemetryDestinationState as UnknownTelemetryDestinationState
    from .telemetry_destination_state_disabled import (
        TelemetryDestinationStateDisabled as TelemetryDestinationStateDisabled,
    )
    from .telemetry_destination_state_disabled_params import (
        TelemetryDestinationStateDisabledParams as TelemetryDestinationStateDisabledParams,
    )
    from .telemetry_destination_state_enabled import (
        TelemetryDestinationStateEnabled as TelemetryDestinationStateEnabled,
    )
    from .telemetry_destination_state_enabled_params import (
        TelemetryDestinationStateEnabledParams as TelemetryDestinationStateEnabledParams,
    )
    from .telemetry_destination_state_params import TelemetryDestinationStateParams as TelemetryDestinationStateParams
    from .telemetry_destination_state_params import (
        UnknownTelemetryDestinationStateParams as UnknownTelemetryDestinationStateParams,
    )
    from .telemetry_destination_test_failure import TelemetryDestinationTestFailure as TelemetryDestinationTestFailure
    from .telemetry_destination_test_response import (
        TelemetryDestinationTestResponse as TelemetryDestinationTestResponse,
    )
    from .telemetry_destination_test_result import TelemetryDestinationTestResult as TelemetryDestinationTestResult
    from .telemetry_destination_test_result import (
        UnknownTelemetryDestinationTestResult as UnknownTelemetryDestinationTestResult,
    )
    from .telemetry_destination_test_success import TelemetryDestinationTestSuccess as TelemetryDestinationTestSuccess
    from .telemetry_destination_traces import TelemetryDestinationTraces as TelemetryDestinationTraces
    from .telemetry_destination_traces_params import (
        TelemetryDestinationTracesParams as TelemetryDestinationTracesParams,
    )
    from .telemetry_destination_workspace import TelemetryDestinationWorkspace as TelemetryDestinationWorkspace
    from .telemetry_destination_workspace_page import (
        TelemetryDestinationWorkspacePage as TelemetryDestinationWorkspacePage,
    )
    from .telemetry_destination_workspaces import TelemetryDestinationWorkspaces as TelemetryDestinationWorkspaces
    from .telemetry_destination_workspaces import (
        UnknownTelemetryDestinationWorkspaces as UnknownTelemetryDestinationWorkspaces,
    )
    from .telemetry_destination_workspaces_all import (
        TelemetryDestinationWorkspacesAll as TelemetryDestinationWorkspacesAll,
    )
    from .telemetry_destination_workspaces_all_params import (
        TelemetryDestinationWorkspacesAllParams as TelemetryDestinationWorkspacesAllParams,
    )
    from .telemetry_destination_workspaces_exclude import (
        TelemetryDestinationWorkspacesExclude as TelemetryDestinationWorkspacesExclude,
    )
    from .telemetry_destination_workspaces_exclude_params import (
        TelemetryDestinationWorkspacesExcludeParams as TelemetryDestinationWorkspacesExcludeParams,
    )
    from .telemetry_destination_workspaces_include import (
        TelemetryDestinationWorkspacesInclude as TelemetryDestinationWorkspacesInclude,
    )
    from .telemetry_destination_workspaces_include_params import (
        TelemetryDestinationWorkspacesIncludeParams as TelemetryDestinationWorkspacesIncludeParams,
    )
    from .telemetry_destination_workspaces_params import (
        TelemetryDestinationWorkspacesParams as TelemetryDestinationWorkspacesParams,
    )
    from .telemetry_destination_workspaces_params import (
        UnknownTelemetryDestinationWorkspacesParams as UnknownTelemetryDestinationWorkspacesParams,
    )
    from .text_block import TextBlock as TextBlock
    from .text_block_param import TextBlockParam as TextBlockParam
    from .text_citation import TextCitation as TextCitation
    from .text_citation import UnknownTextCitation as UnknownTextCitation
    from .text_citation_param import TextCitationParam as TextCitationParam
    from .text_citation_param import UnknownTextCitationParam as UnknownTextCitationParam
    from .text_delta import TextDelta as TextDelta
    from .text_editor_code_execution_create_result_block import (
        TextEditorCodeExecutionCreateResultBlock as TextEditorCodeExecutionCreateResultBlock,
    )
    from .text_editor_code_execution_create_result_block_param import (
        TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam,
    )
    from .text_editor_code_execution_str_replace_result_block import (
        TextEditorCodeExecutionStrReplaceResultBlock as TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from .text_editor_code_execution_str_replace_result_block_param import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_block import (
        TextEditorCodeExecutionToolResultBlock as TextEditorCodeExecutionToolResultBlock,
    )
    from .text_editor_code_execution_tool_result_block_content import (
        TextEditorCodeExecutionToolResultBlockContent as TextEditorCodeExecutionToolResultBlockContent,
    )
    from .text_editor_code_execution_tool_result_block_content import (
        UnknownTextEditorCodeExecutionToolResultBlockContent as UnknownTextEditorCodeExecutionToolResultBlockContent,
    )
    from .text_editor_code_execution_tool_result_block_param import (
        TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam,
    )
    from .text_editor_code_execution_tool_result_block_param_content_param import (
        TextEditorCodeExecutionToolResultBlockParamContentParam as TextEditorCodeExecutionToolResultBlockParamContentParam,
    )
    from .text_editor_code_execution_tool_result_block_param_content_param import (
        UnknownTextEditorCodeExecutionToolResultBlockParamContentParam as UnknownTextEditorCodeExecutionToolResultBlockParamContentParam,
    )
    from .text_editor_code_execution_tool_result_error_code import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from .text_editor_code_execution_tool_result_error_code import (
        TextEditorCodeExecutionToolResultErrorCodeValue as TextEditorCodeExecutionToolResultErrorCodeValue,
    )
    from .text_editor_code_execution_tool_result_error_object import (
        TextEditorCodeExecutionToolResultErrorObject as TextEditorCodeExecutionToolResultErrorObject,
    )
    from .text_editor_code_execution_tool_result_error_param import (
        TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam,
    )
    from .text_editor_code_execution_view_result_block import (
        TextEditorCodeExecutionViewResultBlock as TextEditorCodeExecutionViewResultBlock,
    )
    from .text_editor_code_execution_view_result_block_param import (
        TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam,
    )
    from .thinking_block import ThinkingBlock as ThinkingBlock
    from .thinking_block_binding_param import ThinkingBlockBindingParam as ThinkingBlockBindingParam
    from .thinking_block_param import ThinkingBlockParam as ThinkingBlockParam
    from .thinking_capability import ThinkingCapability as ThinkingCapability
    from .thinking_config_adaptive_param import ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam
    from .thinking_config_between_tools_param import ThinkingConfigBetweenToolsParam as ThinkingConfigBetweenToolsParam
    from .thinking_config_disabled_param import ThinkingConfigDisabledParam as ThinkingConfigDisabledParam
    from .thinking_config_enabled_param import ThinkingConfigEnabledParam as ThinkingConfigEnabledParam
    from .thinking_config_param import ThinkingConfigParam as ThinkingConfigParam
    from .thinking_config_param import UnknownThinkingConfigParam as UnknownThinkingConfigParam
    from .thinking_delta import ThinkingDelta as ThinkingDelta
    from .thinking_display import ThinkingDisplay as ThinkingDisplay
    from .thinking_display import ThinkingDisplayValue as ThinkingDisplayValue
    from .thinking_dropped_input_transformation import (
        ThinkingDroppedInputTransformation as ThinkingDroppedInputTransformation,
    )
    from .thinking_mismatch_allowed_input_transformation import (
        ThinkingMismatchAllowedInputTransformation as ThinkingMismatchAllowedInputTransformation,
    )
    from .thinking_prefix_mismatch_behavior import ThinkingPrefixMismatchBehavior as ThinkingPrefixMismatchBehavior
    from .thinking_prefix_mismatch_behavior import (
        ThinkingPrefixMismatchBehaviorValue as ThinkingPrefixMismatchBehaviorValue,
    )
    from .thinking_turns_param import ThinkingTurnsParam as ThinkingTurnsParam
    from .thinking_types import ThinkingTypes as ThinkingTypes
    from .thread_continue_params import ThreadContinueParams as ThreadContinueParams
    from .thread_create_params import ThreadCreateParams as ThreadCreateParams
    from .thread_unsupported_feature_name import ThreadUnsupportedFeatureName as ThreadUnsupportedFeatureName
    from .thread_unsupported_feature_name import ThreadUnsupportedFeatureNameValue as ThreadUnsupportedFeatureNameValue
    from .token_task_budget_param import TokenTaskBudgetParam as TokenTaskBudgetParam
    from .tool_addition_target import ToolAdditionTarget as ToolAdditionTarget
    from .tool_addition_target import UnknownToolAdditionTarget as UnknownToolAdditionTarget
    from .tool_addition_target_param import ToolAdditionTargetParam as ToolAdditionTargetParam
    from .tool_addition_target_param import UnknownToolAdditionTargetParam as UnknownToolAdditionTargetParam
    from .tool_bash_20241022_param import ToolBash20241022Param as ToolBash20241022Param
    from .tool_bash_20250124_param import ToolBash20250124Param as ToolBash20250124Param
    from .tool_change import ToolChange as ToolChange
    from .tool_change import UnknownToolChange as UnknownToolChange
    from .tool_change_mcp_tool_reference_param import ToolChangeMCPToolReferenceParam as ToolChangeMCPToolReferenceParam
    from .tool_change_mcp_toolset_reference_param import (
        ToolChangeMCPToolsetReferenceParam as ToolChangeMCPToolsetReferenceParam,
    )
    from .tool_change_param import ToolChangeParam as ToolChangeParam
    from .tool_change_param import UnknownToolChangeParam as UnknownToolChangeParam
    from .tool_change_tool_definition import ToolChangeToolDefinition as ToolChangeToolDefinition
    from .tool_change_tool_definition_param import ToolChangeToolDefinitionParam as ToolChangeToolDefinitionParam
    from .tool_change_tool_reference_param import ToolChangeToolReferenceParam as ToolChangeToolReferenceParam
    from .tool_choice_any_param import ToolChoiceAnyParam as ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam as ToolChoiceAutoParam
    from .tool_choice_none_param import ToolChoiceNoneParam as ToolChoiceNoneParam
    from .tool_choice_param import ToolChoiceParam as ToolChoiceParam
    from .tool_choice_param import UnknownToolChoiceParam as UnknownToolChoiceParam
    from .tool_choice_tool_param import ToolChoiceToolParam as ToolChoiceToolParam
    from .tool_computer_use_20241022_param import ToolComputerUse20241022Param as ToolComputerUse20241022Param
    from .tool_computer_use_20250124_param import ToolComputerUse20250124Param as ToolComputerUse20250124Param
    from .tool_computer_use_20251124_param import ToolComputerUse20251124Param as ToolComputerUse20251124Param
    from .tool_input_schema import ToolInputSchema as ToolInputSchema
    from .tool_param import ToolParam as ToolParam
    from .tool_reference_block import ToolReferenceBlock as ToolReferenceBlock
    from .tool_reference_block_param import ToolReferenceBlockParam as ToolReferenceBlockParam
    from .tool_removal_target import ToolRemovalTarget as ToolRemovalTarget
    from .tool_removal_target import UnknownToolRemovalTarget as UnknownToolRemovalTarget
    from .tool_removal_target_param import ToolRemovalTargetParam as ToolRemovalTargetParam
    from .tool_removal_target_param import UnknownToolRemovalTargetParam as UnknownToolRemovalTargetParam
    from .tool_result_block_param import ToolResultBlockParam as ToolResultBlockParam
    from .tool_result_content_block_param import ToolResultContentBlockParam as ToolResultContentBlockParam
    from .tool_result_content_block_param import (
        UnknownToolResultContentBlockParam as UnknownToolResultContentBlockParam,
    )
    from .tool_search_tool_bm_2520251119_param import ToolSearchToolBm2520251119Param as ToolSearchToolBm2520251119Param
    from .tool_search_tool_regex_20251119_param import (
        ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param,
    )
    from .tool_search_tool_result_block import ToolSearchToolResultBlock as ToolSearchToolResultBlock
    from .tool_search_tool_result_block_content import (
        ToolSearchToolResultBlockContent as ToolSearchToolResultBlockContent,
    )
    from .tool_search_tool_result_block_content import (
        UnknownToolSearchToolResultBlockContent as UnknownToolSearchToolResultBlockContent,
    )
    from .tool_search_tool_result_block_param import ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam
    from .tool_search_tool_result_block_param_content_param import (
        ToolSearchToolResultBlockParamContentParam as ToolSearchToolResultBlockParamContentParam,
    )
    from .tool_search_tool_result_block_param_content_param import (
        UnknownToolSearchToolResultBlockParamContentParam as UnknownToolSearchToolResultBlockParamContentParam,
    )
    from .tool_search_tool_result_error_code import ToolSearchToolResultErrorCode as ToolSearchToolResultErrorCode
    from .tool_search_tool_result_error_code import (
        ToolSearchToolResultErrorCodeValue as ToolSearchToolResultErrorCodeValue,
    )
    from .tool_search_tool_result_error_object import ToolSearchToolResultErrorObject as ToolSearchToolResultErrorObject
    from .tool_search_tool_result_error_param import ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam
    from .tool_search_tool_search_result_block import ToolSearchToolSearchResultBlock as ToolSearchToolSearchResultBlock
    from .tool_search_tool_search_result_block_param import (
        ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam,
    )
    from .tool_text_editor_20241022_param import ToolTextEditor20241022Param as ToolTextEditor20241022Param
    from .tool_text_editor_20250124_param import ToolTextEditor20250124Param as ToolTextEditor20250124Param
    from .tool_text_editor_20250429_param import ToolTextEditor20250429Param as ToolTextEditor20250429Param
    from .tool_text_editor_20250728_param import ToolTextEditor20250728Param as ToolTextEditor20250728Param
    from .tool_union_param import ToolUnionParam as ToolUnionParam
    from .tool_union_param import UnknownToolUnionParam as UnknownToolUnionParam
    from .tool_use_block import ToolUseBlock as ToolUseBlock
    from .tool_use_block_param import ToolUseBlockParam as ToolUseBlockParam
    from .tool_use_caller import ToolUseCaller as ToolUseCaller
    from .tool_use_caller import UnknownToolUseCaller as UnknownToolUseCaller
    from .tool_use_caller_param import ToolUseCallerParam as ToolUseCallerParam
    from .tool_use_caller_param import UnknownToolUseCallerParam as UnknownToolUseCallerParam
    from .tool_uses_keep_param import ToolUsesKeepParam as ToolUsesKeepParam
    from .tool_uses_trigger_param import ToolUsesTriggerParam as ToolUsesTriggerParam
    from .tunnel import Tunnel as Tunnel
    from .tunnel_certificate import TunnelCertificate as TunnelCertificate
    from .tunnel_certificate_page import TunnelCertificatePage as TunnelCertificatePage
    from .tunnel_page import TunnelPage as TunnelPage
    from .tunnel_token import TunnelToken as TunnelToken
    from .unrestricted_network import UnrestrictedNetwork as UnrestrictedNetwork
    from .unrestricted_network_param import UnrestrictedNetworkParam as UnrestrictedNetworkParam
    from .update_agent_request import UpdateAgentRequest as UpdateAgentRequest
    from .update_deployment_request import UpdateDeploymentRequest as UpdateDeploymentRequest
    from .update_environment_request import UpdateEnvironmentRequest as UpdateEnvironmentRequest
    from .update_environment_work_request import UpdateEnvironmentWorkRequest as UpdateEnvironmentWorkRequest
    from .update_memory_store_memory_request import UpdateMemoryStoreMemoryRequest as UpdateMemoryStoreMemoryRequest
    from .update_memory_store_request import UpdateMemoryStoreRequest as UpdateMemoryStoreRequest
    from .update_organization_api_key_request import UpdateOrganizationApiKeyRequest as UpdateOrganizationApiKeyRequest
    from .update_organization_claude_code_managed_settings_configuration_request import (
        UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest as UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest,
    )
    from .update_organization_claude_code_managed_settings_rbac_group_default_request import (
        UpdateOrganizationClaudeCodeManagedSettingsRbacGroupDefaultRequest as UpdateOrganizationClaudeCodeManagedSettingsRbacGroupDefaultRequest,
    )
    from .update_organization_claude_tag_bundle_request import (
        UpdateOrganizationClaudeTagBundleRequest as UpdateOrganizationClaudeTagBundleRequest,
    )
    from .update_organization_claude_tag_slack_channel_request import (
        UpdateOrganizationClaudeTagSlackChannelRequest as UpdateOrganizationClaudeTagSlackChannelRequest,
    )
    from .update_organization_claude_tag_slack_workspace_request import (
        UpdateOrganizationClaudeTagSlackWorkspaceRequest as UpdateOrganizationClaudeTagSlackWorkspaceRequest,
    )
    from .update_organization_compliance_settings_request import (
        UpdateOrganizationComplianceSettingsRequest as UpdateOrganizationComplianceSettingsRequest,
    )
    from .update_organization_external_key_request import (
        UpdateOrganizationExternalKeyRequest as UpdateOrganizationExternalKeyRequest,
    )
    from .update_organization_federation_issuer_request import (
        UpdateOrganizationFederationIssuerRequest as UpdateOrganizationFederationIssuerRequest,
    )
    from .update_organization_federation_rule_request import (
        UpdateOrganizationFederationRuleRequest as UpdateOrganizationFederationRuleRequest,
    )
    from .update_organization_plugin_marketplace_request import (
        UpdateOrganizationPluginMarketplaceRequest as UpdateOrganizationPluginMarketplaceRequest,
    )
    from .update_organization_plugin_request import UpdateOrganizationPluginRequest as UpdateOrganizationPluginRequest
    from .update_organization_rbac_group_request import (
        UpdateOrganizationRbacGroupRequest as UpdateOrganizationRbacGroupRequest,
    )
    from .update_organization_service_account_request import (
        UpdateOrganizationServiceAccountRequest as UpdateOrganizationServiceAccountRequest,
    )
    from .update_organization_telemetry_destination_request import (
        UpdateOrganizationTelemetryDestinationRequest as UpdateOrganizationTelemetryDestinationRequest,
    )
    from .update_organization_user_request import UpdateOrganizationUserRequest as UpdateOrganizationUserRequest
    from .update_organization_webhook_request import (
        UpdateOrganizationWebhookRequest as UpdateOrganizationWebhookRequest,
    )
    from .update_organization_workspace_member_request import (
        UpdateOrganizationWorkspaceMemberRequest as UpdateOrganizationWorkspaceMemberRequest,
    )
    from .update_organization_workspace_rate_limit_request import (
        UpdateOrganizationWorkspaceRateLimitRequest as UpdateOrganizationWorkspaceRateLimitRequest,
    )
    from .update_organization_workspace_request import (
        UpdateOrganizationWorkspaceRequest as UpdateOrganizationWorkspaceRequest,
    )
    from .update_organization_workspace_service_account_request import (
        UpdateOrganizationWorkspaceServiceAccountRequest as UpdateOrganizationWorkspaceServiceAccountRequest,
    )
    from .update_session_request import UpdateSessionRequest as UpdateSessionRequest
    from .update_session_resource_request import UpdateSessionResourceRequest as UpdateSessionResourceRequest
    from .update_user_profile_request import UpdateUserProfileRequest as UpdateUserProfileRequest
    from .update_vault_credential_request import UpdateVaultCredentialRequest as UpdateVaultCredentialRequest
    from .update_vault_request import UpdateVaultRequest as UpdateVaultRequest
    from .upload_file_request import UploadFileRequest as UploadFileRequest
    from .url_image_source_param import URLImageSourceParam as URLImageSourceParam
    from .urlpdf_source_param import URLPDFSourceParam as URLPDFSourceParam
    from .usage import Usage as Usage
    from .user_location_param import UserLocationParam as UserLocationParam
    from .user_message_param import UserMessageParam as UserMessageParam
    from .user_profile import UserProfile as UserProfile
    from .user_profile_access_type import UserProfileAccessType as UserProfileAccessType
    from .user_profile_access_type import UserProfileAccessTypeValue as UserProfileAccessTypeValue
    from .user_profile_action_url import UserProfileActionURL as UserProfileActionURL
    from .user_profile_cyber_program import UserProfileCyberProgram as UserProfileCyberProgram
    from .user_profile_cyber_requirements import UserProfileCyberRequirements as UserProfileCyberRequirements
    from .user_profile_cyber_tier import UserProfileCyberTier as UserProfileCyberTier
    from .user_profile_efs_feature import UserProfileEfsFeature as UserProfileEfsFeature
    from .user_profile_efs_program import UserProfileEfsProgram as UserProfileEfsProgram
    from .user_profile_enforcement_action import (
        UnknownUserProfileEnforcementAction as UnknownUserProfileEnforcementAction,
    )
    from .user_profile_enforcement_action import UserProfileEnforcementAction as UserProfileEnforcementAction
    from .user_profile_enforcement_action_ban import UserProfileEnforcementActionBan as UserProfileEnforcementActionBan
    from .user_profile_enforcement_action_reason import (
        UserProfileEnforcementActionReason as UserProfileEnforcementActionReason,
    )
    from .user_profile_enforcement_action_reason import (
        UserProfileEnforcementActionReasonValue as UserProfileEnforcementActionReasonValue,
    )
    from .user_profile_enforcement_action_restriction import (
        UserProfileEnforcementActionRestriction as UserProfileEnforcementActionRestriction,
    )
    from .user_profile_enforcement_status import UserProfileEnforcementStatus as UserProfileEnforcementStatus
    from .user_profile_enforcement_status import UserProfileEnforcementStatusValue as UserProfileEnforcementStatusValue
    from .user_profile_enroll_end_user_action_param import (
        UserProfileEnrollEndUserActionParam as UserProfileEnrollEndUserActionParam,
    )
    from .user_profile_enrollment_url import UserProfileEnrollmentURL as UserProfileEnrollmentURL
    from .user_profile_external_user_account_status import (
        UserProfileExternalUserAccountStatus as UserProfileExternalUserAccountStatus,
    )
    from .user_profile_external_user_account_status import (
        UserProfileExternalUserAccountStatusValue as UserProfileExternalUserAccountStatusValue,
    )
    from .user_profile_external_user_details import UserProfileExternalUserDetails as UserProfileExternalUserDetails
    from .user_profile_external_user_details_params import (
        UserProfileExternalUserDetailsParams as UserProfileExternalUserDetailsParams,
    )
    from .user_profile_external_user_entity_type import (
        UserProfileExternalUserEntityType as UserProfileExternalUserEntityType,
    )
    from .user_profile_external_user_entity_type import (
        UserProfileExternalUserEntityTypeValue as UserProfileExternalUserEntityTypeValue,
    )
    from .user_profile_list_order_by import UserProfileListOrderBy as UserProfileListOrderBy
    from .user_profile_list_order_by import UserProfileListOrderByValue as UserProfileListOrderByValue
    from .user_profile_page import UserProfilePage as UserProfilePage
    from .user_profile_program_status import UserProfileProgramStatus as UserProfileProgramStatus
    from .user_profile_program_status import UserProfileProgramStatusValue as UserProfileProgramStatusValue
    from .user_profile_programs import UserProfilePrograms as UserProfilePrograms
    from .user_profile_trust_grant import UserProfileTrustGrant as UserProfileTrustGrant
    from .user_remove_response import UserRemoveResponse as UserRemoveResponse
    from .validate_organization_plugin_marketplace_archive_request import (
        ValidateOrganizationPluginMarketplaceArchiveRequest as ValidateOrganizationPluginMarketplaceArchiveRequest,
    )
    from .validate_organization_plugin_marketplace_repository_request import (
        ValidateOrganizationPluginMarketplaceRepositoryRequest as ValidateOrganizationPluginMarketplaceRepositoryRequest,
    )
    from .web_fetch_block import WebFetchBlock as WebFetchBlock
    from .web_fetch_block_param import WebFetchBlockParam as WebFetchBlockParam
    from .web_fetch_tool_20250910_param import WebFetchTool20250910Param as WebFetchTool20250910Param
    from .web_fetch_tool_20260209_param import WebFetchTool20260209Param as WebFetchTool20260209Param
    from .web_fetch_tool_20260309_param import WebFetchTool20260309Param as WebFetchTool20260309Param
    from .web_fetch_tool_20260318_param import WebFetchTool20260318Param as WebFetchTool20260318Param
    from .web_fetch_tool_result_block import WebFetchToolResultBlock as WebFetchToolResultBlock
    from .web_fetch_tool_result_block_content import (
        UnknownWebFetchToolResultBlockContent as UnknownWebFetchToolResultBlockContent,
    )
    from .web_fetch_tool_result_block_content import WebFetchToolResultBlockContent as WebFetchToolResultBlockContent
    from .web_fetch_tool_result_block_param import WebFetchToolResultBlockParam as WebFetchToolResultBlockParam
    from .web_fetch_tool_result_block_param_content_param import (
        UnknownWebFetchToolResultBlockParamContentParam as UnknownWebFetchToolResultBlockParamContentParam,
    )
    from .web_fetch_tool_result_block_param_content_param import (
        WebFetchToolResultBlockParamContentParam as WebFetchToolResultBlockParamContentParam,
    )
    from .web_fetch_tool_result_error_block import WebFetchToolResultErrorBlock as WebFetchToolResultErrorBlock
    from .web_fetch_tool_result_error_block_param import (
        WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam,
    )
    from .web_fetch_tool_result_error_code import WebFetchToolResultErrorCode as WebFetchToolResultErrorCode
    from .web_fetch_tool_result_error_code import WebFetchToolResultErrorCodeValue as WebFetchToolResultErrorCodeValue
    from .web_fetch_tool_result_source_param import (
        UnknownWebFetchToolResultSourceParam as UnknownWebFetchToolResultSourceParam,
    )
    from .web_fetch_tool_result_source_param import WebFetchToolResultSourceParam as WebFetchToolResultSourceParam
    from .web_fetch_url_source_all_param import WebFetchURLSourceAllParam as WebFetchURLSourceAllParam
    from .web_fetch_url_source_except_param import WebFetchURLSourceExceptParam as WebFetchURLSourceExceptParam
    from .web_fetch_url_source_none_param import WebFetchURLSourceNoneParam as WebFetchURLSourceNoneParam
    from .web_fetch_url_source_only_param import WebFetchURLSourceOnlyParam as WebFetchURLSourceOnlyParam
    from .web_fetch_url_source_tool_reference_param import (
        WebFetchURLSourceToolReferenceParam as WebFetchURLSourceToolReferenceParam,
    )
    from .web_fetch_url_sources_param import WebFetchURLSourcesParam as WebFetchURLSourcesParam
    from .web_fetch_user_input_source_param import (
        UnknownWebFetchUserInputSourceParam as UnknownWebFetchUserInputSourceParam,
    )
    from .web_fetch_user_input_source_param import WebFetchUserInputSourceParam as WebFetchUserInputSourceParam
    from .web_search_result_block import WebSearchResultBlock as WebSearchResultBlock
    from .web_search_result_block_param import WebSearchResultBlockParam as WebSearchResultBlockParam
    from .web_search_tool_20250305_param import WebSearchTool20250305Param as WebSearchTool20250305Param
    from .web_search_tool_20260209_param import WebSearchTool20260209Param as WebSearchTool20260209Param
    from .web_search_tool_20260318_param import WebSearchTool20260318Param as WebSearchTool20260318Param
    from .web_search_tool_request_error_object_param import (
        WebSearchToolRequestErrorObjectParam as WebSearchToolRequestErrorObjectParam,
    )
    from .web_search_tool_result_block import WebSearchToolResultBlock as WebSearchToolResultBlock
    from .web_search_tool_result_block_param import WebSearchToolResultBlockParam as WebSearchToolResultBlockParam
    from .web_search_tool_result_error_code import WebSearchToolResultErrorCode as WebSearchToolResultErrorCode
    from .web_search_tool_result_error_code import (
        WebSearchToolResultErrorCodeValue as WebSearchToolResultErrorCodeValue,
    )
    from .web_search_tool_result_error_object import WebSearchToolResultErrorObject as WebSearchToolResultErrorObject
    from .webhook_agent_archived_event_data import WebhookAgentArchivedEventData as WebhookAgentArchivedEventData
    from .webhook_agent_created_event_data import WebhookAgentCreatedEventData as WebhookAgentCreatedEventData
    from .webhook_agent_deleted_event_data import WebhookAgentDeletedEventData as WebhookAgentDeletedEventData
    from .webhook_agent_updated_event_data import WebhookAgentUpdatedEventData as WebhookAgentUpdatedEventData
    from .webhook_deployment_archived_event_data import (
        WebhookDeploymentArchivedEventData as WebhookDeploymentArchivedEventData,
    )
    from .webhook_deployment_created_event_data import (
        WebhookDeploymentCreatedEventData as WebhookDeploymentCreatedEventData,
    )
    from .webhook_deployment_deleted_event_data import (
        WebhookDeploymentDeletedEventData as WebhookDeploymentDeletedEventData,
    )
    from .webhook_deployment_paused_event_data import (
        WebhookDeploymentPausedEventData as WebhookDeploymentPausedEventData,
    )
    from .webhook_deployment_run_failed_event_data import (
        WebhookDeploymentRunFailedEventData as WebhookDeploymentRunFailedEventData,
    )
    from .webhook_deployment_run_started_event_data import (
        WebhookDeploymentRunStartedEventData as WebhookDeploymentRunStartedEventData,
    )
    from .webhook_deployment_run_succeeded_event_data import (
        WebhookDeploymentRunSucceededEventData as WebhookDeploymentRunSucceededEventData,
    )
    from .webhook_deployment_unpaused_event_data import (
        WebhookDeploymentUnpausedEventData as WebhookDeploymentUnpausedEventData,
    )
    from .webhook_deployment_updated_event_data import (
        WebhookDeploymentUpdatedEventData as WebhookDeploymentUpdatedEventData,
    )
    from .webhook_environment_archived_event_data import (
        WebhookEnvironmentArchivedEventData as WebhookEnvironmentArchivedEventData,
    )
    from .webhook_environment_created_event_data import (
        WebhookEnvironmentCreatedEventData as WebhookEnvironmentCreatedEventData,
    )
    from .webhook_environment_deleted_event_data import (
        WebhookEnvironmentDeletedEventData as WebhookEnvironmentDeletedEventData,
    )
    from .webhook_environment_updated_event_data import (
        WebhookEnvironmentUpdatedEventData as WebhookEnvironmentUpdatedEventData,
    )
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_event_data import UnknownWebhookEventData as UnknownWebhookEventData
    from .webhook_event_data import WebhookEventData as WebhookEventData
    from .webhook_external_key_failed_event_data import (
        WebhookExternalKeyFailedEventData as WebhookExternalKeyFailedEventData,
    )
    from .webhook_external_key_recovered_event_data import (
        WebhookExternalKeyRecoveredEventData as WebhookExternalKeyRecoveredEventData,
    )
    from .webhook_memory_store_archived_event_data import (
        WebhookMemoryStoreArchivedEventData as WebhookMemoryStoreArchivedEventData,
    )
    from .webhook_memory_store_created_event_data import (
        WebhookMemoryStoreCreatedEventData as WebhookMemoryStoreCreatedEventData,
    )
    from .webhook_memory_store_deleted_event_data import (
        WebhookMemoryStoreDeletedEventData as WebhookMemoryStoreDeletedEventData,
    )
    from .webhook_session_archived_event_data import WebhookSessionArchivedEventData as WebhookSessionArchivedEventData
    from .webhook_session_budget_reached_event_data import (
        WebhookSessionBudgetReachedEventData as WebhookSessionBudgetReachedEventData,
    )
    from .webhook_session_created_event_data import WebhookSessionCreatedEventData as WebhookSessionCreatedEventData
    from .webhook_session_deleted_event_data import WebhookSessionDeletedEventData as WebhookSessionDeletedEventData
    from .webhook_session_idled_event_data import WebhookSessionIdledEventData as WebhookSessionIdledEventData
    from .webhook_session_outcome_evaluation_ended_event_data import (
        WebhookSessionOutcomeEvaluationEndedEventData as WebhookSessionOutcomeEvaluationEndedEventData,
    )
    from .webhook_session_pending_event_data import WebhookSessionPendingEventData as WebhookSessionPendingEventData
    from .webhook_session_requires_action_event_data import (
        WebhookSessionRequiresActionEventData as WebhookSessionRequiresActionEventData,
    )
    from .webhook_session_running_event_data import WebhookSessionRunningEventData as WebhookSessionRunningEventData
    from .webhook_session_status_idled_event_data import (
        WebhookSessionStatusIdledEventData as WebhookSessionStatusIdledEventData,
    )
    from .webhook_session_status_rescheduled_event_data import (
        WebhookSessionStatusRescheduledEventData as WebhookSessionStatusRescheduledEventData,
    )
    from .webhook_session_status_run_started_event_data import (
        WebhookSessionStatusRunStartedEventData as WebhookSessionStatusRunStartedEventData,
    )
    from .webhook_session_status_terminated_event_data import (
        WebhookSessionStatusTerminatedEventData as WebhookSessionStatusTerminatedEventData,
    )
    from .webhook_session_thread_created_event_data import (
        WebhookSessionThreadCreatedEventData as WebhookSessionThreadCreatedEventData,
    )
    from .webhook_session_thread_idled_event_data import (
        WebhookSessionThreadIdledEventData as WebhookSessionThreadIdledEventData,
    )
    from .webhook_session_thread_terminated_event_data import (
        WebhookSessionThreadTerminatedEventData as WebhookSessionThreadTerminatedEventData,
    )
    from .webhook_session_updated_event_data import WebhookSessionUpdatedEventData as WebhookSessionUpdatedEventData
    from .webhook_user_profile_enforcement_action_opened_event_data import (
        WebhookUserProfileEnforcementActionOpenedEventData as WebhookUserProfileEnforcementActionOpenedEventData,
    )
    from .webhook_user_profile_enforcement_action_resolved_event_data import (
        WebhookUserProfileEnforcementActionResolvedEventData as WebhookUserProfileEnforcementActionResolvedEventData,
    )
    from .webhook_user_profile_program_status_updated_event_data import (
        WebhookUserProfileProgramStatusUpdatedEventData as WebhookUserProfileProgramStatusUpdatedEventData,
    )
    from .webhook_vault_archived_event_data import WebhookVaultArchivedEventData as WebhookVaultArchivedEventData
    from .webhook_vault_created_event_data import WebhookVaultCreatedEventData as WebhookVaultCreatedEventData
    from .webhook_vault_credential_archived_event_data import (
        WebhookVaultCredentialArchivedEventData as WebhookVaultCredentialArchivedEventData,
    )
    from .webhook_vault_credential_created_event_data import (
        WebhookVaultCredentialCreatedEventData as WebhookVaultCredentialCreatedEventData,
    )
    from .webhook_vault_credential_deleted_event_data import (
        WebhookVaultCredentialDeletedEventData as WebhookVaultCredentialDeletedEventData,
    )
    from .webhook_vault_credential_refresh_failed_event_data import (
        WebhookVaultCredentialRefreshFailedEventData as WebhookVaultCredentialRefreshFailedEventData,
    )
    from .webhook_vault_deleted_event_data import WebhookVaultDeletedEventData as WebhookVaultDeletedEventData
    from .work_lease_state import WorkLeaseState as WorkLeaseState
    from .workspace import Workspace as Workspace
    from .workspace_member import WorkspaceMember as WorkspaceMember
    from .workspace_member_page import WorkspaceMemberPage as WorkspaceMemberPage
    from .workspace_page import WorkspacePage as WorkspacePage
    from .workspace_rate_limit import WorkspaceRateLimit as WorkspaceRateLimit
    from .workspace_rate_limit_organization_source import (
        WorkspaceRateLimitOrganizationSource as WorkspaceRateLimitOrganizationSource,
    )
    from .workspace_rate_limit_page import WorkspaceRateLimitPage as WorkspaceRateLimitPage
    from .workspace_rate_limit_type import WorkspaceRateLimitType as WorkspaceRateLimitType
    from .workspace_rate_limit_type import WorkspaceRateLimitTypeValue as WorkspaceRateLimitTypeValue
    from .workspace_rate_limit_update_value_param import (
        WorkspaceRateLimitUpdateValueParam as WorkspaceRateLimitUpdateValueParam,
    )
    from .workspace_rate_limit_value import WorkspaceRateLimitValue as WorkspaceRateLimitValue
    from .workspace_rate_limit_value_source import (
        UnknownWorkspaceRateLimitValueSource as UnknownWorkspaceRateLimitValueSource,
    )
    from .workspace_rate_limit_value_source import WorkspaceRateLimitValueSource as WorkspaceRateLimitValueSource
    from .workspace_rate_limit_workspace_source import (
        WorkspaceRateLimitWorkspaceSource as WorkspaceRateLimitWorkspaceSource,
    )
    from .workspace_role import WorkspaceRole as WorkspaceRole
    from .workspace_role import WorkspaceRoleValue as WorkspaceRoleValue

_MODULES = {
    "APIErrorObject": "api_error_object",
    "APIKey": "api_key",
    "APIKeyCreatedBy": "api_key_created_by",
    "APIKeyOrganizationScope": "api_key_organization_scope",
    "APIKeyPage": "api_key_page",
    "APIKeyServiceAccountActor": "api_key_service_account_actor",
    "APIKeyUserActor": "api_key_user_actor",
    "APIKeyWorkspaceScope": "api_key_workspace_scope",
    "AWSExternalKeyConfig": "aws_external_key_config",
    "AWSExternalKeyConfigParam": "aws_external_key_config_param",
    "AddOrganizationFederationRuleWorkspaceRequest": "add_organization_federation_rule_workspace_request",
    "AddOrganizationRbacGroupMemberRequest": "add_organization_rbac_group_member_request",
    "AddOrganizationServiceAccountWorkspaceRequest": "add_organization_service_account_workspace_request",
    "AddOrganizationWorkspaceMemberRequest": "add_organization_workspace_member_request",
    "AddOrganizationWorkspaceServiceAccountRequest": "add_organization_workspace_service_account_request",
    "AddSessionResourceRequest": "add_session_resource_request",
    "AdvisorMessageIterationUsage": "advisor_message_iteration_usage",
    "AdvisorRedactedResultBlock": "advisor_redacted_result_block",
    "AdvisorRedactedResultBlockParam": "advisor_redacted_result_block_param",
    "AdvisorResultBlock": "advisor_result_block",
    "AdvisorResultBlockParam": "advisor_result_block_param",
    "AdvisorTool20260301Param": "advisor_tool_20260301_param",
    "AdvisorToolResultBlock": "advisor_tool_result_block",
    "AdvisorToolResultBlockContent": "advisor_tool_result_block_content",
    "AdvisorToolResultBlockParam": "advisor_tool_result_block_param",
    "AdvisorToolResultBlockParamContentParam": "advisor_tool_result_block_param_content_param",
    "AdvisorToolResultErrorCode": "advisor_tool_result_error_code",
    "AdvisorToolResultErrorCodeValue": "advisor_tool_result_error_code",
    "AdvisorToolResultErrorObject": "advisor_tool_result_error_object",
    "AdvisorToolResultErrorParam": "advisor_tool_result_error_param",
    "AllThinkingTurnsParam": "all_thinking_turns_param",
    "AllowedCaller": "allowed_caller",
    "AllowedCallerValue": "allowed_caller",
    "AllowedInferenceGeo": "allowed_inference_geo",
    "AllowedInferenceGeoValue": "allowed_inference_geo",
    "AnalyticsAPIActor": "analytics_api_actor",
    "AnalyticsActor": "analytics_actor",
    "AnalyticsActorType": "analytics_actor_type",
    "AnalyticsActorTypeValue": "analytics_actor_type",
    "AnalyticsArtifactActivity": "analytics_artifact_activity",
    "AnalyticsArtifactActivityPage": "analytics_artifact_activity_page",
    "AnalyticsArtifactGroupBy": "analytics_artifact_group_by",
    "AnalyticsArtifactGroupByValue": "analytics_artifact_group_by",
    "AnalyticsChatCoworkUnifiedChatMetrics": "analytics_chat_cowork_unified_chat_metrics",
    "AnalyticsChatCoworkUnifiedMetrics": "analytics_chat_cowork_unified_metrics",
    "AnalyticsChatCoworkUnifiedSessionsMetrics": "analytics_chat_cowork_unified_sessions_metrics",
    "AnalyticsChatMetrics": "analytics_chat_metrics",
    "AnalyticsClaudeCodeMetrics": "analytics_claude_code_metrics",
    "AnalyticsClaudeTagCategory": "analytics_claude_tag_category",
    "AnalyticsClaudeTagCategoryValue": "analytics_claude_tag_category",
    "AnalyticsClaudeTagMetrics": "analytics_claude_tag_metrics",
    "AnalyticsConnectorActivity": "analytics_connector_activity",
    "AnalyticsConnectorActivityPage": "analytics_connector_activity_page",
    "AnalyticsConnectorChatCoworkUnifiedChatMetrics": "analytics_connector_chat_cowork_unified_chat_metrics",
    "AnalyticsConnectorChatCoworkUnifiedMetrics": "analytics_connector_chat_cowork_unified_metrics",
    "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics": "analytics_connector_chat_cowork_unified_sessions_metrics",
    "AnalyticsConnectorChatMetrics": "analytics_connector_chat_metrics",
    "AnalyticsConnectorClaudeCodeMetrics": "analytics_connector_claude_code_metrics",
    "AnalyticsConnectorCoworkMetrics": "analytics_connector_cowork_metrics",
    "AnalyticsConnectorOfficeMetrics": "analytics_connector_office_metrics",
    "AnalyticsConnectorOfficeProductMetrics": "analytics_connector_office_product_metrics",
    "AnalyticsContextWindow": "analytics_context_window",
    "AnalyticsContextWindowValue": "analytics_context_window",
    "AnalyticsCoreCodeMetrics": "analytics_core_code_metrics",
    "AnalyticsCostBucketedResult": "analytics_cost_bucketed_result",
    "AnalyticsCostGroup": "analytics_cost_group",
    "AnalyticsCostGroupBy": "analytics_cost_group_by",
    "AnalyticsCostGroupByValue": "analytics_cost_group_by",
    "AnalyticsCostItem": "analytics_cost_item",
    "AnalyticsCostItemPage": "analytics_cost_item_page",
    "AnalyticsCostMetrics": "analytics_cost_metrics",
    "AnalyticsCostReportTimeBucket": "analytics_cost_report_time_bucket",
    "AnalyticsCostReportTimeBucketPage": "analytics_cost_report_time_bucket_page",
    "AnalyticsCostType": "analytics_cost_type",
    "AnalyticsCostTypeValue": "analytics_cost_type",
    "AnalyticsCostUsersItem": "analytics_cost_users_item",
    "AnalyticsCostUsersItemPage": "analytics_cost_users_item_page",
    "AnalyticsCoworkMetrics": "analytics_cowork_metrics",
    "AnalyticsDesignMetrics": "analytics_design_metrics",
    "AnalyticsFederatedActor": "analytics_federated_actor",
    "AnalyticsFederatedActorAWSProvider": "analytics_federated_actor_aws_provider",
    "AnalyticsFederatedActorAzureProvider": "analytics_federated_actor_azure_provider",
    "AnalyticsFederatedActorGCPProvider": "analytics_federated_actor_gcp_provider",
    "AnalyticsFederatedActorOIDCProvider": "analytics_federated_actor_oidc_provider",
    "AnalyticsFederatedActorProvider": "analytics_federated_actor_provider",
    "AnalyticsGroupedCostType": "analytics_grouped_cost_type",
    "AnalyticsGroupedCostTypeValue": "analytics_grouped_cost_type",
    "AnalyticsInferenceGeoFilter": "analytics_inference_geo_filter",
    "AnalyticsInferenceGeoFilterValue": "analytics_inference_geo_filter",
    "AnalyticsLinesOfCode": "analytics_lines_of_code",
    "AnalyticsOfficeMetrics": "analytics_office_metrics",
    "AnalyticsOfficeProductMetrics": "analytics_office_product_metrics",
    "AnalyticsPluginActivity": "analytics_plugin_activity",
    "AnalyticsPluginActivityPage": "analytics_plugin_activity_page",
    "AnalyticsPluginChatCoworkUnifiedMetrics": "analytics_plugin_chat_cowork_unified_metrics",
    "AnalyticsPluginClaudeCodeMetrics": "analytics_plugin_claude_code_metrics",
    "AnalyticsPluginCoworkMetrics": "analytics_plugin_cowork_metrics",
    "AnalyticsProductFilter": "analytics_product_filter",
    "AnalyticsProductFilterValue": "analytics_product_filter",
    "AnalyticsProjectActivity": "analytics_project_activity",
    "AnalyticsProjectActivityPage": "analytics_project_activity_page",
    "AnalyticsProjectGroupBy": "analytics_project_group_by",
    "AnalyticsProjectGroupByValue": "analytics_project_group_by",
    "AnalyticsReportUserActor": "analytics_report_user_actor",
    "AnalyticsScienceMetrics": "analytics_science_metrics",
    "AnalyticsServerToolUse": "analytics_server_tool_use",
    "AnalyticsServiceAccountActor": "analytics_service_account_actor",
    "AnalyticsServiceTier": "analytics_service_tier",
    "AnalyticsServiceTierValue": "analytics_service_tier",
    "AnalyticsSingleDayActivitySummary": "analytics_single_day_activity_summary",
    "AnalyticsSingleDayActivitySummaryPage": "analytics_single_day_activity_summary_page",
    "AnalyticsSkillActivity": "analytics_skill_activity",
    "AnalyticsSkillActivityPage": "analytics_skill_activity_page",
    "AnalyticsSkillChatCoworkUnifiedChatMetrics": "analytics_skill_chat_cowork_unified_chat_metrics",
    "AnalyticsSkillChatCoworkUnifiedMetrics": "analytics_skill_chat_cowork_unified_metrics",
    "AnalyticsSkillChatCoworkUnifiedSessionsMetrics": "analytics_skill_chat_cowork_unified_sessions_metrics",
    "AnalyticsSkillChatMetrics": "analytics_skill_chat_metrics",
    "AnalyticsSkillClaudeCodeMetrics": "analytics_skill_claude_code_metrics",
    "AnalyticsSkillCoworkMetrics": "analytics_skill_cowork_metrics",
    "AnalyticsSkillOfficeMetrics": "analytics_skill_office_metrics",
    "AnalyticsSkillOfficeProductMetrics": "analytics_skill_office_product_metrics",
    "AnalyticsSpeed": "analytics_speed",
    "AnalyticsSpeedValue": "analytics_speed",
    "AnalyticsTimeBucketWidth": "analytics_time_bucket_width",
    "AnalyticsTimeBucketWidthValue": "analytics_time_bucket_width",
    "AnalyticsTokenType": "analytics_token_type",
    "AnalyticsTokenTypeValue": "analytics_token_type",
    "AnalyticsToolActionCounts": "analytics_tool_action_counts",
    "AnalyticsToolActions": "analytics_tool_actions",
    "AnalyticsUsageBucketedResult": "analytics_usage_bucketed_result",
    "AnalyticsUsageCostProductFilter": "analytics_usage_cost_product_filter",
    "AnalyticsUsageCostProductFilterValue": "analytics_usage_cost_product_filter",
    "AnalyticsUsageGroup": "analytics_usage_group",
    "AnalyticsUsageGroupBy": "analytics_usage_group_by",
    "AnalyticsUsageGroupByValue": "analytics_usage_group_by",
    "AnalyticsUsageItem": "analytics_usage_item",
    "AnalyticsUsageItemPage": "analytics_usage_item_page",
    "AnalyticsUsageMetrics": "analytics_usage_metrics",
    "AnalyticsUsageReportTimeBucket": "analytics_usage_report_time_bucket",
    "AnalyticsUsageReportTimeBucketPage": "analytics_usage_report_time_bucket_page",
    "AnalyticsUsageUsersItem": "analytics_usage_users_item",
    "AnalyticsUsageUsersItemPage": "analytics_usage_users_item_page",
    "AnalyticsUser": "analytics_user",
    "AnalyticsUserActivity": "analytics_user_activity",
    "AnalyticsUserActivityPage": "analytics_user_activity_page",
    "AnalyticsUserActor": "analytics_user_actor",
    "AnthropicBeta": "anthropic_beta",
    "AnthropicBetaValue": "anthropic_beta",
    "ApiKeyPrincipal": "api_key_principal",
    "ApiKeyScope": "api_key_scope",
    "AppliedContextManagementEdit": "applied_context_management_edit",
    "ApproveOrganizationSpendLimitIncreaseRequestRequest": "approve_organization_spend_limit_increase_request_request",
    "AssistantMessageParam": "assistant_message_param",
    "AuthenticationErrorObject": "authentication_error_object",
    "AzureExternalKeyConfig": "azure_external_key_config",
    "AzureExternalKeyConfigParam": "azure_external_key_config_param",
    "Base64ImageSourceParam": "base_64_image_source_param",
    "Base64PDFSource": "base_64pdf_source",
    "Base64PDFSourceParam": "base_64pdf_source_param",
    "BashCodeExecutionOutputBlock": "bash_code_execution_output_block",
    "BashCodeExecutionOutputBlockParam": "bash_code_execution_output_block_param",
    "BashCodeExecutionResultBlock": "bash_code_execution_result_block",
    "BashCodeExecutionResultBlockParam": "bash_code_execution_result_block_param",
    "BashCodeExecutionToolResultBlock": "bash_code_execution_tool_result_block",
    "BashCodeExecutionToolResultBlockContent": "bash_code_execution_tool_result_block_content",
    "BashCodeExecutionToolResultBlockParam": "bash_code_execution_tool_result_block_param",
    "BashCodeExecutionToolResultBlockParamContentParam": "bash_code_execution_tool_result_block_param_content_param",
    "BashCodeExecutionToolResultErrorCode": "bash_code_execution_tool_result_error_code",
    "BashCodeExecutionToolResultErrorCodeValue": "bash_code_execution_tool_result_error_code",
    "BashCodeExecutionToolResultErrorObject": "bash_code_execution_tool_result_error_object",
    "BashCodeExecutionToolResultErrorParam": "bash_code_execution_tool_result_error_param",
    "BatchRequest": "batch_request",
    "BillTo": "bill_to",
    "BillToValue": "bill_to",
    "BillingErrorObject": "billing_error_object",
    "BillingPolicyParam": "billing_policy_param",
    "BrowserCloseTabConfigParam": "browser_close_tab_config_param",
    "BrowserDoubleClickConfigParam": "browser_double_click_config_param",
    "BrowserFileUploadConfigParam": "browser_file_upload_config_param",
    "BrowserFindConfigParam": "browser_find_config_param",
    "BrowserFormInputConfigParam": "browser_form_input_config_param",
    "BrowserGetPageTextConfigParam": "browser_get_page_text_config_param",
    "BrowserHoldKeyConfigParam": "browser_hold_key_config_param",
    "BrowserHoverConfigParam": "browser_hover_config_param",
    "BrowserJavascriptExecConfigParam": "browser_javascript_exec_config_param",
    "BrowserKeyConfigParam": "browser_key_config_param",
    "BrowserLeftClickConfigParam": "browser_left_click_config_param",
    "BrowserLeftClickDragConfigParam": "browser_left_click_drag_config_param",
    "BrowserLeftMouseDownConfigParam": "browser_left_mouse_down_config_param",
    "BrowserLeftMouseUpConfigParam": "browser_left_mouse_up_config_param",
    "BrowserListTabsConfigParam": "browser_list_tabs_config_param",
    "BrowserMiddleClickConfigParam": "browser_middle_click_config_param",
    "BrowserMouseMoveConfigParam": "browser_mouse_move_config_param",
    "BrowserNavigateConfigParam": "browser_navigate_config_param",
    "BrowserNewTabConfigParam": "browser_new_tab_config_param",
    "BrowserReadConsoleConfigParam": "browser_read_console_config_param",
    "BrowserReadNetworkConfigParam": "browser_read_network_config_param",
    "BrowserReadPageConfigParam": "browser_read_page_config_param",
    "BrowserRightClickConfigParam": "browser_right_click_config_param",
    "BrowserScreenshotConfigParam": "browser_screenshot_config_param",
    "BrowserScrollConfigParam": "browser_scroll_config_param",
    "BrowserScrollToConfigParam": "browser_scroll_to_config_param",
    "BrowserStateBlockParam": "browser_state_block_param",
    "BrowserStateChangeDownloadCompletedParam": "browser_state_change_download_completed_param",
    "BrowserStateChangeDownloadFailedParam": "browser_state_change_download_failed_param",
    "BrowserStateChangeDownloadStartedParam": "browser_state_change_download_started_param",
    "BrowserStateChangeParam": "browser_state_change_param",
    "BrowserStateChangeTabOpenedParam": "browser_state_change_tab_opened_param",
    "BrowserStateTabEntryParam": "browser_state_tab_entry_param",
    "BrowserSwitchTabConfigParam": "browser_switch_tab_config_param",
    "BrowserToolset20260801Param": "browser_toolset_20260801_param",
    "BrowserToolsetConfigsParam": "browser_toolset_configs_param",
    "BrowserTripleClickConfigParam": "browser_triple_click_config_param",
    "BrowserTypeConfigParam": "browser_type_config_param",
    "BrowserWaitConfigParam": "browser_wait_config_param",
    "BrowserZoomConfigParam": "browser_zoom_config_param",
    "CacheControlEphemeralParam": "cache_control_ephemeral_param",
    "CacheCreation": "cache_creation",
    "CacheMissMessagesChanged": "cache_miss_messages_changed",
    "CacheMissModelChanged": "cache_miss_model_changed",
    "CacheMissPreviousMessageNotFound": "cache_miss_previous_message_not_found",
    "CacheMissReason": "cache_miss_reason",
    "CacheMissSystemChanged": "cache_miss_system_changed",
    "CacheMissToolsChanged": "cache_miss_tools_changed",
    "CacheMissUnavailable": "cache_miss_unavailable",
    "CapabilitySupport": "capability_support",
    "CitationCharLocation": "citation_char_location",
    "CitationCharLocationParam": "citation_char_location_param",
    "CitationContentBlockLocation": "citation_content_block_location",
    "CitationContentBlockLocationParam": "citation_content_block_location_param",
    "CitationPageLocation": "citation_page_location",
    "CitationPageLocationParam": "citation_page_location_param",
    "CitationSearchResultLocationParam": "citation_search_result_location_param",
    "CitationWebSearchResultLocationParam": "citation_web_search_result_location_param",
    "CitationsConfig": "citations_config",
    "CitationsConfigParam": "citations_config_param",
    "CitationsDelta": "citations_delta",
    "CitationsSearchResultLocation": "citations_search_result_location",
    "CitationsWebSearchResultLocation": "citations_web_search_result_location",
    "ClaudeCodeManagedSettingsConfiguration": "claude_code_managed_settings_configuration",
    "ClaudeCodeManagedSettingsMode": "claude_code_managed_settings_mode",
    "ClaudeCodeManagedSettingsModeParam": "claude_code_managed_settings_mode_param",
    "ClaudeCodeManagedSettingsOrganizationMode": "claude_code_managed_settings_organization_mode",
    "ClaudeCodeManagedSettingsOrganizationModeParam": "claude_code_managed_settings_organization_mode_param",
    "ClaudeCodeManagedSettingsRBACGroupsMode": "claude_code_managed_settings_rbac_groups_mode",
    "ClaudeCodeManagedSettingsRBACGroupsModeParam": "claude_code_managed_settings_rbac_groups_mode_param",
    "ClaudeCodeRBACGroupDefaultManagedSettings": "claude_code_rbac_group_default_managed_settings",
    "ClaudeCodeRBACGroupManagedSettings": "claude_code_rbac_group_managed_settings",
    "ClaudeCodeRBACGroupManagedSettingsSummary": "claude_code_rbac_group_managed_settings_summary",
    "ClaudeCodeRBACGroupManagedSettingsSummaryPage": "claude_code_rbac_group_managed_settings_summary_page",
    "ClaudeCodeRBACGroupStatus": "claude_code_rbac_group_status",
    "ClaudeCodeRBACGroupStatusActive": "claude_code_rbac_group_status_active",
    "ClaudeCodeRBACGroupStatusDeleted": "claude_code_rbac_group_status_deleted",
    "ClaudeCodeRBACGroupStatusUnknown": "claude_code_rbac_group_status_unknown",
    "ClaudeTagBundle": "claude_tag_bundle",
    "ClaudeTagBundlePage": "claude_tag_bundle_page",
    "ClaudeTagBundleTarget": "claude_tag_bundle_target",
    "ClaudeTagBundleTargetCreateParam": "claude_tag_bundle_target_create_param",
    "ClaudeTagBundleTargetPage": "claude_tag_bundle_target_page",
    "ClaudeTagDefaultSettingSource": "claude_tag_default_setting_source",
    "ClaudeTagDeletedBundleTarget": "claude_tag_deleted_bundle_target",
    "ClaudeTagDeletedSlackChannel": "claude_tag_deleted_slack_channel",
    "ClaudeTagGuestPolicy": "claude_tag_guest_policy",
    "ClaudeTagGuestPolicyAllow": "claude_tag_guest_policy_allow",
    "ClaudeTagGuestPolicyAllowParam": "claude_tag_guest_policy_allow_param",
    "ClaudeTagGuestPolicyChannelOnly": "claude_tag_guest_policy_channel_only",
    "ClaudeTagGuestPolicyChannelOnlyParam": "claude_tag_guest_policy_channel_only_param",
    "ClaudeTagGuestPolicyParam": "claude_tag_guest_policy_param",
    "ClaudeTagGuestPolicyRestrict": "claude_tag_guest_policy_restrict",
    "ClaudeTagGuestPolicyRestrictParam": "claude_tag_guest_policy_restrict_param",
    "ClaudeTagReplyMode": "claude_tag_reply_mode",
    "ClaudeTagReplyModeAlwaysAwake": "claude_tag_reply_mode_always_awake",
    "ClaudeTagReplyModeAlwaysAwakeParam": "claude_tag_reply_mode_always_awake_param",
    "ClaudeTagReplyModeAutomatic": "claude_tag_reply_mode_automatic",
    "ClaudeTagReplyModeAutomaticParam": "claude_tag_reply_mode_automatic_param",
    "ClaudeTagReplyModeMentionOnly": "claude_tag_reply_mode_mention_only",
    "ClaudeTagReplyModeMentionOnlyParam": "claude_tag_reply_mode_mention_only_param",
    "ClaudeTagReplyModeParam": "claude_tag_reply_mode_param",
    "ClaudeTagReplyModeThread": "claude_tag_reply_mode_thread",
    "ClaudeTagReplyModeThreadParam": "claude_tag_reply_mode_thread_param",
    "ClaudeTagSettingSource": "claude_tag_setting_source",
    "ClaudeTagSettingSources": "claude_tag_setting_sources",
    "ClaudeTagSettings": "claude_tag_settings",
    "ClaudeTagSettingsCreateParam": "claude_tag_settings_create_param",
    "ClaudeTagSettingsUpdateParam": "claude_tag_settings_update_param",
    "ClaudeTagSlackChannel": "claude_tag_slack_channel",
    "ClaudeTagSlackChannelBundleTarget": "claude_tag_slack_channel_bundle_target",
    "ClaudeTagSlackChannelBundleTargetCreateParam": "claude_tag_slack_channel_bundle_target_create_param",
    "ClaudeTagSlackChannelIdentifiers": "claude_tag_slack_channel_identifiers",
    "ClaudeTagSlackChannelIdentifiersParam": "claude_tag_slack_channel_identifiers_param",
    "ClaudeTagSlackChannelPage": "claude_tag_slack_channel_page",
    "ClaudeTagSlackChannelSettingSource": "claude_tag_slack_channel_setting_source",
    "ClaudeTagSlackDefaultSettingSource": "claude_tag_slack_default_setting_source",
    "ClaudeTagSlackGridChannelSettingSource": "claude_tag_slack_grid_channel_setting_source",
    "ClaudeTagSlackParentChannelSettingSource": "claude_tag_slack_parent_channel_setting_source",
    "ClaudeTagSlackWorkspace": "claude_tag_slack_workspace",
    "ClaudeTagSlackWorkspaceBundleTarget": "claude_tag_slack_workspace_bundle_target",
    "ClaudeTagSlackWorkspaceBundleTargetCreateParam": "claude_tag_slack_workspace_bundle_target_create_param",
    "ClaudeTagSlackWorkspaceIdentifiers": "claude_tag_slack_workspace_identifiers",
    "ClaudeTagSlackWorkspacePage": "claude_tag_slack_workspace_page",
    "ClaudeTagSlackWorkspaceSettingSource": "claude_tag_slack_workspace_setting_source",
    "ClearThinking20251015EditParam": "clear_thinking_20251015_edit_param",
    "ClearThinking20251015EditResponse": "clear_thinking_20251015_edit_response",
    "ClearThinkingKeepParam": "clear_thinking_keep_param",
    "ClearToolUses20250919EditParam": "clear_tool_uses_20250919_edit_param",
    "ClearToolUses20250919EditResponse": "clear_tool_uses_20250919_edit_response",
    "ClearToolUsesTriggerParam": "clear_tool_uses_trigger_param",
    "CloudConfig": "cloud_config",
    "CloudConfigNetworking": "cloud_config_networking",
    "CloudConfigNetworkingParam": "cloud_config_networking_param",
    "CloudConfigParams": "cloud_config_params",
    "CodeExecutionOutputBlock": "code_execution_output_block",
    "CodeExecutionOutputBlockParam": "code_execution_output_block_param",
    "CodeExecutionResultBlock": "code_execution_result_block",
    "CodeExecutionResultBlockParam": "code_execution_result_block_param",
    "CodeExecutionTool20250522Param": "code_execution_tool_20250522_param",
    "CodeExecutionTool20250825Param": "code_execution_tool_20250825_param",
    "CodeExecutionTool20260120Param": "code_execution_tool_20260120_param",
    "CodeExecutionTool20260521Param": "code_execution_tool_20260521_param",
    "CodeExecutionToolResultBlock": "code_execution_tool_result_block",
    "CodeExecutionToolResultBlockContent": "code_execution_tool_result_block_content",
    "CodeExecutionToolResultBlockParam": "code_execution_tool_result_block_param",
    "CodeExecutionToolResultBlockParamContentParam": "code_execution_tool_result_block_param_content_param",
    "CodeExecutionToolResultErrorCode": "code_execution_tool_result_error_code",
    "CodeExecutionToolResultErrorCodeValue": "code_execution_tool_result_error_code",
    "CodeExecutionToolResultErrorObject": "code_execution_tool_result_error_object",
    "CodeExecutionToolResultErrorParam": "code_execution_tool_result_error_param",
    "Compact20260112EditParam": "compact_20260112_edit_param",
    "CompactionBlock": "compaction_block",
    "CompactionBlockParam": "compaction_block_param",
    "CompactionCapability": "compaction_capability",
    "CompactionConfigParam": "compaction_config_param",
    "CompactionContentBlockDelta": "compaction_content_block_delta",
    "CompactionIterationUsage": "compaction_iteration_usage",
    "ComplianceSettingsState": "compliance_settings_state",
    "ComplianceSettingsStateDisabled": "compliance_settings_state_disabled",
    "ComplianceSettingsStateDisabledParam": "compliance_settings_state_disabled_param",
    "ComplianceSettingsStateEnabled": "compliance_settings_state_enabled",
    "ComplianceSettingsStateEnabledParam": "compliance_settings_state_enabled_param",
    "ComplianceSettingsStateParam": "compliance_settings_state_param",
    "ComputerCursorPositionConfigParam": "computer_cursor_position_config_param",
    "ComputerDoubleClickConfigParam": "computer_double_click_config_param",
    "ComputerHoldKeyConfigParam": "computer_hold_key_config_param",
    "ComputerKeyConfigParam": "computer_key_config_param",
    "ComputerLeftClickConfigParam": "computer_left_click_config_param",
    "ComputerLeftClickDragConfigParam": "computer_left_click_drag_config_param",
    "ComputerLeftMouseDownConfigParam": "computer_left_mouse_down_config_param",
    "ComputerLeftMouseUpConfigParam": "computer_left_mouse_up_config_param",
    "ComputerMiddleClickConfigParam": "computer_middle_click_config_param",
    "ComputerMouseMoveConfigParam": "computer_mouse_move_config_param",
    "ComputerRightClickConfigParam": "computer_right_click_config_param",
    "ComputerScreenshotConfigParam": "computer_screenshot_config_param",
    "ComputerScrollConfigParam": "computer_scroll_config_param",
    "ComputerToolset20260801Param": "computer_toolset_20260801_param",
    "ComputerToolsetConfigsParam": "computer_toolset_configs_param",
    "ComputerTripleClickConfigParam": "computer_triple_click_config_param",
    "ComputerTypeConfigParam": "computer_type_config_param",
    "ComputerWaitConfigParam": "computer_wait_config_param",
    "ComputerZoomConfigParam": "computer_zoom_config_param",
    "ConflictErrorObject": "conflict_error_object",
    "Container": "container",
    "ContainerParams": "container_params",
    "ContainerSkill": "container_skill",
    "ContainerUploadBlock": "container_upload_block",
    "ContainerUploadBlockParam": "container_upload_block_param",
    "ContentBlock": "content_block",
    "ContentBlockDelta": "content_block_delta",
    "ContentBlockDeltaEvent": "content_block_delta_event",
    "ContentBlockParam": "content_block_param",
    "ContentBlockSourceContentParam": "content_block_source_content_param",
    "ContentBlockSourceParam": "content_block_source_param",
    "ContentBlockStartEvent": "content_block_start_event",
    "ContentBlockStopEvent": "content_block_stop_event",
    "ContextManagementCapability": "context_management_capability",
    "ContextManagementConfigParam": "context_management_config_param",
    "ContextManagementEditParam": "context_management_edit_param",
    "ContextManagementResponse": "context_management_response",
    "CountMessageTokensRequest": "count_message_tokens_request",
    "CountTokensContextManagementResponse": "count_tokens_context_management_response",
    "CreateAgentRequest": "create_agent_request",
    "CreateDeploymentRequest": "create_deployment_request",
    "CreateDreamRequest": "create_dream_request",
    "CreateEnvironmentRequest": "create_environment_request",
    "CreateMemoryStoreMemoryRequest": "create_memory_store_memory_request",
    "CreateMemoryStoreRequest": "create_memory_store_request",
    "CreateMessageBatchRequest": "create_message_batch_request",
    "CreateMessageRequest": "create_message_request",
    "CreateOrganizationClaudeTagSlackChannelRequest": "create_organization_claude_tag_slack_channel_request",
    "CreateOrganizationExternalKeyRequest": "create_organization_external_key_request",
    "CreateOrganizationFederationIssuerRequest": "create_organization_federation_issuer_request",
    "CreateOrganizationFederationRuleRequest": "create_organization_federation_rule_request",
    "CreateOrganizationInviteRequest": "create_organization_invite_request",
    "CreateOrganizationPluginRequest": "create_organization_plugin_request",
    "CreateOrganizationPluginVersionRequest": "create_organization_plugin_version_request",
    "CreateOrganizationRbacGroupRequest": "create_organization_rbac_group_request",
    "CreateOrganizationServiceAccountRequest": "create_organization_service_account_request",
    "CreateOrganizationTelemetryDestinationRequest": "create_organization_telemetry_destination_request",
    "CreateOrganizationWebhookRequest": "create_organization_webhook_request",
    "CreateOrganizationWorkspaceRequest": "create_organization_workspace_request",
    "CreateSessionRequest": "create_session_request",
    "CreateSkillRequest": "create_skill_request",
    "CreateSkillVersionRequest": "create_skill_version_request",
    "CreateTunnelCertificateRequest": "create_tunnel_certificate_request",
    "CreateTunnelRequest": "create_tunnel_request",
    "CreateUserProfileActionUrlRequest": "create_user_profile_action_url_request",
    "CreateUserProfileRequest": "create_user_profile_request",
    "CreateVaultCredentialRequest": "create_vault_credential_request",
    "CreateVaultRequest": "create_vault_request",
    "DataResidency": "data_residency",
    "DataResidencyCreateConfigParam": "data_residency_create_config_param",
    "DataResidencyUpdateConfigParam": "data_residency_update_config_param",
    "DeletedClaudeCodeRBACGroupManagedSettings": "deleted_claude_code_rbac_group_managed_settings",
    "DeletedFile": "deleted_file",
    "DeletedMessageBatch": "deleted_message_batch",
    "DeletedOrganizationWebhookEndpoint": "deleted_organization_webhook_endpoint",
    "DeletedPlugin": "deleted_plugin",
    "DeletedPluginInstallationSetting": "deleted_plugin_installation_setting",
    "DeletedPluginInstallationSettingTarget": "deleted_plugin_installation_setting_target",
    "DeletedRBACGroup": "deleted_rbac_group",
    "DeletedRBACGroupMember": "deleted_rbac_group_member",
    "DeletedSkill": "deleted_skill",
    "DeletedSkillVersion": "deleted_skill_version",
    "DeletedTelemetryDestination": "deleted_telemetry_destination",
    "DeletedTelemetryDestinationWorkspace": "deleted_telemetry_destination_workspace",
    "DeletedUserProfile": "deleted_user_profile",
    "DenyOrganizationSpendLimitIncreaseRequestRequest": "deny_organization_spend_limit_increase_request_request",
    "Diagnostics": "diagnostics",
    "DiagnosticsParam": "diagnostics_param",
    "DirectCaller": "direct_caller",
    "DirectCallerParam": "direct_caller_param",
    "DocumentBlock": "document_block",
    "DocumentBlockParam": "document_block_param",
    "DocumentSource": "document_source",
    "DocumentSourceParam": "document_source_param",
    "Dream": "dream",
    "DreamErrorObject": "dream_error_object",
    "DreamInput": "dream_input",
    "DreamInputParam": "dream_input_param",
    "DreamMemoryStoreInput": "dream_memory_store_input",
    "DreamMemoryStoreInputParam": "dream_memory_store_input_param",
    "DreamModelConfig": "dream_model_config",
    "DreamModelConfigParam": "dream_model_config_param",
    "DreamOutput": "dream_output",
    "DreamPage": "dream_page",
    "DreamSessionsInput": "dream_sessions_input",
    "DreamSessionsInputParam": "dream_sessions_input_param",
    "DreamStatus": "dream_status",
    "DreamStatusValue": "dream_status",
    "DreamUsage": "dream_usage",
    "EffortCapability": "effort_capability",
    "EffortLevel": "effort_level",
    "EffortLevelValue": "effort_level",
    "EncryptedCodeExecutionResultBlock": "encrypted_code_execution_result_block",
    "EncryptedCodeExecutionResultBlockParam": "encrypted_code_execution_result_block_param",
    "Environment": "environment",
    "EnvironmentConfig": "environment_config",
    "EnvironmentCreateConfigParam": "environment_create_config_param",
    "EnvironmentDeleteResponse": "environment_delete_response",
    "EnvironmentPage": "environment_page",
    "ErrorCode": "error_code",
    "ErrorCodeValue": "error_code",
    "ErrorDetails": "error_details",
    "ErrorEvent": "error_event",
    "ErrorObject": "error_object",
    "ErrorResponse": "error_response",
    "ExternalKey": "external_key",
    "ExternalKeyAttachedAttachment": "external_key_attached_attachment",
    "ExternalKeyAttachment": "external_key_attachment",
    "ExternalKeyCreateProviderConfigParam": "external_key_create_provider_config_param",
    "ExternalKeyDeleteResponse": "external_key_delete_response",
    "ExternalKeyPage": "external_key_page",
    "ExternalKeyProviderConfig": "external_key_provider_config",
    "ExternalKeyUnattachedAttachment": "external_key_unattached_attachment",
    "ExternalKeyValidateResponse": "external_key_validate_response",
    "FallbackBlock": "fallback_block",
    "FallbackBlockParam": "fallback_block_param",
    "FallbackCreditNotApplied": "fallback_credit_not_applied",
    "FallbackCreditRedeemed": "fallback_credit_redeemed",
    "FallbackCreditStatus": "fallback_credit_status",
    "FallbackCreditTokenParam": "fallback_credit_token_param",
    "FallbackCreditUsage": "fallback_credit_usage",
    "FallbackInfo": "fallback_info",
    "FallbackInfoParam": "fallback_info_param",
    "FallbackMessageIterationUsage": "fallback_message_iteration_usage",
    "FallbackParam": "fallback_param",
    "FallbackRefusalTrigger": "fallback_refusal_trigger",
    "FederationIssuer": "federation_issuer",
    "FederationIssuerJWKS": "federation_issuer_jwks",
    "FederationIssuerPage": "federation_issuer_page",
    "FederationIssuerPollStatus": "federation_issuer_poll_status",
    "FederationRule": "federation_rule",
    "FederationRuleMatch": "federation_rule_match",
    "FederationRuleMatchParam": "federation_rule_match_param",
    "FederationRulePage": "federation_rule_page",
    "FederationRuleWorkspace": "federation_rule_workspace",
    "FederationRuleWorkspacePage": "federation_rule_workspace_page",
    "FederationRuleWorkspaceRemoveResponse": "federation_rule_workspace_remove_response",
    "FileDocumentSourceParam": "file_document_source_param",
    "FileImageSourceParam": "file_image_source_param",
    "FileMetadata": "file_metadata",
    "FilePage": "file_page",
    "FileScope": "file_scope",
    "GCPExternalKeyConfig": "gcp_external_key_config",
    "GCPExternalKeyConfigParam": "gcp_external_key_config_param",
    "GatewayTimeoutErrorObject": "gateway_timeout_error_object",
    "ImageBlockParam": "image_block_param",
    "ImageSourceParam": "image_source_param",
    "ImageTransformationsParam": "image_transformations_param",
    "IncreaseRequestApproveResponse": "increase_request_approve_response",
    "InputJSONDelta": "input_json_delta",
    "InputTokensClearAtLeastParam": "input_tokens_clear_at_least_param",
    "InputTokensTriggerParam": "input_tokens_trigger_param",
    "InputTransformation": "input_transformation",
    "InputTransformationReason": "input_transformation_reason",
    "InputTransformationReasonValue": "input_transformation_reason",
    "InvalidRequestErrorObject": "invalid_request_error_object",
    "InviteDeleteResponse": "invite_delete_response",
    "IssuerCreateJWKSParam": "issuer_create_jwks_param",
    "IterationUsage": "iteration_usage",
    "JSONOutputFormatParam": "json_output_format_param",
    "JWKSDiscovery": "jwks_discovery",
    "JWKSDiscoveryParam": "jwks_discovery_param",
    "JWKSExplicitURL": "jwks_explicit_url",
    "JWKSExplicitURLParam": "jwks_explicit_url_param",
    "JWKSInline": "jwks_inline",
    "JWKSInlineParam": "jwks_inline_param",
    "LimitedNetwork": "limited_network",
    "LimitedNetworkParams": "limited_network_params",
    "MCPTool": "mcp_tool",
    "MCPToolConfigParam": "mcp_tool_config_param",
    "MCPToolDefaultConfigParam": "mcp_tool_default_config_param",
    "MCPToolListingBlock": "mcp_tool_listing_block",
    "MCPToolListingBlockParam": "mcp_tool_listing_block_param",
    "MCPToolParam": "mcp_tool_param",
    "MCPToolResultBlock": "mcp_tool_result_block",
    "MCPToolUseBlock": "mcp_tool_use_block",
    "MCPToolUseBlockParam": "mcp_tool_use_block_param",
    "MCPToolsetParam": "mcp_toolset_param",
    "ManagedAgentsAPIActor": "managed_agents_api_actor",
    "ManagedAgentsAWSRoleExecutionIdentity": "managed_agents_aws_role_execution_identity",
    "ManagedAgentsAWSRoleExecutionIdentityParams": "managed_agents_aws_role_execution_identity_params",
    "ManagedAgentsActor": "managed_agents_actor",
    "ManagedAgentsAdvisor": "managed_agents_advisor",
    "ManagedAgentsAdvisorParams": "managed_agents_advisor_params",
    "ManagedAgentsAgent": "managed_agents_agent",
    "ManagedAgentsAgentArchivedDeploymentPausedReasonErrorObject": "managed_agents_agent_archived_deployment_paused_reason_error_object",
    "ManagedAgentsAgentArchivedRunErrorObject": "managed_agents_agent_archived_run_error_object",
    "ManagedAgentsAgentAutoEvaluatedPermission": "managed_agents_agent_auto_evaluated_permission",
    "ManagedAgentsAgentAutoEvaluatedPermissionAllow": "managed_agents_agent_auto_evaluated_permission_allow",
    "ManagedAgentsAgentAutoEvaluatedPermissionAsk": "managed_agents_agent_auto_evaluated_permission_ask",
    "ManagedAgentsAgentAutoEvaluatedPermissionDeny": "managed_agents_agent_auto_evaluated_permission_deny",
    "ManagedAgentsAgentCustomToolUseEvent": "managed_agents_agent_custom_tool_use_event",
    "ManagedAgentsAgentEvaluatedPermission": "managed_agents_agent_evaluated_permission",
    "ManagedAgentsAgentEvaluatedPermissionValue": "managed_agents_agent_evaluated_permission",
    "ManagedAgentsAgentMCPToolResultEvent": "managed_agents_agent_mcp_tool_result_event",
    "ManagedAgentsAgentMCPToolUseEvent": "managed_agents_agent_mcp_tool_use_event",
    "ManagedAgentsAgentMessageEvent": "managed_agents_agent_message_event",
    "ManagedAgentsAgentMessageEventContent": "managed_agents_agent_message_event_content",
    "ManagedAgentsAgentMessagePreview": "managed_agents_agent_message_preview",
    "ManagedAgentsAgentPage": "managed_agents_agent_page",
    "ManagedAgentsAgentParams": "managed_agents_agent_params",
    "ManagedAgentsAgentReference": "managed_agents_agent_reference",
    "ManagedAgentsAgentSkill": "managed_agents_agent_skill",
    "ManagedAgentsAgentThinkingEvent": "managed_agents_agent_thinking_event",
    "ManagedAgentsAgentThinkingPreview": "managed_agents_agent_thinking_preview",
    "ManagedAgentsAgentThreadContextCompactedEvent": "managed_agents_agent_thread_context_compacted_event",
    "ManagedAgentsAgentThreadMessageReceivedEvent": "managed_agents_agent_thread_message_received_event",
    "ManagedAgentsAgentThreadMessageSentEvent": "managed_agents_agent_thread_message_sent_event",
    "ManagedAgentsAgentTool": "managed_agents_agent_tool",
    "ManagedAgentsAgentToolConfig": "managed_agents_agent_tool_config",
    "ManagedAgentsAgentToolConfigParams": "managed_agents_agent_tool_config_params",
    "ManagedAgentsAgentToolEvaluation": "managed_agents_agent_tool_evaluation",
    "ManagedAgentsAgentToolEvaluationAlwaysAllow": "managed_agents_agent_tool_evaluation_always_allow",
    "ManagedAgentsAgentToolEvaluationAlwaysAsk": "managed_agents_agent_tool_evaluation_always_ask",
    "ManagedAgentsAgentToolEvaluationAuto": "managed_agents_agent_tool_evaluation_auto",
    "ManagedAgentsAgentToolParam": "managed_agents_agent_tool_param",
    "ManagedAgentsAgentToolResultEvent": "managed_agents_agent_tool_result_event",
    "ManagedAgentsAgentToolUseEvent": "managed_agents_agent_tool_use_event",
    "ManagedAgentsAgentToolset20260401": "managed_agents_agent_toolset_20260401",
    "ManagedAgentsAgentToolset20260401Params": "managed_agents_agent_toolset_20260401_params",
    "ManagedAgentsAgentToolsetDefaultConfig": "managed_agents_agent_toolset_default_config",
    "ManagedAgentsAgentToolsetDefaultConfigParams": "managed_agents_agent_toolset_default_config_params",
    "ManagedAgentsAgentWithOverridesParams": "managed_agents_agent_with_overrides_params",
    "ManagedAgentsAlwaysAllowPolicy": "managed_agents_always_allow_policy",
    "ManagedAgentsAlwaysAllowPolicyParam": "managed_agents_always_allow_policy_param",
    "ManagedAgentsAlwaysAskPolicy": "managed_agents_always_ask_policy",
    "ManagedAgentsAlwaysAskPolicyParam": "managed_agents_always_ask_policy_param",
    "ManagedAgentsAnthropicSkill": "managed_agents_anthropic_skill",
    "ManagedAgentsAnthropicSkillParams": "managed_agents_anthropic_skill_params",
    "ManagedAgentsAutoPolicy": "managed_agents_auto_policy",
    "ManagedAgentsAutoPolicyParam": "managed_agents_auto_policy_param",
    "ManagedAgentsBase64DocumentSource": "managed_agents_base_64_document_source",
    "ManagedAgentsBase64DocumentSourceParam": "managed_agents_base_64_document_source_param",
    "ManagedAgentsBase64ImageSource": "managed_agents_base_64_image_source",
    "ManagedAgentsBase64ImageSourceParam": "managed_agents_base_64_image_source_param",
    "ManagedAgentsBashToolConfig": "managed_agents_bash_tool_config",
    "ManagedAgentsBashToolConfigParams": "managed_agents_bash_tool_config_params",
    "ManagedAgentsBillingErrorObject": "managed_agents_billing_error_object",
    "ManagedAgentsBranchCheckout": "managed_agents_branch_checkout",
    "ManagedAgentsBranchCheckoutParam": "managed_agents_branch_checkout_param",
    "ManagedAgentsBudgetLimit": "managed_agents_budget_limit",
    "ManagedAgentsBudgetLimitParam": "managed_agents_budget_limit_param",
    "ManagedAgentsCacheCreationUsage": "managed_agents_cache_creation_usage",
    "ManagedAgentsCommitCheckout": "managed_agents_commit_checkout",
    "ManagedAgentsCommitCheckoutParam": "managed_agents_commit_checkout_param",
    "ManagedAgentsCompactionLimitReachedErrorObject": "managed_agents_compaction_limit_reached_error_object",
    "ManagedAgentsCredential": "managed_agents_credential",
    "ManagedAgentsCredentialAuth": "managed_agents_credential_auth",
    "ManagedAgentsCredentialCreateAuthParam": "managed_agents_credential_create_auth_param",
    "ManagedAgentsCredentialHostUnreachableErrorObject": "managed_agents_credential_host_unreachable_error_object",
    "ManagedAgentsCredentialNetworkingParams": "managed_agents_credential_networking_params",
    "ManagedAgentsCredentialPage": "managed_agents_credential_page",
    "ManagedAgentsCredentialUpdateAuthParam": "managed_agents_credential_update_auth_param",
    "ManagedAgentsCredentialValidation": "managed_agents_credential_validation",
    "ManagedAgentsCredentialValidationStatus": "managed_agents_credential_validation_status",
    "ManagedAgentsCredentialValidationStatusValue": "managed_agents_credential_validation_status",
    "ManagedAgentsCustomSkill": "managed_agents_custom_skill",
    "ManagedAgentsCustomSkillParams": "managed_agents_custom_skill_params",
    "ManagedAgentsCustomTool": "managed_agents_custom_tool",
    "ManagedAgentsCustomToolInputSchema": "managed_agents_custom_tool_input_schema",
    "ManagedAgentsCustomToolInputSchemaParam": "managed_agents_custom_tool_input_schema_param",
    "ManagedAgentsCustomToolParams": "managed_agents_custom_tool_params",
    "ManagedAgentsDeleteSessionResource": "managed_agents_delete_session_resource",
    "ManagedAgentsDeletedCredential": "managed_agents_deleted_credential",
    "ManagedAgentsDeletedMemory": "managed_agents_deleted_memory",
    "ManagedAgentsDeletedMemoryStore": "managed_agents_deleted_memory_store",
    "ManagedAgentsDeletedSession": "managed_agents_deleted_session",
    "ManagedAgentsDeletedVault": "managed_agents_deleted_vault",
    "ManagedAgentsDeltaContent": "managed_agents_delta_content",
    "ManagedAgentsDeltaEvent": "managed_agents_delta_event",
    "ManagedAgentsDeltaType": "managed_agents_delta_type",
    "ManagedAgentsDeltaTypeValue": "managed_agents_delta_type",
    "ManagedAgentsDeployment": "managed_agents_deployment",
    "ManagedAgentsDeploymentInitialEvent": "managed_agents_deployment_initial_event",
    "ManagedAgentsDeploymentInitialEventParams": "managed_agents_deployment_initial_event_params",
    "ManagedAgentsDeploymentPage": "managed_agents_deployment_page",
    "ManagedAgentsDeploymentPausedReason": "managed_agents_deployment_paused_reason",
    "ManagedAgentsDeploymentPausedReasonError": "managed_agents_deployment_paused_reason_error",
    "ManagedAgentsDeploymentRun": "managed_agents_deployment_run",
    "ManagedAgentsDeploymentRunError": "managed_agents_deployment_run_error",
    "ManagedAgentsDeploymentRunPage": "managed_agents_deployment_run_page",
    "ManagedAgentsDeploymentStatus": "managed_agents_deployment_status",
    "ManagedAgentsDeploymentStatusValue": "managed_agents_deployment_status",
    "ManagedAgentsDeploymentSystemMessageEvent": "managed_agents_deployment_system_message_event",
    "ManagedAgentsDeploymentUserDefineOutcomeEvent": "managed_agents_deployment_user_define_outcome_event",
    "ManagedAgentsDeploymentUserMessageEvent": "managed_agents_deployment_user_message_event",
    "ManagedAgentsDocumentBlock": "managed_agents_document_block",
    "ManagedAgentsDocumentBlockParam": "managed_agents_document_block_param",
    "ManagedAgentsDocumentBlockSource": "managed_agents_document_block_source",
    "ManagedAgentsDocumentBlockSourceParam": "managed_agents_document_block_source_param",
    "ManagedAgentsEditToolConfig": "managed_agents_edit_tool_config",
    "ManagedAgentsEditToolConfigParams": "managed_agents_edit_tool_config_params",
    "ManagedAgentsEffortHigh": "managed_agents_effort_high",
    "ManagedAgentsEffortHighParam": "managed_agents_effort_high_param",
    "ManagedAgentsEffortLow": "managed_agents_effort_low",
    "ManagedAgentsEffortLowParam": "managed_agents_effort_low_param",
    "ManagedAgentsEffortMax": "managed_agents_effort_max",
    "ManagedAgentsEffortMaxParam": "managed_agents_effort_max_param",
    "ManagedAgentsEffortMedium": "managed_agents_effort_medium",
    "ManagedAgentsEffortMediumParam": "managed_agents_effort_medium_param",
    "ManagedAgentsEffortXhigh": "managed_agents_effort_xhigh",
    "ManagedAgentsEffortXhighParam": "managed_agents_effort_xhigh_param",
    "ManagedAgentsEnvironmentArchivedDeploymentPausedReasonErrorObject": "managed_agents_environment_archived_deployment_paused_reason_error_object",
    "ManagedAgentsEnvironmentArchivedRunErrorObject": "managed_agents_environment_archived_run_error_object",
    "ManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject": "managed_agents_environment_not_found_deployment_paused_reason_error_object",
    "ManagedAgentsEnvironmentNotFoundRunErrorObject": "managed_agents_environment_not_found_run_error_object",
    "ManagedAgentsEnvironmentVariableAuthResponse": "managed_agents_environment_variable_auth_response",
    "ManagedAgentsEnvironmentVariableAuthResponseNetworking": "managed_agents_environment_variable_auth_response_networking",
    "ManagedAgentsEnvironmentVariableCreateParams": "managed_agents_environment_variable_create_params",
    "ManagedAgentsEnvironmentVariableUpdateParams": "managed_agents_environment_variable_update_params",
    "ManagedAgentsErrorDeploymentPausedReason": "managed_agents_error_deployment_paused_reason",
    "ManagedAgentsEventParams": "managed_agents_event_params",
    "ManagedAgentsExecutionIdentity": "managed_agents_execution_identity",
    "ManagedAgentsExecutionIdentityParams": "managed_agents_execution_identity_params",
    "ManagedAgentsFileDocumentSource": "managed_agents_file_document_source",
    "ManagedAgentsFileDocumentSourceParam": "managed_agents_file_document_source_param",
    "ManagedAgentsFileImageSource": "managed_agents_file_image_source",
    "ManagedAgentsFileImageSourceParam": "managed_agents_file_image_source_param",
    "ManagedAgentsFileNotFoundDeploymentPausedReasonErrorObject": "managed_agents_file_not_found_deployment_paused_reason_error_object",
    "ManagedAgentsFileNotFoundRunErrorObject": "managed_agents_file_not_found_run_error_object",
    "ManagedAgentsFileResource": "managed_agents_file_resource",
    "ManagedAgentsFileResourceConfig": "managed_agents_file_resource_config",
    "ManagedAgentsFileResourceParams": "managed_agents_file_resource_params",
    "ManagedAgentsFileRubric": "managed_agents_file_rubric",
    "ManagedAgentsFileRubricParams": "managed_agents_file_rubric_params",
    "ManagedAgentsGitHubRepositoryResource": "managed_agents_git_hub_repository_resource",
    "ManagedAgentsGitHubRepositoryResourceCheckoutParam": "managed_agents_git_hub_repository_resource_checkout_param",
    "ManagedAgentsGitHubRepositoryResourceConfig": "managed_agents_git_hub_repository_resource_config",
    "ManagedAgentsGitHubRepositoryResourceConfigCheckout": "managed_agents_git_hub_repository_resource_config_checkout",
    "ManagedAgentsGitHubRepositoryResourceParams": "managed_agents_git_hub_repository_resource_params",
    "ManagedAgentsGlobToolConfig": "managed_agents_glob_tool_config",
    "ManagedAgentsGlobToolConfigParams": "managed_agents_glob_tool_config_params",
    "ManagedAgentsGrepToolConfig": "managed_agents_grep_tool_config",
    "ManagedAgentsGrepToolConfigParams": "managed_agents_grep_tool_config_params",
    "ManagedAgentsImageBlock": "managed_agents_image_block",
    "ManagedAgentsImageBlockParam": "managed_agents_image_block_param",
    "ManagedAgentsImageBlockSource": "managed_agents_image_block_source",
    "ManagedAgentsImageBlockSourceParam": "managed_agents_image_block_source_param",
    "ManagedAgentsInjectionLocationParams": "managed_agents_injection_location_params",
    "ManagedAgentsInjectionLocationResponse": "managed_agents_injection_location_response",
    "ManagedAgentsInjectionLocationUpdateParams": "managed_agents_injection_location_update_params",
    "ManagedAgentsInlineAgent": "managed_agents_inline_agent",
    "ManagedAgentsLimitedCredentialNetworkingParams": "managed_agents_limited_credential_networking_params",
    "ManagedAgentsLimitedCredentialNetworkingResponse": "managed_agents_limited_credential_networking_response",
    "ManagedAgentsMCPAuthenticationFailedErrorObject": "managed_agents_mcp_authentication_failed_error_object",
    "ManagedAgentsMCPConnectionFailedErrorObject": "managed_agents_mcp_connection_failed_error_object",
    "ManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject": "managed_agents_mcp_egress_blocked_deployment_paused_reason_error_object",
    "ManagedAgentsMCPEgressBlockedRunErrorObject": "managed_agents_mcp_egress_blocked_run_error_object",
    "ManagedAgentsMCPOAuthAuthResponse": "managed_agents_mcpo_auth_auth_response",
    "ManagedAgentsMCPOAuthCreateParams": "managed_agents_mcpo_auth_create_params",
    "ManagedAgentsMCPOAuthRefreshParams": "managed_agents_mcpo_auth_refresh_params",
    "ManagedAgentsMCPOAuthRefreshResponse": "managed_agents_mcpo_auth_refresh_response",
    "ManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth": "managed_agents_mcpo_auth_refresh_response_token_endpoint_auth",
    "ManagedAgentsMCPOAuthRefreshTokenEndpointAuthParam": "managed_agents_mcpo_auth_refresh_token_endpoint_auth_param",
    "ManagedAgentsMCPOAuthRefreshUpdateParams": "managed_agents_mcpo_auth_refresh_update_params",
    "ManagedAgentsMCPOAuthRefreshUpdateTokenEndpointAuthParam": "managed_agents_mcpo_auth_refresh_update_token_endpoint_auth_param",
    "ManagedAgentsMCPOAuthUpdateParams": "managed_agents_mcpo_auth_update_params",
    "ManagedAgentsMCPProbe": "managed_agents_mcp_probe",
    "ManagedAgentsMCPServerURLDefinition": "managed_agents_mcp_server_url_definition",
    "ManagedAgentsMCPToolConfig": "managed_agents_mcp_tool_config",
    "ManagedAgentsMCPToolConfigParams": "managed_agents_mcp_tool_config_params",
    "ManagedAgentsMCPToolset": "managed_agents_mcp_toolset",
    "ManagedAgentsMCPToolsetDefaultConfig": "managed_agents_mcp_toolset_default_config",
    "ManagedAgentsMCPToolsetDefaultConfigParams": "managed_agents_mcp_toolset_default_config_params",
    "ManagedAgentsMCPToolsetParams": "managed_agents_mcp_toolset_params",
    "ManagedAgentsManualDeploymentPausedReason": "managed_agents_manual_deployment_paused_reason",
    "ManagedAgentsManualTriggerContext": "managed_agents_manual_trigger_context",
    "ManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject": "managed_agents_max_workflow_runs_workflow_run_error_object",
    "ManagedAgentsMemory": "managed_agents_memory",
    "ManagedAgentsMemoryListItem": "managed_agents_memory_list_item",
    "ManagedAgentsMemoryListItemPage": "managed_agents_memory_list_item_page",
    "ManagedAgentsMemoryPrefix": "managed_agents_memory_prefix",
    "ManagedAgentsMemoryStore": "managed_agents_memory_store",
    "ManagedAgentsMemoryStoreArchivedDeploymentPausedReasonErrorObject": "managed_agents_memory_store_archived_deployment_paused_reason_error_object",
    "ManagedAgentsMemoryStoreArchivedRunErrorObject": "managed_agents_memory_store_archived_run_error_object",
    "ManagedAgentsMemoryStorePage": "managed_agents_memory_store_page",
    "ManagedAgentsMemoryStoreResource": "managed_agents_memory_store_resource",
    "ManagedAgentsMemoryStoreResourceConfig": "managed_agents_memory_store_resource_config",
    "ManagedAgentsMemoryStoreResourceParam": "managed_agents_memory_store_resource_param",
    "ManagedAgentsMemoryVersion": "managed_agents_memory_version",
    "ManagedAgentsMemoryVersionOperation": "managed_agents_memory_version_operation",
    "ManagedAgentsMemoryVersionOperationValue": "managed_agents_memory_version_operation",
    "ManagedAgentsMemoryVersionPage": "managed_agents_memory_version_page",
    "ManagedAgentsMemoryView": "managed_agents_memory_view",
    "ManagedAgentsMemoryViewValue": "managed_agents_memory_view",
    "ManagedAgentsModel": "managed_agents_model",
    "ManagedAgentsModelConfig": "managed_agents_model_config",
    "ManagedAgentsModelConfigEffort": "managed_agents_model_config_effort",
    "ManagedAgentsModelConfigEffortParam": "managed_agents_model_config_effort_param",
    "ManagedAgentsModelConfigParams": "managed_agents_model_config_params",
    "ManagedAgentsModelOverloadedErrorObject": "managed_agents_model_overloaded_error_object",
    "ManagedAgentsModelRateLimitedErrorObject": "managed_agents_model_rate_limited_error_object",
    "ManagedAgentsModelRequestFailedErrorObject": "managed_agents_model_request_failed_error_object",
    "ManagedAgentsModelValue": "managed_agents_model",
    "ManagedAgentsMultiagent": "managed_agents_multiagent",
    "ManagedAgentsMultiagent20261001": "managed_agents_multiagent_20261001",
    "ManagedAgentsMultiagent20261001Params": "managed_agents_multiagent_20261001_params",
    "ManagedAgentsMultiagentAdvisor": "managed_agents_multiagent_advisor",
    "ManagedAgentsMultiagentAdvisorDisabled": "managed_agents_multiagent_advisor_disabled",
    "ManagedAgentsMultiagentAdvisorDisabledParams": "managed_agents_multiagent_advisor_disabled_params",
    "ManagedAgentsMultiagentAdvisorEnabled": "managed_agents_multiagent_advisor_enabled",
    "ManagedAgentsMultiagentAdvisorEnabledParams": "managed_agents_multiagent_advisor_enabled_params",
    "ManagedAgentsMultiagentAdvisorParams": "managed_agents_multiagent_advisor_params",
    "ManagedAgentsMultiagentCoordinator": "managed_agents_multiagent_coordinator",
    "ManagedAgentsMultiagentCoordinatorAgent": "managed_agents_multiagent_coordinator_agent",
    "ManagedAgentsMultiagentCoordinatorParams": "managed_agents_multiagent_coordinator_params",
    "ManagedAgentsMultiagentInlineAgents": "managed_agents_multiagent_inline_agents",
    "ManagedAgentsMultiagentInlineAgentsDisabled": "managed_agents_multiagent_inline_agents_disabled",
    "ManagedAgentsMultiagentInlineAgentsDisabledParams": "managed_agents_multiagent_inline_agents_disabled_params",
    "ManagedAgentsMultiagentInlineAgentsEnabled": "managed_agents_multiagent_inline_agents_enabled",
    "ManagedAgentsMultiagentInlineAgentsEnabledParams": "managed_agents_multiagent_inline_agents_enabled_params",
    "ManagedAgentsMultiagentInlineAgentsParams": "managed_agents_multiagent_inline_agents_params",
    "ManagedAgentsMultiagentParams": "managed_agents_multiagent_params",
    "ManagedAgentsMultiagentPredefinedAgentParams": "managed_agents_multiagent_predefined_agent_params",
    "ManagedAgentsMultiagentRosterEntryParams": "managed_agents_multiagent_roster_entry_params",
    "ManagedAgentsMultiagentSelfParams": "managed_agents_multiagent_self_params",
    "ManagedAgentsMultiagentSubagents": "managed_agents_multiagent_subagents",
    "ManagedAgentsMultiagentSubagentsDisabled": "managed_agents_multiagent_subagents_disabled",
    "ManagedAgentsMultiagentSubagentsDisabledParams": "managed_agents_multiagent_subagents_disabled_params",
    "ManagedAgentsMultiagentSubagentsEnabled": "managed_agents_multiagent_subagents_enabled",
    "ManagedAgentsMultiagentSubagentsEnabledParams": "managed_agents_multiagent_subagents_enabled_params",
    "ManagedAgentsMultiagentSubagentsParams": "managed_agents_multiagent_subagents_params",
    "ManagedAgentsMultiagentWorkflows": "managed_agents_multiagent_workflows",
    "ManagedAgentsMultiagentWorkflowsDisabled": "managed_agents_multiagent_workflows_disabled",
    "ManagedAgentsMultiagentWorkflowsDisabledParams": "managed_agents_multiagent_workflows_disabled_params",
    "ManagedAgentsMultiagentWorkflowsEnabled": "managed_agents_multiagent_workflows_enabled",
    "ManagedAgentsMultiagentWorkflowsEnabledParams": "managed_agents_multiagent_workflows_enabled_params",
    "ManagedAgentsMultiagentWorkflowsParams": "managed_agents_multiagent_workflows_params",
    "ManagedAgentsOrganizationDisabledDeploymentPausedReasonErrorObject": "managed_agents_organization_disabled_deployment_paused_reason_error_object",
    "ManagedAgentsOrganizationDisabledRunErrorObject": "managed_agents_organization_disabled_run_error_object",
    "ManagedAgentsOutcomeEvaluationResource": "managed_agents_outcome_evaluation_resource",
    "ManagedAgentsOutcomeRubric": "managed_agents_outcome_rubric",
    "ManagedAgentsPermissionPolicy": "managed_agents_permission_policy",
    "ManagedAgentsPermissionPolicyParam": "managed_agents_permission_policy_param",
    "ManagedAgentsPlainTextDocumentSource": "managed_agents_plain_text_document_source",
    "ManagedAgentsPlainTextDocumentSourceParam": "managed_agents_plain_text_document_source_param",
    "ManagedAgentsPreconditionParam": "managed_agents_precondition_param",
    "ManagedAgentsProgramWorkflowRunErrorObject": "managed_agents_program_workflow_run_error_object",
    "ManagedAgentsReadToolConfig": "managed_agents_read_tool_config",
    "ManagedAgentsReadToolConfigParams": "managed_agents_read_tool_config_params",
    "ManagedAgentsRedactedBlock": "managed_agents_redacted_block",
    "ManagedAgentsRedactedBlockParam": "managed_agents_redacted_block_param",
    "ManagedAgentsRefreshHTTPResponse": "managed_agents_refresh_http_response",
    "ManagedAgentsRefreshObject": "managed_agents_refresh_object",
    "ManagedAgentsRepositoryAuthenticationErrorObject": "managed_agents_repository_authentication_error_object",
    "ManagedAgentsRepositoryCheckoutErrorObject": "managed_agents_repository_checkout_error_object",
    "ManagedAgentsRepositoryCloneErrorObject": "managed_agents_repository_clone_error_object",
    "ManagedAgentsRepositoryForbiddenErrorObject": "managed_agents_repository_forbidden_error_object",
    "ManagedAgentsRepositoryNotFoundErrorObject": "managed_agents_repository_not_found_error_object",
    "ManagedAgentsResourceParam": "managed_agents_resource_param",
    "ManagedAgentsRetryStatus": "managed_agents_retry_status",
    "ManagedAgentsRetryStatusExhausted": "managed_agents_retry_status_exhausted",
    "ManagedAgentsRetryStatusRetrying": "managed_agents_retry_status_retrying",
    "ManagedAgentsRetryStatusTerminal": "managed_agents_retry_status_terminal",
    "ManagedAgentsSchedule": "managed_agents_schedule",
    "ManagedAgentsScheduleParams": "managed_agents_schedule_params",
    "ManagedAgentsScheduleTriggerContext": "managed_agents_schedule_trigger_context",
    "ManagedAgentsSearchResultBlock": "managed_agents_search_result_block",
    "ManagedAgentsSearchResultBlockParam": "managed_agents_search_result_block_param",
    "ManagedAgentsSearchResultCitations": "managed_agents_search_result_citations",
    "ManagedAgentsSearchResultCitationsParam": "managed_agents_search_result_citations_param",
    "ManagedAgentsSearchResultContent": "managed_agents_search_result_content",
    "ManagedAgentsSearchResultContentParam": "managed_agents_search_result_content_param",
    "ManagedAgentsSelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject": "managed_agents_self_hosted_resources_unsupported_deployment_paused_reason_error_object",
    "ManagedAgentsSelfHostedResourcesUnsupportedRunErrorObject": "managed_agents_self_hosted_resources_unsupported_run_error_object",
    "ManagedAgentsSendSessionEvents": "managed_agents_send_session_events",
    "ManagedAgentsSendSessionEventsData": "managed_agents_send_session_events_data",
    "ManagedAgentsServerToolUsage": "managed_agents_server_tool_usage",
    "ManagedAgentsServiceAccountActor": "managed_agents_service_account_actor",
    "ManagedAgentsServiceAccountExecutionIdentity": "managed_agents_service_account_execution_identity",
    "ManagedAgentsServiceAccountExecutionIdentityParams": "managed_agents_service_account_execution_identity_params",
    "ManagedAgentsSession": "managed_agents_session",
    "ManagedAgentsSessionActor": "managed_agents_session_actor",
    "ManagedAgentsSessionAgent": "managed_agents_session_agent",
    "ManagedAgentsSessionAgentUpdateParam": "managed_agents_session_agent_update_param",
    "ManagedAgentsSessionBudgetReached": "managed_agents_session_budget_reached",
    "ManagedAgentsSessionCreationRejectedRunErrorObject": "managed_agents_session_creation_rejected_run_error_object",
    "ManagedAgentsSessionDeletedEvent": "managed_agents_session_deleted_event",
    "ManagedAgentsSessionEndTurn": "managed_agents_session_end_turn",
    "ManagedAgentsSessionErrorEvent": "managed_agents_session_error_event",
    "ManagedAgentsSessionErrorEventError": "managed_agents_session_error_event_error",
    "ManagedAgentsSessionEvent": "managed_agents_session_event",
    "ManagedAgentsSessionEventPage": "managed_agents_session_event_page",
    "ManagedAgentsSessionEventType": "managed_agents_session_event_type",
    "ManagedAgentsSessionEventTypeValue": "managed_agents_session_event_type",
    "ManagedAgentsSessionMultiagent": "managed_agents_session_multiagent",
    "ManagedAgentsSessionMultiagent20261001": "managed_agents_session_multiagent_20261001",
    "ManagedAgentsSessionMultiagentCoordinator": "managed_agents_session_multiagent_coordinator",
    "ManagedAgentsSessionMultiagentCoordinatorAgent": "managed_agents_session_multiagent_coordinator_agent",
    "ManagedAgentsSessionMultiagentSubagents": "managed_agents_session_multiagent_subagents",
    "ManagedAgentsSessionMultiagentSubagentsEnabled": "managed_agents_session_multiagent_subagents_enabled",
    "ManagedAgentsSessionMultiagentWorkflows": "managed_agents_session_multiagent_workflows",
    "ManagedAgentsSessionMultiagentWorkflowsEnabled": "managed_agents_session_multiagent_workflows_enabled",
    "ManagedAgentsSessionPage": "managed_agents_session_page",
    "ManagedAgentsSessionRateLimitedRunErrorObject": "managed_agents_session_rate_limited_run_error_object",
    "ManagedAgentsSessionRefusal": "managed_agents_session_refusal",
    "ManagedAgentsSessionRefusalStopDetails": "managed_agents_session_refusal_stop_details",
    "ManagedAgentsSessionRequiresAction": "managed_agents_session_requires_action",
    "ManagedAgentsSessionResource": "managed_agents_session_resource",
    "ManagedAgentsSessionResourceConfig": "managed_agents_session_resource_config",
    "ManagedAgentsSessionResourceNotFoundDeploymentPausedReasonErrorObject": "managed_agents_session_resource_not_found_deployment_paused_reason_error_object",
    "ManagedAgentsSessionResourceNotFoundRunErrorObject": "managed_agents_session_resource_not_found_run_error_object",
    "ManagedAgentsSessionResourcePage": "managed_agents_session_resource_page",
    "ManagedAgentsSessionRetriesExhausted": "managed_agents_session_retries_exhausted",
    "ManagedAgentsSessionStats": "managed_agents_session_stats",
    "ManagedAgentsSessionStatusIdleEvent": "managed_agents_session_status_idle_event",
    "ManagedAgentsSessionStatusRescheduledEvent": "managed_agents_session_status_rescheduled_event",
    "ManagedAgentsSessionStatusRunningEvent": "managed_agents_session_status_running_event",
    "ManagedAgentsSessionStatusTerminatedEvent": "managed_agents_session_status_terminated_event",
    "ManagedAgentsSessionStopReason": "managed_agents_session_stop_reason",
    "ManagedAgentsSessionThread": "managed_agents_session_thread",
    "ManagedAgentsSessionThreadAgent": "managed_agents_session_thread_agent",
    "ManagedAgentsSessionThreadAgentUnion": "managed_agents_session_thread_agent_union",
    "ManagedAgentsSessionThreadCreatedEvent": "managed_agents_session_thread_created_event",
    "ManagedAgentsSessionThreadPage": "managed_agents_session_thread_page",
    "ManagedAgentsSessionThreadStats": "managed_agents_session_thread_stats",
    "ManagedAgentsSessionThreadStatus": "managed_agents_session_thread_status",
    "ManagedAgentsSessionThreadStatusIdleEvent": "managed_agents_session_thread_status_idle_event",
    "ManagedAgentsSessionThreadStatusRescheduledEvent": "managed_agents_session_thread_status_rescheduled_event",
    "ManagedAgentsSessionThreadStatusRunningEvent": "managed_agents_session_thread_status_running_event",
    "ManagedAgentsSessionThreadStatusTerminatedEvent": "managed_agents_session_thread_status_terminated_event",
    "ManagedAgentsSessionThreadStatusValue": "managed_agents_session_thread_status",
    "ManagedAgentsSessionThreadUsage": "managed_agents_session_thread_usage",
    "ManagedAgentsSessionUpdatedEvent": "managed_agents_session_updated_event",
    "ManagedAgentsSessionUsage": "managed_agents_session_usage",
    "ManagedAgentsSessionUsageEvent": "managed_agents_session_usage_event",
    "ManagedAgentsSessionUsageSnapshot": "managed_agents_session_usage_snapshot",
    "ManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject": "managed_agents_skill_not_found_deployment_paused_reason_error_object",
    "ManagedAgentsSkillNotFoundRunErrorObject": "managed_agents_skill_not_found_run_error_object",
    "ManagedAgentsSkillParams": "managed_agents_skill_params",
    "ManagedAgentsSpanModelRequestEndEvent": "managed_agents_span_model_request_end_event",
    "ManagedAgentsSpanModelRequestStartEvent": "managed_agents_span_model_request_start_event",
    "ManagedAgentsSpanModelUsage": "managed_agents_span_model_usage",
    "ManagedAgentsSpanOutcomeEvaluationEndEvent": "managed_agents_span_outcome_evaluation_end_event",
    "ManagedAgentsSpanOutcomeEvaluationOngoingEvent": "managed_agents_span_outcome_evaluation_ongoing_event",
    "ManagedAgentsSpanOutcomeEvaluationStartEvent": "managed_agents_span_outcome_evaluation_start_event",
    "ManagedAgentsStartEvent": "managed_agents_start_event",
    "ManagedAgentsStartEventPreview": "managed_agents_start_event_preview",
    "ManagedAgentsStaticBearerAuthResponse": "managed_agents_static_bearer_auth_response",
    "ManagedAgentsStaticBearerCreateParams": "managed_agents_static_bearer_create_params",
    "ManagedAgentsStaticBearerUpdateParams": "managed_agents_static_bearer_update_params",
    "ManagedAgentsStreamSessionEvents": "managed_agents_stream_session_events",
    "ManagedAgentsSystemContentBlock": "managed_agents_system_content_block",
    "ManagedAgentsSystemContentBlockParam": "managed_agents_system_content_block_param",
    "ManagedAgentsSystemMessageEvent": "managed_agents_system_message_event",
    "ManagedAgentsSystemMessageEventParams": "managed_agents_system_message_event_params",
    "ManagedAgentsTextBlock": "managed_agents_text_block",
    "ManagedAgentsTextBlockParam": "managed_agents_text_block_param",
    "ManagedAgentsTextRubric": "managed_agents_text_rubric",
    "ManagedAgentsTextRubricParams": "managed_agents_text_rubric_params",
    "ManagedAgentsThreadLimitWorkflowRunErrorObject": "managed_agents_thread_limit_workflow_run_error_object",
    "ManagedAgentsTimeoutWorkflowRunErrorObject": "managed_agents_timeout_workflow_run_error_object",
    "ManagedAgentsTokenEndpointAuthBasicParam": "managed_agents_token_endpoint_auth_basic_param",
    "ManagedAgentsTokenEndpointAuthBasicResponse": "managed_agents_token_endpoint_auth_basic_response",
    "ManagedAgentsTokenEndpointAuthBasicUpdateParam": "managed_agents_token_endpoint_auth_basic_update_param",
    "ManagedAgentsTokenEndpointAuthNoneParam": "managed_agents_token_endpoint_auth_none_param",
    "ManagedAgentsTokenEndpointAuthNoneResponse": "managed_agents_token_endpoint_auth_none_response",
    "ManagedAgentsTokenEndpointAuthPostParam": "managed_agents_token_endpoint_auth_post_param",
    "ManagedAgentsTokenEndpointAuthPostResponse": "managed_agents_token_endpoint_auth_post_response",
    "ManagedAgentsTokenEndpointAuthPostUpdateParam": "managed_agents_token_endpoint_auth_post_update_param",
    "ManagedAgentsToolResultContent": "managed_agents_tool_result_content",
    "ManagedAgentsToolUseLimitReachedErrorObject": "managed_agents_tool_use_limit_reached_error_object",
    "ManagedAgentsTriggerContext": "managed_agents_trigger_context",
    "ManagedAgentsTriggerType": "managed_agents_trigger_type",
    "ManagedAgentsTriggerTypeValue": "managed_agents_trigger_type",
    "ManagedAgentsURLDocumentSource": "managed_agents_url_document_source",
    "ManagedAgentsURLDocumentSourceParam": "managed_agents_url_document_source_param",
    "ManagedAgentsURLImageSource": "managed_agents_url_image_source",
    "ManagedAgentsURLImageSourceParam": "managed_agents_url_image_source_param",
    "ManagedAgentsURLMCPServerParams": "managed_agents_urlmcp_server_params",
    "ManagedAgentsUnknownDeploymentPausedReasonErrorObject": "managed_agents_unknown_deployment_paused_reason_error_object",
    "ManagedAgentsUnknownErrorObject": "managed_agents_unknown_error_object",
    "ManagedAgentsUnknownRunErrorObject": "managed_agents_unknown_run_error_object",
    "ManagedAgentsUnknownWorkflowRunErrorObject": "managed_agents_unknown_workflow_run_error_object",
    "ManagedAgentsUnrestrictedCredentialNetworkingParams": "managed_agents_unrestricted_credential_networking_params",
    "ManagedAgentsUnrestrictedCredentialNetworkingResponse": "managed_agents_unrestricted_credential_networking_response",
    "ManagedAgentsUserActor": "managed_agents_user_actor",
    "ManagedAgentsUserCustomToolResultEvent": "managed_agents_user_custom_tool_result_event",
    "ManagedAgentsUserCustomToolResultEventContentParam": "managed_agents_user_custom_tool_result_event_content_param",
    "ManagedAgentsUserCustomToolResultEventParams": "managed_agents_user_custom_tool_result_event_params",
    "ManagedAgentsUserDefineOutcomeEvent": "managed_agents_user_define_outcome_event",
    "ManagedAgentsUserDefineOutcomeEventParams": "managed_agents_user_define_outcome_event_params",
    "ManagedAgentsUserDefineOutcomeEventRubricParam": "managed_agents_user_define_outcome_event_rubric_param",
    "ManagedAgentsUserInterruptEvent": "managed_agents_user_interrupt_event",
    "ManagedAgentsUserInterruptEventParams": "managed_agents_user_interrupt_event_params",
    "ManagedAgentsUserLocation": "managed_agents_user_location",
    "ManagedAgentsUserLocationParam": "managed_agents_user_location_param",
    "ManagedAgentsUserMessageContent": "managed_agents_user_message_content",
    "ManagedAgentsUserMessageEvent": "managed_agents_user_message_event",
    "ManagedAgentsUserMessageEventContentParam": "managed_agents_user_message_event_content_param",
    "ManagedAgentsUserMessageEventParams": "managed_agents_user_message_event_params",
    "ManagedAgentsUserToolConfirmationEvent": "managed_agents_user_tool_confirmation_event",
    "ManagedAgentsUserToolConfirmationEventParams": "managed_agents_user_tool_confirmation_event_params",
    "ManagedAgentsUserToolResultEvent": "managed_agents_user_tool_result_event",
    "ManagedAgentsUserToolResultEventParams": "managed_agents_user_tool_result_event_params",
    "ManagedAgentsVault": "managed_agents_vault",
    "ManagedAgentsVaultArchivedDeploymentPausedReasonErrorObject": "managed_agents_vault_archived_deployment_paused_reason_error_object",
    "ManagedAgentsVaultArchivedRunErrorObject": "managed_agents_vault_archived_run_error_object",
    "ManagedAgentsVaultNotFoundDeploymentPausedReasonErrorObject": "managed_agents_vault_not_found_deployment_paused_reason_error_object",
    "ManagedAgentsVaultNotFoundRunErrorObject": "managed_agents_vault_not_found_run_error_object",
    "ManagedAgentsVaultPage": "managed_agents_vault_page",
    "ManagedAgentsWebFetchToolConfig": "managed_agents_web_fetch_tool_config",
    "ManagedAgentsWebFetchToolConfigParams": "managed_agents_web_fetch_tool_config_params",
    "ManagedAgentsWebFetchURLSourceAll": "managed_agents_web_fetch_url_source_all",
    "ManagedAgentsWebFetchURLSourceAllParam": "managed_agents_web_fetch_url_source_all_param",
    "ManagedAgentsWebFetchURLSourceExcept": "managed_agents_web_fetch_url_source_except",
    "ManagedAgentsWebFetchURLSourceExceptParam": "managed_agents_web_fetch_url_source_except_param",
    "ManagedAgentsWebFetchURLSourceNone": "managed_agents_web_fetch_url_source_none",
    "ManagedAgentsWebFetchURLSourceNoneParam": "managed_agents_web_fetch_url_source_none_param",
    "ManagedAgentsWebFetchURLSourceOnly": "managed_agents_web_fetch_url_source_only",
    "ManagedAgentsWebFetchURLSourceOnlyParam": "managed_agents_web_fetch_url_source_only_param",
    "ManagedAgentsWebFetchURLSourceShorthand": "managed_agents_web_fetch_url_source_shorthand",
    "ManagedAgentsWebFetchURLSourceShorthandValue": "managed_agents_web_fetch_url_source_shorthand",
    "ManagedAgentsWebFetchURLSourceToolFilter": "managed_agents_web_fetch_url_source_tool_filter",
    "ManagedAgentsWebFetchURLSourceToolFilterParam": "managed_agents_web_fetch_url_source_tool_filter_param",
    "ManagedAgentsWebFetchURLSourceToolReference": "managed_agents_web_fetch_url_source_tool_reference",
    "ManagedAgentsWebFetchURLSourceToolReferenceParam": "managed_agents_web_fetch_url_source_tool_reference_param",
    "ManagedAgentsWebFetchURLSourceUserInput": "managed_agents_web_fetch_url_source_user_input",
    "ManagedAgentsWebFetchURLSourceUserInputParam": "managed_agents_web_fetch_url_source_user_input_param",
    "ManagedAgentsWebFetchURLSources": "managed_agents_web_fetch_url_sources",
    "ManagedAgentsWebFetchURLSourcesParams": "managed_agents_web_fetch_url_sources_params",
    "ManagedAgentsWebSearchToolConfig": "managed_agents_web_search_tool_config",
    "ManagedAgentsWebSearchToolConfigParams": "managed_agents_web_search_tool_config_params",
    "ManagedAgentsWorkflowRunCreatedEvent": "managed_agents_workflow_run_created_event",
    "ManagedAgentsWorkflowRunError": "managed_agents_workflow_run_error",
    "ManagedAgentsWorkflowRunErrorEvent": "managed_agents_workflow_run_error_event",
    "ManagedAgentsWorkflowRunPhase": "managed_agents_workflow_run_phase",
    "ManagedAgentsWorkflowRunPhaseEndedEvent": "managed_agents_workflow_run_phase_ended_event",
    "ManagedAgentsWorkflowRunPhaseStartedEvent": "managed_agents_workflow_run_phase_started_event",
    "ManagedAgentsWorkflowRunResult": "managed_agents_workflow_run_result",
    "ManagedAgentsWorkflowRunResultCompleted": "managed_agents_workflow_run_result_completed",
    "ManagedAgentsWorkflowRunResultErrorObject": "managed_agents_workflow_run_result_error_object",
    "ManagedAgentsWorkflowRunResultStopped": "managed_agents_workflow_run_result_stopped",
    "ManagedAgentsWorkflowRunStatusEndedEvent": "managed_agents_workflow_run_status_ended_event",
    "ManagedAgentsWorkflowRunStatusIdleEvent": "managed_agents_workflow_run_status_idle_event",
    "ManagedAgentsWorkflowRunStatusRunningEvent": "managed_agents_workflow_run_status_running_event",
    "ManagedAgentsWorkspaceArchivedDeploymentPausedReasonErrorObject": "managed_agents_workspace_archived_deployment_paused_reason_error_object",
    "ManagedAgentsWorkspaceArchivedRunErrorObject": "managed_agents_workspace_archived_run_error_object",
    "ManagedAgentsWriteToolConfig": "managed_agents_write_tool_config",
    "ManagedAgentsWriteToolConfigParams": "managed_agents_write_tool_config_params",
    "MemberRemoveResponse": "member_remove_response",
    "MemoryPathConflictErrorObject": "memory_path_conflict_error_object",
    "MemoryPreconditionFailedErrorObject": "memory_precondition_failed_error_object",
    "MemoryTool20250818Param": "memory_tool_20250818_param",
    "Message": "message",
    "MessageBatch": "message_batch",
    "MessageBatchCanceledResult": "message_batch_canceled_result",
    "MessageBatchErroredResult": "message_batch_errored_result",
    "MessageBatchExpiredResult": "message_batch_expired_result",
    "MessageBatchIndividualResponse": "message_batch_individual_response",
    "MessageBatchPage": "message_batch_page",
    "MessageBatchRequestCounts": "message_batch_request_counts",
    "MessageBatchResult": "message_batch_result",
    "MessageBatchSucceededResult": "message_batch_succeeded_result",
    "MessageDelta": "message_delta",
    "MessageDeltaEvent": "message_delta_event",
    "MessageDeltaUsage": "message_delta_usage",
    "MessageIterationUsage": "message_iteration_usage",
    "MessageParam": "message_param",
    "MessageStartEvent": "message_start_event",
    "MessageStopEvent": "message_stop_event",
    "MessageStreamEvent": "message_stream_event",
    "MessageThreadParam": "message_thread_param",
    "MessageTokensCount": "message_tokens_count",
    "MetadataParam": "metadata_param",
    "Model": "model",
    "ModelCapabilities": "model_capabilities",
    "ModelInfo": "model_info",
    "ModelLifecycle": "model_lifecycle",
    "ModelLifecycleValue": "model_lifecycle",
    "ModelLine": "model_line",
    "ModelLineValue": "model_line",
    "ModelPage": "model_page",
    "ModelValue": "model",
    "MonetaryAmount": "monetary_amount",
    "MonetaryAmountParam": "monetary_amount_param",
    "NewOrganizationWebhookEndpoint": "new_organization_webhook_endpoint",
    "NoBillingWorkspaceRole": "no_billing_workspace_role",
    "NoBillingWorkspaceRoleValue": "no_billing_workspace_role",
    "NotFoundErrorObject": "not_found_error_object",
    "OrganizationComplianceSettings": "organization_compliance_settings",
    "OrganizationInfo": "organization_info",
    "OrganizationInvite": "organization_invite",
    "OrganizationInvitePage": "organization_invite_page",
    "OrganizationRateLimit": "organization_rate_limit",
    "OrganizationRateLimitBatchGroup": "organization_rate_limit_batch_group",
    "OrganizationRateLimitFilesGroup": "organization_rate_limit_files_group",
    "OrganizationRateLimitGroup": "organization_rate_limit_group",
    "OrganizationRateLimitModelGroup": "organization_rate_limit_model_group",
    "OrganizationRateLimitPage": "organization_rate_limit_page",
    "OrganizationRateLimitSkillsGroup": "organization_rate_limit_skills_group",
    "OrganizationRateLimitTokenCountGroup": "organization_rate_limit_token_count_group",
    "OrganizationRateLimitValue": "organization_rate_limit_value",
    "OrganizationRateLimitWebSearchGroup": "organization_rate_limit_web_search_group",
    "OrganizationRole": "organization_role",
    "OrganizationRoleValue": "organization_role",
    "OrganizationUser": "organization_user",
    "OrganizationUserPage": "organization_user_page",
    "OrganizationWebhookEndpoint": "organization_webhook_endpoint",
    "OrganizationWebhookEndpointPage": "organization_webhook_endpoint_page",
    "OrganizationWebhookEndpointSigningSecret": "organization_webhook_endpoint_signing_secret",
    "OrganizationWebhookEndpointState": "organization_webhook_endpoint_state",
    "OrganizationWebhookEndpointStateValue": "organization_webhook_endpoint_state",
    "OutputBehavior": "output_behavior",
    "OutputBehaviorCreateNew": "output_behavior_create_new",
    "OutputBehaviorCreateNewParam": "output_behavior_create_new_param",
    "OutputBehaviorParam": "output_behavior_param",
    "OutputBehaviorUpdateExisting": "output_behavior_update_existing",
    "OutputBehaviorUpdateExistingParam": "output_behavior_update_existing_param",
    "OutputConfigParam": "output_config_param",
    "OutputTokensDetails": "output_tokens_details",
    "OverloadedErrorObject": "overloaded_error_object",
    "Packages": "packages",
    "PackagesParams": "packages_params",
    "PermissionErrorObject": "permission_error_object",
    "PingEvent": "ping_event",
    "PlainTextSource": "plain_text_source",
    "PlainTextSourceParam": "plain_text_source_param",
    "Plugin": "plugin",
    "PluginAPIActor": "plugin_api_actor",
    "PluginComponent": "plugin_component",
    "PluginContentScan": "plugin_content_scan",
    "PluginCreatedBy": "plugin_created_by",
    "PluginInstallationSetting": "plugin_installation_setting",
    "PluginInstallationSettingPage": "plugin_installation_setting_page",
    "PluginMarketplace": "plugin_marketplace",
    "PluginMarketplacePage": "plugin_marketplace_page",
    "PluginMarketplaceValidationPluginErrorObject": "plugin_marketplace_validation_plugin_error_object",
    "PluginMarketplaceValidationPluginWarning": "plugin_marketplace_validation_plugin_warning",
    "PluginMarketplaceValidationPluginWarnings": "plugin_marketplace_validation_plugin_warnings",
    "PluginMarketplaceValidationReport": "plugin_marketplace_validation_report",
    "PluginOwner": "plugin_owner",
    "PluginOwnerOrganization": "plugin_owner_organization",
    "PluginOwnerUser": "plugin_owner_user",
    "PluginPage": "plugin_page",
    "PluginShare": "plugin_share",
    "PluginSharePage": "plugin_share_page",
    "PluginTargetOrganization": "plugin_target_organization",
    "PluginTargetOrganizationMember": "plugin_target_organization_member",
    "PluginTargetRBACGroup": "plugin_target_rbac_group",
    "PluginUserActor": "plugin_user_actor",
    "PluginVersion": "plugin_version",
    "PluginVersionPage": "plugin_version_page",
    "RBACAllConnectorsPermissionResource": "rbac_all_connectors_permission_resource",
    "RBACConnectorPermissionResource": "rbac_connector_permission_resource",
    "RBACConnectorScopePermissionResource": "rbac_connector_scope_permission_resource",
    "RBACConnectorToolPermissionResource": "rbac_connector_tool_permission_resource",
    "RBACGroup": "rbac_group",
    "RBACGroupMember": "rbac_group_member",
    "RBACGroupMemberPage": "rbac_group_member_page",
    "RBACGroupPage": "rbac_group_page",
    "RBACOrganizationPermissionResource": "rbac_organization_permission_resource",
    "RBACRole": "rbac_role",
    "RBACRolePage": "rbac_role_page",
    "RBACRolePermission": "rbac_role_permission",
    "RBACRolePermissionPage": "rbac_role_permission_page",
    "RBACRoleSource": "rbac_role_source",
    "RBACRoleSourceBuiltIn": "rbac_role_source_built_in",
    "RBACRoleSourceCustom": "rbac_role_source_custom",
    "RateLimitErrorObject": "rate_limit_error_object",
    "RbacRolePermissionResource": "rbac_role_permission_resource",
    "RedactedThinkingBlock": "redacted_thinking_block",
    "RedactedThinkingBlockParam": "redacted_thinking_block_param",
    "RefusalCategory": "refusal_category",
    "RefusalCategoryValue": "refusal_category",
    "RefusalStopDetails": "refusal_stop_details",
    "RequestMCPServerToolConfigurationParam": "request_mcp_server_tool_configuration_param",
    "RequestMCPServerURLDefinitionParam": "request_mcp_server_url_definition_param",
    "RequestMCPToolResultBlockParam": "request_mcp_tool_result_block_param",
    "RequestTooLargeErrorObject": "request_too_large_error_object",
    "RequestToolAdditionBlockParam": "request_tool_addition_block_param",
    "RequestToolRemovalBlockParam": "request_tool_removal_block_param",
    "ResponseInclusion": "response_inclusion",
    "ResponseInclusionValue": "response_inclusion",
    "ResponseToolAdditionBlock": "response_tool_addition_block",
    "ResponseToolChangeMCPToolReference": "response_tool_change_mcp_tool_reference",
    "ResponseToolChangeMCPToolsetReference": "response_tool_change_mcp_toolset_reference",
    "ResponseToolChangeToolReference": "response_tool_change_tool_reference",
    "ResponseToolRemovalBlock": "response_tool_removal_block",
    "RotateTunnelTokenRequest": "rotate_tunnel_token_request",
    "SearchResultBlockParam": "search_result_block_param",
    "SelfHostedConfig": "self_hosted_config",
    "SelfHostedConfigParams": "self_hosted_config_params",
    "SelfHostedWork": "self_hosted_work",
    "SelfHostedWorkHeartbeatResponse": "self_hosted_work_heartbeat_response",
    "SelfHostedWorkPage": "self_hosted_work_page",
    "SelfHostedWorkQueueStats": "self_hosted_work_queue_stats",
    "SendSessionEventsRequest": "send_session_events_request",
    "ServerToolCaller": "server_tool_caller",
    "ServerToolCaller20260120": "server_tool_caller_20260120",
    "ServerToolCaller20260120Param": "server_tool_caller_20260120_param",
    "ServerToolCallerParam": "server_tool_caller_param",
    "ServerToolName": "server_tool_name",
    "ServerToolNameValue": "server_tool_name",
    "ServerToolUsage": "server_tool_usage",
    "ServerToolUseBlock": "server_tool_use_block",
    "ServerToolUseBlockParam": "server_tool_use_block_param",
    "ServerToolsCapability": "server_tools_capability",
    "ServiceAccount": "service_account",
    "ServiceAccountPage": "service_account_page",
    "ServiceAccountRemoveResponse": "service_account_remove_response",
    "ServiceAccountTarget": "service_account_target",
    "ServiceAccountTargetParam": "service_account_target_param",
    "ServiceAccountWorkspaceMember": "service_account_workspace_member",
    "ServiceAccountWorkspaceMemberPage": "service_account_workspace_member_page",
    "ServiceAccountWorkspaceRemoveResponse": "service_account_workspace_remove_response",
    "SessionCreateAgentParam": "session_create_agent_param",
    "SessionCreateInitialEventParam": "session_create_initial_event_param",
    "SessionWorkData": "session_work_data",
    "SetOrganizationClaudeCodeManagedSettingsRbacGroupRequest": "set_organization_claude_code_managed_settings_rbac_group_request",
    "SetOrganizationPluginInstallationSettingRequest": "set_organization_plugin_installation_setting_request",
    "SetOrganizationSpendLimitRequest": "set_organization_spend_limit_request",
    "SignatureDelta": "signature_delta",
    "Skill": "skill",
    "SkillPage": "skill_page",
    "SkillParams": "skill_params",
    "SkillSource": "skill_source",
    "SkillType": "skill_type",
    "SkillTypeValue": "skill_type",
    "SkillVersion": "skill_version",
    "SkillVersionPage": "skill_version_page",
    "Speed": "speed",
    "SpeedValue": "speed",
    "SpendLimit": "spend_limit",
    "SpendLimitDeleteResponse": "spend_limit_delete_response",
    "SpendLimitIncreaseRequest": "spend_limit_increase_request",
    "SpendLimitIncreaseRequestActor": "spend_limit_increase_request_actor",
    "SpendLimitIncreaseRequestPage": "spend_limit_increase_request_page",
    "SpendLimitIncreaseRequestStatus": "spend_limit_increase_request_status",
    "SpendLimitIncreaseRequestStatusValue": "spend_limit_increase_request_status",
    "SpendLimitOrganizationScope": "spend_limit_organization_scope",
    "SpendLimitOrganizationScopeParam": "spend_limit_organization_scope_param",
    "SpendLimitOrganizationServiceScope": "spend_limit_organization_service_scope",
    "SpendLimitPage": "spend_limit_page",
    "SpendLimitPeriod": "spend_limit_period",
    "SpendLimitPeriodValue": "spend_limit_period",
    "SpendLimitRBACGroupScope": "spend_limit_rbac_group_scope",
    "SpendLimitScope": "spend_limit_scope",
    "SpendLimitScopedAPIKeyActor": "spend_limit_scoped_api_key_actor",
    "SpendLimitSeatTierScope": "spend_limit_seat_tier_scope",
    "SpendLimitSetScopeParam": "spend_limit_set_scope_param",
    "SpendLimitUsageTierScope": "spend_limit_usage_tier_scope",
    "SpendLimitUserActor": "spend_limit_user_actor",
    "SpendLimitUserScope": "spend_limit_user_scope",
    "SpendLimitUserScopeParam": "spend_limit_user_scope_param",
    "SpendLimitWorkspaceScope": "spend_limit_workspace_scope",
    "SpendLimitWorkspaceScopeParam": "spend_limit_workspace_scope_param",
    "SpendSummary": "spend_summary",
    "SpendSummaryPage": "spend_summary_page",
    "StopEnvironmentWorkRequest": "stop_environment_work_request",
    "StopReason": "stop_reason",
    "StopReasonValue": "stop_reason",
    "SystemMessageContentBlockParam": "system_message_content_block_param",
    "SystemMessageOutputConfigParam": "system_message_output_config_param",
    "SystemMessageParam": "system_message_param",
    "TelemetryDestination": "telemetry_destination",
    "TelemetryDestinationContentMode": "telemetry_destination_content_mode",
    "TelemetryDestinationContentModeValue": "telemetry_destination_content_mode",
    "TelemetryDestinationDeliveryHealth": "telemetry_destination_delivery_health",
    "TelemetryDestinationDisabledReason": "telemetry_destination_disabled_reason",
    "TelemetryDestinationDisabledReasonCaller": "telemetry_destination_disabled_reason_caller",
    "TelemetryDestinationDisabledReasonInvalidAddress": "telemetry_destination_disabled_reason_invalid_address",
    "TelemetryDestinationDisabledReasonRedirect": "telemetry_destination_disabled_reason_redirect",
    "TelemetryDestinationDisabledReasonSustainedFailure": "telemetry_destination_disabled_reason_sustained_failure",
    "TelemetryDestinationPage": "telemetry_destination_page",
    "TelemetryDestinationState": "telemetry_destination_state",
    "TelemetryDestinationStateDisabled": "telemetry_destination_state_disabled",
    "TelemetryDestinationStateDisabledParams": "telemetry_destination_state_disabled_params",
    "TelemetryDestinationStateEnabled": "telemetry_destination_state_enabled",
    "TelemetryDestinationStateEnabledParams": "telemetry_destination_state_enabled_params",
    "TelemetryDestinationStateParams": "telemetry_destination_state_params",
    "TelemetryDestinationTestFailure": "telemetry_destination_test_failure",
    "TelemetryDestinationTestResponse": "telemetry_destination_test_response",
    "TelemetryDestinationTestResult": "telemetry_destination_test_result",
    "TelemetryDestinationTestSuccess": "telemetry_destination_test_success",
    "TelemetryDestinationTraces": "telemetry_destination_traces",
    "TelemetryDestinationTracesParams": "telemetry_destination_traces_params",
    "TelemetryDestinationWorkspace": "telemetry_destination_workspace",
    "TelemetryDestinationWorkspacePage": "telemetry_destination_workspace_page",
    "TelemetryDestinationWorkspaces": "telemetry_destination_workspaces",
    "TelemetryDestinationWorkspacesAll": "telemetry_destination_workspaces_all",
    "TelemetryDestinationWorkspacesAllParams": "telemetry_destination_workspaces_all_params",
    "TelemetryDestinationWorkspacesExclude": "telemetry_destination_workspaces_exclude",
    "TelemetryDestinationWorkspacesExcludeParams": "telemetry_destination_workspaces_exclude_params",
    "TelemetryDestinationWorkspacesInclude": "telemetry_destination_workspaces_include",
    "TelemetryDestinationWorkspacesIncludeParams": "telemetry_destination_workspaces_include_params",
    "TelemetryDestinationWorkspacesParams": "telemetry_destination_workspaces_params",
    "TextBlock": "text_block",
    "TextBlockParam": "text_block_param",
    "TextCitation": "text_citation",
    "TextCitationParam": "text_citation_param",
    "TextDelta": "text_delta",
    "TextEditorCodeExecutionCreateResultBlock": "text_editor_code_execution_create_result_block",
    "TextEditorCodeExecutionCreateResultBlockParam": "text_editor_code_execution_create_result_block_param",
    "TextEditorCodeExecutionStrReplaceResultBlock": "text_editor_code_execution_str_replace_result_block",
    "TextEditorCodeExecutionStrReplaceResultBlockParam": "text_editor_code_execution_str_replace_result_block_param",
    "TextEditorCodeExecutionToolResultBlock": "text_editor_code_execution_tool_result_block",
    "TextEditorCodeExecutionToolResultBlockContent": "text_editor_code_execution_tool_result_block_content",
    "TextEditorCodeExecutionToolResultBlockParam": "text_editor_code_execution_tool_result_block_param",
    "TextEditorCodeExecutionToolResultBlockParamContentParam": "text_editor_code_execution_tool_result_block_param_content_param",
    "TextEditorCodeExecutionToolResultErrorCode": "text_editor_code_execution_tool_result_error_code",
    "TextEditorCodeExecutionToolResultErrorCodeValue": "text_editor_code_execution_tool_result_error_code",
    "TextEditorCodeExecutionToolResultErrorObject": "text_editor_code_execution_tool_result_error_object",
    "TextEditorCodeExecutionToolResultErrorParam": "text_editor_code_execution_tool_result_error_param",
    "TextEditorCodeExecutionViewResultBlock": "text_editor_code_execution_view_result_block",
    "TextEditorCodeExecutionViewResultBlockParam": "text_editor_code_execution_view_result_block_param",
    "ThinkingBlock": "thinking_block",
    "ThinkingBlockBindingParam": "thinking_block_binding_param",
    "ThinkingBlockParam": "thinking_block_param",
    "ThinkingCapability": "thinking_capability",
    "ThinkingConfigAdaptiveParam": "thinking_config_adaptive_param",
    "ThinkingConfigBetweenToolsParam": "thinking_config_between_tools_param",
    "ThinkingConfigDisabledParam": "thinking_config_disabled_param",
    "ThinkingConfigEnabledParam": "thinking_config_enabled_param",
    "ThinkingConfigParam": "thinking_config_param",
    "ThinkingDelta": "thinking_delta",
    "ThinkingDisplay": "thinking_display",
    "ThinkingDisplayValue": "thinking_display",
    "ThinkingDroppedInputTransformation": "thinking_dropped_input_transformation",
    "ThinkingMismatchAllowedInputTransformation": "thinking_mismatch_allowed_input_transformation",
    "ThinkingPrefixMismatchBehavior": "thinking_prefix_mismatch_behavior",
    "ThinkingPrefixMismatchBehaviorValue": "thinking_prefix_mismatch_behavior",
    "ThinkingTurnsParam": "thinking_turns_param",
    "ThinkingTypes": "thinking_types",
    "ThreadContinueParams": "thread_continue_params",
    "ThreadCreateParams": "thread_create_params",
    "ThreadUnsupportedFeatureName": "thread_unsupported_feature_name",
    "ThreadUnsupportedFeatureNameValue": "thread_unsupported_feature_name",
    "TokenTaskBudgetParam": "token_task_budget_param",
    "ToolAdditionTarget": "tool_addition_target",
    "ToolAdditionTargetParam": "tool_addition_target_param",
    "ToolBash20241022Param": "tool_bash_20241022_param",
    "ToolBash20250124Param": "tool_bash_20250124_param",
    "ToolChange": "tool_change",
    "ToolChangeMCPToolReferenceParam": "tool_change_mcp_tool_reference_param",
    "ToolChangeMCPToolsetReferenceParam": "tool_change_mcp_toolset_reference_param",
    "ToolChangeParam": "tool_change_param",
    "ToolChangeToolDefinition": "tool_change_tool_definition",
    "ToolChangeToolDefinitionParam": "tool_change_tool_definition_param",
    "ToolChangeToolReferenceParam": "tool_change_tool_reference_param",
    "ToolChoiceAnyParam": "tool_choice_any_param",
    "ToolChoiceAutoParam": "tool_choice_auto_param",
    "ToolChoiceNoneParam": "tool_choice_none_param",
    "ToolChoiceParam": "tool_choice_param",
    "ToolChoiceToolParam": "tool_choice_tool_param",
    "ToolComputerUse20241022Param": "tool_computer_use_20241022_param",
    "ToolComputerUse20250124Param": "tool_computer_use_20250124_param",
    "ToolComputerUse20251124Param": "tool_computer_use_20251124_param",
    "ToolInputSchema": "tool_input_schema",
    "ToolParam": "tool_param",
    "ToolReferenceBlock": "tool_reference_block",
    "ToolReferenceBlockParam": "tool_reference_block_param",
    "ToolRemovalTarget": "tool_removal_target",
    "ToolRemovalTargetParam": "tool_removal_target_param",
    "ToolResultBlockParam": "tool_result_block_param",
    "ToolResultContentBlockParam": "tool_result_content_block_param",
    "ToolSearchToolBm2520251119Param": "tool_search_tool_bm_2520251119_param",
    "ToolSearchToolRegex20251119Param": "tool_search_tool_regex_20251119_param",
    "ToolSearchToolResultBlock": "tool_search_tool_result_block",
    "ToolSearchToolResultBlockContent": "tool_search_tool_result_block_content",
    "ToolSearchToolResultBlockParam": "tool_search_tool_result_block_param",
    "ToolSearchToolResultBlockParamContentParam": "tool_search_tool_result_block_param_content_param",
    "ToolSearchToolResultErrorCode": "tool_search_tool_result_error_code",
    "ToolSearchToolResultErrorCodeValue": "tool_search_tool_result_error_code",
    "ToolSearchToolResultErrorObject": "tool_search_tool_result_error_object",
    "ToolSearchToolResultErrorParam": "tool_search_tool_result_error_param",
    "ToolSearchToolSearchResultBlock": "tool_search_tool_search_result_block",
    "ToolSearchToolSearchResultBlockParam": "tool_search_tool_search_result_block_param",
    "ToolTextEditor20241022Param": "tool_text_editor_20241022_param",
    "ToolTextEditor20250124Param": "tool_text_editor_20250124_param",
    "ToolTextEditor20250429Param": "tool_text_editor_20250429_param",
    "ToolTextEditor20250728Param": "tool_text_editor_20250728_param",
    "ToolUnionParam": "tool_union_param",
    "ToolUseBlock": "tool_use_block",
    "ToolUseBlockParam": "tool_use_block_param",
    "ToolUseCaller": "tool_use_caller",
    "ToolUseCallerParam": "tool_use_caller_param",
    "ToolUsesKeepParam": "tool_uses_keep_param",
    "ToolUsesTriggerParam": "tool_uses_trigger_param",
    "Tunnel": "tunnel",
    "TunnelCertificate": "tunnel_certificate",
    "TunnelCertificatePage": "tunnel_certificate_page",
    "TunnelPage": "tunnel_page",
    "TunnelToken": "tunnel_token",
    "URLImageSourceParam": "url_image_source_param",
    "URLPDFSourceParam": "urlpdf_source_param",
    "UnknownAdvisorToolResultBlockContent": "advisor_tool_result_block_content",
    "UnknownAdvisorToolResultBlockParamContentParam": "advisor_tool_result_block_param_content_param",
    "UnknownAnalyticsActor": "analytics_actor",
    "UnknownAnalyticsFederatedActorProvider": "analytics_federated_actor_provider",
    "UnknownApiKeyPrincipal": "api_key_principal",
    "UnknownApiKeyScope": "api_key_scope",
    "UnknownAppliedContextManagementEdit": "applied_context_management_edit",
    "UnknownBashCodeExecutionToolResultBlockContent": "bash_code_execution_tool_result_block_content",
    "UnknownBashCodeExecutionToolResultBlockParamContentParam": "bash_code_execution_tool_result_block_param_content_param",
    "UnknownBrowserStateChangeParam": "browser_state_change_param",
    "UnknownCacheMissReason": "cache_miss_reason",
    "UnknownClaudeCodeManagedSettingsMode": "claude_code_managed_settings_mode",
    "UnknownClaudeCodeManagedSettingsModeParam": "claude_code_managed_settings_mode_param",
    "UnknownClaudeCodeRBACGroupStatus": "claude_code_rbac_group_status",
    "UnknownClaudeTagBundleTarget": "claude_tag_bundle_target",
    "UnknownClaudeTagBundleTargetCreateParam": "claude_tag_bundle_target_create_param",
    "UnknownClaudeTagGuestPolicy": "claude_tag_guest_policy",
    "UnknownClaudeTagGuestPolicyParam": "claude_tag_guest_policy_param",
    "UnknownClaudeTagReplyMode": "claude_tag_reply_mode",
    "UnknownClaudeTagReplyModeParam": "claude_tag_reply_mode_param",
    "UnknownClaudeTagSettingSource": "claude_tag_setting_source",
    "UnknownClearThinkingKeepParam": "clear_thinking_keep_param",
    "UnknownClearToolUsesTriggerParam": "clear_tool_uses_trigger_param",
    "UnknownCloudConfigNetworking": "cloud_config_networking",
    "UnknownCloudConfigNetworkingParam": "cloud_config_networking_param",
    "UnknownCodeExecutionToolResultBlockContent": "code_execution_tool_result_block_content",
    "UnknownCodeExecutionToolResultBlockParamContentParam": "code_execution_tool_result_block_param_content_param",
    "UnknownComplianceSettingsState": "compliance_settings_state",
    "UnknownComplianceSettingsStateParam": "compliance_settings_state_param",
    "UnknownContentBlock": "content_block",
    "UnknownContentBlockDelta": "content_block_delta",
    "UnknownContentBlockParam": "content_block_param",
    "UnknownContentBlockSourceContentParam": "content_block_source_content_param",
    "UnknownContextManagementEditParam": "context_management_edit_param",
    "UnknownDeletedPluginInstallationSettingTarget": "deleted_plugin_installation_setting_target",
    "UnknownDocumentSource": "document_source",
    "UnknownDocumentSourceParam": "document_source_param",
    "UnknownDreamInput": "dream_input",
    "UnknownDreamInputParam": "dream_input_param",
    "UnknownEnvironmentConfig": "environment_config",
    "UnknownEnvironmentCreateConfigParam": "environment_create_config_param",
    "UnknownErrorObject": "error_object",
    "UnknownExternalKeyAttachment": "external_key_attachment",
    "UnknownExternalKeyCreateProviderConfigParam": "external_key_create_provider_config_param",
    "UnknownExternalKeyProviderConfig": "external_key_provider_config",
    "UnknownFallbackCreditStatus": "fallback_credit_status",
    "UnknownFederationIssuerJWKS": "federation_issuer_jwks",
    "UnknownImageSourceParam": "image_source_param",
    "UnknownInputTransformation": "input_transformation",
    "UnknownIssuerCreateJWKSParam": "issuer_create_jwks_param",
    "UnknownIterationUsage": "iteration_usage",
    "UnknownManagedAgentsActor": "managed_agents_actor",
    "UnknownManagedAgentsAgentAutoEvaluatedPermission": "managed_agents_agent_auto_evaluated_permission",
    "UnknownManagedAgentsAgentMessageEventContent": "managed_agents_agent_message_event_content",
    "UnknownManagedAgentsAgentSkill": "managed_agents_agent_skill",
    "UnknownManagedAgentsAgentTool": "managed_agents_agent_tool",
    "UnknownManagedAgentsAgentToolConfig": "managed_agents_agent_tool_config",
    "UnknownManagedAgentsAgentToolConfigParams": "managed_agents_agent_tool_config_params",
    "UnknownManagedAgentsAgentToolEvaluation": "managed_agents_agent_tool_evaluation",
    "UnknownManagedAgentsAgentToolParam": "managed_agents_agent_tool_param",
    "UnknownManagedAgentsCredentialAuth": "managed_agents_credential_auth",
    "UnknownManagedAgentsCredentialCreateAuthParam": "managed_agents_credential_create_auth_param",
    "UnknownManagedAgentsCredentialNetworkingParams": "managed_agents_credential_networking_params",
    "UnknownManagedAgentsCredentialUpdateAuthParam": "managed_agents_credential_update_auth_param",
    "UnknownManagedAgentsDeploymentInitialEvent": "managed_agents_deployment_initial_event",
    "UnknownManagedAgentsDeploymentInitialEventParams": "managed_agents_deployment_initial_event_params",
    "UnknownManagedAgentsDeploymentPausedReason": "managed_agents_deployment_paused_reason",
    "UnknownManagedAgentsDeploymentPausedReasonError": "managed_agents_deployment_paused_reason_error",
    "UnknownManagedAgentsDeploymentRunError": "managed_agents_deployment_run_error",
    "UnknownManagedAgentsDocumentBlockSource": "managed_agents_document_block_source",
    "UnknownManagedAgentsDocumentBlockSourceParam": "managed_agents_document_block_source_param",
    "UnknownManagedAgentsEnvironmentVariableAuthResponseNetworking": "managed_agents_environment_variable_auth_response_networking",
    "UnknownManagedAgentsEventParams": "managed_agents_event_params",
    "UnknownManagedAgentsExecutionIdentity": "managed_agents_execution_identity",
    "UnknownManagedAgentsExecutionIdentityParams": "managed_agents_execution_identity_params",
    "UnknownManagedAgentsGitHubRepositoryResourceCheckoutParam": "managed_agents_git_hub_repository_resource_checkout_param",
    "UnknownManagedAgentsGitHubRepositoryResourceConfigCheckout": "managed_agents_git_hub_repository_resource_config_checkout",
    "UnknownManagedAgentsImageBlockSource": "managed_agents_image_block_source",
    "UnknownManagedAgentsImageBlockSourceParam": "managed_agents_image_block_source_param",
    "UnknownManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth": "managed_agents_mcpo_auth_refresh_response_token_endpoint_auth",
    "UnknownManagedAgentsMCPOAuthRefreshTokenEndpointAuthParam": "managed_agents_mcpo_auth_refresh_token_endpoint_auth_param",
    "UnknownManagedAgentsMCPOAuthRefreshUpdateTokenEndpointAuthParam": "managed_agents_mcpo_auth_refresh_update_token_endpoint_auth_param",
    "UnknownManagedAgentsMemoryListItem": "managed_agents_memory_list_item",
    "UnknownManagedAgentsModelConfigEffort": "managed_agents_model_config_effort",
    "UnknownManagedAgentsModelConfigEffortParam": "managed_agents_model_config_effort_param",
    "UnknownManagedAgentsMultiagent": "managed_agents_multiagent",
    "UnknownManagedAgentsMultiagentAdvisor": "managed_agents_multiagent_advisor",
    "UnknownManagedAgentsMultiagentAdvisorParams": "managed_agents_multiagent_advisor_params",
    "UnknownManagedAgentsMultiagentCoordinatorAgent": "managed_agents_multiagent_coordinator_agent",
    "UnknownManagedAgentsMultiagentInlineAgents": "managed_agents_multiagent_inline_agents",
    "UnknownManagedAgentsMultiagentInlineAgentsParams": "managed_agents_multiagent_inline_agents_params",
    "UnknownManagedAgentsMultiagentParams": "managed_agents_multiagent_params",
    "UnknownManagedAgentsMultiagentPredefinedAgentParams": "managed_agents_multiagent_predefined_agent_params",
    "UnknownManagedAgentsMultiagentRosterEntryParams": "managed_agents_multiagent_roster_entry_params",
    "UnknownManagedAgentsMultiagentSubagents": "managed_agents_multiagent_subagents",
    "UnknownManagedAgentsMultiagentSubagentsParams": "managed_agents_multiagent_subagents_params",
    "UnknownManagedAgentsMultiagentWorkflows": "managed_agents_multiagent_workflows",
    "UnknownManagedAgentsMultiagentWorkflowsParams": "managed_agents_multiagent_workflows_params",
    "UnknownManagedAgentsOutcomeRubric": "managed_agents_outcome_rubric",
    "UnknownManagedAgentsPermissionPolicy": "managed_agents_permission_policy",
    "UnknownManagedAgentsPermissionPolicyParam": "managed_agents_permission_policy_param",
    "UnknownManagedAgentsResourceParam": "managed_agents_resource_param",
    "UnknownManagedAgentsRetryStatus": "managed_agents_retry_status",
    "UnknownManagedAgentsSendSessionEventsData": "managed_agents_send_session_events_data",
    "UnknownManagedAgentsSessionErrorEventError": "managed_agents_session_error_event_error",
    "UnknownManagedAgentsSessionEvent": "managed_agents_session_event",
    "UnknownManagedAgentsSessionMultiagent": "managed_agents_session_multiagent",
    "UnknownManagedAgentsSessionMultiagentCoordinatorAgent": "managed_agents_session_multiagent_coordinator_agent",
    "UnknownManagedAgentsSessionMultiagentSubagents": "managed_agents_session_multiagent_subagents",
    "UnknownManagedAgentsSessionMultiagentWorkflows": "managed_agents_session_multiagent_workflows",
    "UnknownManagedAgentsSessionResource": "managed_agents_session_resource",
    "UnknownManagedAgentsSessionResourceConfig": "managed_agents_session_resource_config",
    "UnknownManagedAgentsSessionStopReason": "managed_agents_session_stop_reason",
    "UnknownManagedAgentsSessionThreadAgentUnion": "managed_agents_session_thread_agent_union",
    "UnknownManagedAgentsSkillParams": "managed_agents_skill_params",
    "UnknownManagedAgentsStartEventPreview": "managed_agents_start_event_preview",
    "UnknownManagedAgentsStreamSessionEvents": "managed_agents_stream_session_events",
    "UnknownManagedAgentsToolResultContent": "managed_agents_tool_result_content",
    "UnknownManagedAgentsTriggerContext": "managed_agents_trigger_context",
    "UnknownManagedAgentsUserCustomToolResultEventContentParam": "managed_agents_user_custom_tool_result_event_content_param",
    "UnknownManagedAgentsUserDefineOutcomeEventRubricParam": "managed_agents_user_define_outcome_event_rubric_param",
    "UnknownManagedAgentsUserMessageContent": "managed_agents_user_message_content",
    "UnknownManagedAgentsUserMessageEventContentParam": "managed_agents_user_message_event_content_param",
    "UnknownManagedAgentsWebFetchURLSourceToolFilter": "managed_agents_web_fetch_url_source_tool_filter",
    "UnknownManagedAgentsWebFetchURLSourceToolFilterParam": "managed_agents_web_fetch_url_source_tool_filter_param",
    "UnknownManagedAgentsWebFetchURLSourceUserInput": "managed_agents_web_fetch_url_source_user_input",
    "UnknownManagedAgentsWebFetchURLSourceUserInputParam": "managed_agents_web_fetch_url_source_user_input_param",
    "UnknownManagedAgentsWorkflowRunError": "managed_agents_workflow_run_error",
    "UnknownManagedAgentsWorkflowRunResult": "managed_agents_workflow_run_result",
    "UnknownMessageBatchResult": "message_batch_result",
    "UnknownMessageParam": "message_param",
    "UnknownMessageStreamEvent": "message_stream_event",
    "UnknownMessageThreadParam": "message_thread_param",
    "UnknownOrganizationRateLimitGroup": "organization_rate_limit_group",
    "UnknownOutputBehavior": "output_behavior",
    "UnknownOutputBehaviorParam": "output_behavior_param",
    "UnknownPluginCreatedBy": "plugin_created_by",
    "UnknownPluginOwner": "plugin_owner",
    "UnknownRBACRoleSource": "rbac_role_source",
    "UnknownRbacRolePermissionResource": "rbac_role_permission_resource",
    "UnknownSessionCreateAgentParam": "session_create_agent_param",
    "UnknownSessionCreateInitialEventParam": "session_create_initial_event_param",
    "UnknownSpendLimitIncreaseRequestActor": "spend_limit_increase_request_actor",
    "UnknownSpendLimitScope": "spend_limit_scope",
    "UnknownSpendLimitSetScopeParam": "spend_limit_set_scope_param",
    "UnknownSystemMessageContentBlockParam": "system_message_content_block_param",
    "UnknownTelemetryDestinationDisabledReason": "telemetry_destination_disabled_reason",
    "UnknownTelemetryDestinationState": "telemetry_destination_state",
    "UnknownTelemetryDestinationStateParams": "telemetry_destination_state_params",
    "UnknownTelemetryDestinationTestResult": "telemetry_destination_test_result",
    "UnknownTelemetryDestinationWorkspaces": "telemetry_destination_workspaces",
    "UnknownTelemetryDestinationWorkspacesParams": "telemetry_destination_workspaces_params",
    "UnknownTextCitation": "text_citation",
    "UnknownTextCitationParam": "text_citation_param",
    "UnknownTextEditorCodeExecutionToolResultBlockContent": "text_editor_code_execution_tool_result_block_content",
    "UnknownTextEditorCodeExecutionToolResultBlockParamContentParam": "text_editor_code_execution_tool_result_block_param_content_param",
    "UnknownThinkingConfigParam": "thinking_config_param",
    "UnknownToolAdditionTarget": "tool_addition_target",
    "UnknownToolAdditionTargetParam": "tool_addition_target_param",
    "UnknownToolChange": "tool_change",
    "UnknownToolChangeParam": "tool_change_param",
    "UnknownToolChoiceParam": "tool_choice_param",
    "UnknownToolRemovalTarget": "tool_removal_target",
    "UnknownToolRemovalTargetParam": "tool_removal_target_param",
    "UnknownToolResultContentBlockParam": "tool_result_content_block_param",
    "UnknownToolSearchToolResultBlockContent": "tool_search_tool_result_block_content",
    "UnknownToolSearchToolResultBlockParamContentParam": "tool_search_tool_result_block_param_content_param",
    "UnknownToolUnionParam": "tool_union_param",
    "UnknownToolUseCaller": "tool_use_caller",
    "UnknownToolUseCallerParam": "tool_use_caller_param",
    "UnknownUserProfileEnforcementAction": "user_profile_enforcement_action",
    "UnknownWebFetchToolResultBlockContent": "web_fetch_tool_result_block_content",
    "UnknownWebFetchToolResultBlockParamContentParam": "web_fetch_tool_result_block_param_content_param",
    "UnknownWebFetchToolResultSourceParam": "web_fetch_tool_result_source_param",
    "UnknownWebFetchUserInputSourceParam": "web_fetch_user_input_source_param",
    "UnknownWebhookEventData": "webhook_event_data",
    "UnknownWorkspaceRateLimitValueSource": "workspace_rate_limit_value_source",
    "UnrestrictedNetwork": "unrestricted_network",
    "UnrestrictedNetworkParam": "unrestricted_network_param",
    "UpdateAgentRequest": "update_agent_request",
    "UpdateDeploymentRequest": "update_deployment_request",
    "UpdateEnvironmentRequest": "update_environment_request",
    "UpdateEnvironmentWorkRequest": "update_environment_work_request",
    "UpdateMemoryStoreMemoryRequest": "update_memory_store_memory_request",
    "UpdateMemoryStoreRequest": "update_memory_store_request",
    "UpdateOrganizationApiKeyRequest": "update_organization_api_key_request",
    "UpdateOrganizationClaudeCodeManagedSettingsConfigurationRequest": "update_organization_claude_code_managed_settings_configuration_request",
    "UpdateOrganizationClaudeCodeManagedSettingsRbacGroupDefaultRequest": "update_organization_claude_code_managed_settings_rbac_group_default_request",
    "UpdateOrganizationClaudeTagBundleRequest": "update_organization_claude_tag_bundle_request",
    "UpdateOrganizationClaudeTagSlackChannelRequest": "update_organization_claude_tag_slack_channel_request",
    "UpdateOrganizationClaudeTagSlackWorkspaceRequest": "update_organization_claude_tag_slack_workspace_request",
    "UpdateOrganizationComplianceSettingsRequest": "update_organization_compliance_settings_request",
    "UpdateOrganizationExternalKeyRequest": "update_organization_external_key_request",
    "UpdateOrganizationFederationIssuerRequest": "update_organization_federation_issuer_request",
    "UpdateOrganizationFederationRuleRequest": "update_organization_federation_rule_request",
    "UpdateOrganizationPluginMarketplaceRequest": "update_organization_plugin_marketplace_request",
    "UpdateOrganizationPluginRequest": "update_organization_plugin_request",
    "UpdateOrganizationRbacGroupRequest": "update_organization_rbac_group_request",
    "UpdateOrganizationServiceAccountRequest": "update_organization_service_account_request",
    "UpdateOrganizationTelemetryDestinationRequest": "update_organization_telemetry_destination_request",
    "UpdateOrganizationUserRequest": "update_organization_user_request",
    "UpdateOrganizationWebhookRequest": "update_organization_webhook_request",
    "UpdateOrganizationWorkspaceMemberRequest": "update_organization_workspace_member_request",
    "UpdateOrganizationWorkspaceRateLimitRequest": "update_organization_workspace_rate_limit_request",
    "UpdateOrganizationWorkspaceRequest": "update_organization_workspace_request",
    "UpdateOrganizationWorkspaceServiceAccountRequest": "update_organization_workspace_service_account_request",
    "UpdateSessionRequest": "update_session_request",
    "UpdateSessionResourceRequest": "update_session_resource_request",
    "UpdateUserProfileRequest": "update_user_profile_request",
    "UpdateVaultCredentialRequest": "update_vault_credential_request",
    "UpdateVaultRequest": "update_vault_request",
    "UploadFileRequest": "upload_file_request",
    "Usage": "usage",
    "UserLocationParam": "user_location_param",
    "UserMessageParam": "user_message_param",
    "UserProfile": "user_profile",
    "UserProfileAccessType": "user_profile_access_type",
    "UserProfileAccessTypeValue": "user_profile_access_type",
    "UserProfileActionURL": "user_profile_action_url",
    "UserProfileCyberProgram": "user_profile_cyber_program",
    "UserProfileCyberRequirements": "user_profile_cyber_requirements",
    "UserProfileCyberTier": "user_profile_cyber_tier",
    "UserProfileEfsFeature": "user_profile_efs_feature",
    "UserProfileEfsProgram": "user_profile_efs_program",
    "UserProfileEnforcementAction": "user_profile_enforcement_action",
    "UserProfileEnforcementActionBan": "user_profile_enforcement_action_ban",
    "UserProfileEnforcementActionReason": "user_profile_enforcement_action_reason",
    "UserProfileEnforcementActionReasonValue": "user_profile_enforcement_action_reason",
    "UserProfileEnforcementActionRestriction": "user_profile_enforcement_action_restriction",
    "UserProfileEnforcementStatus": "user_profile_enforcement_status",
    "UserProfileEnforcementStatusValue": "user_profile_enforcement_status",
    "UserProfileEnrollEndUserActionParam": "user_profile_enroll_end_user_action_param",
    "UserProfileEnrollmentURL": "user_profile_enrollment_url",
    "UserProfileExternalUserAccountStatus": "user_profile_external_user_account_status",
    "UserProfileExternalUserAccountStatusValue": "user_profile_external_user_account_status",
    "UserProfileExternalUserDetails": "user_profile_external_user_details",
    "UserProfileExternalUserDetailsParams": "user_profile_external_user_details_params",
    "UserProfileExternalUserEntityType": "user_profile_external_user_entity_type",
    "UserProfileExternalUserEntityTypeValue": "user_profile_external_user_entity_type",
    "UserProfileListOrderBy": "user_profile_list_order_by",
    "UserProfileListOrderByValue": "user_profile_list_order_by",
    "UserProfilePage": "user_profile_page",
    "UserProfileProgramStatus": "user_profile_program_status",
    "UserProfileProgramStatusValue": "user_profile_program_status",
    "UserProfilePrograms": "user_profile_programs",
    "UserProfileTrustGrant": "user_profile_trust_grant",
    "UserRemoveResponse": "user_remove_response",
    "ValidateOrganizationPluginMarketplaceArchiveRequest": "validate_organization_plugin_marketplace_archive_request",
    "ValidateOrganizationPluginMarketplaceRepositoryRequest": "validate_organization_plugin_marketplace_repository_request",
    "WebFetchBlock": "web_fetch_block",
    "WebFetchBlockParam": "web_fetch_block_param",
    "WebFetchTool20250910Param": "web_fetch_tool_20250910_param",
    "WebFetchTool20260209Param": "web_fetch_tool_20260209_param",
    "WebFetchTool20260309Param": "web_fetch_tool_20260309_param",
    "WebFetchTool20260318Param": "web_fetch_tool_20260318_param",
    "WebFetchToolResultBlock": "web_fetch_tool_result_block",
    "WebFetchToolResultBlockContent": "web_fetch_tool_result_block_content",
    "WebFetchToolResultBlockParam": "web_fetch_tool_result_block_param",
    "WebFetchToolResultBlockParamContentParam": "web_fetch_tool_result_block_param_content_param",
    "WebFetchToolResultErrorBlock": "web_fetch_tool_result_error_block",
    "WebFetchToolResultErrorBlockParam": "web_fetch_tool_result_error_block_param",
    "WebFetchToolResultErrorCode": "web_fetch_tool_result_error_code",
    "WebFetchToolResultErrorCodeValue": "web_fetch_tool_result_error_code",
    "WebFetchToolResultSourceParam": "web_fetch_tool_result_source_param",
    "WebFetchURLSourceAllParam": "web_fetch_url_source_all_param",
    "WebFetchURLSourceExceptParam": "web_fetch_url_source_except_param",
    "WebFetchURLSourceNoneParam": "web_fetch_url_source_none_param",
    "WebFetchURLSourceOnlyParam": "web_fetch_url_source_only_param",
    "WebFetchURLSourceToolReferenceParam": "web_fetch_url_source_tool_reference_param",
    "WebFetchURLSourcesParam": "web_fetch_url_sources_param",
    "WebFetchUserInputSourceParam": "web_fetch_user_input_source_param",
    "WebSearchResultBlock": "web_search_result_block",
    "WebSearchResultBlockParam": "web_search_result_block_param",
    "WebSearchTool20250305Param": "web_search_tool_20250305_param",
    "WebSearchTool20260209Param": "web_search_tool_20260209_param",
    "WebSearchTool20260318Param": "web_search_tool_20260318_param",
    "WebSearchToolRequestErrorObjectParam": "web_search_tool_request_error_object_param",
    "WebSearchToolResultBlock": "web_search_tool_result_block",
    "WebSearchToolResultBlockParam": "web_search_tool_result_block_param",
    "WebSearchToolResultErrorCode": "web_search_tool_result_error_code",
    "WebSearchToolResultErrorCodeValue": "web_search_tool_result_error_code",
    "WebSearchToolResultErrorObject": "web_search_tool_result_error_object",
    "WebhookAgentArchivedEventData": "webhook_agent_archived_event_data",
    "WebhookAgentCreatedEventData": "webhook_agent_created_event_data",
    "WebhookAgentDeletedEventData": "webhook_agent_deleted_event_data",
    "WebhookAgentUpdatedEventData": "webhook_agent_updated_event_data",
    "WebhookDeploymentArchivedEventData": "webhook_deployment_archived_event_data",
    "WebhookDeploymentCreatedEventData": "webhook_deployment_created_event_data",
    "WebhookDeploymentDeletedEventData": "webhook_deployment_deleted_event_data",
    "WebhookDeploymentPausedEventData": "webhook_deployment_paused_event_data",
    "WebhookDeploymentRunFailedEventData": "webhook_deployment_run_failed_event_data",
    "WebhookDeploymentRunStartedEventData": "webhook_deployment_run_started_event_data",
    "WebhookDeploymentRunSucceededEventData": "webhook_deployment_run_succeeded_event_data",
    "WebhookDeploymentUnpausedEventData": "webhook_deployment_unpaused_event_data",
    "WebhookDeploymentUpdatedEventData": "webhook_deployment_updated_event_data",
    "WebhookEnvironmentArchivedEventData": "webhook_environment_archived_event_data",
    "WebhookEnvironmentCreatedEventData": "webhook_environment_created_event_data",
    "WebhookEnvironmentDeletedEventData": "webhook_environment_deleted_event_data",
    "WebhookEnvironmentUpdatedEventData": "webhook_environment_updated_event_data",
    "WebhookEvent": "webhook_event",
    "WebhookEventData": "webhook_event_data",
    "WebhookExternalKeyFailedEventData": "webhook_external_key_failed_event_data",
    "WebhookExternalKeyRecoveredEventData": "webhook_external_key_recovered_event_data",
    "WebhookMemoryStoreArchivedEventData": "webhook_memory_store_archived_event_data",
    "WebhookMemoryStoreCreatedEventData": "webhook_memory_store_created_event_data",
    "WebhookMemoryStoreDeletedEventData": "webhook_memory_store_deleted_event_data",
    "WebhookSessionArchivedEventData": "webhook_session_archived_event_data",
    "WebhookSessionBudgetReachedEventData": "webhook_session_budget_reached_event_data",
    "WebhookSessionCreatedEventData": "webhook_session_created_event_data",
    "WebhookSessionDeletedEventData": "webhook_session_deleted_event_data",
    "WebhookSessionIdledEventData": "webhook_session_idled_event_data",
    "WebhookSessionOutcomeEvaluationEndedEventData": "webhook_session_outcome_evaluation_ended_event_data",
    "WebhookSessionPendingEventData": "webhook_session_pending_event_data",
    "WebhookSessionRequiresActionEventData": "webhook_session_requires_action_event_data",
    "WebhookSessionRunningEventData": "webhook_session_running_event_data",
    "WebhookSessionStatusIdledEventData": "webhook_session_status_idled_event_data",
    "WebhookSessionStatusRescheduledEventData": "webhook_session_status_rescheduled_event_data",
    "WebhookSessionStatusRunStartedEventData": "webhook_session_status_run_started_event_data",
    "WebhookSessionStatusTerminatedEventData": "webhook_session_status_terminated_event_data",
    "WebhookSessionThreadCreatedEventData": "webhook_session_thread_created_event_data",
    "WebhookSessionThreadIdledEventData": "webhook_session_thread_idled_event_data",
    "WebhookSessionThreadTerminatedEventData": "webhook_session_thread_terminated_event_data",
    "WebhookSessionUpdatedEventData": "webhook_session_updated_event_data",
    "WebhookUserProfileEnforcementActionOpenedEventData": "webhook_user_profile_enforcement_action_opened_event_data",
    "WebhookUserProfileEnforcementActionResolvedEventData": "webhook_user_profile_enforcement_action_resolved_event_data",
    "WebhookUserProfileProgramStatusUpdatedEventData": "webhook_user_profile_program_status_updated_event_data",
    "WebhookVaultArchivedEventData": "webhook_vault_archived_event_data",
    "WebhookVaultCreatedEventData": "webhook_vault_created_event_data",
    "WebhookVaultCredentialArchivedEventData": "webhook_vault_credential_archived_event_data",
    "WebhookVaultCredentialCreatedEventData": "webhook_vault_credential_created_event_data",
    "WebhookVaultCredentialDeletedEventData": "webhook_vault_credential_deleted_event_data",
    "WebhookVaultCredentialRefreshFailedEventData": "webhook_vault_credential_refresh_failed_event_data",
    "WebhookVaultDeletedEventData": "webhook_vault_deleted_event_data",
    "WorkLeaseState": "work_lease_state",
    "Workspace": "workspace",
    "WorkspaceMember": "workspace_member",
    "WorkspaceMemberPage": "workspace_member_page",
    "WorkspacePage": "workspace_page",
    "WorkspaceRateLimit": "workspace_rate_limit",
    "WorkspaceRateLimitOrganizationSource": "workspace_rate_limit_organization_source",
    "WorkspaceRateLimitPage": "workspace_rate_limit_page",
    "WorkspaceRateLimitType": "workspace_rate_limit_type",
    "WorkspaceRateLimitTypeValue": "workspace_rate_limit_type",
    "WorkspaceRateLimitUpdateValueParam": "workspace_rate_limit_update_value_param",
    "WorkspaceRateLimitValue": "workspace_rate_limit_value",
    "WorkspaceRateLimitValueSource": "workspace_rate_limit_value_source",
    "WorkspaceRateLimitWorkspaceSource": "workspace_rate_limit_workspace_source",
    "WorkspaceRole": "workspace_role",
    "WorkspaceRoleValue": "workspace_role",
}


if not TYPE_CHECKING:  # checkers see the imports above, and so find misspelt names

    def __getattr__(name):
        from importlib import import_module

        if (module := _MODULES.get(name)) is not None:
            value = getattr(import_module(f".{module}", __name__), name)
        elif name in _MODULES.values():
            value = import_module(f".{name}", __name__)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
