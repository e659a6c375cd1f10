"""What the catalog knows about a model, and `MaxTokens`, a number checked against it.

Decides how betas change a limit and which generation an id names. A model that the catalog does not have is never
refused: it may be newer than the catalog. Called by the rules, and by callers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Self

from claude_overlay.errors.requests import MaxTokensError
from claude_overlay.requests.problem import ModelLimits

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["MaxTokens", "limits_of"]

_GENERATION: Final = re.compile(r"^claude-[a-z]+-(\d{1,2})(?:-(\d{1,2}))?(?:-\d{8})?$")


def limits_of(model: str, *, betas: Iterable[str] = ()) -> ModelLimits:
    """Give what is known of a model, under its id, an alias, or a platform's name; nothing for an unknown one."""
    from claude_api.catalog import find  # noqa: PLC0415 - a table that only this needs

    facts = find(model)
    if facts is None:
        return ModelLimits(name=model)
    names = tuple(betas)
    generation = _GENERATION.match(facts.id)
    return ModelLimits(
        name=facts.id,
        known=True,
        max_tokens=_most(facts.max_tokens, [facts.max_tokens_with.get(beta) for beta in names]),
        context_window=_most(facts.context_window, [facts.context_window_with.get(beta) for beta in names]),
        generation=(int(generation[1]), int(generation[2] or 0)) if generation else None,
    )


def _most(base: int | None, more: list[int | None]) -> int | None:
    known = [number for number in (base, *more) if number is not None]
    return max(known) if base is not None else None


class MaxTokens(int):
    """A value for `max_tokens`, checked against what the model can reply with.

    It is an `int`, and goes into a request as one: `claude.messages.create(model=m, max_tokens=MaxTokens(4096, m))`

    Args:
        value: how many tokens; 0 writes the prompt cache only.
        model: the model's id. One that the catalog does not have passes.
        betas: beta names that go with the request; some raise the limit.

    Raises:
        MaxTokensError: the value is no count, negative, or above the model's limit.
    """

    def __new__(cls, value: int, model: str | None = None, *, betas: Iterable[str] = ()) -> Self:
        """Check the value; see the class."""
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            message = f"max_tokens must be a whole number from 0, not {value!r}"
            raise MaxTokensError(message, value=value, model=model)
        limit = None if model is None else limits_of(model, betas=betas).max_tokens
        if limit is not None and value > limit:
            message = f"{model} replies with {limit:,} tokens at most; {value:,} is too much"
            raise MaxTokensError(message, value=value, limit=limit, model=model)
        return super().__new__(cls, value)

    @classmethod
    def most(cls, model: str, *, betas: Iterable[str] = ()) -> Self:
        """Give the most a model replies with. A value above some 20,000 is better streamed.

        Raises:
            MaxTokensError: the catalog does not have the model, so nobody knows.
        """
        limit = limits_of(model, betas=betas).max_tokens
        if limit is None:
            message = (
                f"the catalog has no limit for the model {model!r}; ask claude.models.retrieve({model!r}).max_tokens"
            )
            raise MaxTokensError(message, value=None, model=model)
        return super().__new__(cls, limit)
