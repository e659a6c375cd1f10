# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Environment of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .environment_config import EnvironmentConfig


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Environment(ModelBase):
    """Where sessions work.

    Attributes:
        id: The environment's id, `env_...`.
        config: A container of Anthropic's, or machines of your own.
        created_at: When it was made.
        metadata: Your own notes.
        name: What people see.
        updated_at: When it last changed.
        archived_at: When it was archived; null if it was not.
        description: What it is for; null if nothing was said.
        scope: Who sees it, everyone in the `organization` or only the `account` that owns it.
    """

    _schema: ClassVar[str] = "/components/schemas/Environment"

    id: str
    config: EnvironmentConfig
    created_at: str
    metadata: dict[str, str]
    name: str
    type: Literal["environment"] = "environment"
    updated_at: str
    archived_at: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    scope: Literal["organization", "account"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "config": v if (v := self.config).__class__ in _PLAIN else _encode(v),
            "created_at": self.created_at,
            "metadata": self.metadata,
            "name": self.name,
            "type": self.type,
            "updated_at": self.updated_at,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = v
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.scope) is not UNSET:
            d["scope"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Environment:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Environment = entry(_decode, value, "/components/schemas/Environment")
    return made


def _decode(src: Any, cls: Any = Environment) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.id = src["id"]
    self.config = _environment_config(src["config"])
    self.created_at = src["created_at"]
    v = src["metadata"]
    if v.__class__ is not dict:
        raise TypeError
    self.metadata = v
    self.name = src["name"]
    self.type = src["type"]
    self.updated_at = src["updated_at"]
    if "archived_at" in src:
        self.archived_at = src["archived_at"]
    else:
        self.archived_at = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "scope" in src:
        self.scope = src["scope"]
    else:
        self.scope = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "config",
        "created_at",
        "metadata",
        "name",
        "type",
        "updated_at",
        "archived_at",
        "description",
        "scope",
    )
)
_environment_config = deferred(globals(), "_environment_config", "environment_config", "_decode")
