"""The two plain kinds of asynchronous method: one call, and a list in pages.

Each performs what a pure function of `calls/` planned, and gives the value, or through `with_response` the value and
its metadata. `sync.operations` is the twin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from claude_overlay.client.aio.connection import AsyncConnection
from claude_overlay.client.answer import decoded
from claude_overlay.client.call import Call
from claude_overlay.client.metadata import WithResponse, read_metadata
from claude_overlay.client.operation import Operation
from claude_overlay.client.pages import PagePlan

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

__all__ = ["AsyncCallMethod", "AsyncListMethod", "AsyncPager", "perform"]

P = ParamSpec("P")
T = TypeVar("T")
G = TypeVar("G")
I = TypeVar("I")  # noqa: E741 - the item type, as in the pure half


async def perform(connection: AsyncConnection, call: Call[T], at_most: float | None = None) -> WithResponse[T]:
    """Make one call and read its answer, metadata included."""
    response = await connection.answer(call, at_most)
    return WithResponse(decoded(call, response), read_metadata(response))


class AsyncCallMethod(Operation[AsyncConnection, P, Call[T]], Generic[P, T]):
    """A method that is one request and one value."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """Make the call and give its value."""
        call = self._plan(*args, **kwargs)
        return decoded(call, await self._connection.answer(call))

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[T]:
        """Make the call and give its value and metadata."""
        return await perform(self._connection, self._plan(*args, **kwargs))


class AsyncPager(Generic[G, I]):
    """A list that is read as far as it is used: iterate over its items, or over its `pages()`.

    Each iteration begins anew at the first page. A page is one request, made when its first item is wanted. When a page
    fails, the iterator has not ended: its next step asks for that page again.
    """

    def __init__(self, connection: AsyncConnection, plan: PagePlan[G, I], first: G | None = None) -> None:
        self._connection = connection
        self._plan = plan
        self._first = first

    def pages(self) -> AsyncIterator[G]:
        """Give the pages, one request each."""
        first, self._first = self._first, None
        return _Pages(self._connection, self._plan, first)

    def __aiter__(self) -> AsyncIterator[I]:
        return _Items(self.pages())

    def after(self, page: G) -> AsyncPager[G, I]:
        """Give the rest of the list after a page of it; nothing is sent before that is read.

        Raises:
            DecodeError: The page says that more follow, and has no cursor to them.
        """
        return AsyncPager(self._connection, self._plan.beyond(page))

    def before(self, page: G) -> AsyncPager[G, I]:
        """Give the pages before a page of this list, the nearest first; their items keep the order of the page.

        Raises:
            InvalidArgumentError: The list goes forward only.
        """
        return AsyncPager(self._connection, self._plan.beyond(page, backwards=True))


class _Pages(Generic[G, I]):
    def __init__(self, connection: AsyncConnection, plan: PagePlan[G, I], first: G | None) -> None:
        self._connection = connection
        self._turner = plan.turner()
        self._call: Call[G] | None = None if plan.over else plan.first
        self._given = first
        self._last: G | None = None

    def __aiter__(self) -> AsyncIterator[G]:
        return self

    async def __anext__(self) -> G:
        if self._last is not None:
            self._call = self._turner.after(self._last)
            self._last = None
        if self._call is None:
            raise StopAsyncIteration
        page, self._given = self._given, None
        if page is None:
            page = (await perform(self._connection, self._call)).value
        self._last = page
        return page


class _Items(Generic[G, I]):
    def __init__(self, pages: AsyncIterator[G]) -> None:
        self._pages = pages
        self._left: Iterator[I] = iter(())

    def __aiter__(self) -> AsyncIterator[I]:
        return self

    async def __anext__(self) -> I:
        while True:
            for item in self._left:
                return item
            page: Any = await anext(self._pages)
            self._left = iter(page.data)


class AsyncListMethod(Operation[AsyncConnection, P, PagePlan[G, I]], Generic[P, G, I]):
    """A method that gives a list in pages."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncPager[G, I]:
        """Give the pager; nothing is sent before it is read."""
        return AsyncPager(self._connection, self._plan(*args, **kwargs))

    async def with_response(self, *args: P.args, **kwargs: P.kwargs) -> WithResponse[AsyncPager[G, I]]:
        """Fetch the first page now; give a pager that begins with it, and that page's metadata."""
        plan = self._plan(*args, **kwargs)
        page, metadata = await perform(self._connection, plan.first)
        return WithResponse(AsyncPager(self._connection, plan, page), metadata)
