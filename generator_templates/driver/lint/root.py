"""Rules on the document as a whole: its version, parts that make no code, and the table of exceptions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from driver.lint.vocabulary import EXTENSIONS, OBJECT_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import View
    from driver.problem import Problem

RULES = {
    "openapi-version": "3.2 and two-part versions are refused; 3.0 has other rules for null and for `$ref` siblings.",
    "not-generated": "Callbacks, links and `components.pathItems` make no code, silently.",
    "exception-table": "Our templates make one class an entry; a slip makes a wrong class or none.",
}

_EXCEPTION_KEYS = {"class", "status", "type", "description"}
_CLASS = re.compile(r"[A-Z][A-Za-z]*Error")
_FIRST_ERROR = 400


def problems(view: View) -> Iterator[Problem]:
    """Look at the root, its components and its table of exceptions."""
    version = view.document.get("openapi")
    if not isinstance(version, str) or not re.fullmatch(r"3\.1\.\d+", version):
        message = f"`openapi: {version}` is not read. Write `openapi: 3.1.0`."
        yield view.problem("openapi-version", ("openapi",), message)
    for key in view.document.keys() - OBJECT_KEYS["document"] - EXTENSIONS:
        yield view.problem(
            "not-generated", (key,), f"`{key}` at the root makes no code and would be lost. Correct or remove it."
        )
    for kind in (view.document.get("components") or {}).keys() - OBJECT_KEYS["components"]:
        message = f"`{kind}` under `components` makes no code and would be lost. Correct or remove it."
        for name in view.components(kind):
            yield view.problem("not-generated", ("components", kind, name), message)
    table = view.document.get("x-exceptions")
    first: dict[tuple[str, Any], Any] = {}
    for index, entry in enumerate(table if isinstance(table, list) else ()):
        yield from _exception(view, index, entry, first)


def _exception(view: View, index: int, entry: Any, first: dict[tuple[str, Any], Any]) -> Iterator[Problem]:
    at = ("x-exceptions", str(index))
    if not isinstance(entry, dict) or entry.keys() - _EXCEPTION_KEYS or not _CLASS.fullmatch(str(entry.get("class"))):
        message = "An entry is {class: ...Error, status, type, description}; `type` may be missing."
        yield view.problem("exception-table", at, message)
        return
    status = entry.get("status")
    if not isinstance(status, int) or isinstance(status, bool) or not _FIRST_ERROR <= status < _FIRST_ERROR + 200:
        yield view.problem("exception-table", (*at, "status"), f"`{status}` is no error status. Use one of 400 to 599.")
    if not entry.get("description"):
        yield view.problem(
            "exception-table", at, f"{entry['class']} has no description. It becomes the class's docstring."
        )
    kind = entry.get("type")
    if kind is not None and not isinstance(kind, str):
        yield view.problem(
            "exception-table", (*at, "type"), "The `type` of an exception is a text: the body's `error.type`."
        )
        return
    if first.setdefault(("type", kind or entry["class"]), index) != index:
        message = f"The type `{kind}` of {entry['class']} stands in `x-exceptions` before. Each stands once."
        yield view.problem("exception-table", at, message)
    if first.setdefault(("class", entry["class"]), status) != status:
        message = f"{entry['class']} has two statuses. A class may add types, but has the status of its first entry."
        yield view.problem("exception-table", (*at, "status"), message)
