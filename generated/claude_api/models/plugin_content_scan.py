# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginContentScan of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginContentScan(ModelBase):
    """What the check of a plugin version's files has found.

    Attributes:
        status: How far the check is; `errored` also while the outcome cannot be read. After the first completed
            scan this is about the newest completed one, whatever runs since.
        assessment: The verdict, once `status` is `completed`; a `warn` may be a `fail` that somebody let through
            in claude.ai.
        reason: The main ground for a `warn` or `fail`, like `credential-exposure`; `other` for one without a name
            here. After an error it says what went wrong: `scan-invalid-archive` (change the files and store it
            anew), `scan-did-not-finish` (try again in claude.ai), `scan-unavailable` (read the version later).
            Null for a `pass`, during a scan, and where none is told; after an error, null is a scan that
            compliance settings forbid.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginContentScan"

    status: Literal["completed", "errored", "processing"] | str
    assessment: Literal["fail", "pass", "unknown", "warn"] | str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "status": self.status,
        }
        if (v := self.assessment) is not UNSET:
            d["assessment"] = v
        if (v := self.reason) is not UNSET:
            d["reason"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> PluginContentScan:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginContentScan = entry(_decode, value, "/components/schemas/PluginContentScan")
    return made


def _decode(src: Any, cls: Any = PluginContentScan) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.status = src["status"]
    if "assessment" in src:
        self.assessment = src["assessment"]
    else:
        self.assessment = UNSET
        n -= 1
    if "reason" in src:
        self.reason = src["reason"]
    else:
        self.reason = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "status",
        "assessment",
        "reason",
    )
)
