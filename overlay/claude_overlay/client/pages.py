"""Lists that come in pages: which request follows a page, and when the list is over.

Knows the styles of the API as data: the query argument and the page's member that make one step, and whether
`has_more` has a say. Decides that a cursor which does not move, or goes in a circle, is an error instead of an endless
loop. Pure; the pagers of both shells ask it after each page.

| style         | forward                | backward                | the end                                 |
|---------------|------------------------|-------------------------|-----------------------------------------|
| IDS           | after_id from last_id  | before_id from first_id | has_more is false                       |
| CURSOR        | page from next_page    |                         | next_page is null                       |
| BIDIRECTIONAL | page from next_page    | page from prev_page     | next_page (backward: prev_page) is null |
| REPORT        | page from next_page    |                         | has_more is false, or next_page is null |
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from claude_api import UNSET
from claude_overlay.errors import DecodeError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claude_overlay.client.call import Call

__all__ = ["BIDIRECTIONAL", "CURSOR", "IDS", "REPORT", "Cursor", "PagePlan", "PageStyle", "PageTurner", "style_of"]

P = TypeVar("P")
I = TypeVar("I")  # noqa: E741 - the item type


@dataclass(frozen=True, slots=True)
class Cursor:
    """One step: the query argument for the next page, and the member of a page that holds its value."""

    argument: str
    member: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStyle:
    """How the pages of a list hang together.

    Attributes:
        forward: the step to the page that follows.
        backward: the step to the page before; None where the API has none.
        told_by_has_more: True where `has_more` tells whether there is another page in the direction asked for.
    """

    forward: Cursor
    backward: Cursor | None = None
    told_by_has_more: bool = False

    @property
    def members(self) -> tuple[str, ...]:
        """The members of a page that the style reads."""
        steps = (self.forward, self.backward) if self.backward else (self.forward,)
        return (*(step.member for step in steps), *(("has_more",) if self.told_by_has_more else ()))


IDS: Final = PageStyle(
    forward=Cursor("after_id", "last_id"), backward=Cursor("before_id", "first_id"), told_by_has_more=True
)
CURSOR: Final = PageStyle(forward=Cursor("page", "next_page"))
BIDIRECTIONAL: Final = PageStyle(forward=Cursor("page", "next_page"), backward=Cursor("page", "prev_page"))
REPORT: Final = PageStyle(forward=Cursor("page", "next_page"), told_by_has_more=True)

_ARGUMENTS: Final = ("page", "after_id", "before_id")


def style_of(page: Any) -> PageStyle | None:
    """Give the style of a page by the members that came with it; None for a list in one piece.

    A page class may know more members than one API version sends: files come by cursor, and by ids in 2023-06-01.
    """

    def came(member: str) -> bool:
        return getattr(page, member, UNSET) is not UNSET

    for style in (BIDIRECTIONAL, REPORT, CURSOR):
        if all(map(came, style.members)):
            return style
    return IDS if came("last_id") or came("first_id") else None


class PagePlan(Generic[P, I]):
    """A list to be read: builds the call for any page of it.

    Args:
        build: Gives the call for the query arguments.
        arguments: Query arguments and options as the caller gave them.
        style: How the pages hang together; None takes it from each page's members.
        backwards: Go to the pages before. Where the style has an argument of its own for that (`before_id`), giving
            it is enough.
        over: Nothing is there to be read.
    """

    __slots__ = ("arguments", "backwards", "build", "first", "over", "style")

    def __init__(
        self,
        build: Callable[[Mapping[str, Any]], Call[P]],
        arguments: Mapping[str, Any],
        *,
        style: PageStyle | None = None,
        backwards: bool = False,
        over: bool = False,
    ) -> None:
        self.build = build
        self.arguments = dict(arguments)
        self.style = style
        self.backwards = backwards or "before_id" in self.arguments
        self.over = over
        # Built at once, so that a wrong argument is refused by the method and not by the first iteration.
        self.first = build(self.arguments)

    def turner(self) -> PageTurner[P, I]:
        """Start a pass over the list."""
        return PageTurner(self)

    def beyond(self, page: P, *, backwards: bool = False) -> PagePlan[P, I]:
        """Give the plan of the list after a page, or before it; it is `over` when the page says there is nothing.

        Args:
            page: A page of this list, from this program or decoded again from JSON.
            backwards: The pages before it, the nearest first.

        Raises:
            InvalidArgumentError: The list has no way back.
            DecodeError: The page promises more, and has no cursor to it.
        """
        style = self.style or style_of(page)
        if backwards and (style is None or style.backward is None):
            raise InvalidArgumentError("this list goes forward only: its pages have no cursor to the page before")
        # What `has_more` of a page says holds for the direction it was asked in.
        cursor = next_cursor(style, page, backwards=backwards, trusted=backwards == self.backwards)
        arguments = {key: given for key, given in self.arguments.items() if key not in _ARGUMENTS}
        if cursor is not None:
            name, value = cursor
            arguments[name] = value
        return PagePlan(self.build, arguments, style=style, backwards=backwards, over=cursor is None)


class PageTurner(Generic[P, I]):
    """One pass over a list: remembers the cursors it has used."""

    __slots__ = ("_plan", "_seen")

    def __init__(self, plan: PagePlan[P, I]) -> None:
        self._plan = plan
        self._seen = {cursor for name in _ARGUMENTS if isinstance(cursor := plan.arguments.get(name), str)}

    def after(self, page: P) -> Call[P] | None:
        """Give the call for the page that follows, or None after the last one.

        Raises:
            DecodeError: The page promises more, and its cursor is missing or was used before.
        """
        plan = self._plan
        style = plan.style or style_of(page)
        cursor = next_cursor(style, page, backwards=plan.backwards)
        if cursor is None:
            return None
        name, value = cursor
        if value in self._seen:
            step = _step(style, backwards=plan.backwards)
            message = f"the list does not move on: the cursor {value!r} comes a second time"
            raise DecodeError(message, path=step.member if step else "")
        self._seen.add(value)
        return plan.build({**plan.arguments, name: value})


def next_cursor(style: PageStyle | None, page: Any, *, backwards: bool, trusted: bool = True) -> tuple[str, str] | None:
    """Give the query argument for the page that follows, and its value; None after the last page.

    Args:
        style: How the pages hang together; None for a list in one piece.
        page: The page.
        backwards: Which way to go.
        trusted: Whether the page's `has_more` speaks of this direction.

    Raises:
        DecodeError: The page says that more follow, and has no cursor to them.
    """
    step = _step(style, backwards=backwards)
    if style is None or step is None:
        if getattr(page, "has_more", None) is True:
            raise DecodeError("the page says that more follow, and has no cursor known here", path="has_more")
        return None
    value = getattr(page, step.member, None) or None
    says_more = (getattr(page, "has_more", None) if trusted else None) if style.told_by_has_more else None
    if says_more is False:
        return None
    if isinstance(value, str):
        # Ids are on every page that has items, so without a word about more there must be items to go on from.
        return None if style is IDS and not says_more and not getattr(page, "data", None) else (step.argument, value)
    if says_more or value is not None:
        message = "the page says that more follow, and gives no cursor to them"
        raise DecodeError(message, path=step.member)
    return None


def _step(style: PageStyle | None, *, backwards: bool) -> Cursor | None:
    if style is None:
        return None
    return style.backward if backwards else style.forward
