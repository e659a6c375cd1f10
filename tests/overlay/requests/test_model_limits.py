"""What is known of models, and MaxTokens."""

from __future__ import annotations

import json
import pickle

import orjson
import pytest

from claude_api.catalog import MODELS
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.requests import MaxTokensError
from claude_overlay.requests.model_limits import MaxTokens, limits_of

OLD = "claude-opus-4-1"


def test_limits_come_from_the_catalog() -> None:
    """Id and alias mean the same model; betas raise limits; an unknown model has none and is none."""
    assert limits_of(OLD).max_tokens == MODELS[OLD].max_tokens
    assert limits_of(OLD) == limits_of(MODELS[OLD].id)
    assert limits_of(OLD).generation == (4, 1)
    assert limits_of("claude-sonnet-4-20250514").generation == (4, 0)
    assert (limits_of("gpt-9").known, limits_of("gpt-9").max_tokens) == (False, None)


def test_betas_raise_limits() -> None:
    """Where the catalog says so, and only those betas."""
    model, facts = next((name, facts) for name, facts in MODELS.items() if facts.max_tokens_with)
    beta, most = next(iter(facts.max_tokens_with.items()))

    assert limits_of(model, betas=[beta, "other"]).max_tokens == most
    assert limits_of(model, betas=["other"]).max_tokens == facts.max_tokens
    assert MaxTokens(most, model, betas=[beta]) == most


def test_max_tokens_is_a_checked_int() -> None:
    """At the limit it passes; it encodes, pickles and counts as the number it is."""
    limit = MODELS[OLD].max_tokens
    assert limit is not None
    checked = MaxTokens(limit, OLD)

    assert (checked, checked + 1) == (limit, limit + 1)
    assert orjson.dumps(checked) == json.dumps(checked).encode() == str(limit).encode()
    assert pickle.loads(pickle.dumps(checked)) == limit  # noqa: S301 - our own
    assert MaxTokens(0, OLD) == 0
    assert MaxTokens.most(OLD) == limit


def test_too_much_is_refused_with_the_limit() -> None:
    """The error has value, limit and model, and is an InvalidArgumentError."""
    with pytest.raises(MaxTokensError, match=r"32,000 tokens at most") as caught:
        MaxTokens(32_001, OLD)

    assert (caught.value.value, caught.value.limit, caught.value.model) == (32_001, 32_000, OLD)
    assert isinstance(caught.value, InvalidArgumentError)


@pytest.mark.parametrize("value", [-1, True, 1.5, "9", None])
def test_what_is_no_count_is_refused(value: object) -> None:
    """Also without a model."""
    with pytest.raises(MaxTokensError, match="whole number"):
        MaxTokens(value)  # type: ignore[arg-type]


def test_unknown_models_pass() -> None:
    """A newer model than the catalog is never blocked; only the question for its limit has no answer."""
    assert MaxTokens(10**7, "claude-next-9") == 10**7
    with pytest.raises(MaxTokensError, match="retrieve"):
        MaxTokens.most("claude-next-9")
