# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OrganizationRateLimit of the API description."""

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
    from .organization_rate_limit_value import OrganizationRateLimitValue


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class OrganizationRateLimit(ModelBase):
    """The rate limits of a family of models or a kind of call.

    Attributes:
        limits: The limits.
        id: The entry's id, for setting a workspace's limits. Each organization has its own; `group.id` is the
            same in all. Not sent by version 2023-06-01.
        group: What the limits are for. Not sent by version 2023-06-01, which has `group_type`.
        group_type: Deprecated. The `type` of the group. Sent by version 2023-06-01 only.
        models: The models, by all their names, as far as the organization may use them; null unless a family of
            models.
    """

    _schema: ClassVar[str] = "/components/schemas/OrganizationRateLimit"

    limits: list[OrganizationRateLimitValue]
    type: Literal["rate_limit"] = "rate_limit"
    id: str | Unset = UNSET
    group: OrganizationRateLimitGroup | Unset = UNSET
    group_type: str | Unset = UNSET
    models: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "limits": _many(self.limits),
            "type": self.type,
        }
        if (v := self.id) is not UNSET:
            d["id"] = v
        if (v := self.group) is not UNSET:
            d["group"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.group_type) is not UNSET:
            d["group_type"] = v
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


def decode(value: Any) -> OrganizationRateLimit:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: OrganizationRateLimit = entry(_decode, value, "/components/schemas/OrganizationRateLimit")
    return made


def _decode(src: Any, cls: Any = OrganizationRateLimit) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    v = src["limits"]
    if v.__class__ is not list:
        raise TypeError
    self.limits = [_organization_rate_limit_value(x) for x in v]
    self.type = src["type"]
    if "id" in src:
        self.id = src["id"]
    else:
        self.id = UNSET
        n -= 1
    if "group" in src:
        v = src["group"]
        self.group = None if v is None else _organization_rate_limit_group(v)
    else:
        self.group = UNSET
        n -= 1
    if "group_type" in src:
        self.group_type = src["group_type"]
    else:
        self.group_type = UNSET
        n -= 1
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
        "limits",
        "type",
        "id",
        "group",
        "group_type",
        "models",
    )
)
_organization_rate_limit_group = deferred(
    globals(), "_organization_rate_limit_group", "organization_rate_limit_group", "_decode"
)
_organization_rate_limit_value = deferred(
    globals(), "_organization_rate_limit_value", "organization_rate_limit_value", "_decode"
)
