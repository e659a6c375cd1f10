"""What users of a generated tree can see, read from its syntax: functions, classes, attributes, constants, aliases.

Nothing is imported, so a tree of any commit can be read. Decides what is public (no leading underscore; of the private
names only the tables of errors) and how a type is written down so that order and spelling do not matter. Compares
nothing; `spec_diff_python` does.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ERROR_TABLES = frozenset({"_BY_TYPE", "_BY_STATUS"})
_OF_THE_RUNTIME = "OPERATION"
_NAMESPACE_TABLES = frozenset({"METHODS", "AREAS"})
_NOT_KEYWORD_ONLY = frozenset({"define", "_define", "dataclass", "frozen", "attrs"})


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a type: a head and what stands in its brackets. `Literal["a"]` has the head `'a'`."""

    head: str
    arguments: tuple[Type, ...] = ()


Type = frozenset[Member]
"""A type as the set of its alternatives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of a function. `kind`: "positional", "keyword", "args" or "kwargs"."""

    name: str
    kind: str
    type: Type
    default: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A function or method, `self` left out."""

    parameters: tuple[Parameter, ...]
    returns: Type
    is_async: bool
    is_property: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """An annotated member of a class."""

    type: Type
    default: str | None


@dataclass(slots=True, kw_only=True)
class Class:
    """A class. `ordered`: attributes may be given by position. `keywords`: a TypedDict, whose keys are handed in."""

    bases: tuple[str, ...]
    ordered: bool
    keywords: bool = False
    attributes: dict[str, Attribute] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    methods: dict[str, Function] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Surface:
    """Everything public of a tree, by dotted name below the package."""

    functions: dict[str, Function] = field(default_factory=dict)
    classes: dict[str, Class] = field(default_factory=dict)
    aliases: dict[str, Type] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    exports: set[str] = field(default_factory=set)
    errors: dict[str, str] = field(default_factory=dict)


def read(package: Path) -> Surface:
    """Read every module of the folder `package` (generated/claude_api). Raises OSError, SyntaxError."""
    surface = Surface()
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        if not any(part.startswith("_") for part in parts):
            _module(surface, ".".join(parts), ast.parse(path.read_bytes()), exports=path.name == "__init__.py")
    return surface


def _module(surface: Surface, name: str, tree: ast.Module, *, exports: bool) -> None:
    for node in _seen_by_checkers(tree.body):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            surface.functions[_dotted(name, node.name)] = _function(node)
        elif isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            surface.classes[_dotted(name, node.name)] = _class(node)
        elif isinstance(node, ast.ImportFrom) and exports:
            surface.exports |= {_dotted(name, one.asname) for one in node.names if one.asname == one.name}
        elif isinstance(node, ast.AnnAssign | ast.Assign):
            for target in [node.target] if isinstance(node, ast.AnnAssign) else node.targets:
                if isinstance(target, ast.Name) and node.value is not None:
                    _value(surface, name, target.id, node)


def _seen_by_checkers(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """A body as a type checker sees it."""
    for node in body:
        if isinstance(node, ast.If):
            for_checkers = ast.unparse(node.test) != "not TYPE_CHECKING"
            yield from _seen_by_checkers(node.body if for_checkers else node.orelse)
        else:
            yield node


def _value(surface: Surface, module: str, name: str, node: ast.AnnAssign | ast.Assign) -> None:
    value = node.value
    if value is None:
        return
    if name in _ERROR_TABLES and isinstance(value, ast.Dict):
        rows = zip(value.keys, value.values, strict=True)
        surface.errors.update({ast.unparse(key): ast.unparse(item) for key, item in rows if key is not None})
    if name.startswith("_") or name == _OF_THE_RUNTIME:
        return
    if name in _NAMESPACE_TABLES and isinstance(value, ast.Dict):
        for key, item in zip(value.keys, value.values, strict=True):
            if key is not None:
                surface.constants[_dotted(module, f"{name}[{ast.unparse(key)}]")] = ast.unparse(item)
        return
    if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
        surface.aliases[_dotted(module, name)] = type_of(value)
    elif not ast.unparse(value).startswith(("TypeVar(", "ParamSpec(")):
        plain = isinstance(value, ast.Constant)
        surface.constants[_dotted(module, name)] = ast.unparse(value) if plain else "…"


def _class(node: ast.ClassDef) -> Class:
    decorators = [ast.unparse(one) for one in node.decorator_list]
    ordered = any(
        one.split("(")[0].split(".")[-1] in _NOT_KEYWORD_ONLY and "kw_only=True" not in one for one in decorators
    )
    bases = tuple(ast.unparse(base) for base in node.bases)
    found = Class(bases=bases, ordered=ordered, keywords="TypedDict" in bases)
    total = not any(one.arg == "total" and ast.unparse(one.value) == "False" for one in node.keywords)
    for one in _seen_by_checkers(node.body):
        if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
            if not one.name.startswith("_") or one.name == "__init__":
                found.methods[one.name] = _function(one, method=True)
        elif isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.target.id[0] != "_":
            default = ast.unparse(one.value) if one.value is not None else None
            if found.keywords:
                found.attributes[one.target.id] = _key(one.annotation, total=total)
            elif ast.unparse(one.annotation).startswith(("Final", "ClassVar")):
                found.constants[one.target.id] = default or ""
            else:
                found.attributes[one.target.id] = Attribute(type=type_of(one.annotation), default=default)
    return found


def _key(annotation: ast.expr, *, total: bool) -> Attribute:
    """A key of a TypedDict; one that may be left out has a default."""
    head = ast.unparse(annotation.value) if isinstance(annotation, ast.Subscript) else ""
    if isinstance(annotation, ast.Subscript) and head in {"Required", "NotRequired"}:
        return Attribute(type=type_of(annotation.slice), default=None if head == "Required" else "left out")
    return Attribute(type=type_of(annotation), default=None if total else "left out")


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef, *, method: bool = False) -> Function:
    arguments, decorators = node.args, [ast.unparse(one) for one in node.decorator_list]
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    found = [_parameter(one, "positional", default) for one, default in zip(positional, defaults, strict=True)]
    if method and "staticmethod" not in decorators:
        found = found[1:]
    if arguments.vararg:
        found.append(_parameter(arguments.vararg, "args", None))
    found += [
        _parameter(one, "keyword", default)
        for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    if arguments.kwarg:
        found.append(_parameter(arguments.kwarg, "kwargs", None))
    return Function(
        parameters=tuple(found),
        returns=type_of(node.returns),
        is_async=isinstance(node, ast.AsyncFunctionDef),
        is_property=any(one.split(".")[-1] in {"property", "cached_property"} for one in decorators),
    )


def _parameter(node: ast.arg, kind: str, default: ast.expr | None) -> Parameter:
    text = ast.unparse(default) if default is not None else None
    return Parameter(name=node.arg, kind=kind, type=type_of(node.annotation), default=text)


def type_of(node: ast.expr | None) -> Type:
    """An annotation as a type; None is Any."""
    if node is None:
        return frozenset({Member("Any")})
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return type_of(node.left) | type_of(node.right)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return type_of(ast.parse(node.value, mode="eval").body)
    if isinstance(node, ast.List):
        return frozenset({Member("[]", tuple(type_of(one) for one in node.elts))})
    return _subscript(node) if isinstance(node, ast.Subscript) else frozenset({Member(ast.unparse(node))})


def _subscript(node: ast.Subscript) -> Type:
    head = ast.unparse(node.value)
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if head == "Literal":
        return frozenset(Member(ast.unparse(one)) for one in inner)
    if head in {"Optional", "Union"}:
        whole = frozenset(member for one in inner for member in type_of(one))
        return whole | {Member("None")} if head == "Optional" else whole
    return frozenset({Member(head, tuple(type_of(one) for one in inner))})


def written(found: Type) -> str:
    """A type as text, its members sorted, UNSET and None last."""
    order = {"None": 1, "Unset": 2}
    members = sorted(found, key=lambda one: (order.get(one.head, 0), one.head, str(one.arguments)))
    return " | ".join(
        one.head + (f"[{', '.join(written(part) for part in one.arguments)}]" if one.arguments else "")
        for one in members
    )


def fits(narrow: Type, wide: Type) -> bool:
    """Whether every value of `narrow` is one of `wide`. Containers are taken as read-only."""
    return all(any(_member_fits(one, other) for other in wide) for one in narrow)


def _member_fits(one: Member, other: Member) -> bool:
    if other.head in {"Any", "object"} or one == other:
        return True
    if other.head == "str" and one.head[:1] in {"'", '"'}:
        return True
    if (one.head, other.head) in {
        ("int", "float"),
        ("list", "Sequence"),
        ("dict", "Mapping"),
    } or one.head == other.head:
        return len(one.arguments) == len(other.arguments) and all(
            fits(part, whole) for part, whole in zip(one.arguments, other.arguments, strict=True)
        )
    return False


def signature(function: Function) -> str:
    """A function's parameters and what it returns, in short: types of parameters and defaults are left out."""
    parts, star = [], False
    for one in function.parameters:
        if one.kind == "keyword" and not star:
            parts.append("*")
            star = True
        mark = {"args": "*", "kwargs": "**"}.get(one.kind, "")
        star = star or one.kind == "args"
        parts.append(f"{mark}{one.name}" + ("=…" if one.default is not None else ""))
    return f"({', '.join(parts)}) → {written(function.returns)}"


def _dotted(module: str, name: str) -> str:
    return f"{module}.{name}" if module else name
