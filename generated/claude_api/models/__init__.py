# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Every model, tagged union and set of constants of the API description, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    from .anthropic_beta import AnthropicBeta as AnthropicBeta
    from .anthropic_beta import AnthropicBetaValue as AnthropicBetaValue
    from .api_error_object import APIErrorObject as APIErrorObject
    from .applied_context_management_edit import AppliedContextManagementEdit as AppliedContextManagementEdit
    from .applied_context_management_edit import (
        UnknownAppliedContextManagementEdit as UnknownAppliedContextManagementEdit,
    )
    from .assistant_message_param import AssistantMessageParam as AssistantMessageParam
    from .authentication_error_object import AuthenticationErrorObject as AuthenticationErrorObject
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
    from .create_message_batch_request import CreateMessageBatchRequest as CreateMessageBatchRequest
    from .create_message_request import CreateMessageRequest as CreateMessageRequest
    from .deleted_file import DeletedFile as DeletedFile
    from .deleted_message_batch import DeletedMessageBatch as DeletedMessageBatch
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
    from .effort_capability import EffortCapability as EffortCapability
    from .effort_level import EffortLevel as EffortLevel
    from .effort_level import EffortLevelValue as EffortLevelValue
    from .encrypted_code_execution_result_block import (
        EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock,
    )
    from .encrypted_code_execution_result_block_param import (
        EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam,
    )
    from .error_code import ErrorCode as ErrorCode
    from .error_code import ErrorCodeValue as ErrorCodeValue
    from .error_details import ErrorDetails as ErrorDetails
    from .error_event import ErrorEvent as ErrorEvent
    from .error_object import ErrorObject as ErrorObject
    from .error_object import UnknownErrorObject as UnknownErrorObject
    from .error_response import ErrorResponse as ErrorResponse
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
    from .file_document_source_param import FileDocumentSourceParam as FileDocumentSourceParam
    from .file_image_source_param import FileImageSourceParam as FileImageSourceParam
    from .file_metadata import FileMetadata as FileMetadata
    from .file_page import FilePage as FilePage
    from .file_scope import FileScope as FileScope
    from .gateway_timeout_error_object import GatewayTimeoutErrorObject as GatewayTimeoutErrorObject
    from .image_block_param import ImageBlockParam as ImageBlockParam
    from .image_source_param import ImageSourceParam as ImageSourceParam
    from .image_source_param import UnknownImageSourceParam as UnknownImageSourceParam
    from .image_transformations_param import ImageTransformationsParam as ImageTransformationsParam
    from .input_json_delta import InputJSONDelta as InputJSONDelta
    from .input_tokens_clear_at_least_param import InputTokensClearAtLeastParam as InputTokensClearAtLeastParam
    from .input_tokens_trigger_param import InputTokensTriggerParam as InputTokensTriggerParam
    from .input_transformation import InputTransformation as InputTransformation
    from .input_transformation import UnknownInputTransformation as UnknownInputTransformation
    from .input_transformation_reason import InputTransformationReason as InputTransformationReason
    from .input_transformation_reason import InputTransformationReasonValue as InputTransformationReasonValue
    from .invalid_request_error_object import InvalidRequestErrorObject as InvalidRequestErrorObject
    from .iteration_usage import IterationUsage as IterationUsage
    from .iteration_usage import UnknownIterationUsage as UnknownIterationUsage
    from .json_output_format_param import JSONOutputFormatParam as JSONOutputFormatParam
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
    from .not_found_error_object import NotFoundErrorObject as NotFoundErrorObject
    from .output_config_param import OutputConfigParam as OutputConfigParam
    from .output_tokens_details import OutputTokensDetails as OutputTokensDetails
    from .overloaded_error_object import OverloadedErrorObject as OverloadedErrorObject
    from .permission_error_object import PermissionErrorObject as PermissionErrorObject
    from .ping_event import PingEvent as PingEvent
    from .plain_text_source import PlainTextSource as PlainTextSource
    from .plain_text_source_param import PlainTextSourceParam as PlainTextSourceParam
    from .rate_limit_error_object import RateLimitErrorObject as RateLimitErrorObject
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
    from .search_result_block_param import SearchResultBlockParam as SearchResultBlockParam
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
    from .signature_delta import SignatureDelta as SignatureDelta
    from .skill_params import SkillParams as SkillParams
    from .skill_type import SkillType as SkillType
    from .skill_type import SkillTypeValue as SkillTypeValue
    from .speed import Speed as Speed
    from .speed import SpeedValue as SpeedValue
    from .stop_reason import StopReason as StopReason
    from .stop_reason import StopReasonValue as StopReasonValue
    from .system_message_content_block_param import SystemMessageContentBlockParam as SystemMessageContentBlockParam
    from .system_message_content_block_param import (
        UnknownSystemMessageContentBlockParam as UnknownSystemMessageContentBlockParam,
    )
    from .system_message_output_config_param import SystemMessageOutputConfigParam as SystemMessageOutputConfigParam
    from .system_message_param import SystemMessageParam as SystemMessageParam
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
    from .upload_file_request import UploadFileRequest as UploadFileRequest
    from .url_image_source_param import URLImageSourceParam as URLImageSourceParam
    from .urlpdf_source_param import URLPDFSourceParam as URLPDFSourceParam
    from .usage import Usage as Usage
    from .user_location_param import UserLocationParam as UserLocationParam
    from .user_message_param import UserMessageParam as UserMessageParam
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
    from .work_lease_state import WorkLeaseState as WorkLeaseState

