# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FederationRuleWorkspace of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FederationRuleWorkspace(ModelBase):
    """Says that a rule is in force for a workspace.

    Attributes:
        created_at: When it was put in force there.
        federation_rule_id: The rule's id.
        workspace_id: The workspace's id.
        created_by_actor_id: Who did that, `user_...` or `svac_...`, where it is known.
        workspace_name: The workspace's name; in lists only.
    """

    _schema: ClassVar[str] = "/components/schemas/FederationRuleWorkspace"

    created_at: datetime.datetime
    federation_rule_id: str
    type: Literal["federation_rule_workspace"] = "federation_rule_workspace"
    workspace_id: str
    created_by_actor_id: str | None | Unset = UNSET
    workspace_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "created_at": _encode(self.created_at),
            "federation_rule_id": self.federation_rule_id,
            "type": self.type,
            "workspace_id": self.workspace_id,
        }
        if (v := self.created_by_actor_id) is not UNSET:
            d["created_by_actor_id"] = v
        if (v := self.workspace_name) is not UNSET:
            d["workspace_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FederationRuleWorkspace:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FederationRuleWorkspace = entry(_decode, value, "/components/schemas/FederationRuleWorkspace")
    return made


def _decode(src: Any, cls: Any = FederationRuleWorkspace) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.created_at = _timestamp(src["created_at"])
    self.federation_rule_id = src["federation_rule_id"]
    self.type = src["type"]
    self.workspace_id = src["workspace_id"]
    if "created_by_actor_id" in src:
        self.created_by_actor_id = src["created_by_actor_id"]
    else:
        self.created_by_actor_id = UNSET
        n -= 1
    if "workspace_name" in src:
        self.workspace_name = src["workspace_name"]
    else:
        self.workspace_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "created_at",
        "federation_rule_id",
        "type",
        "workspace_id",
        "created_by_actor_id",
        "workspace_name",
    )
)
