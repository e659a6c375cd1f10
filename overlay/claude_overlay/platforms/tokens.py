"""Access tokens and the simple places they come from: a value, a file, a function.

Decides what a token is and how long it is good. Getting one may block; caching and renewing is
`platforms.credential_cache`, sending it is `platforms.bearer`. Other places: `workload_identity`, `google_credentials`.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from claude_overlay.credential import MASK, MaskedText, Revealing, fault_of, hidden
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.secret import open_at_once

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["AccessToken", "CredentialProvider", "FileToken", "FunctionToken", "StaticToken", "as_token"]

C_co = TypeVar("C_co", covariant=True)

# A JWT of an identity provider has less than 4 KiB, a token less than that.
MOST_OF_A_TOKEN_FILE = 64 * 1024


class AccessToken:
    """A bearer token and when it ends. Shows itself only to `reveal()`.

    Args:
        token: What goes out behind `Authorization: Bearer`.
        expires_at: POSIX seconds; None: it does not end. 0: whoever gave it knows, and is asked again for each call.

    Raises:
        CredentialError: It is no token that a header can carry. The message never repeats it.
    """

    __slots__ = ("_token", "expires_at")

    def __init__(self, token: str | Revealing, expires_at: float | None = None) -> None:
        reveal = getattr(token, "reveal", None)
        text = hidden(reveal() if callable(reveal) else token)
        del token  # a traceback that prints local variables must not print this one
        fault = fault_of(text)
        if fault is not None:
            message = f"an access token {fault}"
            raise CredentialError(message)
        if expires_at is not None and (isinstance(expires_at, bool) or not isinstance(expires_at, int | float)):
            message = f"expires_at is POSIX seconds or None, not {type(expires_at).__name__}"
            raise CredentialError(message)
        self._token = str(text)
        self.expires_at = expires_at

    def reveal(self) -> str:
        """Give the token itself. The caller now owns its secrecy."""
        return self._token

    def __repr__(self) -> str:
        return f"AccessToken({MASK!r}, expires_at={getattr(self, 'expires_at', None)!r})"

    def __reduce__(self) -> str:
        raise TypeError("an AccessToken is not pickled: pickle the name of the place it came from instead")


class CredentialProvider(Protocol[C_co]):
    """Where tokens come from. Asked again, it gives a newer one if there is one.

    `get` may block: it is called in a thread of its own, one at a time. What it raises becomes a `CredentialError`. A
    provider that can tell cheaply that what it gave is no longer what it would give has a method
    `is_current() -> bool`, asked before each use.
    """

    def get(self) -> C_co:
        """Give a token, with its end."""
        ...


class StaticToken:
    """The same token, always.

    Args:
        token: It, or what has `reveal()`, such as a `Secret`.

    Raises:
        CredentialError: It is none.
    """

    __slots__ = ("_token",)

    def __init__(self, token: str | Revealing) -> None:
        self._token = AccessToken(hidden(token))

    def get(self) -> AccessToken:
        """Give it."""
        return self._token

    def __repr__(self) -> str:
        return f"StaticToken({MASK!r})"


class FileToken:
    """A token in a file that somebody else keeps up to date. Read again when the file has changed.

    Args:
        path: A regular file that holds the token and nothing else; whitespace around it is dropped. Not read before it
            is needed. A pipe is refused: it could not be read again.
    """

    __slots__ = ("_path", "_seen")

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._seen: tuple[int, int, int] | None = None

    def get(self) -> AccessToken:
        """Read the file.

        Raises:
            CredentialError: It cannot be read, or holds no token. The message names the file.
        """
        try:
            with open(self._path, "rb", opener=open_at_once) as file:
                status = os.fstat(file.fileno())
                if not stat.S_ISREG(status.st_mode):
                    message = f"no token could be read from {str(self._path)!r}: not a regular file"
                    raise CredentialError(message)
                self._seen = _mark_of(status)
                content = file.read(MOST_OF_A_TOKEN_FILE + 1)
            text = MaskedText(_decoded(content).strip())
        except OSError as error:
            message = f"no token could be read from {str(self._path)!r}: {error.strerror or type(error).__name__}"
            raise CredentialError(message) from None
        fault = "is larger than any token" if len(content) > MOST_OF_A_TOKEN_FILE else fault_of(text)
        if fault is not None:
            del content
            message = f"the file {str(self._path)!r} holds no usable token: it {fault}"
            raise CredentialError(message)
        return AccessToken(text)

    def is_current(self) -> bool:
        """Tell whether the file is as it was when it was read. False when it is gone: then reading says so."""
        try:
            return self._seen == _mark_of(self._path.stat())
        except OSError:
            return False

    def __repr__(self) -> str:
        return f"FileToken({str(self._path)!r})"


class FunctionToken:
    """Tokens that a function of the caller's gives.

    Args:
        function: Gives an `AccessToken`; or text, and is then asked for each call, as it knows best how long that is
            good. Blocking; an `async def` is refused.

    Raises:
        InvalidArgumentError: It is no such function.
    """

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[], AccessToken | str]) -> None:
        from inspect import iscoroutinefunction  # noqa: PLC0415 - only who has a function needs it

        if not callable(function) or iscoroutinefunction(function):
            message = f"a token comes from a function that is not async, not from {type(function).__name__}"
            raise InvalidArgumentError(message)
        self._function = function

    def get(self) -> AccessToken:
        """Call it.

        Raises:
            CredentialError: It gave no token.
        """
        return as_token(hidden(self._function()))

    def __repr__(self) -> str:
        return f"FunctionToken({getattr(self._function, '__name__', type(self._function).__name__)})"


def as_token(given: Any) -> AccessToken:
    """Take what a provider gave for a token; text is one that is good for one call.

    Raises:
        CredentialError: It is neither.
    """
    if isinstance(given, AccessToken):
        return given
    if isinstance(given, str):
        return AccessToken(given, 0)
    message = f"a credential provider gives an AccessToken or text, not {type(given).__name__}"
    raise CredentialError(message)


def _decoded(content: bytes) -> str:
    return content.decode("ascii", "replace")  # what is no ASCII is refused as such


def _mark_of(stat: os.stat_result) -> tuple[int, int, int]:
    """Give what changes when a file is written or replaced."""
    return stat.st_mtime_ns, stat.st_ino, stat.st_size
