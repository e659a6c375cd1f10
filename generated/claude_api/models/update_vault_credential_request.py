# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateVaultCredentialRequest of the API description."""

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
    from .managed_agents_credential_update_auth_param import ManagedAgentsCredentialUpdateAuthParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateVaultCredentialRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        auth: Other secrets or settings, of the same `type` as before.
        display_name: The name people see.
        metadata: Notes to set, each by its key; null removes one.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateVaultCredentialRequest"

    auth: ManagedAgentsCredentialUpdateAuthParam | Mapping[str, Any] | Unset = UNSET
    display_name: str | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.auth) is not UNSET:
            d["auth"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.display_name) is not UNSET:
            d["display_name"] = v
        if (v := self.metadata) is not UNSET:
            d["metadata"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateVaultCredentialRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateVaultCredentialRequest = entry(_decode, value, "/components/schemas/UpdateVaultCredentialRequest")
    return made


def _decode(src: Any, cls: Any = UpdateVaultCredentialRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "auth" in src:
        v = src["auth"]
        self.auth = None if v is None else _managed_agents_credential_update_auth_param(v)
    else:
        self.auth = UNSET
        n -= 1
    if "display_name" in src:
        self.display_name = src["display_name"]
    else:
        self.display_name = UNSET
        n -= 1
    if "metadata" in src:
        v = src["metadata"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.metadata = v
    else:
        self.metadata = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "auth",
        "display_name",
        "metadata",
    )
)
_managed_agents_credential_update_auth_param = deferred(
    globals(), "_managed_agents_credential_update_auth_param", "managed_agents_credential_update_auth_param", "_decode"
)
