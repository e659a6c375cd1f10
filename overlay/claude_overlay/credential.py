"""What holds a key, and what a key may look like. Nothing here prints one.

Decides the rules for a key, the mask that stands in its place, and how an object that holds one behaves: shown to
`reveal()` alone, compared in constant time, never pickled. Used for the client's own credential (`secret`) and for
those of a failover's endpoints. Pure; where a key comes from is `secret`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, Protocol

from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from typing import Self

__all__ = ["MASK", "Credential", "MaskedText", "Revealing", "fault_of", "hidden"]

MASK: Final = "**********"


class MaskedText(str):
    """Text that is itself on the wire and a mask in `repr`, so also in containers and in printed local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{MASK}'"


def hidden(given: Any) -> Any:
    """Hide a credential from `repr` before it is looked at: a traceback may print the variable that holds it."""
    return MaskedText(given) if isinstance(given, str) else given


class Revealing(Protocol):
    """What holds a key: `claude_overlay.Secret`, or anything else with this method."""

    def reveal(self) -> str:
        """Give the key itself."""
        ...


class Credential:
    """A key. It shows itself only to `reveal()`, and is not pickled. Two compare in constant time.

    Args:
        value: The key, or what holds one.
        argument: What the caller calls it, for the error.

    Raises:
        InvalidArgumentError: It is no key that a header can carry. The message never repeats it.
    """

    __slots__ = ("_value",)

    _value: str
    _not_pickled: ClassVar[str] = "an endpoint with a key is not pickled: pickle where its key comes from instead"

    def __init__(self, value: Revealing | str, argument: str) -> None:
        reveal = getattr(value, "reveal", None)
        text = hidden(reveal() if callable(reveal) else value)
        del value  # a traceback that prints local variables must not print this one
        fault = fault_of(text, "a string or have reveal()")
        if fault is not None:
            message = f"{argument} {fault}"
            raise InvalidArgumentError(message)
        object.__setattr__(self, "_value", str(text))

    def reveal(self) -> str:
        """Give the credential itself. The caller now owns its secrecy."""
        return self._value

    def __repr__(self) -> str:
        return f"{type(self).__name__}('{MASK}')"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Credential) or type(other) is not type(self):
            return NotImplemented
        import hmac  # noqa: PLC0415 - loads OpenSSL, and few programs compare secrets

        return hmac.compare_digest(self._value, other._value)

    def __hash__(self) -> int:
        return hash((type(self), self._value))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        message = f"a {type(self).__name__} does not change (attribute {name!r})"
        raise AttributeError(message)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        self.__getstate__()

    def __getstate__(self) -> NoReturn:
        raise TypeError(self._not_pickled)


def fault_of(value: object, wanted: str = "a string") -> str | None:
    """Say what is wrong with a would-be key, without repeating any of it; None when nothing is."""
    if not isinstance(value, str):
        return f"must be {wanted}, not {type(value).__name__}"
    if not value.strip():
        return "must not be empty"
    if any(character.isspace() for character in value):
        return "must not contain whitespace (a trailing newline, perhaps)"
    if not value.isascii():
        return "must be ASCII"
    if not value.isprintable():
        return "must not contain control characters"
    return None
