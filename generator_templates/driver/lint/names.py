"""Rules on names of components: each becomes one class and one module, unchanged and alone.

Computes the names as openapi-python-client does, by its own functions, inline schemas included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

from driver.lint.shapes import is_union
from driver.lint.view import Spot, children
from driver.lint.vocabulary import OBJECT_KEYS
from driver.naming import MODULE_NAMES
from driver.problem import tokens_of
from driver.references import rewrite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import View
    from driver.problem import Problem, Tokens

RULES = {
    "component-name": "The class is named otherwise (`foo_bar` becomes FooBar), silently.",
    "name-collision": (
        "Two schemas with one class name: the second is dropped, with a warning; one module name: overwritten, "
        "silently."
    ),
    "component-alias": "A component that is only a `$ref` becomes a second class with the same fields, silently.",
    "unused-component": "Code nobody can reach, or a `$ref` somebody forgot.",
}
_PREFIX = "field_"


def problems(view: View) -> Iterator[Problem]:
    """Look at every component, then at every class there would be."""
    for name, schema in view.components("schemas").items():
        at: Tokens = ("components", "schemas", name)
        class_name = ClassName(name, _PREFIX)
        if class_name != name:
            message = f"The class would be `{class_name}`. Name the component so, or avoid builtin names."
            yield view.problem("component-name", at, message)
        elif name in MODULE_NAMES:
            yield view.problem(
                "component-name", at, f"`{name}` is a name every generated module uses itself. Choose another."
            )
        if isinstance(schema, dict) and set(schema) == {"$ref"}:
            message = f"`{name}` is only another name for `{schema['$ref']}`. Refer to that directly."
            yield view.problem("component-alias", at, message)
    yield from _collisions(view)
    yield from _unused(view)


def _collisions(view: View) -> Iterator[Problem]:
    classes: dict[str, Tokens] = {}
    modules: dict[str, Tokens] = {}
    for class_name, tokens in _classes(view):
        module = PythonIdentifier(class_name, _PREFIX)
        other = classes.setdefault(class_name, tokens)
        same_module = modules.setdefault(module, tokens)
        if other != tokens:
            message = (
                f"The class `{class_name}` exists already, made from {view.bundle.place(other)}. Rename one, or name "
                "this schema as a component."
            )
            yield view.problem("name-collision", tokens, message)
        elif same_module != tokens:
            message = f"The module `{module}` exists already, made from {view.bundle.place(same_module)}. Rename one."
            yield view.problem("name-collision", tokens, message)


def _classes(view: View) -> Iterator[tuple[str, Tokens]]:
    """Every class name with the schema it is made from: components first, so that an inline one gets the blame."""
    for name, schema in view.components("schemas").items():
        spot = Spot(tokens=("components", "schemas", name), node=schema if isinstance(schema, dict) else {})
        yield ClassName(name, _PREFIX), spot.tokens
        if "discriminator" in spot.node:
            yield f"Unknown{ClassName(name, _PREFIX)}", spot.below("discriminator")
    for name, schema in view.components("schemas").items():
        spot = Spot(tokens=("components", "schemas", name), node=schema if isinstance(schema, dict) else {})
        yield from _inline(spot, name, parent="")


def _inline(spot: Spot, name: str, parent: str) -> Iterator[tuple[str, Tokens]]:
    """The classes made from schemas inside a component, named as the generator does: parent class, then property."""
    if "$ref" in spot.node:
        return
    own = str(ClassName(f"{pascal_case(parent)}{pascal_case(name)}" if parent else name, _PREFIX))
    if parent and _makes_class(spot):
        yield own, spot.tokens
    inner = own if spot.node.get("properties") or spot.node.get("allOf") else parent
    for child in children(spot):
        word, *rest = child.tokens[len(spot.tokens) :]
        if word == "properties":
            yield from _inline(child, rest[0], inner)
        elif word == "items":
            yield from _inline(child, f"{name}_item", parent)
        elif word in {"anyOf", "oneOf"}:
            yield from _inline(child, f"{name}_type_{rest[0]}", parent)
        elif word == "allOf":
            for member in children(child):
                if member.tokens[-2] == "properties":
                    yield from _inline(member, member.tokens[-1], inner)


def _makes_class(spot: Spot) -> bool:
    return bool(spot.node.get("properties") or spot.node.get("allOf")) and not is_union(spot)


def _unused(view: View) -> Iterator[Problem]:
    used = set(_references(view.document))
    for kind, named in (view.document.get("components") or {}).items():
        if kind == "securitySchemes" or kind not in OBJECT_KEYS["components"] or not isinstance(named, dict):
            continue
        for name in named:
            if ("components", kind, name) not in used:
                message = f"Nothing refers to `{name}`. Use it or remove it."
                yield view.problem("unused-component", ("components", kind, name), message)


def _references(document: object) -> Iterator[Tokens]:
    """Every component some reference outside itself leads to; a component that only holds itself is unused."""
    found: list[Tokens] = []

    def note(reference: str, at: Tokens) -> str:
        target = tokens_of(reference)
        if at[:3] != target[:3]:
            found.append(target[:3])
        return reference

    rewrite(document, note)
    yield from found
