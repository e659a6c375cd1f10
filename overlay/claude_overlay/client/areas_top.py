"""The top of the tree of namespaces: how a client gives the generated ones by name.

Decides that one is loaded when it is first named, and what a misspelt name is told. Kept apart from `client.areas` so
that making a client costs nothing of it. Pure.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["AreasOfClient", "nearest"]


def nearest(name: str, names: Iterable[str]) -> str:
    """Give the end of a message about a wrong name: the right one that is nearest, if one is near."""
    import difflib  # noqa: PLC0415 - only a mistake needs it

    found = difflib.get_close_matches(name, sorted(names), n=1)
    return f"; did you mean {found[0]!r}?" if found else ""


class AreasOfClient:
    """Base of a client: gives its generated namespaces by name.

    Attributes:
        AREA: The class of the shell's namespaces, as module and name.
    """

    AREA: ClassVar[tuple[str, str]]
    client: Any

    if not TYPE_CHECKING:  # a checker has `claude_api.areas.sync.Areas` and its twin instead

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                from claude_api.areas import AREAS  # noqa: PLC0415 - an area is loaded when it is used

                if name in AREAS:
                    module, kind = self.AREA
                    area = getattr(import_module(module), kind)
                    found = self.__dict__[name] = area(self.client, AREAS[name])
                    return found
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            if not name.startswith("_"):
                message += nearest(name, (found for found in dir(self) if not found.startswith("_")))
            raise AttributeError(message)

    def __dir__(self) -> list[str]:
        from claude_api.areas import AREAS  # noqa: PLC0415 - as above

        return sorted({*super().__dir__(), *AREAS})
