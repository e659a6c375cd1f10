"""Words of a POSIX shell: any text as one word, and words that hold a variable.

Decides how text is quoted so that `sh`, `dash`, `bash` and `zsh` give it back exactly, also when it is pasted into an
interactive shell, and so that shellcheck has nothing to say. Knows nothing of curl. Called by `curl`.

Single quotes do nearly all: within them only `'` means anything. What cannot or should not stand there stands between
double quotes, each run of it: `'`; `$` and the backquote, which would be literal in single quotes but read like a
mistake (shellcheck SC2016); curly quotes (SC1112); backslashes before a closing quote (SC1003). Control characters,
characters that turn the direction of a text, and bytes that are no text are spelt by `printf`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Piece", "Variable", "count_spelt", "quoted", "word"]

# Needs no quotes anywhere. No leading "=" (zsh) and no "~".
_BARE: Final = re.compile(r"[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*")
# Plain words that mean something to a shell, or read as if they did.
_RESERVED: Final = frozenset({
    "case", "do", "done", "elif", "else", "esac", "false", "fi", "for", "function", "if", "in", "select", "then",
    "time", "true", "until", "while",
})  # fmt: skip
# Characters that a terminal or an editor would not bring through, or would not show.
_CONTROLS: Final = "\x01-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_MARKS: Final = "'$`\u2018-\u201b"
# Runs that stand between double quotes.
_OUTSIDE: Final = re.compile(rf"(?:[{_CONTROLS}{_MARKS}]|\\+(?=[{_CONTROLS}{_MARKS}]|\Z))+")
# Within such a run: what is spelt, and what a backslash goes before.
_SPELT: Final = re.compile(rf"[{_CONTROLS}]+")
_ESCAPED: Final = re.compile(r"[$`\\]")


@dataclass(frozen=True, slots=True)
class Variable:
    """A value that the shell puts in from its environment. It stops where the variable is not set, or empty."""

    name: str

    def __str__(self) -> str:
        return f'"${{{self.name}:?}}"'


Piece: TypeAlias = str | Variable


def word(pieces: Sequence[Piece]) -> str:
    """Give pieces as one word.

    Raises:
        InvalidArgumentError: A piece holds a NUL, or half of a character: no word of a shell can.
    """
    texts = [piece for piece in pieces if piece != ""]
    if len(texts) == 1 and isinstance(texts[0], str) and _BARE.fullmatch(texts[0]) and texts[0] not in _RESERVED:
        return texts[0]
    return "".join(str(piece) if isinstance(piece, Variable) else _quote(piece) for piece in texts) or "''"


def quoted(text: str) -> str:
    """Give a text as one word. See `word`."""
    return word([text])


def count_spelt(text: str) -> int:
    """Count the places of a text that are spelt by `printf`; each is a process when the command runs."""
    return sum(1 for _ in _SPELT.finditer(text))


def _quote(text: str) -> str:
    if "\0" in text:
        raise InvalidArgumentError("a shell cannot hold a NUL in a word")
    parts: list[str] = []
    end = 0
    for match in _OUTSIDE.finditer(text):
        parts += (_single(text[end : match.start()]), _double(match[0]))
        end = match.end()
    return "".join((*parts, _single(text[end:])))


def _single(text: str) -> str:
    return f"'{text}'" if text else ""


def _double(text: str) -> str:
    parts: list[str] = []
    end = 0
    for match in _SPELT.finditer(text):
        parts += (_escaped(text[end : match.start()]), _spelt(match[0]))
        end = match.end()
    return '"' + "".join((*parts, _escaped(text[end:]))) + '"'


def _escaped(text: str) -> str:
    return _ESCAPED.sub(r"\\\g<0>", text)


def _spelt(text: str) -> str:
    """Spell bytes. What `$( )` drops, line feeds at the end, is never among them."""
    try:
        content = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise InvalidArgumentError("a shell cannot hold half of a character in a word") from None
    octal = "".join(f"\\{byte:03o}" for byte in content)
    return f"$(printf '{octal}')"
