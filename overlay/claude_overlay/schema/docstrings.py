"""What a docstring says: its text, and what it tells of each parameter.

Knows Google, NumPy, Sphinx (reST, and its Epydoc twin) and Markdown style, and tells them apart by itself, section by
section. What is said of results, errors and examples is left out of the text: it tells the model nothing about what to
give. Called by `tools.function` and by `resolve`.
"""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

__all__ = ["Docstring", "read_docstring"]

_PARAMETERS: Final = frozenset({
    "args", "arguments", "parameters", "params", "other parameters", "keyword args", "keyword arguments", "attributes",
})  # fmt: skip
_OTHERS: Final = frozenset({
    "returns", "return", "yields", "yield", "raises", "raise", "except", "exceptions", "warns", "receives", "example",
    "examples",
})  # fmt: skip
# NumPy's own, by an underline: reading for people.
_UNDERLINED_OTHERS: Final = _OTHERS | {"see also", "notes", "references", "methods", "warnings"}
_FIELDS_OF_PARAMETERS: Final = frozenset({
    "param", "parameter", "arg", "argument", "key", "keyword", "kwarg", "kwparam", "attribute", "ivar", "cvar", "var",
})  # fmt: skip
_OTHER_FIELDS: Final = frozenset({
    "type", "vartype", "paramtype", "return", "returns", "rtype", "yield", "yields", "ytype", "raise", "raises",
    "except", "exception", "meta",
})  # fmt: skip
_FIELD: Final = re.compile(r"[:@](?P<kind>[a-zA-Z]+)(?:[ \t]+(?P<rest>[^:]+?))?[ \t]*:(?:[ \t]+(?P<text>.*))?$")
_COLON_HEADING: Final = re.compile(r"(?P<name>[A-Za-z][A-Za-z ]*?)[ \t]*:[ \t]*$")
_MARKDOWN_HEADING: Final = re.compile(r"#{1,6}[ \t]+(?P<name>[A-Za-z][A-Za-z ]*?)[ \t]*:?[ \t]*$")
_UNDERLINE: Final = re.compile(r"(?:-{3,}|={3,})[ \t]*$")
_NAME: Final = r"[*\\`]*[A-Za-z_]\w*`?"
_NAMES: Final = re.compile(rf"(?:[-*+][ \t]+)?(?P<names>{_NAME}(?:[ \t]*,[ \t]*{_NAME})*)[ \t]*(?P<rest>.*)$")
_BULLET: Final = re.compile(r"[-*+][ \t]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Docstring:
    """A docstring taken apart.

    Attributes:
        text: the description, without the sections on parameters, results, errors and the like.
        parameters: what is said of each parameter (or attribute), by name, in the docstring's order.
    """

    text: str
    parameters: Mapping[str, str]


def read_docstring(text: str | None) -> Docstring:
    """Take a docstring apart. Never fails: what follows no known style is text."""
    lines = inspect.cleandoc(text or "").splitlines()
    kept: list[str] = []
    said: dict[str, str] = {}
    at = 0
    while at < len(lines):
        section = _section_at(lines, at)
        if section is None:
            kept.append(lines[at])
            at += 1
            continue
        at, items = section
        for name, words in items:
            said.setdefault(name, words)
    plain = re.sub(r"\n[ \t]*\n\s*\n", "\n\n", "\n".join(kept)).strip()
    return Docstring(text=plain, parameters=MappingProxyType({name: words for name, words in said.items() if words}))


_Items = Iterator[tuple[str, str]]


def _section_at(lines: Sequence[str], at: int) -> tuple[int, _Items] | None:
    """Give the end of the section or field that begins at a line, and what it says; None when none begins there."""
    line = lines[at]
    if not line.strip() or line[0].isspace():
        return None
    field = _FIELD.match(line)
    if field is not None and field["kind"].lower() in _FIELDS_OF_PARAMETERS | _OTHER_FIELDS:
        return _field(field, lines, at)
    following = lines[at + 1] if at + 1 < len(lines) else ""
    name = line.strip().lower()
    if _UNDERLINE.match(following) and name in _PARAMETERS | _UNDERLINED_OTHERS:
        end = _end(lines, at + 2, lambda index: index + 1 < len(lines) and bool(_UNDERLINE.match(lines[index + 1])))
        return end, _items(lines[at + 2 : end], _numpy_item) if name in _PARAMETERS else iter(())
    for heading, ends in ((_COLON_HEADING, _unindented), (_MARKDOWN_HEADING, _no_bullet)):
        found = heading.match(line)
        if found is not None and found["name"].lower() in _PARAMETERS | _OTHERS:
            end = _end(lines, at + 1, ends(lines))
            if end > at + 1:
                body = lines[at + 1 : end]
                return end, _items(body, _google_item) if found["name"].lower() in _PARAMETERS else iter(())
    return None


def _end(lines: Sequence[str], start: int, ends: Callable[[int], bool]) -> int:
    """Give the index of the first line that no longer belongs; blank lines before it do not belong either."""
    end = next((index for index in range(start, len(lines)) if ends(index)), len(lines))
    while end > start and not lines[end - 1].strip():
        end -= 1
    return end


def _unindented(lines: Sequence[str]) -> Callable[[int], bool]:
    return lambda index: bool(lines[index].strip()) and not lines[index][0].isspace()


def _no_bullet(lines: Sequence[str]) -> Callable[[int], bool]:
    inside = _unindented(lines)
    return lambda index: inside(index) and _BULLET.match(lines[index]) is None


def _field(field: re.Match[str], lines: Sequence[str], at: int) -> tuple[int, _Items]:
    """Read `:param type name: words`, whose words go on in indented lines."""
    end = _end(lines, at + 1, _unindented(lines))
    words = _joined(field["text"] or "", lines[at + 1 : end])
    named = field["rest"] is not None and field["kind"].lower() in _FIELDS_OF_PARAMETERS
    names = [_bare(field["rest"].split()[-1].rstrip("?"))] if named else []
    return end, iter([(name, words) for name in names])


def _items(body: Sequence[str], read: Callable[[str], tuple[list[str], str] | None]) -> _Items:
    """Read the items of a section: lines at its own indent that begin one, and all lines until the next."""
    indent = min((len(line) - len(line.lstrip()) for line in body if line.strip()), default=0)
    names: list[str] = []
    first, more = "", list[str]()
    for line in [*body, None]:
        text = None if line is None else line[indent:]
        item = read(text) if text and not text[0].isspace() else None
        if line is None or item is not None:
            yield from ((name, _joined(first, more)) for name in names)
        if item is not None:
            (names, first), more = item, []
        elif text is not None:
            more.append(text)


def _google_item(line: str) -> tuple[list[str], str] | None:
    """Read `name (type): words`, as a bullet or not, or `- name - words`."""
    found = _NAMES.match(line)
    if found is None:
        return None
    rest = found["rest"]
    if rest.startswith("("):
        rest = rest[_closing(rest) + 1 :].lstrip()
    dash = re.match(r"[-\u2013\u2014][ \t]+", rest) if _BULLET.match(line) else None
    if not rest.startswith(":") and dash is None:
        return None
    words = rest[1:] if dash is None else rest[dash.end() :]
    return [_bare(name) for name in found["names"].split(",")], words.strip()


def _numpy_item(line: str) -> tuple[list[str], str] | None:
    """Read `name : type` or `name`; the words are in the indented lines below."""
    found = _NAMES.match(line)
    if found is None or _BULLET.match(line) or (found["rest"] and not found["rest"].startswith((":", "("))):
        return None
    return [_bare(name) for name in found["names"].split(",")], ""


def _closing(text: str) -> int:
    """Give the index of the bracket that closes the first one; of the last character when none does."""
    depth = 0
    for index, character in enumerate(text):
        depth += (character in "([{") - (character in ")]}")
        if depth == 0:
            return index
    return len(text) - 1


def _joined(first: str, more: Sequence[str]) -> str:
    """Join the words of an item; its further lines lose the indent they share, and keep their blank lines."""
    rest = textwrap.dedent("\n".join(line.expandtabs() for line in more))
    return f"{first.strip()}\n{rest}".strip()


def _bare(name: str) -> str:
    return name.strip().strip("*\\`")
