"""XML as function calls have it on the wire: elements that hold elements, or text.

Decides the form, which is that of clust 0.8 to the byte: a line feed before everything, two spaces a level, an element
without content as `<name/>`, `&`, `<` and `>` escaped and nothing else. Reading trims white space around a text, skips
comments, and knows the five entities of XML and numbered ones; attributes mean nothing. A control character is written
as it is, for a model to read; reading refuses it, as XML does. Called by the other modules of this room.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.legacy_xml.errors import FunctionCallsMalformedError

__all__ = ["Element", "child_text", "escaped", "only_child", "parsed", "text_of", "written"]

# XML 1.0, production 5, as far as a name of Python or of JSON can reach it; a colon would mean a namespace.
_NAME: Final = re.compile(r"[^\W\d][\w.-]*")
_SPACE: Final = " \t\r\n"
_ESCAPES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ESCAPED: Final = re.compile("[&<>]")
# Deeper nesting than any of this room's, by far; a parser must not be led further.
_DEEPEST: Final = 64


@dataclass(slots=True)
class Element:
    """An element: its name, and the elements in it or else its text."""

    name: str
    text: str = ""
    children: list[Element] = field(default_factory=list)


def escaped(text: str) -> str:
    """Escape a text, so that none of it is read as a tag: `&`, `<` and `>`.

    Use it on what a user or a document brings into a prompt whose tags mean something.
    """
    return _ESCAPED.sub(lambda match: _ESCAPES[match[0]], text)


def written(element: Element) -> str:
    """Write an element, a line feed first.

    Raises:
        InvalidArgumentError: A name is no name of XML.
    """
    lines: list[str] = []
    _write(element, "\n", lines)
    return "".join(lines)


def _write(element: Element, line: str, lines: list[str]) -> None:
    name = element.name
    if not _NAME.fullmatch(name):
        message = f"{name!r} cannot be the name of an element of XML"
        raise InvalidArgumentError(message)
    if element.children:
        lines.append(f"{line}<{name}>")
        for child in element.children:
            _write(child, line + "  ", lines)
        lines.append(f"{line}</{name}>")
    elif element.text:
        lines.append(f"{line}<{name}>{escaped(element.text)}</{name}>")
    else:
        lines.append(f"{line}<{name}/>")


def parsed(xml: str, name: str) -> Element:
    """Read one element of that name, with nothing but white space around it.

    Raises:
        FunctionCallsMalformedError: It is no XML, or another element.
    """
    reader = _Reader(xml)
    root = reader.read()
    if root.name != name:
        message = f"<{name}> is due, not <{root.name}>"
        raise FunctionCallsMalformedError(message, xml=xml)
    return root


class _Reader:
    """One pass of expat. No document type can stand before the root, so there are no entities to explode."""

    def __init__(self, xml: str) -> None:
        self._xml = xml
        self._open: list[Element] = []
        self._texts: list[list[str]] = []
        self._root: Element | None = None
        self._parser = expat.ParserCreate(encoding="utf-8")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartDoctypeDeclHandler = self._doctype

    def read(self) -> Element:
        try:
            self._parser.Parse(self._xml.strip(_SPACE).encode("utf-8"), True)
        except (expat.ExpatError, UnicodeEncodeError) as error:
            message = f"this is not well-formed XML: {error}"
            raise FunctionCallsMalformedError(message, xml=self._xml) from None
        if self._root is None:
            raise FunctionCallsMalformedError("there is no element", xml=self._xml)
        return self._root

    def _start(self, name: str, _attributes: object) -> None:
        if len(self._open) >= _DEEPEST:
            raise FunctionCallsMalformedError("elements are nested too deeply", xml=self._xml)
        element = Element(name)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self._root = element
        self._open.append(element)
        self._texts.append([])

    def _end(self, _name: str) -> None:
        self._open.pop().text = "".join(self._texts.pop()).strip(_SPACE)

    def _characters(self, text: str) -> None:
        if self._texts:
            self._texts[-1].append(text)

    def _doctype(self, *_details: object) -> None:
        raise FunctionCallsMalformedError("a document type has no place here", xml=self._xml)


def only_child(element: Element, name: str, xml: str) -> Element:
    """Give the one child of that name; others are passed over.

    Raises:
        FunctionCallsMalformedError: There is none, or more than one.
    """
    found = [child for child in element.children if child.name == name]
    if len(found) != 1:
        message = f"<{element.name}> has {len(found) or 'no'} <{name}>, one is due"
        raise FunctionCallsMalformedError(message, xml=xml)
    return found[0]


def child_text(element: Element, name: str, xml: str) -> str:
    """Give the text of the one child of that name.

    Raises:
        FunctionCallsMalformedError: There is none, or more than one, or it holds elements.
    """
    return text_of(only_child(element, name, xml), xml)


def text_of(element: Element, xml: str) -> str:
    """Give the text of an element that holds nothing else.

    Raises:
        FunctionCallsMalformedError: It holds elements.
    """
    if element.children:
        message = f"<{element.name}> holds <{element.children[0].name}>, text is due"
        raise FunctionCallsMalformedError(message, xml=xml)
    return element.text
