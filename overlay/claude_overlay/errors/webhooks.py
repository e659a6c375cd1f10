"""The error of a webhook delivery that is not what it claims to be."""

from __future__ import annotations

from typing import Literal, TypeAlias

from claude_api.errors import ClaudeError

__all__ = ["WebhookFault", "WebhookVerificationError"]

WebhookFault: TypeAlias = Literal["missing_header", "malformed_timestamp", "too_old", "too_new", "no_match"]


class WebhookVerificationError(ClaudeError):
    """A delivery whose signature does not hold: answer it with status 400 and do nothing else.

    Says nothing about the secret or the signature that would have been right.

    Attributes:
        message: what is wrong, in words.
        fault: `missing_header`, `malformed_timestamp`, `too_old`, `too_new` (its time is too far from ours), or
            `no_match` (another secret, or another body).
        delivery_id: the header `webhook-id` as it came, unverified; None when it is missing.
    """

    def __init__(self, message: str, *, fault: WebhookFault = "no_match", delivery_id: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.fault: WebhookFault = fault
        self.delivery_id = delivery_id
