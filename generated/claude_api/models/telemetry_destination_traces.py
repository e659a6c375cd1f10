# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TelemetryDestinationTraces of the API description."""

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
class TelemetryDestinationTraces(ModelBase):
    """Which traces a destination gets.

    Attributes:
        content_mode: What the spans hold.
        enabled: Whether it gets traces. The other settings stay where it does not.
        endpoint_url: Where traces are posted; null for `/v1/traces` below the destination's `endpoint_url`.
        max_content_bytes: How many bytes of content a span holds at most, the rest is cut off; null for as many
            as there can be. Waits unused while `content_mode` is `metadata_only`.
    """

    _schema: ClassVar[str] = "/components/schemas/TelemetryDestinationTraces"

    content_mode: TelemetryDestinationContentModeValue
    enabled: bool
    endpoint_url: str | None | Unset = UNSET
    max_content_bytes: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content_mode": self.content_mode,
            "enabled": self.enabled,
        }
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


def decode(value: Any) -> TelemetryDestinationTraces:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TelemetryDestinationTraces = entry(_decode, value, "/components/schemas/TelemetryDestinationTraces")
    return made


def _decode(src: Any, cls: Any = TelemetryDestinationTraces) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.content_mode = src["content_mode"]
    self.enabled = src["enabled"]
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
