# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WorkspaceRateLimitValue of the API description."""

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
    from .workspace_rate_limit_value_source import WorkspaceRateLimitValueSource


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WorkspaceRateLimitValue(ModelBase):
    """One limit of a workspace.

    Attributes:
        source: Where the limit comes from.
        type: What is limited, like `requests_per_minute`.
        value: How much of it is allowed.
        org_limit: What the organization has; null if it has no such limit.
    """

    _schema: ClassVar[str] = "/components/schemas/WorkspaceRateLimitValue"

    source: WorkspaceRateLimitValueSource
    type: str
    value: int
    org_limit: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "source": v if (v := self.source).__class__ in _PLAIN else _encode(v),
            "type": self.type,
            "value": self.value,
        }
        if (v := self.org_limit) is not UNSET:
            d["org_limit"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> WorkspaceRateLimitValue:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WorkspaceRateLimitValue = entry(_decode, value, "/components/schemas/WorkspaceRateLimitValue")
    return made


def _decode(src: Any, cls: Any = WorkspaceRateLimitValue) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.source = _workspace_rate_limit_value_source(src["source"])
    self.type = src["type"]
    self.value = src["value"]
    if "org_limit" in src:
        self.org_limit = src["org_limit"]
    else:
        self.org_limit = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "source",
        "type",
        "value",
        "org_limit",
    )
)
_workspace_rate_limit_value_source = deferred(
    globals(), "_workspace_rate_limit_value_source", "workspace_rate_limit_value_source", "_decode"
)
