"""A typed client for the Claude API: messages, streams, batches, files. `Claude` blocks, `AsyncClaude` awaits.

Names are loaded when they are first used, so importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claude_api.models import BatchRequest
    from claude_overlay.batches import ResultsReport, SeenResults, split_batches
    from claude_overlay.client.aio.batch_results import AsyncBatchResults
    from claude_overlay.client.aio.claude import AsyncClaude
    from claude_overlay.client.aio.health_monitor import AsyncHealthMonitor
    from claude_overlay.client.aio.message_stream import AsyncMessageStream
    from claude_overlay.client.aio.operations import AsyncPager
    from claude_overlay.client.clock import Clock
    from claude_overlay.client.config import Timeouts
    from claude_overlay.client.config_file import ResilienceFile
    from claude_overlay.client.metadata import RateLimits, RateLimitWindow, ResponseMetadata, WithResponse
    from claude_overlay.client.sync.batch_results import BatchResults
    from claude_overlay.client.sync.claude import Claude
    from claude_overlay.client.sync.health_monitor import HealthMonitor
    from claude_overlay.client.sync.message_stream import MessageStream
    from claude_overlay.client.sync.operations import Pager
    from claude_overlay.content import assistant, document, image, text, user
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
        DeadlineExceeded,
        DecodeError,
        EventTooLargeError,
        GatewayTimeoutError,
        InternalServerError,
        InvalidArgumentError,
        LocalRefusalError,
        NoEndpointAvailable,
        NotFoundError,
        OverloadedError,
        PermissionDeniedError,
        PreconditionFailedError,
        QuotaExceeded,
        RateLimitError,
        RateLimitExceeded,
        RequestTimeoutError,
        RequestTooLargeError,
        ServiceUnavailableError,
        StreamCancelledError,
        StreamError,
        StreamProtocolError,
        StreamServerError,
        StreamStalledError,
        StreamTruncatedError,
        UnprocessableEntityError,
    )
    from claude_overlay.reliability.adaptive import Adaptive
    from claude_overlay.reliability.breaker import CircuitBreaker
    from claude_overlay.reliability.budget import RetryBudget, RetryQuota
    from claude_overlay.reliability.bulkhead import Bulkhead
    from claude_overlay.reliability.cache import ResponseCache
    from claude_overlay.reliability.facts import AttemptRecord, CallFacts, Cost
    from claude_overlay.reliability.failover import Endpoint, Failover, Signer
    from claude_overlay.reliability.health import EndpointHealth, HealthCheck, HealthMetrics, ProbeResult
    from claude_overlay.reliability.limit import RateLimit
    from claude_overlay.reliability.quota import Alert, Price, Quota
    from claude_overlay.reliability.resilience import Resilience
    from claude_overlay.reliability.retry import RetryPolicy
    from claude_overlay.reliability.runtime import MemoryStore
    from claude_overlay.reliability.state import StateStore
    from claude_overlay.reliability.verdict import Verdict
    from claude_overlay.secret import Secret
    from claude_overlay.streaming.resume import NotResumable, ResumePlan, plan_resume

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "Adaptive",
    "Alert",
    "AsyncBatchResults",
    "AsyncClaude",
    "AsyncHealthMonitor",
    "AsyncMessageStream",
    "AsyncPager",
    "AttemptRecord",
    "AuthenticationError",
    "BadRequestError",
    "BatchDuplicateError",
    "BatchIncompleteError",
    "BatchLineError",
    "BatchRequest",
    "BatchResults",
    "BatchWaitTimeoutError",
    "BillingError",
    "BudgetExhausted",
    "Bulkhead",
    "BulkheadFull",
    "CallFacts",
    "CircuitBreaker",
    "CircuitOpenError",
    "Claude",
    "ClaudeError",
    "ClientClosedError",
    "Clock",
    "ConfigurationError",
    "ConflictError",
    "Cost",
    "DeadlineExceeded",
    "DecodeError",
    "Endpoint",
    "EndpointHealth",
    "EventTooLargeError",
    "Failover",
    "GatewayTimeoutError",
    "HealthCheck",
    "HealthMetrics",
    "HealthMonitor",
    "InternalServerError",
    "InvalidArgumentError",
    "LocalRefusalError",
    "MemoryStore",
    "MessageStream",
    "NoEndpointAvailable",
    "NotFoundError",
    "NotResumable",
    "OverloadedError",
    "Pager",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "Price",
    "ProbeResult",
    "Quota",
    "QuotaExceeded",
    "RateLimit",
    "RateLimitError",
    "RateLimitExceeded",
    "RateLimitWindow",
    "RateLimits",
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
    "StateStore",
    "StreamCancelledError",
    "StreamError",
    "StreamProtocolError",
    "StreamServerError",
    "StreamStalledError",
    "StreamTruncatedError",
    "Timeouts",
    "UnprocessableEntityError",
    "Verdict",
    "WithResponse",
    "assistant",
    "document",
    "image",
    "plan_resume",
    "split_batches",
    "text",
    "user",
]

# Every name that does not come from `errors`. A test holds this table, the imports above and `__all__` together.
_HOMES = {
    "Adaptive": "claude_overlay.reliability.adaptive",
    "Alert": "claude_overlay.reliability.quota",
    "AsyncBatchResults": "claude_overlay.client.aio.batch_results",
    "AsyncClaude": "claude_overlay.client.aio.claude",
    "AsyncHealthMonitor": "claude_overlay.client.aio.health_monitor",
    "AsyncMessageStream": "claude_overlay.client.aio.message_stream",
    "AsyncPager": "claude_overlay.client.aio.operations",
    "AttemptRecord": "claude_overlay.reliability.facts",
    "BatchRequest": "claude_api.models",
    "BatchResults": "claude_overlay.client.sync.batch_results",
    "Bulkhead": "claude_overlay.reliability.bulkhead",
    "CallFacts": "claude_overlay.reliability.facts",
    "CircuitBreaker": "claude_overlay.reliability.breaker",
    "Claude": "claude_overlay.client.sync.claude",
    "Clock": "claude_overlay.client.clock",
    "Cost": "claude_overlay.reliability.facts",
    "Endpoint": "claude_overlay.reliability.failover",
    "EndpointHealth": "claude_overlay.reliability.health",
    "Failover": "claude_overlay.reliability.failover",
    "HealthCheck": "claude_overlay.reliability.health",
    "HealthMetrics": "claude_overlay.reliability.health",
    "HealthMonitor": "claude_overlay.client.sync.health_monitor",
    "MemoryStore": "claude_overlay.reliability.runtime",
    "MessageStream": "claude_overlay.client.sync.message_stream",
    "NotResumable": "claude_overlay.streaming.resume",
    "Pager": "claude_overlay.client.sync.operations",
    "Price": "claude_overlay.reliability.quota",
    "ProbeResult": "claude_overlay.reliability.health",
    "Quota": "claude_overlay.reliability.quota",
    "RateLimit": "claude_overlay.reliability.limit",
    "RateLimitWindow": "claude_overlay.client.metadata",
    "RateLimits": "claude_overlay.client.metadata",
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
    "Timeouts": "claude_overlay.client.config",
    "Verdict": "claude_overlay.reliability.verdict",
    "WithResponse": "claude_overlay.client.metadata",
    "assistant": "claude_overlay.content",
    "document": "claude_overlay.content",
    "image": "claude_overlay.content",
    "plan_resume": "claude_overlay.streaming.resume",
    "split_batches": "claude_overlay.batches",
    "text": "claude_overlay.content",
    "user": "claude_overlay.content",
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
