"""Rules on parameters: their Python names, and the ways of writing them into a URL or header that we support."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

from driver.lint.shapes import json_types
from driver.lint.view import Spot
from driver.naming import parameter_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import Operation, View
    from driver.problem import Problem

RULES = {
    "parameter-reserved": (
        "A parameter named `body`, `client`, `headers` ... makes invalid Python, or is renamed, silently."
    ),
    "parameter-collision": (
        "Two parameters with one Python name: renamed by place (`id_path`), silently, or the operation is dropped."
    ),
    "parameter-duplicate": "The same parameter twice drops the operation, with a warning.",
    "path-parameters": (
        "Path and parameters disagree, or a name the generator cannot read (`{x.y}`): the operation is dropped."
    ),
    "parameter-content": "A parameter with `content` is dropped, silently.",
    "parameter-style": "`style`/`explode` are ignored, silently: deepObject goes out as bare keys.",
    "parameter-object": "An object in a query is written as bare keys, silently; in a header it drops the operation.",
    "parameter-place": (
        "Cookies: nobody sends them here. Accept, Content-Type, Authorization: OpenAPI ignores the parameter."
    ),
}

RESERVED_PARAMETERS = frozenset(
    {"body", "client", "headers", "params", "kwargs", "self", "url", "json", "data", "files"}
)
_DEFAULT_STYLE = {"query": "form", "path": "simple", "header": "simple"}
_PATH_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_OTHERS_HEADERS = frozenset({"accept", "content-type", "authorization"})


def problems(view: View) -> Iterator[Problem]:
    """Look at every parameter once, then at those of each operation together."""
    for what, spot in view.holders:
        if what == "parameter":
            yield from _alone(view, spot)
    for operation in view.operations:
        yield from _together(view, operation)


def python_name(parameter: Spot) -> str:
    """The keyword argument of a parameter, as our templates make it."""
    return parameter_name(str(parameter.node.get("name"))).removesuffix("_")


def _alone(view: View, spot: Spot) -> Iterator[Problem]:
    name, place = str(spot.node.get("name")), spot.node.get("in")
    if python_name(spot) in RESERVED_PARAMETERS or keyword.iskeyword(name):
        message = f"`{name}` as a keyword argument would clash with one every function has, or with Python itself."
        yield view.problem("parameter-reserved", spot.tokens, message)
    if place not in _DEFAULT_STYLE or (place == "header" and name.lower() in _OTHERS_HEADERS):
        message = f"`{name}` in {place} cannot be sent. Only query, path and header parameters of other names can."
        yield view.problem("parameter-place", spot.tokens, message)
        return
    if "content" in spot.node or not isinstance(spot.node.get("schema"), dict):
        message = f"`{name}` has no `schema` (with `content` it would be dropped). Describe it by a schema."
        yield view.problem("parameter-content", spot.tokens, message)
        return
    yield from _written(view, spot, name, place)


def _written(view: View, spot: Spot, name: str, place: str) -> Iterator[Problem]:
    types = json_types(view, Spot(tokens=spot.below("schema"), node=spot.node["schema"]))
    style = spot.node.get("style", _DEFAULT_STYLE[place])
    exploded = place != "query" and spot.node.get("explode") is True
    if style != _DEFAULT_STYLE[place] or exploded:
        message = (
            f"`{name}`: {'explode' if exploded else f'style `{style}`'} in a {place} cannot be sent. Use style "
            f"{_DEFAULT_STYLE[place]}."
        )
        yield view.problem("parameter-style", spot.tokens, message)
    if "object" in types or (place == "path" and "array" in types):
        message = (
            f"`{name}`: a {place} cannot carry {'an object' if 'object' in types else 'an array'}. Name single values "
            "(`created_at[gte]`)."
        )
        yield view.problem("parameter-object", spot.tokens, message)


def _together(view: View, operation: Operation) -> Iterator[Problem]:
    first: dict[str, Spot] = {}
    own = len(operation.node.get("parameters") or ())
    for index, parameter in enumerate(view.parameters(operation)):
        name, place = parameter.node.get("name"), parameter.node.get("in")
        at = operation.below("parameters", str(index)) if index < own else operation.item.tokens
        other = first.setdefault(python_name(parameter), parameter)
        if other is parameter:
            continue
        if (other.node.get("name"), other.node.get("in")) != (name, place):
            message = (
                f"`{name}` in {place} and `{other.node.get('name')}` in {other.node.get('in')} would both be "
                f"`{python_name(parameter)}`."
            )
            yield view.problem("parameter-collision", at, message)
        elif index < own:
            yield view.problem(
                "parameter-duplicate", at, f"`{name}` in {place} stands twice in {operation.label}. Remove one."
            )
    yield from _in_path(view, operation)


def _in_path(view: View, operation: Operation) -> Iterator[Problem]:
    templated = re.findall(r"\{([^}]*)\}", operation.path)
    given = {str(spot.node.get("name")): spot for spot in view.parameters(operation) if spot.node.get("in") == "path"}
    for name in templated:
        if not _PATH_NAME.fullmatch(name):
            message = f"`{{{name}}}` in a path would drop the operation. Use letters, digits, `_`."
            yield view.problem("path-parameters", operation.item.tokens, message)
    if sorted(templated) != sorted(given):
        message = (
            f"The path names {templated or 'nothing'}, the parameters {sorted(given) or 'nothing'}. Make them equal."
        )
        yield view.problem("path-parameters", operation.tokens, message)
    for name, spot in given.items():
        if spot.node.get("required") is not True:
            yield view.problem("path-parameters", spot.tokens, f"`{name}` in a path must be `required: true`.")
