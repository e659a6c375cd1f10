# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationFederationRuleRequest of the API description."""

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
class UpdateOrganizationFederationRuleRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        applies_to_all_workspaces: Whether it is in force for every workspace. False is refused if none would be
            left.
        description: What it is for; null empties it.
        match: What a token must be like; all of it.
        name: Lower-case letters, digits and hyphens; a name that is taken is refused with 409.
        oauth_scope: The scopes of the access token, separated by spaces.
        target: Whose access token it is; all of it.
        token_lifetime_seconds: How long the access token lives, in seconds.
        workspace_id: The one workspace it is in force for. Refused if there are several.
        attributes: Not in use yet; must be empty.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationFederationRuleRequest"

    applies_to_all_workspaces: bool | None | Unset = UNSET
    description: str | None | Unset = UNSET
    match: FederationRuleMatchParam | Mapping[str, Any] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    oauth_scope: str | None | Unset = UNSET
    target: ServiceAccountTargetParam | Mapping[str, Any] | None | Unset = UNSET
    token_lifetime_seconds: int | None | Unset = UNSET
    workspace_id: str | None | Unset = UNSET
    attributes: Mapping[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.applies_to_all_workspaces) is not UNSET:
            d["applies_to_all_workspaces"] = v
        if (v := self.description) is not UNSET:
            d["description"] = v
        if (v := self.match) is not UNSET:
            d["match"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.name) is not UNSET:
            d["name"] = v
        if (v := self.oauth_scope) is not UNSET:
            d["oauth_scope"] = v
        if (v := self.target) is not UNSET:
            d["target"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> UpdateOrganizationFederationRuleRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationFederationRuleRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationFederationRuleRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationFederationRuleRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 9
    self = _new(cls)
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
    if "match" in src:
        v = src["match"]
        self.match = None if v is None else _federation_rule_match_param(v)
    else:
        self.match = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
        n -= 1
    if "oauth_scope" in src:
        self.oauth_scope = src["oauth_scope"]
    else:
        self.oauth_scope = UNSET
        n -= 1
    if "target" in src:
        v = src["target"]
        self.target = None if v is None else _service_account_target_param(v)
    else:
        self.target = UNSET
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
        "applies_to_all_workspaces",
        "description",
        "match",
        "name",
        "oauth_scope",
        "target",
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
