"""The parameters of a function as one object type: what the model gives, and what the function takes.

Decides which parameters the model sees (not the receiver of a method, nor what a `partial` has bound), in the order of
the signature, and which functions cannot be tools. Called by `function`.
"""

from __future__ import annotations

import functools
import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.records import NO_DEFAULT, Member, RecordShape
from claude_overlay.schema.resolve import Place, Resolver, default_of
from claude_overlay.schema.scope import scope_of_function
from claude_overlay.schema.shapes import Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["Parameters", "has_receiver", "is_asynchronous", "parameters_of", "plain_function", "stands_in_class"]

_EMPTY: Final = inspect.Parameter.empty
_BY_POSITION: Final = inspect.Parameter.POSITIONAL_ONLY


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """What a function takes from the model.

    Attributes:
        record: the object type of the input; reading one gives keyword arguments.
        positional: names and defaults of the parameters that Python takes by position only, in order.
    """

    record: RecordShape
    positional: tuple[tuple[str, Any], ...]

    def callable_by_name(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Give what can be called with keyword arguments alone."""
        if not self.positional:
            return function

        @functools.wraps(function)
        def by_name(**arguments: Any) -> Any:
            given = [name in arguments for name, _ in self.positional]
            count = len(given) - given[::-1].index(True) if True in given else 0
            values = [arguments.pop(name, default) for name, default in self.positional[:count]]
            return function(*values, **arguments)

        return by_name


def parameters_of(
    function: Callable[..., Any], *, name: str, receiver: bool, said: Mapping[str, str], local: Mapping[str, Any]
) -> Parameters:
    """Take a signature apart.

    Args:
        function: The function.
        name: What to call it in an error.
        receiver: Whether its first parameter is the object it is a method of; that one is left out.
        said: What its docstring says of each parameter.
        local: Names of the functions around it.

    Raises:
        UnknownName: An annotation uses a name that nothing has yet.
        InvalidArgumentError: A parameter's type has no JSON Schema; the function takes `*args`, has no signature, or
            keeps its result to itself (a generator).
    """
    scope = scope_of_function(plain_function(function), local)
    resolver = Resolver(scope.local)
    members: list[Member] = []
    others: Shape | None = None
    positional: list[tuple[str, Any]] = []
    for parameter in _seen(function, name, receiver=receiver):
        place = Place(where=f"parameter {parameter.name!r} of {name}()", scope=scope)
        if parameter.kind is inspect.Parameter.VAR_POSITIONAL:
            told = f"{name}() takes *{parameter.name}, which a model cannot fill by name"
            message = f"{told}; take a list as a parameter of its own"
            raise InvalidArgumentError(message)
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            found, others = _others(parameter, resolver, place)
            members.extend(found)
            continue
        if parameter.kind is _BY_POSITION:
            positional.append((parameter.name, parameter.default))
        members.append(_member(parameter, resolver, place, said))
    record = RecordShape(name, dict)
    shown = {member.name for member in members}
    record.fill(members, others, taken=_all_names(function) - shown)
    return Parameters(record=record, positional=tuple(positional))


def plain_function(function: Any) -> Any:
    """Give the function below: of a method, a partial, a decorated function, an object that can be called."""
    while True:
        if isinstance(function, functools.partial):
            function = function.func
        elif inspect.ismethod(function):
            function = function.__func__
        elif hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        elif not inspect.isroutine(function) and hasattr(type(function), "__call__"):  # noqa: B004 - on the type
            function = type(function).__call__
        else:
            return function


def has_receiver(function: Any) -> bool:
    """Tell a function of a class body, whose first parameter is the object by its name: `self`, or `cls`."""
    if not inspect.isfunction(function) or not stands_in_class(function):
        return False
    first = next(iter(_signature(function, function.__qualname__).parameters), None)
    return first in {"self", "cls"}


def stands_in_class(function: Any) -> bool:
    """Tell a function that was written in the body of a class."""
    around = getattr(function, "__qualname__", "").rpartition(".")[0]
    return bool(around) and not around.endswith("<locals>")


def is_asynchronous(function: Any) -> bool:
    """Tell whether what the function gives must be awaited. Goes by the function itself, not by what it wraps."""
    if inspect.isroutine(function) or isinstance(function, functools.partial):
        return inspect.iscoroutinefunction(function)
    return inspect.iscoroutinefunction(getattr(type(function), "__call__", None))  # noqa: B004 - looked at, not called


def _seen(function: Any, name: str, *, receiver: bool) -> Iterator[inspect.Parameter]:
    """Give the parameters that the model sees."""
    if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
        message = f"{name}() is a generator; a tool gives its result at once: return a list, say"
        raise InvalidArgumentError(message)
    parameters = list(_signature(function, name).parameters.values())
    bound = function.keywords if isinstance(function, functools.partial) else {}
    for parameter in parameters[1 if receiver else 0 :]:
        if parameter.name not in bound:
            yield parameter


def _signature(function: Any, name: str) -> inspect.Signature:
    try:
        return inspect.signature(function)
    except (ValueError, TypeError) as error:
        message = f"{name}() cannot be a tool: its parameters cannot be seen; wrap it in a function of your own"
        raise InvalidArgumentError(message) from error


def _all_names(function: Any) -> set[str]:
    """Name everything that a keyword argument would collide with, bound and hidden parameters included."""
    below = plain_function(function)
    named = inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL
    bound = set(function.keywords) if isinstance(function, functools.partial) else set()
    parameters = _signature(below, "the function").parameters.values()
    return bound | {parameter.name for parameter in parameters if parameter.kind not in named}


def _member(parameter: inspect.Parameter, resolver: Resolver, place: Place, said: Mapping[str, str]) -> Member:
    annotation = Any if parameter.annotation is _EMPTY else parameter.annotation
    shape = resolver.shape(annotation, place)
    default: Any = NO_DEFAULT if parameter.default is _EMPTY else parameter.default
    if type(default).__name__ == "FieldInfo":
        message = f"{place.where} has a pydantic Field as its default; put it into Annotated[...] instead"
        raise InvalidArgumentError(message)
    return Member(
        name=parameter.name,
        target=parameter.name,
        shape=shape,
        required=default is NO_DEFAULT,
        default=default_of(shape, default),
        description=said.get(parameter.name, ""),
    )


def _others(parameter: inspect.Parameter, resolver: Resolver, place: Place) -> tuple[tuple[Member, ...], Shape | None]:
    """Read `**name: type`: any further members of that type, or those of an unpacked TypedDict."""
    annotation = Any if parameter.annotation is _EMPTY else parameter.annotation
    if isinstance(annotation, str):
        annotation = place.scope.evaluate(annotation, place.where)
    if getattr(get_origin(annotation), "_name", None) == "Unpack":
        shape = resolver.shape(get_args(annotation)[0], place)
        if isinstance(shape, RecordShape):
            return shape.members, None
    return (), resolver.shape(annotation, place)
