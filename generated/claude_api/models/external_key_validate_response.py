# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ExternalKeyValidateResponse of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ExternalKeyValidateResponse(ModelBase):
    """What came of trying a key.

    Attributes:
        status: Whether it works.
        error: Why it does not work; null if it does.
    """

    _schema: ClassVar[str] = "/components/schemas/ExternalKeyValidateResponse"

    status: Literal["failure", "success"] | str
    type: Literal["external_key_validation"] = "external_key_validation"
    error: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "status": self.status,
            "type": self.type,
        }
        if (v := self.error) is not UNSET:
            d["error"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ExternalKeyValidateResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ExternalKeyValidateResponse = entry(_decode, value, "/components/schemas/ExternalKeyValidateResponse")
    return made


def _decode(src: Any, cls: Any = ExternalKeyValidateResponse) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.status = src["status"]
    self.type = src["type"]
    if "error" in src:
        self.error = src["error"]
    else:
        self.error = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "status",
        "type",
        "error",
    )
)
