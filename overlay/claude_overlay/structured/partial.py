"""JSON text that is still being written, as data.

Decides what of it can be said already: whole members and items, and the string that has begun; never a number that may
go on. Never raises. Called by `progress` and `reading`.
"""

from __future__ import annotations

from typing import Any, Final

import jiter

__all__ = ["partial_value"]

NUMBER: Final = "+-.0123456789Ee"


def partial_value(text: str) -> Any:
    """Give the data that the beginning of a JSON text says already; None while it says nothing.

    Each partial value is part of the next: members are added, lists and strings grow, nothing is taken back.
    A JSON `null` by itself cannot be told from nothing.
    """
    try:
        return jiter.from_json(_settled(text).encode(), partial_mode="trailing-strings", allow_inf_nan=False)
    except ValueError:
        # No beginning of JSON, nested too deeply, or half a surrogate pair, which has no UTF-8.
        return None


def _settled(text: str) -> str:
    """Leave out a number at the end: of `12` nobody knows whether it becomes `1234`."""
    head = text.rstrip(NUMBER)
    tail = text[len(head) :]
    if not tail or not (tail[0] == "-" or tail[0].isdigit()) or _is_in_string(text):
        return text
    return head


def _is_in_string(text: str) -> bool:
    """Whether the text ends within a string: a quote that no backslash escapes has opened and not closed one."""
    return text.replace("\\\\", "").replace('\\"', "").count('"') % 2 == 1
