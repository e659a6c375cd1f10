"""What stands for the type of an answer: the schema that is sent, and how JSON data becomes a value.

Decides that a mapping is a JSON Schema and everything else a Python type, and that a type is looked at once. Called by
`client.calls.parse` and by users.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Generic, TypeVar

from claude_overlay.schema.checker import problems_of
from claude_overlay.schema.problems import Problem, ValueMismatch
from claude_overlay.schema.resolve import shape_of
from claude_overlay.schema.shapes import Shape
from claude_overlay.structured.transform import transform

__all__ = ["Output", "output_format", "output_of"]

T = TypeVar("T")

# How many types are kept with their schemas. A program asks for a few; one that makes types as it goes stays bounded.
KEPT: Final = 256
# Modules before a name, which a reader of an error does not need.
MODULES: Final = re.compile(r"(?:\b[^\W\d][\w<>]*\.)+(?=[^\W\d])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Output(Generic[T]):
    """A type of answer.

    Attributes:
        type: what was asked for: a Python type, or a JSON Schema as a mapping.
        name: what to call it in errors.
        schema: the schema as the API gets it. Shared by all calls: not to be changed.
        shape: what reads values of the type; None for a schema.
    """

    type: Any
    name: str
    schema: Mapping[str, Any]
    shape: Shape | None = None

    @property
    def format(self) -> dict[str, Any]:
        """The value of `output_config.format`."""
        return {"type": "json_schema", "schema": self.schema}

    def read(self, value: Any) -> T:
        """Give the Python value of JSON data; for a schema, the data.

        Raises:
            ValueMismatch: it does not fit.
        """
        problems: list[Problem] = []
        read: T = value
        if self.shape is None:
            problems += problems_of(self.type, value)
        else:
            read = self.shape.read_whole(value, problems)
        if problems:
            raise ValueMismatch(problems)
        return read


def output_of(output_type: Any) -> Output[Any]:
    """Give what stands for a type.

    Args:
        output_type: a Python type, or a JSON Schema as a mapping.

    Raises:
        InvalidArgumentError: it has no JSON Schema, or none that the API takes; names the place.
    """
    if isinstance(output_type, Mapping):
        name = output_type.get("title")
        return Output(
            type=output_type, name=name if isinstance(name, str) else "the schema", schema=transform(output_type)
        )
    try:
        return _kept(output_type)
    except TypeError:
        # It has no hash, like Annotated with a list in it.
        return _made(output_type)


def output_format(output_type: Any) -> dict[str, Any]:
    """Give the value of `output_config.format` that asks for a type: for batches, token counts, `messages.create`.

    Args:
        output_type: a Python type, or a JSON Schema as a mapping.

    Raises:
        InvalidArgumentError: it has no JSON Schema, or none that the API takes; names the place.
    """
    return deepcopy(output_of(output_type).format)


def _made(output_type: Any) -> Output[Any]:
    shape = shape_of(output_type, where="output_type")
    return Output(type=output_type, name=_name(output_type), schema=transform(shape.whole()), shape=shape)


_kept = lru_cache(maxsize=KEPT, typed=True)(_made)


def _name(output_type: Any) -> str:
    if isinstance(output_type, type) and not hasattr(output_type, "__origin__"):
        return output_type.__name__
    return MODULES.sub("", str(output_type))
