# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""MessageDelta of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .container import Container
    from .refusal_stop_details import RefusalStopDetails
    from .stop_reason import StopReasonValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class MessageDelta(ModelBase):
    """Changes of the message outside its content.

    Attributes:
        container: The container that tools ran in. Null when none did.
        stop_details: More about why the model stopped. Null unless it refused.
        stop_reason: Why the model stopped.
        stop_sequence: Which of the request's `stop_sequences` came up. Null when none did.
    """

    _schema: ClassVar[str] = "/components/schemas/MessageDelta"

    container: Container | None | Unset = UNSET
    stop_details: RefusalStopDetails | None | Unset = UNSET
    stop_reason: StopReasonValue | None | Unset = UNSET
    stop_sequence: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.container) is not UNSET:
            d["container"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.stop_details) is not UNSET:
            d["stop_details"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.stop_reason) is not UNSET:
            d["stop_reason"] = v
        if (v := self.stop_sequence) is not UNSET:
            d["stop_sequence"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> MessageDelta:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: MessageDelta = entry(_decode, value, "/components/schemas/MessageDelta")
    return made


def _decode(src: Any, cls: Any = MessageDelta) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "stop_details" in src:
        v = src["stop_details"]
        self.stop_details = None if v is None else _refusal_stop_details(v)
    else:
        self.stop_details = UNSET
        n -= 1
    if "stop_reason" in src:
        self.stop_reason = src["stop_reason"]
    else:
        self.stop_reason = UNSET
        n -= 1
    if "stop_sequence" in src:
        self.stop_sequence = src["stop_sequence"]
    else:
        self.stop_sequence = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.container = UNSET
        self._extra = None
        return self
    n += 1
    if "container" in src:
        v = src["container"]
        self.container = None if v is None else _container(v)
    else:
        self.container = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "container",
        "stop_details",
        "stop_reason",
        "stop_sequence",
    )
)
_container = deferred(globals(), "_container", "container", "_decode")
_refusal_stop_details = deferred(globals(), "_refusal_stop_details", "refusal_stop_details", "_decode")
