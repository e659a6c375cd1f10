# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AzureExternalKeyConfig of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AzureExternalKeyConfig(ModelBase):
    """A key of Azure Key Vault.

    Attributes:
        key_name: The key's name in its vault.
        tenant_id: The tenant's id.
        vault_uri: The vault's address, `https://NAME.vault.azure.net` or `https://NAME.managedhsm.azure.net`.
        client_id: The id of an application of one's own. Without it, Anthropic's.
    """

    _schema: ClassVar[str] = "/components/schemas/AzureExternalKeyConfig"

    key_name: str
    tenant_id: str
    type: Literal["azure"] = "azure"
    vault_uri: str
    client_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "key_name": self.key_name,
            "tenant_id": self.tenant_id,
            "type": self.type,
            "vault_uri": self.vault_uri,
        }
        if (v := self.client_id) is not UNSET:
            d["client_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AzureExternalKeyConfig:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AzureExternalKeyConfig = entry(_decode, value, "/components/schemas/AzureExternalKeyConfig")
    return made


def _decode(src: Any, cls: Any = AzureExternalKeyConfig) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.key_name = src["key_name"]
    self.tenant_id = src["tenant_id"]
    self.type = src["type"]
    self.vault_uri = src["vault_uri"]
    if "client_id" in src:
        self.client_id = src["client_id"]
    else:
        self.client_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "key_name",
        "tenant_id",
        "type",
        "vault_uri",
        "client_id",
    )
)
