"""Tools from functions: `@tool`.

Decides what of a function the model is told, and how a call's input becomes the function's arguments. Calls nothing
itself. Called by users, the registry and the loop.
"""

from __future__ import annotations

import copy
import functools
import inspect
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Generic, Literal, ParamSpec, TypeVar, cast, overload

from claude_api._json import dumps, loads
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.docstrings import read_docstring
from claude_overlay.schema.problems import Problem
from claude_overlay.schema.scope import UnknownName
from claude_overlay.tools.declared import DeclaredSchema
from claude_overlay.tools.input import ToolInputError
from claude_overlay.tools.parameters import (
    Parameters,
    has_receiver,
    is_asynchronous,
    parameters_of,
    plain_function,
    stands_in_class,
)

__all__ = ["Tool", "check_name", "tool"]

P = ParamSpec("P")
R = TypeVar("R")
AnyFunction = Callable[..., Any]

# `ToolParam.name` of the description.
NAME: Final = re.compile(r"[a-zA-Z0-9_-]{1,128}")
_NOT_GIVEN: Final[Any] = object()


class Tool(Generic[P, R]):
    """A function that the model may call. Made by `@tool`; calling it calls the function, untouched.

    A tool made of a method is taken from an instance, like the method itself: `account.balance` is a tool that knows
    its account.

    Attributes:
        name: what the model calls it by.
        is_async: whether what `function` gives must be awaited.
    """

    def __init__(self, function: Callable[P, R], *, options: Mapping[str, Any], local: Mapping[str, Any]) -> None:
        self._static = isinstance(function, staticmethod)
        self._of_class = isinstance(function, classmethod)
        plain: Any = function.__func__ if isinstance(function, staticmethod | classmethod) else function
        _check_function(plain)
        self._called: AnyFunction = plain
        self._needs_object = not self._static and (self._of_class or has_receiver(plain))
        self.name: str = options.get("name") or _name_of(plain)
        check_name(self.name, "the name of a tool", hint="give it one: @tool(name=...), or tool(function, name=...)")
        said = read_docstring(_docstring_of(plain))
        given = options.get("description")
        self._description: str = said.text if given is None else given
        self.is_async: bool = is_asynchronous(plain)
        self._options = options
        self._local = dict(local)
        self._said = said.parameters
        self._declared = DeclaredSchema.of(options.get("input_schema"), self.name)
        self._wire = _wire_options(options)
        self._parameters: Parameters | None = None
        self._schema: dict[str, Any] | None = None
        # The definition as JSON, once somebody has asked: reading it is quicker than copying what it was made of.
        self._json: bytes | None = None
        functools.update_wrapper(self, plain, updated=())
        self._complete_if_known()

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn that this is a method, whatever its first parameter is called. Python calls it for a class body."""
        of_this_body = getattr(self._called, "__qualname__", "").rpartition(".")[0] == owner.__qualname__
        if of_this_body and not (self._static or self._of_class or self._needs_object):
            self._needs_object = True
            self._parameters = self._json = None
            self._complete_if_known()

    @property
    def description(self) -> str:
        """What the model is told; may be empty."""
        return self._description

    @property
    def input_schema(self) -> dict[str, Any]:
        """The JSON Schema of its input; a new mapping each time."""
        self._complete()
        return copy.deepcopy(cast("dict[str, Any]", self._schema))

    @property
    def function(self) -> AnyFunction:
        """What to call with `**arguments(input)`; gives an awaitable if `is_async`.

        Raises:
            InvalidArgumentError: It is a method, and this is not taken from an instance.
        """
        if self._needs_object:
            told = f"the tool {self.name!r} is a method and lacks its object"
            message = f"{told}; take it from an instance, `registry.add(instance.method)`, say"
            raise InvalidArgumentError(message)
        return self._complete().callable_by_name(self._called)

    @property
    def definition(self) -> dict[str, Any]:
        """What goes into `tools=[...]` of a request; a new mapping each time."""
        if self._json is None:
            self._complete()
            told = {"description": self._description} if self._description else {}
            self._json = dumps({"name": self.name, **told, "input_schema": self._schema, **self._wire})
        made: dict[str, Any] = loads(self._json)
        return made

    def to_dict(self) -> dict[str, Any]:
        """Give the definition: a tool can stand in `tools=[...]` of any method."""
        return self.definition

    def arguments(self, input: Mapping[str, Any]) -> dict[str, Any]:  # noqa: A002 - the wire's name
        """Check a call's input and convert it to the function's arguments. Pure.

        Members that are not given are left to the function's own defaults.

        Raises:
            ToolInputError: It does not fit; lists every problem.
            InvalidArgumentError: The parameters' types cannot be resolved; see `tool`.
        """
        parameters = self._complete()
        value = dict(input) if isinstance(input, Mapping) else input
        problems: list[Problem] = [] if self._declared is None else self._declared.problems(value)
        if problems:
            raise ToolInputError(self.name, problems)
        try:
            found = parameters.record.read_members(value, "", problems)
        except RecursionError:
            found = None
            problems.append(Problem("", "is nested too deeply"))
        if found is None:
            raise ToolInputError(self.name, problems)
        return found

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call the function, as if it were no tool."""
        return cast("R", self._called(*args, **kwargs))

    def __get__(self, instance: object, owner: type | None = None) -> Tool[..., R]:
        """Take the tool from an instance (or a class), as Python does with methods."""
        if not self._needs_object or (instance is None and not self._of_class):
            return self
        return self.bound_to(owner if self._of_class else instance)

    def bound_to(self, receiver: Any) -> Tool[..., R]:
        """Give the same tool for an object: what `receiver.method` is for a method."""
        bound = copy.copy(self)
        bound._called = functools.partial(self._called, receiver)  # noqa: SLF001 - our own copy
        bound._needs_object = False  # noqa: SLF001 - our own copy
        return cast("Tool[..., R]", bound)

    def __deepcopy__(self, memo: object) -> Tool[P, R]:
        return self  # never changed once made; and what it is bound to is not ours to copy

    def __repr__(self) -> str:
        return f"<tool {self.name}>"

    def _complete_if_known(self) -> None:
        """Take the signature apart now, so that what is wrong with it shows where the tool is made."""
        try:
            self._complete()
        except UnknownName:
            # A name that comes later in the module: looked up again when the tool is first used.
            return

    def _complete(self) -> Parameters:
        """Take the signature apart, unless that is done."""
        if self._parameters is None:
            found = parameters_of(
                self._called, name=self.name, receiver=self._needs_object, said=self._said, local=self._local
            )
            schema = found.record.whole() if self._declared is None else self._declared.schema
            if self._wire.get("strict") and schema.get("additionalProperties") is not False:
                message = f"the tool {self.name!r} is strict, so it cannot take members it does not name"
                raise InvalidArgumentError(message)
            self._schema, self._parameters = schema, found
            self._check_examples()
            if self._needs_object or not stands_in_class(self._called):
                self._local = {}  # `__set_name__` will not ask again; nothing of the outer function is kept alive
        return self._parameters

    def _check_examples(self) -> None:
        for index, example in enumerate(self._wire.get("input_examples", ())):
            try:
                self.arguments(example)
            except ToolInputError as error:
                told = "; ".join(map(str, error.problems))
                message = f"input_examples[{index}] of the tool {self.name!r} does not fit it: {told}"
                raise InvalidArgumentError(message) from error


