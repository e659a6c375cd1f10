# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OrganizationInvitePage of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .organization_invite import OrganizationInvite


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class OrganizationInvitePage(ModelBase):
    """One page of invites.

    Attributes:
        data: The invites of this page.
        first_id: The id of the first, for `before_id`; null on an empty page.
        last_id: The id of the last, for `after_id`; null on an empty page.
        has_more: Whether there is another page.
    """

    _schema: ClassVar[str] = "/components/schemas/OrganizationInvitePage"

    data: list[OrganizationInvite]
    first_id: str | None | Unset = UNSET
    last_id: str | None | Unset = UNSET
    has_more: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "data": _many(self.data),
        }
        if (v := self.first_id) is not UNSET:
            d["first_id"] = v
        if (v := self.last_id) is not UNSET:
            d["last_id"] = v
        if (v := self.has_more) is not UNSET:
            d["has_more"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> OrganizationInvitePage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: OrganizationInvitePage = entry(_decode, value, "/components/schemas/OrganizationInvitePage")
    return made


def _decode(src: Any, cls: Any = OrganizationInvitePage) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    v = src["data"]
    if v.__class__ is not list:
        raise TypeError
    self.data = [_organization_invite(x) for x in v]
    if "first_id" in src:
        self.first_id = src["first_id"]
    else:
        self.first_id = UNSET
        n -= 1
    if "last_id" in src:
        self.last_id = src["last_id"]
    else:
        self.last_id = UNSET
        n -= 1
    if "has_more" in src:
        self.has_more = src["has_more"]
    else:
        self.has_more = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "data",
        "first_id",
        "last_id",
        "has_more",
    )
)
_organization_invite = deferred(globals(), "_organization_invite", "organization_invite", "_decode")
