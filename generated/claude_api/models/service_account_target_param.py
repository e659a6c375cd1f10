# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ServiceAccountTargetParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ServiceAccountTargetParam(ModelBase):
    """The access token is a service account's.

    Attributes:
        service_account_id: The account's id, `svac_...`.
        service_account_name: The account's name at present; means nothing in a request.
    """

    _schema: ClassVar[str] = "/components/schemas/ServiceAccountTargetParam"

    service_account_id: str
    type: Literal["service_account"] = "service_account"
    service_account_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "service_account_id": self.service_account_id,
            "type": self.type,
        }
        if (v := self.service_account_name) is not UNSET:
            d["service_account_name"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ServiceAccountTargetParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ServiceAccountTargetParam = entry(_decode, value, "/components/schemas/ServiceAccountTargetParam")
    return made


def _decode(src: Any, cls: Any = ServiceAccountTargetParam) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.service_account_id = src["service_account_id"]
    self.type = src["type"]
    if "service_account_name" in src:
        self.service_account_name = src["service_account_name"]
    else:
        self.service_account_name = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "service_account_id",
        "type",
        "service_account_name",
    )
)
