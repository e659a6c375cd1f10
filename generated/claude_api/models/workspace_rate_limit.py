# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""WorkspaceRateLimit of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .organization_rate_limit_group import OrganizationRateLimitGroup
    from .workspace_rate_limit_value import WorkspaceRateLimitValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class WorkspaceRateLimit(ModelBase):
    """The rate limits of a workspace for a family of models or a kind of call.

    Attributes:
        group: What the limits are for.
        limits: The workspace's own limits, and those of the organization if they were asked for.
        rate_limit_id: The `id` of this group's entry in the list of the organization's rate limits.
        workspace_id: The workspace's id, `wrkspc_...`.
        models: The models, by all their names, as far as the workspace may use them; null unless a family of
            models.
    """

    _schema: ClassVar[str] = "/components/schemas/WorkspaceRateLimit"

    group: OrganizationRateLimitGroup
    limits: list[WorkspaceRateLimitValue]
    rate_limit_id: str
    type: Literal["workspace_rate_limit"] = "workspace_rate_limit"
    workspace_id: str
    models: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "group": v if (v := self.group).__class__ in _PLAIN else _encode(v),
            "limits": _many(self.limits),
            "rate_limit_id": self.rate_limit_id,
            "type": self.type,
            "workspace_id": self.workspace_id,
        }
        if (v := self.models) is not UNSET:
            d["models"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> WorkspaceRateLimit:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: WorkspaceRateLimit = entry(_decode, value, "/components/schemas/WorkspaceRateLimit")
    return made


def _decode(src: Any, cls: Any = WorkspaceRateLimit) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.group = _organization_rate_limit_group(src["group"])
    v = src["limits"]
    if v.__class__ is not list:
        raise TypeError
    self.limits = [_workspace_rate_limit_value(x) for x in v]
    self.rate_limit_id = src["rate_limit_id"]
    self.type = src["type"]
    self.workspace_id = src["workspace_id"]
    if "models" in src:
        v = src["models"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.models = v
    else:
        self.models = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "group",
        "limits",
        "rate_limit_id",
        "type",
        "workspace_id",
        "models",
    )
)
_organization_rate_limit_group = deferred(
    globals(), "_organization_rate_limit_group", "organization_rate_limit_group", "_decode"
)
_workspace_rate_limit_value = deferred(
    globals(), "_workspace_rate_limit_value", "workspace_rate_limit_value", "_decode"
)
