"""What a policy's fields may hold: numbers within bounds, counts, words from a list, and functions.

Decides the wording of the refusal, which names policy, field, value and what is allowed. Called by the policies in
`__post_init__`; a configuration file hands its values straight to them, so wrong types are refused too.
"""

from __future__ import annotations

import math

from claude_overlay.errors import InvalidArgumentError

__all__ = ["check_choice", "check_count", "check_function", "check_number", "is_async"]

SHOWN = 80
"""Characters of a refused value that the message repeats."""


def check_number(
    policy: object,
    field: str,
    *,
    least: float = 0.0,
    most: float = math.inf,
    above: bool = False,
    optional: bool = False,
) -> None:
    """Refuse anything but a finite int or float from `least` to `most`.

    Args:
        policy: The policy whose field it is.
        field: The field's name.
        least: The smallest number allowed.
        most: The largest number allowed.
        above: Whether `least` itself is refused.
        optional: Whether None is allowed.

    Raises:
        InvalidArgumentError: It is something else: a bool, NaN and infinity too.
    """
    value = getattr(policy, field)
    if value is None and optional:
        return
    if isinstance(value, int | float) and not isinstance(value, bool) and _is_within(value, least, most, above=above):
        return
    allowed = f"a number {'above' if above else 'of at least'} {least:g}"
    if most != math.inf:
        allowed += f" and at most {most:g}"
    raise _refusal(policy, field, value, f"{allowed}{' or None' if optional else ''}")


def check_count(policy: object, field: str, *, least: int = 0, most: float = math.inf, optional: bool = False) -> None:
    """Refuse anything but an int from `least` to `most`.

    Raises:
        InvalidArgumentError: It is something else, a bool too.
    """
    value = getattr(policy, field)
    if value is None and optional:
        return
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        allowed = f"a whole number of at least {least}"
        if most != math.inf:
            allowed += f" and at most {most:g}"
        raise _refusal(policy, field, value, f"{allowed}{' or None' if optional else ''}")


def check_choice(policy: object, field: str, allowed: tuple[str, ...]) -> None:
    """Refuse anything but one of the words.

    Raises:
        InvalidArgumentError: It is something else.
    """
    value = getattr(policy, field)
    if not isinstance(value, str) or value not in allowed:
        raise _refusal(policy, field, value, "one of " + ", ".join(f'"{word}"' for word in allowed))


def check_function(policy: object, field: str) -> None:
    """Refuse anything but None and a function that is called and done: nobody would await what `async def` gives.

    Raises:
        InvalidArgumentError: It is something else.
    """
    function = getattr(policy, field)
    if function is None:
        return
    if not callable(function):
        raise _refusal(policy, field, function, "a function or None")
    if is_async(function):
        raise _refusal(policy, field, function, "a plain function or None, not an async one")


def is_async(function: object) -> bool:
    """Tell whether calling it gives a coroutine."""
    import inspect  # noqa: PLC0415 - only for who gives functions

    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004 - its method


def _is_within(value: float, least: float, most: float, *, above: bool) -> bool:
    try:
        finite = math.isfinite(value)
    except OverflowError:  # an int that no float can hold
        return False
    return finite and (value > least if above else value >= least) and value <= most


def _refusal(policy: object, field: str, value: object, allowed: str) -> InvalidArgumentError:
    shown = repr(value)
    shown = shown if len(shown) <= SHOWN else f"{shown[:SHOWN]}..."
    return InvalidArgumentError(f"{type(policy).__name__}({field}={shown}): {field} must be {allowed}")
