# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateEnvironmentRequest of the API description."""

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
    from .environment_create_config_param import EnvironmentCreateConfigParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateEnvironmentRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        config: A container of Anthropic's, or machines of your own.
        description: What it is for. Null for nothing; an empty text stays an empty text.
        metadata: Notes to set, each by its key; null or an empty text removes one.
        name: What people see.
        scope: Who sees it, everyone in the `organization` or only the `account` that owns it.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateEnvironmentRequest"

    config: EnvironmentCreateConfigParam | Mapping[str, Any] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    metadata: Mapping[str, str | None] | Unset = UNSET
    name: str | None | Unset = UNSET
    scope: Literal["organization", "account"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.config) is not UNSET:
            d["config"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if (v := self.name) is not UNSET:
            d["name"] = v
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


def decode(value: Any) -> UpdateEnvironmentRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateEnvironmentRequest = entry(_decode, value, "/components/schemas/UpdateEnvironmentRequest")
    return made


def _decode(src: Any, cls: Any = UpdateEnvironmentRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 5
    self = _new(cls)
    if "config" in src:
        v = src["config"]
        self.config = None if v is None else _environment_create_config_param(v)
    else:
        self.config = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "metadata" in src:
        v = src["metadata"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.metadata = v
    else:
        self.metadata = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
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
        "config",
        "description",
        "metadata",
        "name",
        "scope",
    )
)
_environment_create_config_param = deferred(
    globals(), "_environment_create_config_param", "environment_create_config_param", "_decode"
)
