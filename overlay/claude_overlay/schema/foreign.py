"""Types that pydantic describes and reads: its models, its dataclasses, and annotations only it understands.

Decides that JSON is read strictly, as pydantic means it for JSON: "5" is no integer, a date may be a string. Pydantic
is imported only when such a type is met. Chosen by `resolve`.
"""

from __future__ import annotations

from typing import Any

from claude_api._json import dumps
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.schema.problems import Problem, below, shown
from claude_overlay.schema.shapes import ANY_KIND, WRONG, Definitions, NamedShape, Problems, Schema

__all__ = ["PydanticShape", "is_pydantic"]

_KINDS = {"integer": "number"}


def is_pydantic(tp: Any) -> bool:
    """Tell a class that pydantic knows how to read: a model, a dataclass of pydantic's, a type with hooks for it."""
    return isinstance(tp, type) and (
        hasattr(tp, "__get_pydantic_core_schema__") or hasattr(tp, "__pydantic_core_schema__")
    )


class PydanticShape(NamedShape):
    """A type in pydantic's hands.

    Args:
        tp: the type.
        where: what to call its place in an error.

    Raises:
        InvalidArgumentError: pydantic is not installed, or has no JSON Schema for the type.
    """

    due = "an object"

    def __init__(self, tp: Any, where: str) -> None:
        try:
            import pydantic  # noqa: PLC0415 - only who uses it pays for it
        except ImportError as error:
            message = f"{where}: {tp!r} needs pydantic, which is not installed"
            raise InvalidArgumentError(message) from error
        try:
            self._adapter: Any = pydantic.TypeAdapter(tp)
            self._schema: Schema = self._adapter.json_schema(ref_template="#/$defs/{model}")
        except pydantic.errors.PydanticUserError as error:
            reason = str(error).partition("\n")[0]
            message = f"{where}: {tp!r} has no JSON Schema: {reason}"
            raise InvalidArgumentError(message) from error
        self.name = tp.__name__ if isinstance(tp, type) else ""
        self._wrong: type[Exception] = pydantic.ValidationError
        kind = self._schema.get("type")
        self.kinds = frozenset({_KINDS.get(kind, kind)}) if isinstance(kind, str) else ANY_KIND
        if self.kinds != {"object"}:
            self.due = f"a {kind}" if isinstance(kind, str) else "a value that fits"

    def schema(self, definitions: Definitions) -> Schema:
        """Refer to pydantic's schema if it is of a class, as pydantic does; else give it."""
        refers = self.name and self._schema.get("type") == "object"
        return definitions.refer(self) if refers else definitions.adopt(self._schema)

    def body(self, definitions: Definitions) -> Schema:
        """Give pydantic's schema, its own definitions among ours."""
        return definitions.adopt(self._schema)

    def read(self, value: Any, path: str, problems: Problems) -> Any:
        """Let pydantic read the value."""
        try:
            return self._validated(value)
        except InvalidArgumentError as error:  # no JSON at all
            problems.append(Problem(path, str(error)))
        except self._wrong as error:
            problems.extend(_problems_of(error, path))
        return WRONG

    def _validated(self, value: Any) -> Any:
        try:
            return self._adapter.validate_json(dumps(value), strict=True)
        except self._wrong:
            # Pydantic's strict integers refuse 1.0, which JSON Schema counts as one.
            plain = _with_plain_integers(value)
            if plain == value and repr(plain) == repr(value):
                raise
            try:
                return self._adapter.validate_json(dumps(plain), strict=True)
            except self._wrong:
                pass
            raise


def _problems_of(error: Any, path: str) -> list[Problem]:
    found = []
    for item in error.errors(include_url=False, include_context=False):
        where = path
        for key in item["loc"]:
            where = below(where, key)
        told = item["msg"][:1].lower() + item["msg"][1:]
        missing = item["type"] in {"missing", "missing_argument"}
        found.append(Problem(where, told if missing else f"{told}; this is {shown(item.get('input'))}"))
    return found


def _with_plain_integers(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _with_plain_integers(item) for key, item in value.items()}
    return [_with_plain_integers(item) for item in value] if isinstance(value, list) else value
