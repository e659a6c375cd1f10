"""What a call will take from the limits, guessed before it is sent.

Decides the default estimate and how a body is sized for it. A guess is enough: the answer's usage settles it. Called by
the flow through `RateLimit.estimate`, which a caller may replace by any function of `CallFacts`; `text_bytes` is called
by `client`, the only one that sees the body.

- A call that generates (it has `max_tokens`) takes one request, and an input token for every four bytes of its body.
  That is about right for English prose and high for what comes from the prompt cache, which is free.
- It reserves no output: the API counts output as it is produced, and `max_tokens` does not count. Source: the API's
  page on rate limits. An estimator may reserve some all the same; what is not used comes back.
- Every other call takes one request: counting tokens, listing, batches and files have limits of their own.

What a caller's own estimator gives is checked here, once for each call, before limit and quota reckon with it.
"""

from __future__ import annotations

import re
from numbers import Real
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.wording import shown
from claude_overlay.reliability.facts import CallCost, CallFacts

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["checked_estimate", "estimate_cost", "text_bytes"]

ONE_REQUEST: Final = CallCost()
_new: Final = tuple.__new__  # what CallCost(...) does, without its Python part, which takes three times as long
BYTES_PER_TOKEN: Final = 4
ROUND_UP: Final = BYTES_PER_TOKEN - 1
MEDIA_BYTES: Final = 1_600 * BYTES_PER_TOKEN
"""What an inline image counts for: about 1,600 tokens, which is a large one. Source: the API's page on vision."""

PDF_SHARE: Final = 10
"""An inline PDF counts for a tenth of its size: some 2,500 tokens for a page of 100 kB."""

MOST: Final = 2.0**53
"""Above it a float cannot count one by one."""

_DATA: Final = re.compile(rb'"data"\s*:\s*"(?=[A-Za-z0-9+/]{512})')
_PDF: Final = b"JVBERi"


def estimate_cost(facts: CallFacts) -> CallCost:
    """Guess the cost of a call: one request, and a quarter of its bytes as input if it generates."""
    if facts.max_tokens is None:
        return ONE_REQUEST
    return _new(CallCost, (1, (facts.body_bytes + ROUND_UP) // BYTES_PER_TOKEN, 0))


def checked_estimate(estimate: Callable[[CallFacts], CallCost]) -> Callable[[CallFacts], CallCost]:
    """Give an estimator that refuses what `estimate` must not give. What it raises goes through.

    The one made raises `InvalidArgumentError` for anything but a `CallCost` of numbers from 0 to 2⁵³.
    """

    def checked(facts: CallFacts) -> CallCost:
        cost: Any = estimate(facts)
        if isinstance(cost, CallCost) and all(_is_amount(amount) for amount in cost):
            return cost
        allowed = "estimate must give a CallCost of finite numbers of at least 0"
        message = f"RateLimit(estimate=...): {allowed}, not {shown(cost)}"
        raise InvalidArgumentError(message)

    return checked


def _is_amount(value: object) -> bool:
    number: Any = value  # Real does not say that it can be compared
    return isinstance(value, Real) and bool(0 <= number <= MOST)


def text_bytes(body: bytes) -> int:
    """Size a JSON body for `CallFacts.body_bytes`: inline media count for about the text that costs as much.

    A string member `data` that begins with 512 characters of base64 is taken for media. Text, in a document as well,
    has a space or a line feed among so many; if it has not, the estimate is too low, and the answer settles it.
    """
    size, position = len(body), 0
    while (found := _DATA.search(body, position)) is not None:
        begin = found.end()
        end = body.find(b'"', begin)
        position = end if end >= 0 else len(body)
        length = position - begin
        weight = max(MEDIA_BYTES, length // PDF_SHARE) if body.startswith(_PDF, begin) else MEDIA_BYTES
        size -= max(0, length - weight)
    return size
