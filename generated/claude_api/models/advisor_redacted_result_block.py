# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AdvisorRedactedResultBlock of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AdvisorRedactedResultBlock(ModelBase):
    """Advice that only the model may read.

    Attributes:
        encrypted_content: The advice, encrypted. Send it back unchanged.
        stop_reason: Why the advisor stopped, one of the values of a message's `stop_reason`.
    """

    _schema: ClassVar[str] = "/components/schemas/AdvisorRedactedResultBlock"

    encrypted_content: str
    type: Literal["advisor_redacted_result"] = "advisor_redacted_result"
    stop_reason: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "encrypted_content": self.encrypted_content,
            "type": self.type,
        }
        if (v := self.stop_reason) is not UNSET:
            d["stop_reason"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AdvisorRedactedResultBlock:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AdvisorRedactedResultBlock = entry(_decode, value, "/components/schemas/AdvisorRedactedResultBlock")
    return made


def _decode(src: Any, cls: Any = AdvisorRedactedResultBlock) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.encrypted_content = src["encrypted_content"]
    self.type = src["type"]
    if "stop_reason" in src:
        self.stop_reason = src["stop_reason"]
    else:
        self.stop_reason = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "encrypted_content",
        "type",
        "stop_reason",
    )
)
