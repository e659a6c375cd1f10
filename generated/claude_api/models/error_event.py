# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ErrorEvent of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_object import ErrorObject


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ErrorEvent(ModelBase):
    """Sent when the request fails after the stream has begun with status 200, for instance with `overloaded_error`.
    Nothing follows; what came before is incomplete.

    Attributes:
        error: What went wrong, as in an error response.
        request_id: The id of the request. Not every server sends it.
    """

    _schema: ClassVar[str] = "/components/schemas/ErrorEvent"

    type: Literal["error"] = "error"
    error: ErrorObject
    request_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
            "error": v if (v := self.error).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.request_id) is not UNSET:
            d["request_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ErrorEvent:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ErrorEvent = entry(_decode, value, "/components/schemas/ErrorEvent")
    return made


def _decode(src: Any, cls: Any = ErrorEvent) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.type = src["type"]
    self.error = _error_object(src["error"])
    if "request_id" in src:
        self.request_id = src["request_id"]
    else:
        self.request_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "error",
        "request_id",
    )
)
_error_object = deferred(globals(), "_error_object", "error_object", "_decode")
