"""A typed client for the Claude API: messages, streams, batches, files. `Claude` blocks, `AsyncClaude` awaits.

Names are loaded when they are first used, so importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claude_api.models import BatchRequest
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
        BatchLineError,
        BatchWaitTimeoutError,
        BillingError,
        ClaudeError,
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
        StreamError,
        StreamProtocolError,
        StreamServerError,
        StreamTruncatedError,
        UnprocessableEntityError,
    )
    from claude_overlay.secret import Secret

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
    "BatchLineError",
    "BatchRequest",
    "BatchResults",
    "BatchWaitTimeoutError",
    "BillingError",
    "Claude",
    "ClaudeError",
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
    "Secret",
    "ServiceUnavailableError",
    "StreamError",
    "StreamProtocolError",
    "StreamServerError",
    "StreamTruncatedError",
    "Timeouts",
    "UnprocessableEntityError",
    "WithResponse",
    "assistant",
    "document",
    "image",
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
    "Pager": "claude_overlay.client.sync.operations",
    "RateLimitWindow": "claude_overlay.client.metadata",
    "RateLimits": "claude_overlay.client.metadata",
    "ResponseMetadata": "claude_overlay.client.metadata",
    "Secret": "claude_overlay.secret",
    "Timeouts": "claude_overlay.client.config",
    "WithResponse": "claude_overlay.client.metadata",
    "assistant": "claude_overlay.content",
    "document": "claude_overlay.content",
    "image": "claude_overlay.content",
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
