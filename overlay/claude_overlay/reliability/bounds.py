"""What a policy's fields may hold: numbers within bounds, counts, words from a list, booleans, and functions.

Decides the wording of the refusal, which names policy, field, value and what is allowed. Called by the policies in
`__post_init__`; a configuration file hands its values straight to them, so wrong types are refused too. A value that
cannot even be looked at (a comparison that raises, say) is refused like any other, with what it raised as the cause.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.wording import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    T = TypeVar("T")
    Words: TypeAlias = str | Callable[[], str]

__all__ = [
    "check_choice",
    "check_count",
    "check_flag",
    "check_function",
    "check_number",
    "check_value",
    "is_async",
    "read_value",
    "refusal",
]

MOST: Final = 10**100
"""The largest count where a policy knows none of its own: any float holds it, and it can be printed."""


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
        InvalidArgumentError: It is something else: a bool, NaN, infinity and an int that no float can hold, too.
    """
    if optional and getattr(policy, field) is None:
        return

    def fits(value: Any) -> bool:
        if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
            return False
        return bool((value > least if above else value >= least) and value <= most)

    def allowed() -> str:
        # As floats: a member of an enumeration is a number, and does not format as one.
        ends = f"a number {'above' if above else 'of at least'} {float(least):g}"
        if most != math.inf:
            ends += f" and at most {float(most):g}"
        return f"{ends} or None" if optional else ends

    check_value(policy, field, fits, allowed)


def check_count(policy: object, field: str, *, least: int = 0, most: int = MOST, optional: bool = False) -> None:
    """Refuse anything but an int from `least` to `most`.

    Raises:
        InvalidArgumentError: It is something else, a bool too.
    """
    if optional and getattr(policy, field) is None:
        return

    def fits(value: Any) -> bool:
        return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most

    def allowed() -> str:
        ends = f"a whole number of at least {least}"
        # Where only the size is wrong, the most is told that a policy need not name.
        if most != MOST or _is_above(getattr(policy, field)):
            ends += f" and at most {most:g}"
        return f"{ends} or None" if optional else ends

    check_value(policy, field, fits, allowed)


def check_choice(policy: object, field: str, allowed: tuple[str, ...]) -> None:
    """Refuse anything but one of the words.

    Raises:
        InvalidArgumentError: It is something else.
    """

    def words() -> str:
        return "one of " + ", ".join(f'"{word}"' for word in allowed)

    check_value(policy, field, lambda value: isinstance(value, str) and value in allowed, words)


def check_flag(policy: object, field: str) -> None:
    """Refuse anything but True and False.

    Raises:
        InvalidArgumentError: It is something else.
    """
    check_value(policy, field, lambda value: isinstance(value, bool), "True or False")


def check_function(policy: object, field: str) -> None:
    """Refuse anything but None and a function that is called and done: nobody would await what `async def` gives.

    Raises:
        InvalidArgumentError: It is something else.
    """
    if getattr(policy, field) is not None:
        check_value(policy, field, callable, "a function or None")
        check_value(policy, field, lambda value: not is_async(value), "a plain function or None, not an async one")


def check_value(policy: object, field: str, fits: Callable[[Any], bool], allowed: Words) -> None:
    """Refuse what does not fit.

    Args:
        policy: The policy whose field it is.
        field: The field's name.
        fits: Tells whether the value is one that the field may hold.
        allowed: What the field may hold, for the message; a function where that takes work to say.

    Raises:
        InvalidArgumentError: It does not fit, or `fits` raised something.
    """
    value, fault = getattr(policy, field), None
    try:
        if fits(value):
            return
    except Exception as error:  # noqa: BLE001 - the value's own methods were asked
        fault = error
    raise refusal(type(policy).__name__, field, shown(value), allowed) from fault


def read_value(
    policy: str, field: str, value: object, read: Callable[[Any], T | None], allowed: Words, *, told: str | None = None
) -> T:
    """Read a value in the form in which a policy keeps it.

    Args:
        policy: The name of the policy's class.
        field: The field's name.
        value: What the caller gave.
        read: Gives the value as it is kept; None when it does not fit.
        allowed: What the field may hold, for the message; a function where that takes work to say.
        told: What the message shows in place of the value. Default: the value.

    Raises:
        InvalidArgumentError: It does not fit, or `read` raised something, which is then the cause; an error of this
            class is passed on.
    """
    fault: Exception | None = None
    try:
        found = read(value)
    except InvalidArgumentError:
        raise
    except Exception as error:  # noqa: BLE001 - the value's own methods were asked
        found, fault = None, error
    if found is None:
        raise refusal(policy, field, shown(value) if told is None else told, allowed) from fault
    return found


def refusal(policy: str, field: str, told: str, allowed: Words) -> InvalidArgumentError:
    """Word the refusal of a field: of which policy, what was given, and what is allowed."""
    words = allowed if isinstance(allowed, str) else allowed()
    return InvalidArgumentError(f"{policy}({field}={told}): {field} must be {words}")


def is_async(function: object) -> bool:
    """Tell whether calling it gives a coroutine."""
    import inspect  # noqa: PLC0415 - only for who gives functions

    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004 - its method


def _is_above(value: object) -> bool:
    """Whether it is only the size that is wrong with a count."""
    return type(value) is int and value > MOST
