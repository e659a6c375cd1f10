"""Lists that come in pages: which request follows a page, and when the list is over.

Knows both styles of the API: ids (`after_id` / `before_id` with `has_more`) and an opaque cursor (`page` with
`next_page`). Decides that a cursor which does not move is an error instead of an endless loop. Pure; the pagers of both
shells ask it after each page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from claude_overlay.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claude_overlay.client.call import Call

__all__ = ["PagePlan", "PageTurner"]

P = TypeVar("P")
I = TypeVar("I")  # noqa: E741 - the item type

# Query argument for the next page, and the member of a page that holds its value.
CURSOR_MEMBERS: Final = {"page": "next_page", "after_id": "last_id", "before_id": "first_id"}


class PagePlan(Generic[P, I]):
    """A list to be read: builds the call for any page of it.

    Args:
        build: Gives the call for the query arguments.
        arguments: Query arguments and options as the caller gave them.
    """

    __slots__ = ("arguments", "build", "first")

    def __init__(self, build: Callable[[Mapping[str, Any]], Call[P]], arguments: Mapping[str, Any]) -> None:
        self.build = build
        self.arguments = dict(arguments)
        # Built at once, so that a wrong argument is refused by the method and not by the first iteration.
        self.first = build(self.arguments)

    def turner(self) -> PageTurner[P, I]:
        """Start a pass over the list."""
        return PageTurner(self)


class PageTurner(Generic[P, I]):
    """One pass over a list: remembers the cursors it has used."""

    __slots__ = ("_plan", "_seen")

    def __init__(self, plan: PagePlan[P, I]) -> None:
        self._plan = plan
        self._seen: set[str] = set()
        for name in CURSOR_MEMBERS:
            cursor = plan.arguments.get(name)
            if isinstance(cursor, str):
                self._seen.add(cursor)

    def after(self, page: P) -> Call[P] | None:
        """Give the call for the page that follows, or None after the last one.

        Raises:
            DecodeError: The page promises more, and its cursor is missing or was used before.
        """
        name, cursor = _cursor(page, backwards="before_id" in self._plan.arguments)
        if name is None:
            return None
        member = CURSOR_MEMBERS[name]
        if not isinstance(cursor, str) or not cursor:
            message = "the page says that more follow, and gives no cursor to them"
            raise DecodeError(message, path=member)
        if cursor in self._seen:
            message = f"the list does not move on: the cursor {cursor!r} comes a second time"
            raise DecodeError(message, path=member)
        self._seen.add(cursor)
        return self._plan.build({**self._plan.arguments, name: cursor})


def _cursor(page: Any, *, backwards: bool) -> tuple[str | None, Any]:
    """Name the query argument for the next page and its value; (None, None) after the last page."""
    next_page = getattr(page, "next_page", None)
    if next_page:
        return "page", next_page
    if not getattr(page, "has_more", None):
        return None, None
    return ("before_id", page.first_id) if backwards else ("after_id", page.last_id)