_MODULES = {
    "APIErrorObject": "api_error_object",
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
    "AnthropicBeta": "anthropic_beta",
    "AnthropicBetaValue": "anthropic_beta",
    "AppliedContextManagementEdit": "applied_context_management_edit",
    "AssistantMessageParam": "assistant_message_param",
    "AuthenticationErrorObject": "authentication_error_object",
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
    "ClearThinking20251015EditParam": "clear_thinking_20251015_edit_param",
    "ClearThinking20251015EditResponse": "clear_thinking_20251015_edit_response",
    "ClearThinkingKeepParam": "clear_thinking_keep_param",
    "ClearToolUses20250919EditParam": "clear_tool_uses_20250919_edit_param",
    "ClearToolUses20250919EditResponse": "clear_tool_uses_20250919_edit_response",
    "ClearToolUsesTriggerParam": "clear_tool_uses_trigger_param",
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
    "CreateMessageBatchRequest": "create_message_batch_request",
    "CreateMessageRequest": "create_message_request",
    "DeletedFile": "deleted_file",
    "DeletedMessageBatch": "deleted_message_batch",
    "Diagnostics": "diagnostics",
    "DiagnosticsParam": "diagnostics_param",
    "DirectCaller": "direct_caller",
    "DirectCallerParam": "direct_caller_param",
    "DocumentBlock": "document_block",
    "DocumentBlockParam": "document_block_param",
    "DocumentSource": "document_source",
    "DocumentSourceParam": "document_source_param",
    "EffortCapability": "effort_capability",
    "EffortLevel": "effort_level",
    "EffortLevelValue": "effort_level",
    "EncryptedCodeExecutionResultBlock": "encrypted_code_execution_result_block",
    "EncryptedCodeExecutionResultBlockParam": "encrypted_code_execution_result_block_param",
    "ErrorCode": "error_code",
    "ErrorCodeValue": "error_code",
    "ErrorDetails": "error_details",
    "ErrorEvent": "error_event",
    "ErrorObject": "error_object",
    "ErrorResponse": "error_response",
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
    "FileDocumentSourceParam": "file_document_source_param",
    "FileImageSourceParam": "file_image_source_param",
    "FileMetadata": "file_metadata",
    "FilePage": "file_page",
    "FileScope": "file_scope",
    "GatewayTimeoutErrorObject": "gateway_timeout_error_object",
    "ImageBlockParam": "image_block_param",
    "ImageSourceParam": "image_source_param",
    "ImageTransformationsParam": "image_transformations_param",
    "InputJSONDelta": "input_json_delta",
    "InputTokensClearAtLeastParam": "input_tokens_clear_at_least_param",
    "InputTokensTriggerParam": "input_tokens_trigger_param",
    "InputTransformation": "input_transformation",
    "InputTransformationReason": "input_transformation_reason",
    "InputTransformationReasonValue": "input_transformation_reason",
    "InvalidRequestErrorObject": "invalid_request_error_object",
    "IterationUsage": "iteration_usage",
    "JSONOutputFormatParam": "json_output_format_param",
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
    "NotFoundErrorObject": "not_found_error_object",
    "OutputConfigParam": "output_config_param",
    "OutputTokensDetails": "output_tokens_details",
    "OverloadedErrorObject": "overloaded_error_object",
    "PermissionErrorObject": "permission_error_object",
    "PingEvent": "ping_event",
    "PlainTextSource": "plain_text_source",
    "PlainTextSourceParam": "plain_text_source_param",
    "RateLimitErrorObject": "rate_limit_error_object",
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
    "SearchResultBlockParam": "search_result_block_param",
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
    "SignatureDelta": "signature_delta",
    "SkillParams": "skill_params",
    "SkillType": "skill_type",
    "SkillTypeValue": "skill_type",
    "Speed": "speed",
    "SpeedValue": "speed",
    "StopReason": "stop_reason",
    "StopReasonValue": "stop_reason",
    "SystemMessageContentBlockParam": "system_message_content_block_param",
    "SystemMessageOutputConfigParam": "system_message_output_config_param",
    "SystemMessageParam": "system_message_param",
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
    "URLImageSourceParam": "url_image_source_param",
    "URLPDFSourceParam": "urlpdf_source_param",
    "UnknownAdvisorToolResultBlockContent": "advisor_tool_result_block_content",
    "UnknownAdvisorToolResultBlockParamContentParam": "advisor_tool_result_block_param_content_param",
    "UnknownAppliedContextManagementEdit": "applied_context_management_edit",
    "UnknownBashCodeExecutionToolResultBlockContent": "bash_code_execution_tool_result_block_content",
    "UnknownBashCodeExecutionToolResultBlockParamContentParam": "bash_code_execution_tool_result_block_param_content_param",
    "UnknownBrowserStateChangeParam": "browser_state_change_param",
    "UnknownCacheMissReason": "cache_miss_reason",
    "UnknownClearThinkingKeepParam": "clear_thinking_keep_param",
    "UnknownClearToolUsesTriggerParam": "clear_tool_uses_trigger_param",
    "UnknownCodeExecutionToolResultBlockContent": "code_execution_tool_result_block_content",
    "UnknownCodeExecutionToolResultBlockParamContentParam": "code_execution_tool_result_block_param_content_param",
    "UnknownContentBlock": "content_block",
    "UnknownContentBlockDelta": "content_block_delta",
    "UnknownContentBlockParam": "content_block_param",
    "UnknownContentBlockSourceContentParam": "content_block_source_content_param",
    "UnknownContextManagementEditParam": "context_management_edit_param",
    "UnknownDocumentSource": "document_source",
    "UnknownDocumentSourceParam": "document_source_param",
    "UnknownErrorObject": "error_object",
    "UnknownFallbackCreditStatus": "fallback_credit_status",
    "UnknownImageSourceParam": "image_source_param",
    "UnknownInputTransformation": "input_transformation",
    "UnknownIterationUsage": "iteration_usage",
    "UnknownMessageBatchResult": "message_batch_result",
    "UnknownMessageParam": "message_param",
    "UnknownMessageStreamEvent": "message_stream_event",
    "UnknownMessageThreadParam": "message_thread_param",
    "UnknownSystemMessageContentBlockParam": "system_message_content_block_param",
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
    "UnknownWebFetchToolResultBlockContent": "web_fetch_tool_result_block_content",
    "UnknownWebFetchToolResultBlockParamContentParam": "web_fetch_tool_result_block_param_content_param",
    "UnknownWebFetchToolResultSourceParam": "web_fetch_tool_result_source_param",
    "UnknownWebFetchUserInputSourceParam": "web_fetch_user_input_source_param",
    "UploadFileRequest": "upload_file_request",
    "Usage": "usage",
    "UserLocationParam": "user_location_param",
    "UserMessageParam": "user_message_param",
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
    "WorkLeaseState": "work_lease_state",
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
