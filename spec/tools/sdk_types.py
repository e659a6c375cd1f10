"""Turns the official SDK's annotations into facts: what a value may be, and the members of every class met.

Runs inside the SDK's environment as a part of `sdk_facts`, never in ours, and imports nothing of this repository. Only
facts leave it: names, types, required, nullable, enum values, and digests of texts (to see that a text changed).

A type is a list of alternatives: {"kind": "string" | "integer" | "number" | "boolean" | "timestamp" | "date" |
"binary" | "any"}, {"kind": "enum", "values": [...], "open": bool}, {"kind": "array", "items": type},
{"kind": "map", "values": type}, {"kind": "ref", "id": ...}.
A member is {"type", "required", "nullable", "text"}; `nullable` is null where the SDK does not tell (an optional field
of a response class is always declared `Optional[...] = None`).
"""

from __future__ import annotations

import ast
import datetime as dt
import hashlib
import inspect
import textwrap
import types
import typing
from functools import cache
from itertools import pairwise
from typing import Any

import typing_extensions
from anthropic._models import BaseModel

Type = list[dict[str, Any]]

_ANNOTATIONS = (
    typing.Annotated,
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing.Required,
    typing.NotRequired,
)
_SCALARS = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    bytes: "binary",
    dt.datetime: "timestamp",
    dt.date: "date",
    object: "any",
}
_ARRAYS = frozenset({"list", "List", "Iterable", "Sequence", "SequenceNotStr"})
_MAPS = frozenset({"dict", "Dict", "Mapping"})
_NO_VALUES = frozenset({"Omit", "NotGiven", "_Omit"})
# What the SDK's methods take in place of text or bytes for the user's comfort.
_FILES = frozenset({"PathLike", "IO", "tuple", "Base64FileInput"})
# The arguments of a method that are headers. One class of such arguments is an item of a batch, too.
_ARGUMENTS, _HEADERS = "MessageCreateParams", frozenset({"betas", "workspace_id", "user_profile_id"})


class Reader:
    """Turns annotations into facts and remembers every class met on the way."""

    def __init__(self) -> None:
        self.types: dict[str, dict[str, Any]] = {}

    def member(self, annotation: Any, *, required: bool, certain: bool, text: str = "") -> dict[str, Any]:
        """Facts of one property or parameter. `certain`: the annotation tells whether null is meant."""
        alternatives = flat(annotation)
        nullable: bool | None = type(None) in alternatives
        if not certain and nullable:
            nullable = None
        return {
            "required": required,
            "nullable": nullable,
            "type": self.alternatives(alternatives),
            "text": digest(text),
        }

    def alternatives(self, members: list[Any]) -> Type:
        """Facts of a union, null left out."""
        members = [one for one in members if one is not type(None) and not _never_sent(one)]
        if str in members or bytes in members:
            members = [one for one in members if _name(one) not in _FILES]
        if dt.datetime in members or dt.date in members:
            members = [one for one in members if one is not str]
        requests = {tags(one) for one in members if typing_extensions.is_typeddict(one)}
        # The SDK takes response objects as request members too; on the wire they are the same thing.
        return self._facts([one for one in members if not (is_response(one) and tags(one) in requests)])

    def _facts(self, members: list[Any]) -> Type:
        literals = [
            value for one in members if typing.get_origin(one) is typing.Literal for value in typing.get_args(one)
        ]
        result: Type = []
        if set(literals) == {True, False}:
            result.append({"kind": "boolean"})
        elif literals:
            open_set = str in members and isinstance(literals[0], str)
            result.append({"kind": "enum", "values": list(dict.fromkeys(literals)), "open": open_set})
            members = [one for one in members if not (open_set and one is str)]
        for one in members:
            if typing.get_origin(one) is not typing.Literal and (fact := self._fact(one)) not in result:
                result.append(fact)
        return result

    def _fact(self, one: Any) -> dict[str, Any]:
        arguments = typing.get_args(one)
        if one in _SCALARS:
            return {"kind": _SCALARS[one]}
        if one is Any or isinstance(one, typing.TypeVar):
            return {"kind": "any"}
        if _name(one) in _FILES:
            return {"kind": "binary"}
        if typing_extensions.is_typeddict(one) or is_response(one):
            return {"kind": "ref", "id": self.of_class(one)}
        if _name(one) in _ARRAYS:
            return {"kind": "array", "items": self.alternatives(flat(arguments[0]))}
        if _name(one) in _MAPS:
            return {"kind": "map", "values": self.alternatives(flat(arguments[1]))}
        message = f"no rule for {one!r}"
        raise TypeError(message)

    def of_class(self, cls: Any) -> str:
        """Read a TypedDict or response class once; its id."""
        identity = _identity(cls)
        if identity not in self.types:
            entry = self.types[identity] = {"name": cls.__name__, "members": {}, "text": ""}
            own, texts = _texts(cls)
            entry["text"], entry["members"] = digest(own), self._members(cls, texts)
        return identity

    def made(self, identity: str, members: dict[str, Any]) -> Type:
        """A class that the SDK does not have: the body of an operation, from its method's arguments."""
        self.types[identity] = {"name": identity, "members": members, "text": ""}
        return [{"kind": "ref", "id": identity}]

    def _members(self, cls: Any, texts: dict[str, str]) -> dict[str, Any]:
        if not typing_extensions.is_typeddict(cls):
            return {
                field.alias or name: self.member(
                    field.annotation,
                    required=field.is_required(),
                    certain=field.is_required(),
                    text=texts.get(name, ""),
                )
                for name, field in cls.model_fields.items()
            }
        hints = _hints(cls)
        wires = {name: _wire_name(name, hint) for name, hint in hints.items()}
        return {
            wires[name]: self.member(
                hint, required=_is_required(cls, name, hint), certain=True, text=texts.get(name, "")
            )
            for name, hint in hints.items()
            if not (name in _HEADERS and cls.__name__.startswith(_ARGUMENTS))
        }


