# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsCredentialValidation of the API description."""

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
    from .managed_agents_credential_validation_status import ManagedAgentsCredentialValidationStatusValue
    from .managed_agents_mcp_probe import ManagedAgentsMCPProbe
    from .managed_agents_refresh_object import ManagedAgentsRefreshObject


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsCredentialValidation(ModelBase):
    """What came of trying out a credential.

    Attributes:
        credential_id: The credential's id, `vcrd_...`.
        has_refresh_token: Whether the vault has a token to fetch new ones with.
        status: Whether the credential is good.
        validated_at: When it was tried out.
        vault_id: The vault's id, `vlt_...`.
        mcp_probe: At which step the MCP server failed; null if it did not, or there was no token to try.
        refresh: What came of fetching a new token; null if that was not tried.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsCredentialValidation"

    credential_id: str
    has_refresh_token: bool
    status: ManagedAgentsCredentialValidationStatusValue
    type: Literal["vault_credential_validation"] = "vault_credential_validation"
    validated_at: datetime.datetime
    vault_id: str
    mcp_probe: ManagedAgentsMCPProbe | None | Unset = UNSET
    refresh: ManagedAgentsRefreshObject | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "credential_id": self.credential_id,
            "has_refresh_token": self.has_refresh_token,
            "status": self.status,
            "type": self.type,
            "validated_at": _encode(self.validated_at),
            "vault_id": self.vault_id,
        }
        if (v := self.mcp_probe) is not UNSET:
            d["mcp_probe"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.refresh) is not UNSET:
            d["refresh"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsCredentialValidation:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsCredentialValidation = entry(
        _decode, value, "/components/schemas/ManagedAgentsCredentialValidation"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsCredentialValidation) -> Any:
    v: Any
    n = 8
    self = _new(cls)
    self.credential_id = src["credential_id"]
    self.has_refresh_token = src["has_refresh_token"]
    self.status = src["status"]
    self.type = src["type"]
    self.validated_at = _timestamp(src["validated_at"])
    self.vault_id = src["vault_id"]
    if "mcp_probe" in src:
        v = src["mcp_probe"]
        self.mcp_probe = None if v is None else _managed_agents_mcp_probe(v)
    else:
        self.mcp_probe = UNSET
        n -= 1
    if "refresh" in src:
        v = src["refresh"]
        self.refresh = None if v is None else _managed_agents_refresh_object(v)
    else:
        self.refresh = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "credential_id",
        "has_refresh_token",
        "status",
        "type",
        "validated_at",
        "vault_id",
        "mcp_probe",
        "refresh",
    )
)
_managed_agents_mcp_probe = deferred(globals(), "_managed_agents_mcp_probe", "managed_agents_mcp_probe", "_decode")
_managed_agents_refresh_object = deferred(
    globals(), "_managed_agents_refresh_object", "managed_agents_refresh_object", "_decode"
)
