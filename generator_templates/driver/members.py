"""What the templates need to know of a model, a tagged union and an enum.

Decides names, defaults, secrets and documentation of members, and refuses clashes of names. Called by `project`
once for each class; the code of a member's decoding comes from `emit`, its type from `hints`.
"""

from __future__ import annotations

import json
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.strings import safe_for_docstring

from driver import hints, naming
from driver.emit import Emitter, UnionShapeError
from driver.parse import POINTER
from driver.problem import Place, Problem, SpecError, tokens_of
from driver.properties import COMPONENT, OpenEnum, TaggedUnion

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_python_client.parser.properties import ModelProperty

WIDTH = 110
SELDOM = frozenset({"x-beta", "x-seldom"})
"""What says of a member that most objects do not have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One member of a model: wire name, attribute, type, default expression (None: required) and its code."""

    wire: str
    name: str
    type: str
    default: str | None
    required: bool
    secret: bool
    seldom: bool
    doc: str
    decode: tuple[str, ...]
    encode: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """One model module."""

    name: str
    module: str
    pointer: str
    doc: str
    members: tuple[Member, ...]
    imports: tuple[tuple[str, str], ...]
    cells: tuple[tuple[str, str, str], ...]
    shapes: tuple[str, ...]
    times: tuple[str, ...]

    @property
    def required(self) -> list[Member]:
        """Members that must be there."""
        return [member for member in self.members if member.required]

    @property
    def optional(self) -> list[Member]:
        """Members that may be missing."""
        return [member for member in self.members if not member.required]

    @property
    def seldom(self) -> list[Member]:
        """Members that most objects do not have: decoded last, and only when something is left."""
        return [member for member in self.optional if member.seldom]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionView:
    """One tagged union module: rows of (tag, module, class), the alias' classes and the fallback module."""

    name: str
    module: str
    pointer: str
    doc: str
    tag: str
    rows: tuple[tuple[str, str, str], ...]
    fallback: tuple[str, str] | None

    @property
    def classes(self) -> list[tuple[str, str]]:
        """(module, class) of each member, each once, in the order of the table."""
        pairs = [(module, name) for _, module, name in self.rows]
        return list(dict.fromkeys([*pairs, *([self.fallback] if self.fallback else [])]))


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumView:
    """One module of constants."""

    name: str
    module: str
    doc: str
    constants: tuple[tuple[str, str], ...]


def model_view(model: ModelProperty, where: Any, answered: frozenset[str]) -> ModelView:
    """The view of `model`; `where(tokens)` gives the place for complaints, `answered` what responses can hold.

    Raises:
        SpecError: two members of one name, or an inline union that JSON's shapes do not decide.
    """
    extra = model.data.model_extra or {}
    pointer = str(extra.get(POINTER, ""))
    place: Place = where(tokens_of(pointer))
    component = pointer.removeprefix(COMPONENT).split("/")[0]
    hint = hints.written if component in answered else hints.accepted
    emitter = Emitter()
    raw = {key.get_untrusted_value(): value for key, value in (model.data.properties or {}).items()}
    members: list[Member] = []
    imports: set[tuple[str, str]] = set()
    for prop in [*(model.required_properties or []), *(model.optional_properties or [])]:
        wire = prop.name.get_untrusted_value()
        try:
            members.append(_member(prop, raw.get(wire), emitter, hint))
        except UnionShapeError as error:
            raise SpecError([Problem(rule="union-shape", where=place, message=f"{wire}: {error}")]) from None
        imports |= hints.mentioned(prop)
    _refuse_twins([member.name for member in members], "attribute", place)
    name = str(model.class_info.name)
    if name in naming.MODULE_NAMES:
        raise SpecError([Problem(rule="name", where=place, message=f"{name} is a name generated code uses itself")])
    imports.discard((str(model.class_info.module_name), name))
    return ModelView(
        name=name,
        module=str(model.class_info.module_name),
        pointer=pointer,
        doc=_class_doc(model, members),
        members=tuple(members),
        imports=tuple(sorted(imports)),
        cells=tuple((local, module, function) for local, (module, function) in sorted(emitter.cells.items())),
        shapes=tuple(emitter.shapes),
        times=tuple(sorted(emitter.times)),
    )


