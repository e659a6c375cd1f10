# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Workspace of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .data_residency import DataResidency


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Workspace(ModelBase):
    """A part of the organization with keys, members, limits and data of its own.

    Attributes:
        id: The workspace's id, `wrkspc_...`.
        created_at: When the workspace was made.
        data_residency: Where data is kept and models run.
        display_color: The colour in the Console, as hex code.
        name: The workspace's name.
        archived_at: When it was archived; null if it was not.
        compartment_id: Names the workspace in the policy of a key of your own in AWS KMS, so that the key serves
            this workspace only; keys that belong to a user profile, and keys of Google Cloud and Azure, do not
            need it. Not sent by version 2023-06-01.
        external_key_id: The key of your own that data is encrypted with, `ekey_...`; an ARN in the Claude
            Platform of AWS. Null without one.
        tags: Your own tags. Not sent by version 2023-06-01.
        user_profile_id: The user profile that all requests to models must name; null without one.
    """

    _schema: ClassVar[str] = "/components/schemas/Workspace"

    id: str
    created_at: datetime.datetime
    data_residency: DataResidency
    display_color: str
    name: str
    type: Literal["workspace"] = "workspace"
    archived_at: datetime.datetime | None | Unset = UNSET
    compartment_id: str | Unset = UNSET
    external_key_id: str | None | Unset = UNSET
    tags: dict[str, str] | Unset = UNSET
    user_profile_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "data_residency": v if (v := self.data_residency).__class__ in _PLAIN else _encode(v),
            "display_color": self.display_color,
            "name": self.name,
            "type": self.type,
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.compartment_id) is not UNSET:
            d["compartment_id"] = v
        if (v := self.external_key_id) is not UNSET:
            d["external_key_id"] = v
        if (v := self.tags) is not UNSET:
            d["tags"] = v
        if (v := self.user_profile_id) is not UNSET:
            d["user_profile_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Workspace:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Workspace = entry(_decode, value, "/components/schemas/Workspace")
    return made


def _decode(src: Any, cls: Any = Workspace) -> Any:
    v: Any
    n = 11
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.data_residency = _data_residency(src["data_residency"])
    self.display_color = src["display_color"]
    self.name = src["name"]
    self.type = src["type"]
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "compartment_id" in src:
        self.compartment_id = src["compartment_id"]
    else:
        self.compartment_id = UNSET
        n -= 1
    if "external_key_id" in src:
        self.external_key_id = src["external_key_id"]
    else:
        self.external_key_id = UNSET
        n -= 1
    if "tags" in src:
        v = src["tags"]
        if v is not None and v.__class__ is not dict:
            raise TypeError
        self.tags = v
    else:
        self.tags = UNSET
        n -= 1
    if "user_profile_id" in src:
        self.user_profile_id = src["user_profile_id"]
    else:
        self.user_profile_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "data_residency",
        "display_color",
        "name",
        "type",
        "archived_at",
        "compartment_id",
        "external_key_id",
        "tags",
        "user_profile_id",
    )
)
_data_residency = deferred(globals(), "_data_residency", "data_residency", "_decode")
