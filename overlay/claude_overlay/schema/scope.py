"""Where the names in an annotation are looked up: the module, the function, the class they stand in.

Decides how a postponed annotation (`from __future__ import annotations`, a forward reference) becomes a type, and what
is told when it cannot. Called by `resolve`, `classes` and `tools.parameters`.
"""

from __future__ import annotations

import builtins
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Scope", "UnknownName", "scope_of_class", "scope_of_function"]


class UnknownName(InvalidArgumentError):  # noqa: N818 - named for what it says
    """A name in an annotation that nothing has yet; it may have when it is looked up again later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The names an annotation may use.

    Attributes:
        local: names of the functions around it, which go first.
        module: names of its module.
        last: names that are used when nobody else has them: those of the class itself.
    """

    local: Mapping[str, Any] = field(default_factory=dict)
    module: Mapping[str, Any] = field(default_factory=dict)
    last: Mapping[str, Any] = field(default_factory=dict)

    def evaluate(self, text: str, where: str) -> Any:
        """Give what an annotation's text means.

        Raises:
            UnknownName: it uses a name that nothing has.
            InvalidArgumentError: it is no annotation.
        """
        names = {**self.last, **vars(builtins), **self.module, **self.local}
        try:
            return eval(text, names)  # noqa: S307 - the user's own annotation, as `typing` reads it
        except NameError as error:
            told = f"the name {error.name!r} in the annotation {text!r} is not known when the program runs"
            way_out = "import it outside of TYPE_CHECKING, or define it at the top of the module, before its use"
            message = f"{where}: {told}; {way_out}"
            raise UnknownName(message) from error
        except Exception as error:
            message = f"{where}: the annotation {text!r} is no type: {error}"
            raise InvalidArgumentError(message) from error


def scope_of_class(cls: type, local: Mapping[str, Any]) -> Scope:
    """Give the names that the annotations of a class may use; `local` goes first, the class's own name before it."""
    module = getattr(sys.modules.get(cls.__module__), "__dict__", {})
    variables = {variable.__name__: variable for variable in getattr(cls, "__type_params__", ())}
    return Scope(local={**local, **variables, cls.__name__: cls}, module=module, last=vars(cls))


def scope_of_function(function: Any, local: Mapping[str, Any]) -> Scope:
    """Give the names that the annotations of a function may use: its closure, `local`, its module."""
    closed: dict[str, Any] = {}
    code, cells = getattr(function, "__code__", None), getattr(function, "__closure__", None)
    for name, cell in zip(getattr(code, "co_freevars", ()), cells or (), strict=False):
        try:
            closed[name] = cell.cell_contents
        except ValueError:  # not filled yet
            continue
    variables = {variable.__name__: variable for variable in getattr(function, "__type_params__", ())}
    return Scope(local={**local, **closed, **variables}, module=getattr(function, "__globals__", {}))
