"""Every error this package raises, under one root.

Decides the names, what each error carries, and that all of them survive `pickle` and `copy.deepcopy` with every
attribute. Decides nothing about when they are raised. Imported by all rooms; imports only `claude_api.errors`.

    ClaudeError
    ├── InvalidArgumentError (also ValueError)    refused before anything was sent
    │   ├── MaxTokensError                        more tokens than the model can give; `.limit`
    │   ├── UnsupportedOperationError             a platform lacks the operation
    │   └── ConversationStateError                a conversation cannot go on as it is; `.reason`, `.entry`
    ├── ConfigurationError                        no key, a broken workspace file, a client that does not fit
    ├── ClientClosedError                         `close()` was called, before or in the middle of it
    ├── DecodeError                               an answer that is not what the API promises; `.path`
    ├── APIStatusError                            an answer with an error status, one class for each API error type:
    │   ├── BadRequestError 400, AuthenticationError 401, BillingError 402, PermissionDeniedError 403,
    │   ├── NotFoundError 404, RequestTimeoutError 408, ConflictError 409, PreconditionFailedError 412,
    │   ├── RequestTooLargeError 413, UnprocessableEntityError 422, RateLimitError 429
    │   └── InternalServerError 5xx and its kin: ServiceUnavailableError 503, GatewayTimeoutError 504,
    │       OverloadedError 529
    ├── APIConnectionError                        no answer, or it broke off
    │   └── APITimeoutError (also TimeoutError)
    │       └── BatchWaitTimeoutError             `wait_for` reached its deadline; `.batch`
    ├── StreamError                               a stream that did not succeed; `.snapshot`
    │   ├── StreamTruncatedError                  it ended before `message_stop`, or its transport broke
    │   │   ├── StreamStalledError                no bytes, or no events, for longer than the caller allows
    │   │   └── StreamCancelledError              `cancel()` was called on it
    │   ├── StreamServerError                     the server sent an error event; `.type`
    │   └── StreamProtocolError                   it said something the protocol does not allow
    │       └── EventTooLargeError                one event is over the size limit
    ├── StructuredOutputError                     an answer without the value asked for; `.snapshot`, `.text`
    │   ├── OutputMismatchError                   it is no JSON, or no value of the type; `.problems`
    │   ├── OutputRefusedError                    the model refused
    │   ├── OutputTruncatedError                  it was cut: max_tokens, a stop sequence, the context window
    │   └── OutputMissingError                    no text: tools were called, or the turn was paused
    ├── ToolRunError                              a run that ended before the model was done; `.messages`, `.checkpoint`
    │   ├── ToolRunIterationsError                max_iterations
    │   ├── ToolRunBudgetError                    max_usd
    │   ├── UnknownPriceError                     max_usd, and a price that nobody knows; nothing was sent to that model
    │   ├── ToolRunCancelledError                 the token was cancelled, or the run
    │   └── ToolRunStoppedError                   an approval answered Stop
    ├── SigningError                              a request could not be signed
    │   └── CredentialError                       no token or key to be had
    ├── ConversationFileError                     not a saved conversation; `.path`, `.file`
    ├── WebhookVerificationError                  a webhook delivery whose signature does not hold; `.fault`
    ├── BatchLineError                            one line of batch results is not a result; `.line_number`, `.raw`
    │   └── BatchDuplicateError                   it is another result for a custom_id that had one; `.result`
    ├── BatchIncompleteError                      the results, read to the end, are not all; `.missing`, `.report`
    └── LocalRefusalError                         a policy of the caller's own refused; `.retry_after`
        ├── CircuitOpenError                      the server keeps failing
        ├── RateLimitExceeded, BulkheadFull       too many requests or tokens, too many at once
        ├── QuotaExceeded                         a day's or a month's limit
        ├── DeadlineExceeded (also TimeoutError)  the time for the whole call is over
        ├── BudgetExhausted                       no retry is left to give
        └── NoEndpointAvailable                   nowhere to send it

No error holds a request header, a key or a type of an HTTP library. A transport's own exception is only ever the
`__cause__`, which `pickle` leaves behind.
"""

from __future__ import annotations

from claude_api.errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    BillingError,
    ClaudeError,
    ConflictError,
    DecodeError,
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
    UnprocessableEntityError,
    error_for,
    status_error,
)
from claude_overlay.errors.batches import BatchDuplicateError, BatchIncompleteError, BatchLineError
from claude_overlay.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    BatchWaitTimeoutError,
    ClientClosedError,
    ConfigurationError,
    Phase,
)
from claude_overlay.errors.conversations import ConversationFileError, ConversationReason, ConversationStateError
from claude_overlay.errors.refusals import (
    BudgetExhausted,
    BulkheadFull,
    CircuitOpenError,
    DeadlineExceeded,
    LocalRefusalError,
    NoEndpointAvailable,
    QuotaExceeded,
    RateLimitExceeded,
)
from claude_overlay.errors.requests import MaxTokensError
from claude_overlay.errors.signing import CredentialError, SigningError, UnsupportedOperationError
from claude_overlay.errors.streams import (
    EventTooLargeError,
    StallLimit,
    StreamCancelledError,
    StreamError,
    StreamProtocolError,
    StreamServerError,
    StreamStalledError,
    StreamTruncatedError,
)
from claude_overlay.errors.structured import (
    OutputMismatchError,
    OutputMissingError,
    OutputRefusedError,
    OutputTruncatedError,
    StructuredOutputError,
)
from claude_overlay.errors.tool_runs import (
    ToolRunBudgetError,
    ToolRunCancelledError,
    ToolRunError,
    ToolRunIterationsError,
    ToolRunStoppedError,
    UnknownPriceError,
)
from claude_overlay.errors.webhooks import WebhookFault, WebhookVerificationError

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BatchDuplicateError",
    "BatchIncompleteError",
    "BatchLineError",
    "BatchWaitTimeoutError",
    "BillingError",
    "BudgetExhausted",
    "BulkheadFull",
    "CircuitOpenError",
    "ClaudeError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConversationFileError",
    "ConversationReason",
    "ConversationStateError",
    "CredentialError",
    "DeadlineExceeded",
    "DecodeError",
    "EventTooLargeError",
    "GatewayTimeoutError",
    "InternalServerError",
    "InvalidArgumentError",
    "LocalRefusalError",
    "MaxTokensError",
    "NoEndpointAvailable",
    "NotFoundError",
    "OutputMismatchError",
    "OutputMissingError",
    "OutputRefusedError",
    "OutputTruncatedError",
    "OverloadedError",
    "PermissionDeniedError",
    "Phase",
    "PreconditionFailedError",
    "QuotaExceeded",
    "RateLimitError",
    "RateLimitExceeded",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "ServiceUnavailableError",
    "SigningError",
    "StallLimit",
    "StreamCancelledError",
    "StreamError",
    "StreamProtocolError",
    "StreamServerError",
    "StreamStalledError",
    "StreamTruncatedError",
    "StructuredOutputError",
    "ToolRunBudgetError",
    "ToolRunCancelledError",
    "ToolRunError",
    "ToolRunIterationsError",
    "ToolRunStoppedError",
    "UnknownPriceError",
    "UnprocessableEntityError",
    "UnsupportedOperationError",
    "WebhookFault",
    "WebhookVerificationError",
    "error_for",
    "status_error",
]
