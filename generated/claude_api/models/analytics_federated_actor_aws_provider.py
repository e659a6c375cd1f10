# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsFederatedActorAWSProvider of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsFederatedActorAWSProvider(ModelBase):
    """AWS.

    Attributes:
        account_id: The organization's AWS account.
        signed_principal: The ARN, signed by AWS, of the IAM principal that called.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsFederatedActorAWSProvider"

    account_id: str
    signed_principal: str
    type: Literal["aws"] = "aws"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "account_id": self.account_id,
            "signed_principal": self.signed_principal,
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


def decode(value: Any) -> AnalyticsFederatedActorAWSProvider:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsFederatedActorAWSProvider = entry(
        _decode, value, "/components/schemas/AnalyticsFederatedActorAWSProvider"
    )
    return made


def _decode(src: Any, cls: Any = AnalyticsFederatedActorAWSProvider) -> Any:
    v: Any
    self = _new(cls)
    self.account_id = src["account_id"]
    self.signed_principal = src["signed_principal"]
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "account_id",
        "signed_principal",
        "type",
    )
)
