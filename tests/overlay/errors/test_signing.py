"""Errors of signing: they pickle, say which place failed, and are found under their parents."""

from __future__ import annotations

import copy
import pickle

import pytest

from claude_overlay.errors import ClaudeError, InvalidArgumentError
from claude_overlay.errors.signing import CredentialError, SigningError, UnsupportedOperationError

ERRORS = [
    SigningError("not signed"),
    CredentialError("refused", status=401, error="invalid_grant", request_id="req_1"),
    UnsupportedOperationError("no such thing", platform="bedrock", operation="GET /v1/models"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_they_survive_pickle_and_copy(error: ClaudeError) -> None:
    """With every attribute."""
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):  # noqa: S301 - our own
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)


def test_what_is_refused_before_sending_is_an_argument_error() -> None:
    """So nothing retries it, and `except ValueError` catches it; a missing token is a signing error."""
    assert issubclass(UnsupportedOperationError, InvalidArgumentError)
    assert issubclass(UnsupportedOperationError, ValueError)
    assert issubclass(CredentialError, SigningError)
    assert str(ERRORS[1]) == "refused (request req_1)"
