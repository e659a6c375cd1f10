"""Rules on namespaces: what an operation's method is called, and that the tree of tags can be one of Python objects."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import Operation, View
    from driver.problem import Problem, Tokens

RULES = {
    "method-missing": "The operation has no method: `claude.<tag>.<x-method>(...)` does not exist.",
    "method-form": "`claude.<tag>.<x-method>` is no Python expression, or hides what is not its own.",
    "method-collision": "The second method of a name, or a method named as a namespace below, hides the other.",
    "namespace-form": "`claude.<tag>` is no Python expression, or its module hides another.",
}

_NAME = re.compile(r"[a-z]+(_[a-z0-9]+)*")
_MODULES = frozenset({"aio", "sync"})
"""Modules of `areas` that are no namespaces."""


def problems(view: View) -> Iterator[Problem]:
    """Look at the tag and the method of every operation."""
    first: dict[tuple[str, str], Tokens] = {}
    tags = [tag for operation in view.operations if (tag := _tag(operation))]
    below = {(parent, name.split(".")[0]) for tag in tags for parent, name in _splits(tag)}
    for operation in view.operations:
        tag = _tag(operation)
        if tag is not None:
            yield from _namespace(view, operation, tag)
        name = operation.node.get("x-method")
        if "x-method" not in operation.node:
            message = f"{operation.label} has no `x-method`. Name its method in the namespace, as in `list`."
            yield view.problem("method-missing", operation.tokens, message)
            continue
        at = operation.below("x-method")
        if not isinstance(name, str) or not _NAME.fullmatch(name) or keyword.iskeyword(name):
            message = f"`{name}` cannot be a method. Write a lower-case Python name, as in `list` or `sign_out`."
            yield view.problem("method-form", at, message)
        elif tag is not None:
            other = first.setdefault((tag, name), at)
            if other != at:
                message = f"`claude.{tag}.{name}` is at {view.bundle.place(other)} already. Rename one of the methods."
                yield view.problem("method-collision", at, message)
            if (tag, name) in below:
                message = f"`claude.{tag}.{name}` is a namespace, by the tags. Rename the method or the tag."
                yield view.problem("method-collision", at, message)


def _tag(operation: Operation) -> str | None:
    """The tag, where it is one; what else it could be, another rule says."""
    tags = operation.node.get("tags")
    return tags[0] if isinstance(tags, list) and len(tags) == 1 and isinstance(tags[0], str) else None


def _splits(tag: str) -> Iterator[tuple[str, str]]:
    """Every way to cut a tag in two at a dot."""
    words = tag.split(".")
    for cut in range(1, len(words)):
        yield ".".join(words[:cut]), ".".join(words[cut:])


def _namespace(view: View, operation: Operation, tag: str) -> Iterator[Problem]:
    bad = [word for word in tag.split(".") if keyword.iskeyword(word) and word != tag]
    if bad:
        message = f"`{bad[0]}` in the tag `{tag}` is a word of Python. Write another one."
        yield view.problem("namespace-form", operation.below("tags"), message)
    if tag.split(".", maxsplit=1)[0] in _MODULES:
        message = f"The tag `{tag}` would be a module of `areas` that is there already. Write another one."
        yield view.problem("namespace-form", operation.below("tags"), message)
