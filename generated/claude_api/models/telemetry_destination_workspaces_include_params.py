# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TelemetryDestinationWorkspacesIncludeParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TelemetryDestinationWorkspacesIncludeParams(ModelBase):
    """Those on its list.

    Attributes:
        workspace_ids: What the list is from now on, `wrkspc_...`; a longer one has to be filled one by one.
            Without it, the list of a destination that is new, or of another type so far, is empty; else it stays.
            Archived workspaces can stay on a list, but not come onto one.
    """

    _schema: ClassVar[str] = "/components/schemas/TelemetryDestinationWorkspacesIncludeParams"

    type: Literal["include"] = "include"
    workspace_ids: Sequence[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.workspace_ids) is not UNSET:
            d["workspace_ids"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TelemetryDestinationWorkspacesIncludeParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TelemetryDestinationWorkspacesIncludeParams = entry(
        _decode, value, "/components/schemas/TelemetryDestinationWorkspacesIncludeParams"
    )
    return made


def _decode(src: Any, cls: Any = TelemetryDestinationWorkspacesIncludeParams) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "workspace_ids" in src:
        v = src["workspace_ids"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.workspace_ids = v
    else:
        self.workspace_ids = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "workspace_ids",
    )
)
