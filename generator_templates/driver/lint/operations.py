"""Rules on operations: names, tags, words about them, and parts of an operation the generator does not carry over."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

from openapi_python_client.strings import PythonIdentifier

from driver.lint.vocabulary import EXTENSIONS, OBJECT_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import Operation, Spot, View
    from driver.problem import Problem, Tokens

RULES = {
    "operation-id-missing": "The module is named after the path (`get_v1_models`), silently.",
    "operation-id-form": "The module gets another name than the operation, silently.",
    "operation-id-collision": "The second module overwrites the first, silently.",
    "operation-tags": "Without a tag the module lands in `default`; of several only the first counts; silently.",
    "operation-description": "The generated function says nothing about itself.",
    "beta-header": "Our templates send the value as it stands; a malformed one is refused by the server only.",
    "path-query": "A query in the path is lost as soon as the operation has a query parameter, silently.",
    "path-item-left": "A path item behind a `$ref` is dropped, silently.",
    "status-code": "A response under another key than 200, 2XX or default is dropped, with a warning.",
    "success-missing": "Without a 2xx response the function returns nothing.",
    "ignored-key": "Keys the generator does not know (a misspelt one too) are ignored, silently.",
    "security-below-root": "Security of one operation is ignored, silently; so are servers of a path.",
}

_OPERATION_ID = re.compile(r"[a-z]+(_[a-z0-9]+)+")
_TAG = re.compile(r"[a-z][a-z0-9]*([_.][a-z0-9]+)*")
_BETA = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")


def problems(view: View) -> Iterator[Problem]:
    """Look at every path item and operation."""
    for path, item in (view.document.get("paths") or {}).items():
        yield from _path(view, path, item)
    yield from _declared_tags(view)
    first: dict[str, Tokens] = {}
    for operation in view.operations:
        yield from _operation_id(view, operation, first)
        yield from _tags(view, operation)
        yield from _words(view, operation)
        yield from _responses(view, operation)


def _path(view: View, path: str, item: object) -> Iterator[Problem]:
    at = ("paths", path)
    if "?" in path or "#" in path:
        message = "A query in a path would be lost. Make it a query parameter; for `?beta=true` use `x-beta`."
        yield view.problem("path-query", at, message)
    if not isinstance(item, dict):
        return
    if "$ref" in item:
        yield view.problem("path-item-left", at, "A path item that is a `$ref` would be dropped. Write the item here.")
    for key in item.keys() - OBJECT_KEYS["path item"] - {"$ref"} - EXTENSIONS:
        if key == "servers":
            yield view.problem("security-below-root", (*at, key), "Servers stand at the root only. Remove them here.")
        else:
            yield view.problem(
                "ignored-key", (*at, key), f"`{key}` in a path item would be ignored. Correct or remove it."
            )


def _operation_id(view: View, operation: Operation, first: dict[str, Tokens]) -> Iterator[Problem]:
    name = operation.node.get("operationId")
    if not isinstance(name, str) or not name:
        message = f"{operation.label} has no `operationId`. Add one: verb_noun, as in `create_message`."
        yield view.problem("operation-id-missing", operation.tokens, message)
        return
    at = operation.below("operationId")
    if not _OPERATION_ID.fullmatch(name):
        message = f"`{name}` is no verb_noun in snake case, as in `create_message`."
        yield view.problem("operation-id-form", at, message)
    module = PythonIdentifier(name, "field_")
    other = first.setdefault(module, at)
    if other != at:
        message = f"`{name}` would be the module `{module}`, as {view.bundle.place(other)} is already. Rename one."
        yield view.problem("operation-id-collision", at, message)


def _declared_tags(view: View) -> Iterator[Problem]:
    folders: dict[str, str] = {}
    for index, tag in enumerate(view.document.get("tags") or ()):
        name = str(tag.get("name"))
        folder = PythonIdentifier(name, "tag")
        if folder in folders:
            message = f"The tags `{name}` and `{folders[folder]}` would share the folder `{folder}`. Rename one."
            yield view.problem("operation-tags", ("tags", str(index)), message)
        folders[folder] = name


def _tags(view: View, operation: Operation) -> Iterator[Problem]:
    tags = operation.node.get("tags")
    at = operation.below("tags") if "tags" in operation.node else operation.tokens
    if not isinstance(tags, list) or len(tags) != 1:
        message = (
            f"{operation.label} has {len(tags) if isinstance(tags, list) else 'no'} tags. It needs exactly one: its "
            "namespace."
        )
        yield view.problem("operation-tags", at, message)
        return
    declared = [tag.get("name") for tag in view.document.get("tags") or () if isinstance(tag, dict)]
    if not isinstance(tags[0], str) or not _TAG.fullmatch(tags[0]) or keyword.iskeyword(tags[0]):
        yield view.problem("operation-tags", at, f"The tag `{tags[0]}` is no lower-case Python name.")
    elif tags[0] not in declared:
        yield view.problem(
            "operation-tags", at, f"The root does not list the tag `{tags[0]}`. Add it there, or correct it."
        )


def _words(view: View, operation: Operation) -> Iterator[Problem]:
    node = operation.node
    if not str(node.get("summary") or node.get("description") or "").strip():
        message = f"{operation.label} has no `summary` and no `description`. Say in a sentence what it does."
        yield view.problem("operation-description", operation.tokens, message)
    beta = node.get("x-beta")
    if "x-beta" in node and not (isinstance(beta, str) and _BETA.fullmatch(beta)):
        message = f"`{beta}` is no value of the `anthropic-beta` header. Write one name, as in `files-api-2025-04-14`."
        yield view.problem("beta-header", operation.below("x-beta"), message)
    for key in node.keys() - OBJECT_KEYS["operation"] - EXTENSIONS:
        at = operation.below(key)
        if key in {"security", "servers"}:
            message = f"`{key}` of one operation would be ignored. It stands at the root only."
            yield view.problem("security-below-root", at, message)
        else:
            yield view.problem("ignored-key", at, f"`{key}` in an operation would be ignored. Correct or remove it.")


def _responses(view: View, operation: Operation) -> Iterator[Problem]:
    responses: list[tuple[str, Spot]] = view.responses(operation)
    for status, _ in responses:
        if not _STATUS.fullmatch(status):
            message = f"`{status}` is no status. Write 200, 2XX or default."
            yield view.problem("status-code", operation.below("responses", status), message)
    if not any(status.startswith("2") for status, _ in responses):
        yield view.problem("success-missing", operation.tokens, f"{operation.label} has no 2xx response. Describe one.")
