"""What both tool runners of `test_tool_runner.py` are given: the question, the fields, the functions.

Imported by our tests and by `tool_runner.py` under the SDK's Python; it imports nothing but the standard library.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

QUESTION = {"role": "user", "content": "What is the weather, and when is the ferry? Take your time."}
FIELDS: dict[str, Any] = {"model": "claude-haiku-5-5", "max_tokens": 400, "system": "Be brief.", "messages": [QUESTION]}
SEARCH: dict[str, Any] = {"type": "web_search_20250305", "name": "web_search", "max_uses": 2}


def weather(city: str) -> str:
    """Tell the weather in a city.

    Args:
        city: The name of the city.
    """
    return f"18 degrees in {city}"


def ferry(harbour: str, bicycles: int) -> list[dict[str, Any]]:
    """Tell when the ferry leaves.

    Args:
        harbour: Where from.
        bicycles: How many bicycles come along.
    """
    return [{"type": "text", "text": f"14:20 from {harbour} with {bicycles}"}]


def broken(city: str) -> str:
    """Fail.

    Args:
        city: The name of the city.
    """
    message = f"no boats in {city}"
    raise ValueError(message)


def later(function: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    """Make a coroutine function of the same name, signature and docstring."""

    @functools.wraps(function)
    async def call(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return call


FUNCTIONS = (weather, ferry, broken)
