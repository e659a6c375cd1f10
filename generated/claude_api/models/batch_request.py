# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BatchRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .create_message_request import CreateMessageRequest


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BatchRequest(ModelBase):
    """One message request of a batch, with a name of your own to find its result by.

    Attributes:
        custom_id: Your name for the request. No two requests of a batch may share one.
        params: The message request, as for `create_message`, but never streamed.
    """

    _schema: ClassVar[str] = "/components/schemas/BatchRequest"

    custom_id: str
    params: CreateMessageRequest | Mapping[str, Any]
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "custom_id": self.custom_id,
            "params": v if (v := self.params).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> BatchRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BatchRequest = entry(_decode, value, "/components/schemas/BatchRequest")
    return made


def _decode(src: Any, cls: Any = BatchRequest) -> Any:
    v: Any
    self = _new(cls)
    self.custom_id = src["custom_id"]
    self.params = _create_message_request(src["params"])
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "custom_id",
        "params",
    )
)
_create_message_request = deferred(globals(), "_create_message_request", "create_message_request", "_decode")
