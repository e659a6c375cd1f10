"""The error of a webhook delivery: what it carries, and that it survives pickle."""

from __future__ import annotations

import copy
import pickle

from claude_overlay.errors import ClaudeError
from claude_overlay.errors.webhooks import WebhookVerificationError


def test_it_says_what_is_wrong_and_whose() -> None:
    """The fault is a word for programs, the message one for people."""
    error = WebhookVerificationError("too late", fault="too_old", delivery_id="msg_1")

    assert isinstance(error, ClaudeError)
    assert (str(error), error.message, error.fault, error.delivery_id) == ("too late", "too late", "too_old", "msg_1")
    assert WebhookVerificationError("x").fault == "no_match"


def test_it_pickles_and_copies_with_all_it_carries() -> None:
    """Nothing is lost on the way to another process."""
    error = WebhookVerificationError("too late", fault="too_old", delivery_id="msg_1")

    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301 - our own bytes
        assert (str(twin), twin.fault, twin.delivery_id) == ("too late", "too_old", "msg_1")
