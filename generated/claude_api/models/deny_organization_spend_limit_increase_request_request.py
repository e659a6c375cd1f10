# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""DenyOrganizationSpendLimitIncreaseRequestRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class DenyOrganizationSpendLimitIncreaseRequestRequest(ModelBase):
    """How to deny it.

    Attributes:
        suppress_notification: Send no mail. Server default: false.
    """

    _schema: ClassVar[str] = "/components/schemas/DenyOrganizationSpendLimitIncreaseRequestRequest"

    suppress_notification: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.suppress_notification) is not UNSET:
            d["suppress_notification"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> DenyOrganizationSpendLimitIncreaseRequestRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: DenyOrganizationSpendLimitIncreaseRequestRequest = entry(
        _decode, value, "/components/schemas/DenyOrganizationSpendLimitIncreaseRequestRequest"
    )
    return made


def _decode(src: Any, cls: Any = DenyOrganizationSpendLimitIncreaseRequestRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "suppress_notification" in src:
        self.suppress_notification = src["suppress_notification"]
    else:
        self.suppress_notification = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("suppress_notification",))