@overload
def tool(function: Callable[P, R], /) -> Tool[P, R]: ...
@overload
def tool(
    function: Callable[P, R],
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Mapping[str, Any] | type | None = None,
    strict: bool | None = None,
    cache: Literal["5m", "1h"] | None = None,
    type: Literal["custom"] | None = None,
    defer_loading: bool | None = None,
    allowed_callers: Sequence[str] | None = None,
    input_examples: Sequence[Mapping[str, Any]] | None = None,
    eager_input_streaming: bool | None = None,
    extra: Mapping[str, Any] | None = None,
) -> Tool[P, R]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Mapping[str, Any] | type | None = None,
    strict: bool | None = None,
    cache: Literal["5m", "1h"] | None = None,
    type: Literal["custom"] | None = None,
    defer_loading: bool | None = None,
    allowed_callers: Sequence[str] | None = None,
    input_examples: Sequence[Mapping[str, Any]] | None = None,
    eager_input_streaming: bool | None = None,
    extra: Mapping[str, Any] | None = None,
) -> Callable[[Callable[P, R]], Tool[P, R]]: ...
def tool(
    function: Any = _NOT_GIVEN,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Any = None,
    strict: bool | None = None,
    cache: Literal["5m", "1h"] | None = None,
    type: Literal["custom"] | None = None,  # noqa: A002 - the wire's name
    defer_loading: bool | None = None,
    allowed_callers: Sequence[str] | None = None,
    input_examples: Sequence[Mapping[str, Any]] | None = None,
    eager_input_streaming: bool | None = None,
    extra: Mapping[str, Any] | None = None,
) -> Any:
    """Make a tool of a function: `@tool`, `@tool(...)`, or `tool(function, ...)`.

    The schema comes from the annotations, what is said of the parameters from the docstring (Google, NumPy or Sphinx
    style) and from `Annotated`. A parameter without a default is required, one without an annotation takes anything;
    `**kwargs` takes any other members. Works for sync and async functions, methods, static and class methods, bound
    methods, partials (what is bound is hidden from the model) and objects that can be called.

    Args:
        function: The function.
        name: What the model calls it by; the function's name by default.
        description: What the model is told; the docstring's text by default.
        input_schema: The schema to send instead, as a mapping or as a class. The input is checked against it, and then
            against the annotations.
        strict: Make the server hold the model to the schema.
        cache: Cache the prompt up to here, for five minutes or for an hour.
        type: "custom", to send it in so many words.
        defer_loading: Leave it out of the prompt until a tool search finds it.
        allowed_callers: Who may call it: "direct", or code execution tools.
        input_examples: Inputs that show how to call it; checked.
        eager_input_streaming: Stream the input before it is known to be valid JSON.
        extra: Further members of the definition, sent as they are.

    Raises:
        InvalidArgumentError: The function cannot be a tool: a type without a JSON Schema, `*args`, a name the API
            refuses. Names the parameter. An annotation whose name is not known yet is looked up again on first use,
            and refused then.
    """
    options = {
        "name": name,
        "description": description,
        "input_schema": input_schema,
        "strict": strict,
        "cache": cache,
        "type": type,
        "defer_loading": defer_loading,
        "allowed_callers": allowed_callers,
        "input_examples": input_examples,
        "eager_input_streaming": eager_input_streaming,
        "extra": extra,
    }

    def make(given: Any) -> Tool[..., Any]:
        return Tool(given, options=options, local=_names_around(given, sys._getframe(2 if direct else 1)))  # noqa: SLF001 - as `typing` does

    direct = function is not _NOT_GIVEN
    return make(function) if direct else make


