"""The guess at a call's cost, and the size of a body with pictures in it."""

from __future__ import annotations

import base64
import json
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.reliability.estimate import MEDIA_BYTES, checked_estimate, estimate_cost, text_bytes
from claude_overlay.reliability.facts import CallCost, CallFacts


def facts(**known: object) -> CallFacts:
    """Facts of a call to the messages endpoint."""
    return CallFacts(operation="create_message", method="POST", path="/v1/messages", **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(("size", "tokens"), [(0, 0), (1, 1), (4, 1), (5, 2), (400_000, 100_000)])
def test_a_generation_takes_a_token_for_four_bytes(size: int, tokens: int) -> None:
    """And one request, and no output beforehand, whatever `max_tokens` is."""
    guess = estimate_cost(facts(model="m", max_tokens=64_000, body_bytes=size))
    assert guess == CallCost(requests=1, input_tokens=tokens, output_tokens=0)


@pytest.mark.parametrize("known", [{"body_bytes": 10**6}, {"model": "m", "body_bytes": 4_000}, {}])
def test_what_does_not_generate_takes_a_request(known: dict[str, object]) -> None:
    """Counting tokens, batches and uploads have limits of their own, however large they are."""
    assert estimate_cost(facts(**known)) == CallCost()


def body(data: str, *, kind: str = "base64", separators: tuple[str, str] = (",", ":")) -> bytes:
    """A request with one piece of media, or of text, inline."""
    source = {"type": kind, "media_type": "x/y", "data": data}
    content = [{"type": "document", "source": source}, {"type": "text", "text": "What is this?"}]
    return json.dumps({"messages": [{"role": "user", "content": content}]}, separators=separators).encode()


@pytest.mark.parametrize("separators", [(",", ":"), (", ", ": ")])
def test_a_picture_counts_as_a_picture(separators: tuple[str, str]) -> None:
    """Five megabytes of it are no million tokens."""
    picture = base64.b64encode(bytes(range(256)) * 20_000).decode()
    rest = len(body("", separators=separators))

    assert text_bytes(body(picture, separators=separators)) == rest + MEDIA_BYTES
    two = body(picture, separators=separators)[:-1] + b',"again":' + body(picture, separators=separators) + b"}"
    assert text_bytes(two) == pytest.approx(2 * (rest + MEDIA_BYTES), abs=20)


def test_a_small_picture_counts_no_more_than_it_is() -> None:
    """A thumbnail of 800 bytes."""
    small = body("A" * 800)
    assert text_bytes(small) == len(small)


def test_a_pdf_counts_by_its_size() -> None:
    """A tenth of its bytes, for it may have many pages."""
    pdf = base64.b64encode(b"%PDF-1.7" + bytes(1_000_000)).decode()
    assert text_bytes(body(pdf)) == len(body("")) + len(pdf) // 10


@pytest.mark.parametrize("text", ["The quick brown fox. " * 100, "敏捷的棕色狐狸" * 100, "\\n" * 600, "A" * 500])
def test_text_counts_in_full(text: str) -> None:
    """A plain text document has a `data` member, too."""
    one = body(text, kind="text")
    assert text_bytes(one) == len(one)


@pytest.mark.parametrize("junk", [b"", b"{}", b'"data":"' + b"A" * 600, b'"data" : "' * 1_000])
def test_no_body_is_too_strange(junk: bytes) -> None:
    """Cut off or no JSON at all: a size from 0 to its length."""
    assert 0 <= text_bytes(junk) <= len(junk)


@pytest.mark.parametrize(
    "cost",
    [CallCost(), CallCost(requests=0), CallCost(0.5, 3.25, 2**53), CallCost(1, Fraction(1, 3), 0)],  # type: ignore[arg-type]
    ids=repr,
)
def test_what_an_estimator_may_give(cost: CallCost) -> None:
    """Any numbers from nothing up; they come through as they are."""
    assert checked_estimate(lambda facts: cost)(facts()) is cost


@pytest.mark.parametrize("rubbish", [
    None, 5, (1, 2), (1, 2, 3), {}, "1", CallCost(requests=float("nan")), CallCost(1, float("inf")), CallCost(1, 1, -1),
    CallCost(1, None), CallCost(1, "1"), CallCost(1, 10**400), CallCost(1, 1e308, 1e308), CallCost(1, 1j),
    CallCost(Decimal(1)), CallCost,
], ids=lambda rubbish: repr(rubbish)[:30])  # fmt: skip
def test_what_an_estimator_must_not_give(rubbish: Any) -> None:
    """The error names it, and shows what came."""
    with pytest.raises(
        InvalidArgumentError, match=r"^RateLimit\(estimate=\.\.\.\): estimate must give a CallCost"
    ) as caught:
        checked_estimate(lambda facts: rubbish)(facts())

    assert repr(rubbish)[:30] in str(caught.value)
    assert len(str(caught.value)) < 200


def test_what_an_estimator_raises_goes_through() -> None:
    """It is the caller's own mistake, told in his own words."""

    def broken(facts: CallFacts) -> CallCost:
        raise KeyError(facts.model)

    with pytest.raises(KeyError, match="m"):
        checked_estimate(broken)(facts(model="m"))
