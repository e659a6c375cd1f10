# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FederationRule of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .federation_rule_match import FederationRuleMatch
    from .service_account_target import ServiceAccountTarget


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FederationRule(ModelBase):
    """Says whose tokens of an issuer become access tokens, and of which identity.

    Attributes:
        id: The rule's id, `fdrl_...`.
        applies_to_all_workspaces: Whether it is in force for every workspace, later ones included.
        created_at: When the federation rule was made.
        issuer_id: The id of the issuer, `fdis_...`.
        match: What a token must be like.
        name: Its short name, chosen by an administrator.
        oauth_scope: The scopes of the access token, separated by spaces.
        target: Whose access token it is.
        token_lifetime_seconds: How long the access token lives, in seconds; at most twice what the other token
            still has to live, and at least 60.
        updated_at: When the federation rule last changed.
        workspace_ids: The workspaces it is in force for. Means nothing where it applies to all; empty for older
            rules.
        archived_at: When it was archived; null if it was not.
        archived_by_actor_id: Who archived it, `user_...` or `svac_...`.
        created_by_actor_id: Who made it, `user_...` or `svac_...`.
        description: What it is for.
        issuer_name: The issuer's name at present.
        updated_by_actor_id: Who changed it last, `user_...` or `svac_...`.
        attributes: Not in use yet; null.
        workspace_id: Deprecated. The one workspace of an older rule.
    """

    _schema: ClassVar[str] = "/components/schemas/FederationRule"

    id: str
    applies_to_all_workspaces: bool
    created_at: datetime.datetime
    issuer_id: str
    match: FederationRuleMatch
    name: str
    oauth_scope: str
    target: ServiceAccountTarget
    token_lifetime_seconds: int
    type: Literal["federation_rule"] = "federation_rule"
    updated_at: datetime.datetime
    workspace_ids: list[str]
    archived_at: datetime.datetime | None | Unset = UNSET
    archived_by_actor_id: str | None | Unset = UNSET
    created_by_actor_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    issuer_name: str | None | Unset = UNSET
    updated_by_actor_id: str | None | Unset = UNSET
    attributes: dict[str, str] | None | Unset = UNSET
    workspace_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "applies_to_all_workspaces": self.applies_to_all_workspaces,
            "created_at": _encode(self.created_at),
            "issuer_id": self.issuer_id,
            "match": v if (v := self.match).__class__ in _PLAIN else _encode(v),
            "name": self.name,
            "oauth_scope": self.oauth_scope,
            "target": v if (v := self.target).__class__ in _PLAIN else _encode(v),
            "token_lifetime_seconds": self.token_lifetime_seconds,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
            "workspace_ids": self.workspace_ids,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.archived_by_actor_id) is not UNSET:
            d["archived_by_actor_id"] = v
        if (v := self.created_by_actor_id) is not UNSET:
            d["created_by_actor_id"] = v
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.issuer_name) is not UNSET:
            d["issuer_name"] = v
        if (v := self.updated_by_actor_id) is not UNSET:
            d["updated_by_actor_id"] = v
        if (v := self.attributes) is not UNSET:
            d["attributes"] = v
        if (v := self.workspace_id) is not UNSET:
            d["workspace_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FederationRule:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FederationRule = entry(_decode, value, "/components/schemas/FederationRule")
    return made


def _decode(src: Any, cls: Any = FederationRule) -> Any:
    v: Any
    n = 20
    self = _new(cls)
    self.id = src["id"]
    self.applies_to_all_workspaces = src["applies_to_all_workspaces"]
    self.created_at = _timestamp(src["created_at"])
    self.issuer_id = src["issuer_id"]
    self.match = _federation_rule_match(src["match"])
    self.name = src["name"]
    self.oauth_scope = src["oauth_scope"]
    self.target = _service_account_target(src["target"])
    self.token_lifetime_seconds = src["token_lifetime_seconds"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    v = src["workspace_ids"]
    if v.__class__ is not list:
        raise TypeError
    self.workspace_ids = v
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "archived_by_actor_id" in src:
        self.archived_by_actor_id = src["archived_by_actor_id"]
    else:
        self.archived_by_actor_id = UNSET
        n -= 1
    if "created_by_actor_id" in src:
        self.created_by_actor_id = src["created_by_actor_id"]
    else:
        self.created_by_actor_id = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "issuer_name" in src:
        self.issuer_name = src["issuer_name"]
    else:
        self.issuer_name = UNSET
        n -= 1
    if "updated_by_actor_id" in src:
        self.updated_by_actor_id = src["updated_by_actor_id"]
    else:
        self.updated_by_actor_id = UNSET
        n -= 1
    if "attributes" in src:
        v = src["attributes"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.attributes = v
    else:
        self.attributes = UNSET
        n -= 1
    if "workspace_id" in src:
        self.workspace_id = src["workspace_id"]
    else:
        self.workspace_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "applies_to_all_workspaces",
        "created_at",
        "issuer_id",
        "match",
        "name",
        "oauth_scope",
        "target",
        "token_lifetime_seconds",
        "type",
        "updated_at",
        "workspace_ids",
        "archived_at",
        "archived_by_actor_id",
        "created_by_actor_id",
        "description",
        "issuer_name",
        "updated_by_actor_id",
        "attributes",
        "workspace_id",
    )
)
_federation_rule_match = deferred(globals(), "_federation_rule_match", "federation_rule_match", "_decode")
_service_account_target = deferred(globals(), "_service_account_target", "service_account_target", "_decode")
