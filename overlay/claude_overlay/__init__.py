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
    from claude_overlay.client.aio.message_stream import AsyncMessageStream
    from claude_overlay.client.aio.operations import AsyncPager
    from claude_overlay.client.clock import Clock
    from claude_overlay.client.config import Timeouts
    from claude_overlay.client.metadata import RateLimits, RateLimitWindow, ResponseMetadata, WithResponse
    from claude_overlay.client.sync.batch_results import BatchResults
    from claude_overlay.client.sync.claude import Claude
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
        ClaudeError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        EventTooLargeError,
        GatewayTimeoutError,
        InternalServerError,
        InvalidArgumentError,
        NotFoundError,
        OverloadedError,
        PermissionDeniedError,
        PreconditionFailedError,
        RateLimitError,
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
    from claude_overlay.secret import Secret
    from claude_overlay.streaming.resume import NotResumable, ResumePlan, plan_resume

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBatchResults",
    "AsyncClaude",
    "AsyncMessageStream",
    "AsyncPager",
    "AuthenticationError",
    "BadRequestError",
    "BatchDuplicateError",
    "BatchIncompleteError",
    "BatchLineError",
    "BatchRequest",
    "BatchResults",
    "BatchWaitTimeoutError",
    "BillingError",
    "Claude",
    "ClaudeError",
    "ClientClosedError",
    "Clock",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EventTooLargeError",
    "GatewayTimeoutError",
    "InternalServerError",
    "InvalidArgumentError",
    "MessageStream",
    "NotFoundError",
    "NotResumable",
    "OverloadedError",
    "Pager",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RateLimitWindow",
    "RateLimits",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "ResponseMetadata",
    "ResultsReport",
    "ResumePlan",
    "Secret",
    "SeenResults",
    "ServiceUnavailableError",
    "StreamCancelledError",
    "StreamError",
    "StreamProtocolError",
    "StreamServerError",
    "StreamStalledError",
    "StreamTruncatedError",
    "Timeouts",
    "UnprocessableEntityError",
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
    "AsyncBatchResults": "claude_overlay.client.aio.batch_results",
    "AsyncClaude": "claude_overlay.client.aio.claude",
    "AsyncMessageStream": "claude_overlay.client.aio.message_stream",
    "AsyncPager": "claude_overlay.client.aio.operations",
    "BatchRequest": "claude_api.models",
    "BatchResults": "claude_overlay.client.sync.batch_results",
    "Claude": "claude_overlay.client.sync.claude",
    "Clock": "claude_overlay.client.clock",
    "MessageStream": "claude_overlay.client.sync.message_stream",
    "NotResumable": "claude_overlay.streaming.resume",
    "Pager": "claude_overlay.client.sync.operations",
    "RateLimitWindow": "claude_overlay.client.metadata",
    "RateLimits": "claude_overlay.client.metadata",
    "ResponseMetadata": "claude_overlay.client.metadata",
    "ResultsReport": "claude_overlay.batches",
    "ResumePlan": "claude_overlay.streaming.resume",
    "Secret": "claude_overlay.secret",
    "SeenResults": "claude_overlay.batches",
    "Timeouts": "claude_overlay.client.config",
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
