"""Errors of proving who asks: what cannot be signed, no token to be had, an operation that a platform lacks.

All of them mean that nothing was sent for this attempt. None holds a key, a token or a signature.
"""

from __future__ import annotations

from claude_api.errors import ClaudeError, InvalidArgumentError

__all__ = ["CredentialError", "SigningError", "UnsupportedOperationError"]


class SigningError(ClaudeError):
    """A request could not be signed, so it was not sent.

    Attributes:
        message: what is missing or wrong, in words; never a key.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class CredentialError(SigningError):
    """There is no token, or no key to sign with: the place it comes from refused, failed, or gave something else.

    Attributes:
        status: the status with which a token endpoint refused; None when none answered, or none was asked.
        error: its OAuth error code (RFC 6749, section 5.2), such as "invalid_grant"; None without one.
        request_id: its `request-id`; None without one.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        error: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.error = error
        self.request_id = request_id

    def __str__(self) -> str:
        return f"{self.message} (request {self.request_id})" if self.request_id else self.message


class UnsupportedOperationError(InvalidArgumentError):
    """The platform does not have this operation. Nothing was sent.

    Attributes:
        message: which, and what the platform has.
        platform: "bedrock" or "vertex", or what another platform calls itself.
        operation: method and path, such as "POST /v1/messages/batches".
    """

    def __init__(self, message: str, *, platform: str, operation: str) -> None:
        super().__init__(message)
        self.message = message
        self.platform = platform
        self.operation = operation
