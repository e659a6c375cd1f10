"""Methods of an area that are made when they are first used, with all that they need.

Decides nothing about them: an area names its rarer methods in a table and, for checkers, in its `__init__`; a test
holds the two together. So `claude.messages.create(...)` does not pay for tools, schemas and prices.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LaterMethods"]

HOME = "claude_overlay.client"


class LaterMethods:
    """Base of an area with such methods.

    Attributes:
        LATER: for each name, the planning function and the class of the method, as paths below `claude_overlay.client`.
    """

    LATER: ClassVar[Mapping[str, tuple[str, str]]] = {}
    _connection: Any

    if not TYPE_CHECKING:  # or a checker would take every name for one

        def __getattr__(self, name: str) -> Any:
            if name not in self.LATER:
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message)
            plan, kind = map(_found, self.LATER[name])
            # In the instance's own dictionary, so that this is asked once.
            method = self.__dict__[name] = kind(self._connection, plan)
            return method

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self.LATER})


def _found(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(import_module(f"{HOME}.{module}"), name)
