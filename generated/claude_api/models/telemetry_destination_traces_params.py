# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TelemetryDestinationTracesParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .telemetry_destination_content_mode import TelemetryDestinationContentModeValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TelemetryDestinationTracesParams(ModelBase):
    """Which traces a destination gets. What a change leaves out stays as it is.

    Attributes:
        content_mode: What the spans hold; null for `metadata_only`. Server default: "metadata_only".
        enabled: Whether it gets traces. Server default: true.
        endpoint_url: Where to post traces, if not to `/v1/traces` below the destination's `endpoint_url`: an
            address of the same host and port, with any path. Null removes it.
        max_content_bytes: How many bytes of content a span holds at most, from 1; null for as many as there can
            be. The answer to one that is too high says how high it may be.
    """

    _schema: ClassVar[str] = "/components/schemas/TelemetryDestinationTracesParams"

    content_mode: TelemetryDestinationContentModeValue | None | Unset = UNSET
    enabled: bool | Unset = UNSET
    endpoint_url: str | None | Unset = UNSET
    max_content_bytes: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.content_mode) is not UNSET:
            d["content_mode"] = v
        if (v := self.enabled) is not UNSET:
            d["enabled"] = v
        if (v := self.endpoint_url) is not UNSET:
            d["endpoint_url"] = v
        if (v := self.max_content_bytes) is not UNSET:
            d["max_content_bytes"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TelemetryDestinationTracesParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TelemetryDestinationTracesParams = entry(
        _decode, value, "/components/schemas/TelemetryDestinationTracesParams"
    )
    return made


def _decode(src: Any, cls: Any = TelemetryDestinationTracesParams) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 4
    self = _new(cls)
    if "content_mode" in src:
        self.content_mode = src["content_mode"]
    else:
        self.content_mode = UNSET
        n -= 1
    if "enabled" in src:
        self.enabled = src["enabled"]
    else:
        self.enabled = UNSET
        n -= 1
    if "endpoint_url" in src:
        self.endpoint_url = src["endpoint_url"]
    else:
        self.endpoint_url = UNSET
        n -= 1
    if "max_content_bytes" in src:
        self.max_content_bytes = src["max_content_bytes"]
    else:
        self.max_content_bytes = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content_mode",
        "enabled",
        "endpoint_url",
        "max_content_bytes",
    )
)
