"""Names in annotations: where they are looked up, and what is told when nobody has them."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.scope import Scope, UnknownName, scope_of_class, scope_of_function

MODULE_NAME = int


class Holder:
    """Has a name of its own, and one that hides a builtin."""

    Inner = float
    list = None


def test_inner_names_go_first() -> None:
    """Functions around, then the module, then Python's own, then the class itself."""
    scope = Scope(local={"a": 1, "b": 1}, module={"b": 2, "c": 2}, last={"c": 3, "d": 3, "list": 3})

    assert [scope.evaluate(name, "here") for name in ("a", "b", "c", "d")] == [1, 1, 2, 3]
    assert scope.evaluate("list", "here") is list


def test_a_class_knows_itself_and_its_module() -> None:
    """A member that hides a builtin hides nothing in annotations."""
    scope = scope_of_class(Holder, {"near": str})

    assert scope.evaluate("Holder | None", "x") == Holder | None
    assert scope.evaluate("list[MODULE_NAME]", "x") == list[int]
    assert (scope.evaluate("near", "x"), scope.evaluate("Inner", "x")) == (str, float)


def test_a_function_knows_its_closure() -> None:
    """Names it uses itself; those it only mentions in annotations come from `local`."""
    used = bytes
    mentioned = str

    def function() -> Any:
        return used

    scope = scope_of_function(function, {"mentioned": mentioned})
    assert scope.evaluate("used", "x") is bytes
    assert scope.evaluate("mentioned", "x") is str


def test_a_variable_that_is_not_filled_yet_is_not_there() -> None:
    """A closure may be looked at before its function is through."""

    def outer() -> Any:
        def inner() -> Any:
            return later

        found = scope_of_function(inner, {})
        later = 1
        return found

    with pytest.raises(UnknownName):
        outer().evaluate("later", "x")


def test_an_unknown_name_is_told() -> None:
    """With the place, the annotation, and the way out."""
    with pytest.raises(UnknownName, match=r"^parameter 'x' of f\(\): the name 'Nobody' .*TYPE_CHECKING"):
        Scope().evaluate("list[Nobody]", "parameter 'x' of f()")


def test_what_is_no_annotation_is_told() -> None:
    """Whatever Python says of it."""
    with pytest.raises(InvalidArgumentError, match=r"the annotation '1 \+' is no type"):
        Scope().evaluate("1 +", "here")
