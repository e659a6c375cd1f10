"""Signatures as object types: what the model sees of them, and what lies below a callable."""

from __future__ import annotations

import functools
from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.scope import UnknownName
from claude_overlay.tools.parameters import has_receiver, is_asynchronous, parameters_of, plain_function


class Thing:
    """Has methods."""

    def method(self, a: int) -> int:
        """Take an int."""
        return a

    def annotated(self: Any, a: int) -> int:
        """Annotate the receiver."""
        return a

    async def __call__(self) -> None:
        """Wait."""


def read(function: Any, *, receiver: bool = False, **said: str) -> Any:
    """Take a function apart."""
    return parameters_of(function, name="f", receiver=receiver, said=said, local={})


def test_a_receiver_is_known_by_its_name_and_place() -> None:
    """`self` or `cls` in a class body; a function of such a parameter elsewhere has none."""

    def function(self: int) -> None: ...
    def bare(self) -> None: ...  # type: ignore[no-untyped-def]

    assert has_receiver(Thing.method)
    assert has_receiver(Thing.annotated)
    assert not any(map(has_receiver, [Thing().method, function, bare, len, Thing()]))


def test_members_stand_in_the_order_of_the_signature() -> None:
    """Not in that of the docstring, nor of the alphabet; each with its own words."""

    def function(z: int, a: str = "x", *, m: bool) -> None: ...

    members = read(function, a="A.", m="M.", unknown="-").record.members

    assert [(member.name, member.required, member.description) for member in members] == [
        ("z", True, ""),
        ("a", False, "A."),
        ("m", True, "M."),
    ]


def test_an_unknown_name_is_an_error_of_its_own() -> None:
    """So that the tool can look again later."""

    def function(a: Nobody) -> None: ...  # type: ignore[name-defined]  # noqa: F821

    with pytest.raises(UnknownName, match=r"parameter 'a' of f\(\)"):
        read(function)
    assert parameters_of(function, name="f", receiver=False, said={}, local={"Nobody": int}).record.members


def test_star_arguments_are_named() -> None:
    """With the way out."""

    def function(*names: str) -> None: ...

    with pytest.raises(InvalidArgumentError, match=r"f\(\) takes \*names, .*a list"):
        read(function)


def test_what_lies_below() -> None:
    """Through partials, bound methods, decorators and objects."""

    @functools.wraps(Thing.method)
    def decorated(*args: Any) -> Any:
        return args

    assert plain_function(functools.partial(functools.partial(decorated, 1), 2)) is Thing.method
    assert plain_function(Thing().method) is Thing.method
    assert plain_function(Thing()) is Thing.__call__


def test_a_decorated_function_has_the_signature_below() -> None:
    """As `functools.wraps` says."""

    @functools.wraps(Thing.method)
    def decorated(*args: Any, **kwargs: Any) -> Any:
        return args, kwargs

    assert [member.name for member in read(decorated, receiver=True).record.members] == ["a"]


def test_asynchronous_objects() -> None:
    """An object whose call must be awaited."""
    assert is_asynchronous(Thing())
    assert not is_asynchronous(Thing().method)


def test_by_position_only() -> None:
    """Called by name all the same."""

    def function(a: int, b: int = 2, /) -> tuple[int, int]:
        return a, b

    found = read(function)

    assert found.callable_by_name(function)(a=1) == (1, 2)
    assert found.callable_by_name(function)(b=3, a=1) == (1, 3)
    assert read(Thing.method).callable_by_name(Thing.method) is Thing.method