def digest(text: str) -> str:
    """A fingerprint of a text, blanks aside; empty for no text."""
    words = " ".join(text.split())
    return hashlib.sha256(words.encode()).hexdigest()[:12] if words else ""


def _never_sent(one: Any) -> bool:
    """The sign for "not given", and what the SDK's own library takes and turns into something else (tool runners)."""
    library = getattr(one, "__module__", "").startswith("anthropic.lib.")
    return _name(one) in _NO_VALUES or (library and not typing_extensions.is_typeddict(one))


def _name(one: Any) -> str:
    """What a type or the class of a sentinel is called: `Omit` for the class, `_Omit` for its instances."""
    origin = typing.get_origin(one)
    if origin is not None:
        return str(getattr(origin, "__name__", ""))
    return str(getattr(one, "__name__", "") or type(one).__name__)


def _identity(cls: Any) -> str:
    """Module and name; for a page of something, the something's module and name in brackets."""
    generic = getattr(cls, "__pydantic_generic_metadata__", None) or {}
    if origin := generic.get("origin"):
        inner = ", ".join(
            _identity(one) if isinstance(one, type) else "|".join(_identity(each) for each in flat(one))
            for one in generic["args"]
        )
        return f"{origin.__module__}.{origin.__qualname__}[{inner}]"
    return f"{getattr(cls, '__module__', '')}.{getattr(cls, '__qualname__', cls)}"


def _texts(cls: Any) -> tuple[str, dict[str, str]]:
    """The text of a class and of its members, inherited ones included."""
    bases = [cls] if typing_extensions.is_typeddict(cls) else list(reversed(cls.__mro__))
    texts = {name: text for one in bases for name, text in _own_texts(one).items()}
    return vars(cls).get("__doc__") or "", texts


@cache
def _own_texts(cls: Any) -> dict[str, str]:
    """The strings below the members of one class of the SDK's types."""
    if not cls.__module__.startswith("anthropic.types."):
        return {}
    try:
        body = ast.parse(textwrap.dedent(inspect.getsource(cls))).body[0]
    except (OSError, TypeError):
        return {}
    statements = body.body if isinstance(body, ast.ClassDef) else []
    return {
        first.target.id: _string(second)
        for first, second in pairwise(statements)
        if isinstance(first, ast.AnnAssign) and isinstance(first.target, ast.Name)
    }


def _string(statement: ast.stmt) -> str:
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return str(statement.value.value)
    return ""


def _wire_name(name: str, hint: Any) -> str:
    """The alias given in an annotation, if any."""
    while typing.get_origin(hint) in _ANNOTATIONS:
        for note in getattr(hint, "__metadata__", ()):
            if alias := getattr(note, "alias", None):
                return str(alias)
        hint = typing.get_args(hint)[0]
    return name


def _is_required(cls: Any, name: str, hint: Any) -> bool:
    """With postponed annotations `__required_keys__` is not to be trusted: look at the hint first."""
    while typing.get_origin(hint) in _ANNOTATIONS:
        origin = typing.get_origin(hint)
        if origin is not typing.Annotated:
            return origin in {typing_extensions.Required, typing.Required}
        hint = typing.get_args(hint)[0]
    return name in cls.__required_keys__


def is_response(cls: Any) -> bool:
    """Whether it is one of the SDK's response classes."""
    return isinstance(cls, type) and issubclass(cls, BaseModel)


def _bare(annotation: Any) -> Any:
    while typing.get_origin(annotation) in _ANNOTATIONS:
        annotation = typing.get_args(annotation)[0]
    return annotation


def flat(annotation: Any) -> list[Any]:
    """The members of a union, nested ones included; a single type alone."""
    bare = _bare(annotation)
    if typing.get_origin(bare) in {typing.Union, types.UnionType}:
        return [inner for one in typing.get_args(bare) for inner in flat(one)]
    return [bare]


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return typing.get_type_hints(cls, include_extras=True)


def tags(cls: Any) -> tuple[Any, ...]:
    """What tells members of a union apart: property and values, for the first property that does."""
    if typing_extensions.is_typeddict(cls):
        hints = _hints(cls)
    elif is_response(cls):
        hints = {name: field.annotation for name, field in cls.model_fields.items()}
    else:
        return ()
    for name in ("type", "role", "error_code"):
        values = [
            value
            for one in flat(hints.get(name))
            if typing.get_origin(one) is typing.Literal
            for value in typing.get_args(one)
        ]
        if values:
            return (name, *sorted(values))
    return ()
