# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""RBACConnectorScopePermissionResource of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class RBACConnectorScopePermissionResource(ModelBase):
    """One OAuth scope of one connector.

    Attributes:
        connector_id: The connector's id.
        scope: The scope. One with other characters than `[a-zA-Z0-9_-]` is shown as its beginning and a hash.
    """

    _schema: ClassVar[str] = "/components/schemas/RBACConnectorScopePermissionResource"

    connector_id: str
    scope: str
    type: Literal["connector_scope"] = "connector_scope"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "connector_id": self.connector_id,
            "scope": self.scope,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> RBACConnectorScopePermissionResource:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: RBACConnectorScopePermissionResource = entry(
        _decode, value, "/components/schemas/RBACConnectorScopePermissionResource"
    )
    return made


def _decode(src: Any, cls: Any = RBACConnectorScopePermissionResource) -> Any:
    v: Any
    self = _new(cls)
    self.connector_id = src["connector_id"]
    self.scope = src["scope"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "connector_id",
        "scope",
        "type",
    )
)
