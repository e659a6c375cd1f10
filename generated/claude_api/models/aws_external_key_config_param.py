# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AWSExternalKeyConfigParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AWSExternalKeyConfigParam(ModelBase):
    """A key of AWS KMS.

    Attributes:
        kms_arn: The key's full ARN; on Claude Platform on AWS no alias, and a key of one region.
        region: The AWS region. Without it, the one in `kms_arn`.
        role_arn: Deprecated. Has no effect.
    """

    _schema: ClassVar[str] = "/components/schemas/AWSExternalKeyConfigParam"

    kms_arn: str
    type: Literal["aws"] = "aws"
    region: str | None | Unset = UNSET
    role_arn: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "kms_arn": self.kms_arn,
            "type": self.type,
        }
        if (v := self.region) is not UNSET:
            d["region"] = v
        if (v := self.role_arn) is not UNSET:
            d["role_arn"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AWSExternalKeyConfigParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AWSExternalKeyConfigParam = entry(_decode, value, "/components/schemas/AWSExternalKeyConfigParam")
    return made


def _decode(src: Any, cls: Any = AWSExternalKeyConfigParam) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.kms_arn = src["kms_arn"]
    self.type = src["type"]
    if "region" in src:
        self.region = src["region"]
    else:
        self.region = UNSET
        n -= 1
    if "role_arn" in src:
        self.role_arn = src["role_arn"]
    else:
        self.role_arn = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "kms_arn",
        "type",
        "region",
        "role_arn",
    )
)