def _member(prop: Any, raw: Any, emitter: Emitter, hint: Callable[[Any], str]) -> Member:
    wire = prop.name.get_untrusted_value()
    name = naming.attribute_name(wire)
    kind = hint(prop)
    if not prop.required:
        kind = f"{kind} | Unset"
        default: str | None = "UNSET"
    else:
        default = repr(prop.value.raw_value) if isinstance(prop, ConstProperty) else None
    decode = emitter.required if prop.required else emitter.optional
    source = f"self.{name}" if prop.required else "v"
    schema_format = getattr(raw, "schema_format", None)
    extra = getattr(raw, "model_extra", None) or {}
    return Member(
        wire=wire,
        name=name,
        type=kind,
        default=default,
        required=prop.required,
        secret=schema_format == "password" or _has_password(raw),
        seldom=not SELDOM.isdisjoint(extra),
        doc=_member_doc(prop, raw),
        decode=tuple(decode(f"self.{name}", wire, prop)),
        encode=emitter.encoded(prop, source),
    )


def _has_password(raw: Any) -> bool:
    """A nullable secret says `format: password` in an alternative."""
    options = [*(getattr(raw, "anyOf", None) or []), *(getattr(raw, "oneOf", None) or [])]
    return any(getattr(option, "schema_format", None) == "password" for option in options)


def union_view(union: TaggedUnion, pointer: str, where: Any) -> UnionView:
    """The view of a tagged union. Raises `SpecError` for a union without tags."""
    if not union.members:
        place = where(tokens_of(pointer))
        raise SpecError([Problem(rule="discriminator", where=place, message="the discriminator has no mapping")])
    fallback = union.fallback
    return UnionView(
        name=str(union.class_info.name),
        module=str(union.class_info.module_name),
        pointer=pointer,
        doc=_text(union.description) or "One of several objects, told apart by a tag.",
        tag=union.tag,
        rows=tuple((tag, naming.module_name(name), name) for tag, name in union.members.items()),
        fallback=None if fallback is None else (naming.module_name(fallback), fallback),
    )


def enum_view(enum: OpenEnum, where: Any) -> EnumView:
    """The view of an enum component. Raises `SpecError` for two values with one constant name."""
    assert enum.class_info is not None  # noqa: S101 - only components reach this
    constants = tuple((naming.constant_name(value), value) for value in enum.values)
    name = str(enum.class_info.name)
    _refuse_twins([constant for constant, _ in constants], "constant", where(("components", "schemas", name)))
    return EnumView(
        name=name,
        module=str(enum.class_info.module_name),
        doc=_text(enum.description) or "Known values.",
        constants=constants,
    )


def _refuse_twins(names: list[str], what: str, place: Place) -> None:
    twins = sorted({name for name in names if names.count(name) > 1})
    if twins:
        message = f"two members give one {what}: {', '.join(twins)}"
        raise SpecError([Problem(rule="name-collision", where=place, message=message)])


def _text(value: Any) -> str:
    return " ".join(safe_for_docstring(value).split()) if value else ""


def _member_doc(prop: Any, raw: Any) -> str:
    """What the description says of a member where it stands; a `$ref` has its words beside it, not of its target."""
    beside = getattr(raw, "model_extra", None) or {}
    reference = hasattr(raw, "ref")
    text = _text(beside.get("description") if reference else prop.description)
    deprecated = beside.get("deprecated") if reference else getattr(raw, "deprecated", False)
    return " ".join(filter(None, ["Deprecated." if deprecated else "", text, *_notes(beside)]))


def _notes(extra: dict[str, Any]) -> list[str]:
    """What extensions say of a member or an object: the beta it needs, what the server takes when it is absent."""
    beta, default = extra.get("x-beta"), extra.get("x-server-default")
    notes = [f"Needs beta {_text(str(beta))}."] if beta else []
    return notes if default is None else [*notes, f"Server default: {_text(json.dumps(default))}."]


def _class_doc(model: ModelProperty, members: list[Member]) -> str:
    """The class docstring: what it is, then the members that have something to say."""
    text = _text(model.description) or f"The object {model.class_info.name}."
    lines = textwrap.wrap(" ".join([text, *_notes(model.data.model_extra or {})]), WIDTH)
    described = [member for member in members if member.doc]
    if described:
        lines += ["", "Attributes:"]
        for member in described:
            lines += textwrap.wrap(
                f"{member.name}: {member.doc}", WIDTH, initial_indent="    ", subsequent_indent="        "
            )
    return "\n    ".join(line or "" for line in lines).replace("\n    \n", "\n\n")
