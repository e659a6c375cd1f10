# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsModelRequestFailedErrorObject of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .managed_agents_retry_status import ManagedAgentsRetryStatus


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsModelRequestFailedErrorObject(ModelBase):
    """A request to the model has failed for another reason.

    Attributes:
        message: What went wrong, for people to read.
        retry_status: What happens next.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsModelRequestFailedErrorObject"

    message: str
    retry_status: ManagedAgentsRetryStatus
    type: Literal["model_request_failed_error"] = "model_request_failed_error"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "message": self.message,
            "retry_status": v if (v := self.retry_status).__class__ in _PLAIN else _encode(v),
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


def decode(value: Any) -> ManagedAgentsModelRequestFailedErrorObject:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsModelRequestFailedErrorObject = entry(
        _decode, value, "/components/schemas/ManagedAgentsModelRequestFailedErrorObject"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsModelRequestFailedErrorObject) -> Any:
    v: Any
    self = _new(cls)
    self.message = src["message"]
    self.retry_status = _managed_agents_retry_status(src["retry_status"])
    self.type = src["type"]
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "message",
        "retry_status",
        "type",
    )
)
_managed_agents_retry_status = deferred(
    globals(), "_managed_agents_retry_status", "managed_agents_retry_status", "_decode"
)