def check_name(name: Any, what: str, *, hint: str) -> None:
    """Refuse a name that the API refuses.

    Raises:
        InvalidArgumentError: It is not 1 to 128 letters, digits, `_` and `-`.
    """
    if not isinstance(name, str) or NAME.fullmatch(name) is None:
        message = f"{what} must be 1 to 128 letters, digits, '_' or '-', not {name!r}; {hint}"
        raise InvalidArgumentError(message)


def _check_function(function: Any) -> None:
    if isinstance(function, Tool):
        message = f"{function.name!r} is a tool already; take it as it is"
        raise InvalidArgumentError(message)
    if isinstance(function, type):
        message = (
            f"a tool is made of a function; {function.__name__} is a class: give a function, or a method of an instance"
        )
        raise InvalidArgumentError(message)
    if not callable(function):
        found = repr(function) if function is None else f"a value of type {type(function).__name__}"
        message = f"a tool is made of a function, not of {found}; give the function itself, without calling it"
        raise InvalidArgumentError(message)


def _name_of(function: Any) -> str:
    below = function.func if isinstance(function, functools.partial) else function
    name = getattr(below, "__name__", None)
    return name if isinstance(name, str) else type(below).__name__


def _docstring_of(function: Any) -> str | None:
    """Give the docstring of what is called; of an object that can be called, else that of its class."""
    found = inspect.getdoc(plain_function(function))
    is_object = not inspect.isroutine(function) and not isinstance(function, functools.partial)
    return found if found or not is_object else inspect.getdoc(type(function))


def _wire_options(options: Mapping[str, Any]) -> dict[str, Any]:
    cache = options.get("cache")
    if cache not in {None, "5m", "1h"}:
        message = f"cache must be '5m' or '1h', not {cache!r}"
        raise InvalidArgumentError(message)
    made = {name: options.get(name) for name in ("type", "strict", "defer_loading", "eager_input_streaming")}
    for name in ("allowed_callers", "input_examples"):
        made[name] = None if options.get(name) is None else list(options[name])
    made["cache_control"] = None if cache is None else {"type": "ephemeral", "ttl": cache}
    made = {name: value for name, value in made.items() if value is not None}
    made.update(options.get("extra") or {})
    dumps(made)  # what JSON cannot hold is refused here, not when it is sent
    return made


def _names_around(function: Any, frame: Any) -> dict[str, Any]:
    """Collect the names of the functions and classes around a function that is being defined in them.

    Annotations may use them, and Python itself forgets them once the outer function has returned.
    """
    scopes = getattr(plain_function(function), "__qualname__", "").replace(".<locals>", "").split(".")[:-1]
    found: dict[str, Any] = {}
    for scope in reversed(scopes):
        if frame is None or frame.f_code.co_name != scope:
            break
        found = {**frame.f_locals, **found}
        frame = frame.f_back
    return found
