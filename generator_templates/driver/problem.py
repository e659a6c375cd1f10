"""What the driver says when the description is not fit: one `Problem` a finding, one `SpecError` for all.

Decides the wording of a place ("spec/messages.yaml:123 (#/components/schemas/Message)"). Does not decide what is wrong:
`source`, `bundle` and `lint` do. The command line prints each problem on its own line and exits with 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Tokens = tuple[str, ...]
"""A JSON pointer, split and unescaped: ("paths", "/v1/models", "get")."""


def pointer(tokens: Iterable[str]) -> str:
    """The JSON pointer of `tokens` as a URI fragment, RFC 6901: "#/paths/~1v1~1models/get"."""
    return "#" + "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in tokens)


def tokens_of(pointer_text: str) -> Tokens:
    """The tokens of "#/a/b" or "/a/b"; the empty pointer is the whole document."""
    body = pointer_text.removeprefix("#").removeprefix("/")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in body.split("/")) if body else ()


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """A line of a file, and the pointer of what stands there. Sorts by file, then line."""

    file: str
    line: int
    tokens: Tokens = ()

    def __str__(self) -> str:
        """The form editors can jump to, with the pointer behind it."""
        return f"{self.file}:{self.line} ({pointer(self.tokens)})" if self.tokens else f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding: the rule's name, where, what is wrong and what to do about it."""

    rule: str
    where: Place
    message: str

    @property
    def place(self) -> str:
        """File, line and pointer as text."""
        return str(self.where)

    def __str__(self) -> str:
        """One line for the console."""
        return f"{self.where}: [{self.rule}] {self.message}"


class SpecError(Exception):
    """The description cannot be read, bundled or generated from. `problems` holds every finding, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(in_order(problems))
        super().__init__("\n".join([*map(str, self.problems), counted(len(self.problems))]))


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sorted by file, line, pointer and rule, each one once."""
    return sorted(set(problems), key=lambda problem: (problem.where, problem.rule, problem.message))


def counted(count: int) -> str:
    """The line under a list of problems."""
    return f"{count} problem{'' if count == 1 else 's'} in the description"
