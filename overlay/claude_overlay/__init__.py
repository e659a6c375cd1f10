"""A typed client for the Claude API: messages, streams, batches, files. `Claude` blocks, `AsyncClaude` awaits.

Names are loaded when they are first used, so importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claude_api.models import BatchRequest
    from claude_overlay.batches import ResultsReport, SeenResults, split_batches
    from claude_overlay.client.aio.areas_events import AsyncEventStream
    from claude_overlay.client.aio.batch_results import AsyncBatchResults
    from claude_overlay.client.aio.claude import AsyncClaude
    from claude_overlay.client.aio.har import AsyncHarRecorder
    from claude_overlay.client.aio.health_monitor import AsyncHealthMonitor
    from claude_overlay.client.aio.legacy_tools import AsyncLegacyTools
    from claude_overlay.client.aio.message_stream import AsyncMessageStream
    from claude_overlay.client.aio.operations import AsyncPager
    from claude_overlay.client.aio.structured import AsyncParsedMessageStream
    from claude_overlay.client.aio.tool_run import AsyncToolRun
    from claude_overlay.client.calls.comparison import Comparison
    from claude_overlay.client.calls.quota_prices import quota_prices
    from claude_overlay.client.clock import Clock
    from claude_overlay.client.config import Timeouts
    from claude_overlay.client.config_file import ResilienceFile
    from claude_overlay.client.metadata import RateLimits, RateLimitWindow, ResponseMetadata, WithResponse
    from claude_overlay.client.sync.areas_events import EventStream
    from claude_overlay.client.sync.batch_results import BatchResults
    from claude_overlay.client.sync.claude import Claude
    from claude_overlay.client.sync.har import HarRecorder
    from claude_overlay.client.sync.health_monitor import HealthMonitor
    from claude_overlay.client.sync.legacy_tools import LegacyTools
    from claude_overlay.client.sync.message_stream import MessageStream
    from claude_overlay.client.sync.operations import Pager
    from claude_overlay.client.sync.structured import ParsedMessageStream
    from claude_overlay.client.sync.tool_run import ToolRun
    from claude_overlay.content import (
        assistant,
        cache_control,
        cached,
        container_upload,
        document,
        few_shot,
        image,
        mark_cache,
        search_result,
        system,
        text,
        tool_result,
        user,
    )
    from claude_overlay.conversations import CompactionPolicy, Conversation
    from claude_overlay.costs.batches import batch_cost
    from claude_overlay.costs.bill import Cost
    from claude_overlay.costs.preview import CostPreview
    from claude_overlay.costs.pricing import cost
    from claude_overlay.costs.table import PriceTable
    from claude_overlay.diagnostics.checkup import doctor
    from claude_overlay.diagnostics.dry_run import DryRun
    from claude_overlay.errors import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        BatchDuplicateError,
        BatchIncompleteError,
        BatchLineError,
        BatchWaitTimeoutError,
        BillingError,
        BudgetExhausted,
        BulkheadFull,
        CircuitOpenError,
        ClaudeError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        ConversationFileError,
        ConversationStateError,
        CredentialError,
        DeadlineExceeded,
        DecodeError,
        EventTooLargeError,
        GatewayTimeoutError,
        InternalServerError,
        InvalidArgumentError,
        LocalRefusalError,
        MaxTokensError,
        NoEndpointAvailable,
        NotFoundError,
        OutputMismatchError,
        OutputMissingError,
        OutputRefusedError,
        OutputTruncatedError,
        OverloadedError,
        PermissionDeniedError,
        PreconditionFailedError,
        QuotaExceeded,
        RateLimitError,
        RateLimitExceeded,
        RequestTimeoutError,
        RequestTooLargeError,
        ServiceUnavailableError,
        SigningError,
        StreamCancelledError,
        StreamError,
        StreamProtocolError,
        StreamServerError,
        StreamStalledError,
        StreamTruncatedError,
        StructuredOutputError,
        ToolRunBudgetError,
        ToolRunCancelledError,
        ToolRunError,
        ToolRunIterationsError,
        ToolRunStoppedError,
        UnknownPriceError,
        UnprocessableEntityError,
        UnsupportedOperationError,
        WebhookVerificationError,
    )
    from claude_overlay.platforms import (
        AccessToken,
        Bedrock,
        CredentialProvider,
        RequestSigner,
        Vertex,
        WorkloadIdentity,
    )
    from claude_overlay.reliability.adaptive import Adaptive
    from claude_overlay.reliability.breaker import CircuitBreaker
    from claude_overlay.reliability.budget import RetryBudget, RetryQuota
    from claude_overlay.reliability.bulkhead import Bulkhead
    from claude_overlay.reliability.cache import ResponseCache
    from claude_overlay.reliability.facts import AttemptRecord, CallCost, CallFacts
    from claude_overlay.reliability.failover import Endpoint, Failover, Signer
    from claude_overlay.reliability.health import EndpointHealth, HealthCheck, HealthMetrics, ProbeResult
    from claude_overlay.reliability.limit import RateLimit
    from claude_overlay.reliability.quota import Alert, Price, Quota
    from claude_overlay.reliability.resilience import Resilience
    from claude_overlay.reliability.retry import RetryPolicy
    from claude_overlay.reliability.runtime import MemoryStore
    from claude_overlay.reliability.state import StateStore
    from claude_overlay.reliability.verdict import Verdict
    from claude_overlay.requests import MaxTokens, RequestProblem, RequestTemplate, validate
    from claude_overlay.schema.describe import Describe
    from claude_overlay.secret import Secret
    from claude_overlay.streaming.resume import NotResumable, ResumePlan, plan_resume
    from claude_overlay.structured import output_format, read_output
    from claude_overlay.structured.parsed import ParsedMessage
    from claude_overlay.tools.approval import Approve, ApproveWith, Deny, Stop, Substitute
    from claude_overlay.tools.cancel import CancelToken
    from claude_overlay.tools.function import Tool, tool
    from claude_overlay.tools.input import ToolInputError
    from claude_overlay.tools.legacy_xml.extraction import extract_function_calls
    from claude_overlay.tools.registry import ToolRegistry
    from claude_overlay.tools.result import ToolError, result_block
    from claude_overlay.tools.turns import ToolCall, ToolOutcome, Turn
    from claude_overlay.webhooks import Webhook, WebhookDelivery

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AccessToken",
    "Adaptive",
    "Alert",
    "Approve",
    "ApproveWith",
    "AsyncBatchResults",
    "AsyncClaude",
    "AsyncEventStream",
    "AsyncHarRecorder",
    "AsyncHealthMonitor",
    "AsyncLegacyTools",
    "AsyncMessageStream",
    "AsyncPager",
    "AsyncParsedMessageStream",
    "AsyncToolRun",
    "AttemptRecord",
    "AuthenticationError",
    "BadRequestError",
    "BatchDuplicateError",
    "BatchIncompleteError",
    "BatchLineError",
    "BatchRequest",
    "BatchResults",
    "BatchWaitTimeoutError",
    "Bedrock",
    "BillingError",
    "BudgetExhausted",
    "Bulkhead",
    "BulkheadFull",
    "CallCost",
    "CallFacts",
    "CancelToken",
    "CircuitBreaker",
    "CircuitOpenError",
    "Claude",
    "ClaudeError",
    "ClientClosedError",
    "Clock",
    "CompactionPolicy",
    "Comparison",
    "ConfigurationError",
    "ConflictError",
    "Conversation",
    "ConversationFileError",
    "ConversationStateError",
    "Cost",
    "CostPreview",
    "CredentialError",
    "CredentialProvider",
    "DeadlineExceeded",
    "DecodeError",
    "Deny",
    "Describe",
    "DryRun",
    "Endpoint",
    "EndpointHealth",
    "EventStream",
    "EventTooLargeError",
    "Failover",
    "GatewayTimeoutError",
    "HarRecorder",
    "HealthCheck",
    "HealthMetrics",
    "HealthMonitor",
    "InternalServerError",
    "InvalidArgumentError",
    "LegacyTools",
    "LocalRefusalError",
    "MaxTokens",
    "MaxTokensError",
    "MemoryStore",
    "MessageStream",
    "NoEndpointAvailable",
    "NotFoundError",
    "NotResumable",
    "OutputMismatchError",
    "OutputMissingError",
    "OutputRefusedError",
    "OutputTruncatedError",
    "OverloadedError",
    "Pager",
    "ParsedMessage",
    "ParsedMessageStream",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "Price",
    "PriceTable",
    "ProbeResult",
    "Quota",
    "QuotaExceeded",
    "RateLimit",
    "RateLimitError",
    "RateLimitExceeded",
    "RateLimitWindow",
    "RateLimits",
    "RequestProblem",
    "RequestSigner",
    "RequestTemplate",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "Resilience",
    "ResilienceFile",
    "ResponseCache",
    "ResponseMetadata",
    "ResultsReport",
    "ResumePlan",
    "RetryBudget",
    "RetryPolicy",
    "RetryQuota",
    "Secret",
    "SeenResults",
    "ServiceUnavailableError",
    "Signer",
    "SigningError",
    "StateStore",
    "Stop",
    "StreamCancelledError",
    "StreamError",
    "StreamProtocolError",
    "StreamServerError",
    "StreamStalledError",
    "StreamTruncatedError",
    "StructuredOutputError",
    "Substitute",
    "Timeouts",
    "Tool",
    "ToolCall",
    "ToolError",
    "ToolInputError",
    "ToolOutcome",
    "ToolRegistry",
    "ToolRun",
    "ToolRunBudgetError",
    "ToolRunCancelledError",
    "ToolRunError",
    "ToolRunIterationsError",
    "ToolRunStoppedError",
    "Turn",
    "UnknownPriceError",
    "UnprocessableEntityError",
    "UnsupportedOperationError",
    "Verdict",
    "Vertex",
    "Webhook",
    "WebhookDelivery",
    "WebhookVerificationError",
    "WithResponse",
    "WorkloadIdentity",
    "assistant",
    "batch_cost",
    "cache_control",
    "cached",
    "container_upload",
    "cost",
    "doctor",
    "document",
    "extract_function_calls",
    "few_shot",
    "image",
    "mark_cache",
    "output_format",
    "plan_resume",
    "quota_prices",
    "read_output",
    "result_block",
    "search_result",
    "split_batches",
    "system",
    "text",
    "tool",
    "tool_result",
    "user",
    "validate",
]

# Every name that does not come from `errors`. A test holds this table, the imports above and `__all__` together.
_HOMES = {
    "AccessToken": "claude_overlay.platforms",
    "Adaptive": "claude_overlay.reliability.adaptive",
    "Alert": "claude_overlay.reliability.quota",
    "Approve": "claude_overlay.tools.approval",
    "ApproveWith": "claude_overlay.tools.approval",
    "AsyncBatchResults": "claude_overlay.client.aio.batch_results",
    "AsyncClaude": "claude_overlay.client.aio.claude",
    "AsyncEventStream": "claude_overlay.client.aio.areas_events",
    "AsyncHarRecorder": "claude_overlay.client.aio.har",
    "AsyncHealthMonitor": "claude_overlay.client.aio.health_monitor",
    "AsyncLegacyTools": "claude_overlay.client.aio.legacy_tools",
    "AsyncMessageStream": "claude_overlay.client.aio.message_stream",
    "AsyncPager": "claude_overlay.client.aio.operations",
    "AsyncParsedMessageStream": "claude_overlay.client.aio.structured",
    "AsyncToolRun": "claude_overlay.client.aio.tool_run",
    "AttemptRecord": "claude_overlay.reliability.facts",
    "BatchRequest": "claude_api.models",
    "BatchResults": "claude_overlay.client.sync.batch_results",
    "Bedrock": "claude_overlay.platforms",
    "Bulkhead": "claude_overlay.reliability.bulkhead",
    "CallCost": "claude_overlay.reliability.facts",
    "CallFacts": "claude_overlay.reliability.facts",
    "CancelToken": "claude_overlay.tools.cancel",
    "CircuitBreaker": "claude_overlay.reliability.breaker",
    "Claude": "claude_overlay.client.sync.claude",
    "Clock": "claude_overlay.client.clock",
    "CompactionPolicy": "claude_overlay.conversations",
    "Comparison": "claude_overlay.client.calls.comparison",
    "Conversation": "claude_overlay.conversations",
    "Cost": "claude_overlay.costs.bill",
    "CostPreview": "claude_overlay.costs.preview",
    "CredentialProvider": "claude_overlay.platforms",
    "Deny": "claude_overlay.tools.approval",
    "Describe": "claude_overlay.schema.describe",
    "DryRun": "claude_overlay.diagnostics.dry_run",
    "Endpoint": "claude_overlay.reliability.failover",
    "EndpointHealth": "claude_overlay.reliability.health",
    "EventStream": "claude_overlay.client.sync.areas_events",
    "Failover": "claude_overlay.reliability.failover",
    "HarRecorder": "claude_overlay.client.sync.har",
    "HealthCheck": "claude_overlay.reliability.health",
    "HealthMetrics": "claude_overlay.reliability.health",
    "HealthMonitor": "claude_overlay.client.sync.health_monitor",
    "LegacyTools": "claude_overlay.client.sync.legacy_tools",
    "MaxTokens": "claude_overlay.requests",
    "MemoryStore": "claude_overlay.reliability.runtime",
    "MessageStream": "claude_overlay.client.sync.message_stream",
    "NotResumable": "claude_overlay.streaming.resume",
    "Pager": "claude_overlay.client.sync.operations",
    "ParsedMessage": "claude_overlay.structured.parsed",
    "ParsedMessageStream": "claude_overlay.client.sync.structured",
    "Price": "claude_overlay.reliability.quota",
    "PriceTable": "claude_overlay.costs.table",
    "ProbeResult": "claude_overlay.reliability.health",
    "Quota": "claude_overlay.reliability.quota",
    "RateLimit": "claude_overlay.reliability.limit",
    "RateLimitWindow": "claude_overlay.client.metadata",
    "RateLimits": "claude_overlay.client.metadata",
    "RequestProblem": "claude_overlay.requests",
    "RequestSigner": "claude_overlay.platforms",
    "RequestTemplate": "claude_overlay.requests",
    "Resilience": "claude_overlay.reliability.resilience",
    "ResilienceFile": "claude_overlay.client.config_file",
    "ResponseCache": "claude_overlay.reliability.cache",
    "ResponseMetadata": "claude_overlay.client.metadata",
    "ResultsReport": "claude_overlay.batches",
    "ResumePlan": "claude_overlay.streaming.resume",
    "RetryBudget": "claude_overlay.reliability.budget",
    "RetryPolicy": "claude_overlay.reliability.retry",
    "RetryQuota": "claude_overlay.reliability.budget",
    "Secret": "claude_overlay.secret",
    "SeenResults": "claude_overlay.batches",
    "Signer": "claude_overlay.reliability.failover",
    "StateStore": "claude_overlay.reliability.state",
    "Stop": "claude_overlay.tools.approval",
    "Substitute": "claude_overlay.tools.approval",
    "Timeouts": "claude_overlay.client.config",
    "Tool": "claude_overlay.tools.function",
    "ToolCall": "claude_overlay.tools.turns",
    "ToolError": "claude_overlay.tools.result",
    "ToolInputError": "claude_overlay.tools.input",
    "ToolOutcome": "claude_overlay.tools.turns",
    "ToolRegistry": "claude_overlay.tools.registry",
    "ToolRun": "claude_overlay.client.sync.tool_run",
    "Turn": "claude_overlay.tools.turns",
    "Verdict": "claude_overlay.reliability.verdict",
    "Vertex": "claude_overlay.platforms",
    "Webhook": "claude_overlay.webhooks",
    "WebhookDelivery": "claude_overlay.webhooks",
    "WithResponse": "claude_overlay.client.metadata",
    "WorkloadIdentity": "claude_overlay.platforms",
    "assistant": "claude_overlay.content",
    "batch_cost": "claude_overlay.costs.batches",
    "cache_control": "claude_overlay.content",
    "cached": "claude_overlay.content",
    "container_upload": "claude_overlay.content",
    "cost": "claude_overlay.costs.pricing",
    "doctor": "claude_overlay.diagnostics.checkup",
    "document": "claude_overlay.content",
    "extract_function_calls": "claude_overlay.tools.legacy_xml.extraction",
    "few_shot": "claude_overlay.content",
    "image": "claude_overlay.content",
    "mark_cache": "claude_overlay.content",
    "output_format": "claude_overlay.structured",
    "plan_resume": "claude_overlay.streaming.resume",
    "quota_prices": "claude_overlay.client.calls.quota_prices",
    "read_output": "claude_overlay.structured",
    "result_block": "claude_overlay.tools.result",
    "search_result": "claude_overlay.content",
    "split_batches": "claude_overlay.batches",
    "system": "claude_overlay.content",
    "text": "claude_overlay.content",
    "tool": "claude_overlay.tools.function",
    "tool_result": "claude_overlay.content",
    "user": "claude_overlay.content",
    "validate": "claude_overlay.requests",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(_HOMES.get(name, "claude_overlay.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
