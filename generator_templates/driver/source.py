"""One YAML file of the description: its values as plain JSON data, and the line of every pointer.

Reads with the C loader and keeps the composed nodes, so a line is looked up only when a message needs it. Refuses what
YAML readers disagree about (dates, `yes`, `1e3` without quotes), duplicate keys and merge keys: the bundled JSON must
say what people see in the file. An alias gives a copy of what its anchor names. Knows nothing of OpenAPI. `bundle` is
the only caller.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from driver.problem import Place, Problem, SpecError, Tokens

if TYPE_CHECKING:
    from pathlib import Path

_PREFIX = "tag:yaml.org,2002:"
_JSON_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
# What YAML 1.2 reads as a number and PyYAML (YAML 1.1) as text.
_NUMBER_ELSEWHERE = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+")
_CONSTANTS = {
    ("null", "null"): None,
    ("null", "~"): None,
    ("null", ""): None,
    ("bool", "true"): True,
    ("bool", "false"): False,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file that was read: `data` is its values as JSON data, `name` is how messages call it."""

    path: Path
    name: str
    data: dict[str, Any]
    node: yaml.MappingNode

    def place(self, tokens: Tokens) -> Place:
        """The line of the key or item at `tokens`; for an unknown tail, of its nearest parent."""
        node: yaml.Node = self.node
        line = node.start_mark.line
        for token in tokens:
            found = _child(node, token)
            if found is None:
                break
            line, node = found
        return Place(file=self.name, line=line + 1, tokens=tokens)


def read(path: Path, name: str) -> Source:
    """Read one YAML file.

    Raises:
        SpecError: the file is missing, no UTF-8, no YAML, no mapping, or holds something ambiguous. All findings of
            the file at once, each with its line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SpecError([_problem(name, 0, "unreadable-file", f"{error}.")]) from error
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise SpecError([_syntax_problem(name, error)]) from error
    if not isinstance(node, yaml.MappingNode):
        message = "The file holds no mapping. It needs at least `paths:` or `components:`."
        raise SpecError([_problem(name, 0, "unreadable-file", message)])
    reader = _Reader(name)
    data = reader.value(node)
    if reader.problems:
        raise SpecError(reader.problems)
    return Source(path=path, name=name, data=data, node=node)


class _Reader:
    """Turns composed nodes into JSON data and collects what is wrong on the way."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: set[int] = set()
        self.problems: list[Problem] = []

    def value(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if id(node) in self._open:
            self._complain(node, "yaml-alias", "An alias inside its own anchor has no end. Use a `$ref`.")
            return None
        self._open.add(id(node))
        sequence = isinstance(node, yaml.SequenceNode)
        result = [self.value(item) for item in node.value] if sequence else self._mapping(node)
        self._open.discard(id(node))
        return result

    def _mapping(self, node: yaml.Node) -> dict[str, Any]:
        lines: dict[str, int] = {}
        result: dict[str, Any] = {}
        for key, value in node.value:
            # A key is text whatever YAML makes of it: `200:` is the status code "200".
            name = key.value if isinstance(key, yaml.ScalarNode) else None
            if name is None or key.tag == f"{_PREFIX}merge":
                self._complain(key, "yaml-alias", "A merge key or a composed key. Write the keys out.")
                continue
            if name in lines:
                message = f"The key `{name}` stands twice in one mapping: line {lines[name]} and here. Remove one."
                self._complain(key, "duplicate-key", message)
            lines[name] = key.start_mark.line + 1
            result[name] = self.value(value)
        return result

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text: str = node.value
        if node.style and node.tag == f"{_PREFIX}str":
            return text  # quoted or a block
        kind = node.tag.removeprefix(_PREFIX)
        if (kind, text) in _CONSTANTS:
            return _CONSTANTS[kind, text]
        if kind in {"int", "float"} and _JSON_NUMBER.fullmatch(text):
            return int(text) if kind == "int" else float(text)
        if kind != "str" or _NUMBER_ELSEWHERE.fullmatch(text):
            message = f"YAML readers disagree about `{text}` ({kind} here). Put it in quotes, or write it as in JSON."
            self._complain(node, "ambiguous-scalar", message)
        return text

    def _complain(self, node: yaml.Node, rule: str, message: str) -> None:
        self.problems.append(_problem(self._name, node.start_mark.line, rule, message))


def _child(node: yaml.Node, token: str) -> tuple[int, yaml.Node] | None:
    """The line (from 0) and node under a key or index."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == token:
                return key.start_mark.line, value
    elif isinstance(node, yaml.SequenceNode) and token.isdecimal() and int(token) < len(node.value):
        item = node.value[int(token)]
        return item.start_mark.line, item
    return None


def _syntax_problem(name: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    said = " ".join(filter(None, (getattr(error, "context", None), getattr(error, "problem", None)))) or str(error)
    column = f" at column {mark.column + 1}" if mark else ""
    start = getattr(error, "context_mark", None)
    if mark and start and start.line != mark.line:
        said += f" (begun in line {start.line + 1})"
    return _problem(name, mark.line if mark else 0, "yaml-syntax", f"No YAML{column}: {said}.")


def _problem(name: str, line: int, rule: str, message: str) -> Problem:
    """A finding at a line counted from 0."""
    return Problem(rule=rule, where=Place(file=name, line=line + 1), message=message)
