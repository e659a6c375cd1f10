"""The plan of `claude.messages.compare`: one request, put to several models, and what came of each.

Decides which calls are made and how outcomes are weighed: nothing is lost because another model failed. Both shells
perform the calls, as many at once as allowed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.client.calls.messages import create_message
from claude_overlay.costs.bill import Cost, total_cost
from claude_overlay.costs.pricing import cost
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Unpack

    from claude_api.models import Message, Usage
    from claude_overlay.client.call import Call
    from claude_overlay.client.calls.messages import CreateArguments
    from claude_overlay.client.metadata import ResponseMetadata, WithResponse

__all__ = ["Comparison", "ComparisonPlan", "Contender", "compare_models"]

MOST_AT_ONCE: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Contender:
    """What one model made of the request.

    Attributes:
        model: the model, as asked for.
        message: its answer; None when the call failed.
        error: why it failed; None when it did not.
        latency: seconds from sending to the whole answer, or to the failure; waits for a retry included.
        metadata: of the response: request id, rate limits; None when the call failed.
        cost: what the answer cost in US dollars, by the dated price table; None when the call failed.
    """

    model: str
    message: Message | None = None
    error: Exception | None = None
    latency: float = 0.0
    metadata: ResponseMetadata | None = None
    cost: Cost | None = None

    @property
    def usage(self) -> Usage | None:
        """The answer's usage; None when the call failed."""
        return None if self.message is None else self.message.usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What all models made of it.

    Attributes:
        contenders: one for each model, in the order asked for.
    """

    contenders: tuple[Contender, ...]

    @property
    def answered(self) -> tuple[Contender, ...]:
        """Those with an answer."""
        return tuple(one for one in self.contenders if one.message is not None)

    @property
    def failed(self) -> tuple[Contender, ...]:
        """Those without."""
        return tuple(one for one in self.contenders if one.error is not None)

    @property
    def fastest(self) -> Contender | None:
        """The one that answered soonest; None when none did."""
        return min(self.answered, key=lambda one: one.latency, default=None)

    @property
    def cheapest(self) -> Contender | None:
        """The one whose answer cost least, of those with a known price; None when there is none."""
        known = [(one.cost.usd, one) for one in self.answered if one.cost is not None and one.cost.usd is not None]
        return min(known, key=lambda pair: pair[0], default=(None, None))[1]

    @property
    def cost(self) -> Cost:
        """What all answers cost together; unknown where one of them is."""
        return total_cost(one.cost for one in self.contenders if one.cost is not None)

    def __getitem__(self, model: str) -> Contender:
        for one in self.contenders:
            if one.model == model:
                return one
        raise KeyError(model)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonPlan:
    """The calls of a comparison.

    Attributes:
        models: the models, in order.
        calls: a call for each.
        max_concurrent: how many at once.
        on_result: called with each outcome as it comes.
    """

    models: tuple[str, ...]
    calls: tuple[Call[Message], ...]
    max_concurrent: int
    on_result: Callable[[Contender], Any] | None = field(default=None)

    @property
    def call(self) -> Call[Message]:
        """The first call, for `dry_run`."""
        return self.calls[0]

    def outcome(
        self, number: int, answer: WithResponse[Message] | None, error: Exception | None, latency: float
    ) -> Contender:
        """Weigh what came of one call."""
        model = self.models[number]
        if answer is None:
            return Contender(model=model, error=error, latency=latency)
        message = answer.value
        return Contender(
            model=model,
            message=message,
            latency=latency,
            metadata=answer.metadata,
            cost=cost(message),
        )


def compare_models(
    *,
    models: Iterable[str],
    max_concurrent: int = MOST_AT_ONCE,
    overrides: Mapping[str, Mapping[str, Any]] | None = None,
    on_result: Callable[[Contender], Any] | None = None,
    **request: Unpack[CreateArguments],
) -> ComparisonPlan:
    """Put one request to several models and give what each made of it: answer or error, latency, usage, cost.

    A model that fails takes nothing from the others. Each model is one call, with the client's policies, and billed as
    one. A mistake in the request itself is raised before anything is sent.

    Args:
        models: the models' ids; one may stand there twice, to see how far answers differ by themselves.
        max_concurrent: how many calls at once, from 1. `Claude` takes a thread for each when it is more than 1.
        overrides: fields by model that differ from the request's: `{"claude-haiku-4-5": {"max_tokens": 1024}}`.
        on_result: called with each `Contender` as it comes, in the calling thread; what it raises ends the comparison.
        **request: the arguments of `messages.create`, but for `model`.

    Raises:
        InvalidArgumentError: no model, or an argument that `messages.create` would refuse. Nothing was sent.
    """
    names = (models,) if isinstance(models, str) else tuple(models)
    if not names or not all(isinstance(name, str) and name for name in names):
        raise InvalidArgumentError("compare(models=...) needs at least one model, by its id")
    if "model" in request:
        raise InvalidArgumentError("compare(...) takes models=[...] in place of model=")
    if isinstance(max_concurrent, bool) or not isinstance(max_concurrent, int) or max_concurrent < 1:
        message = f"max_concurrent must be a whole number from 1, not {max_concurrent!r}"
        raise InvalidArgumentError(message)
    differing = overrides or {}
    for name in differing:
        if name not in names:
            message = f"overrides are for a model that is not compared: {name!r}"
            raise InvalidArgumentError(message)
    arguments: list[Any] = [{**request, **differing.get(name, {}), "model": name} for name in names]
    calls = tuple(create_message(**fields) for fields in arguments)
    return ComparisonPlan(models=names, calls=calls, max_concurrent=max_concurrent, on_result=on_result)
