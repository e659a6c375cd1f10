# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateOrganizationFederationRuleRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .federation_rule_match_param import FederationRuleMatchParam
    from .service_account_target_param import ServiceAccountTargetParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateOrganizationFederationRuleRequest(ModelBase):
    """The new rule.

    Attributes:
        issuer_id: The id of the issuer, `fdis_...`.
        match: What a token must be like.
        name: Lower-case letters, digits and hyphens; a name that is taken is refused with 409.
        oauth_scope: The scopes of the access token, separated by spaces.
        target: Whose access token it is.
        applies_to_all_workspaces: Put it in force for every workspace, later ones included.
        description: What it is for.
        token_lifetime_seconds: How long the access token lives, in seconds. Server default: 3600.
        workspace_id: The workspace it is in force for; needed unless it applies to all.
        attributes: Not in use yet; must be empty.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateOrganizationFederationRuleRequest"

    issuer_id: str
    match: FederationRuleMatchParam | Mapping[str, Any]
    name: str
    oauth_scope: str
    target: ServiceAccountTargetParam | Mapping[str, Any]
    applies_to_all_workspaces: bool | Unset = UNSET
    description: str | None | Unset = UNSET
    token_lifetime_seconds: int | Unset = UNSET
    workspace_id: str | None | Unset = UNSET
    attributes: Mapping[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "issuer_id": self.issuer_id,
            "match": v if (v := self.match).__class__ in _PLAIN else _encode(v),
            "name": self.name,
            "oauth_scope": self.oauth_scope,
            "target": v if (v := self.target).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.applies_to_all_workspaces) is not UNSET:
            d["applies_to_all_workspaces"] = v
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.token_lifetime_seconds) is not UNSET:
            d["token_lifetime_seconds"] = v
        if (v := self.workspace_id) is not UNSET:
            d["workspace_id"] = v
        if (v := self.attributes) is not UNSET:
            d["attributes"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateOrganizationFederationRuleRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateOrganizationFederationRuleRequest = entry(
        _decode, value, "/components/schemas/CreateOrganizationFederationRuleRequest"
    )
    return made


def _decode(src: Any, cls: Any = CreateOrganizationFederationRuleRequest) -> Any:
    v: Any
    n = 10
    self = _new(cls)
    self.issuer_id = src["issuer_id"]
    self.match = _federation_rule_match_param(src["match"])
    self.name = src["name"]
    self.oauth_scope = src["oauth_scope"]
    self.target = _service_account_target_param(src["target"])
    if "applies_to_all_workspaces" in src:
        self.applies_to_all_workspaces = src["applies_to_all_workspaces"]
    else:
        self.applies_to_all_workspaces = UNSET
        n -= 1
    if "description" in src:
        self.description = src["description"]
    else:
        self.description = UNSET
        n -= 1
    if "token_lifetime_seconds" in src:
        self.token_lifetime_seconds = src["token_lifetime_seconds"]
    else:
        self.token_lifetime_seconds = UNSET
        n -= 1
    if "workspace_id" in src:
        self.workspace_id = src["workspace_id"]
    else:
        self.workspace_id = UNSET
        n -= 1
    if "attributes" in src:
        v = src["attributes"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.attributes = v
    else:
        self.attributes = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "issuer_id",
        "match",
        "name",
        "oauth_scope",
        "target",
        "applies_to_all_workspaces",
        "description",
        "token_lifetime_seconds",
        "workspace_id",
        "attributes",
    )
)
_federation_rule_match_param = deferred(
    globals(), "_federation_rule_match_param", "federation_rule_match_param", "_decode"
)
_service_account_target_param = deferred(
    globals(), "_service_account_target_param", "service_account_target_param", "_decode"
)
