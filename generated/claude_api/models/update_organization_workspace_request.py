# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationWorkspaceRequest of the API description."""

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
    from .data_residency_update_config_param import DataResidencyUpdateConfigParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationWorkspaceRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        data_residency: Where models may run.
        display_color: The colour in the Console, as hex code.
        external_key_id: A key of your own to encrypt data with, `ekey_...`; only where the organization may have
            such keys, and for good: it can neither be taken away nor replaced (renew it in its KMS). In the
            Claude Platform of AWS this is the ARN of a key in one region, that of the workspace, and it is tried
            out at once; one of another AWS account can be set by an update only.
        name: The workspace's name.
        tags: Your own tags. Names that begin with `anthropic` are refused.
        user_profile_id: A user profile. All requests to models must name it then, and no other. It stays until
            the profile is deleted. Not for the default workspace, nor for one whose key does not belong to that
            profile.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationWorkspaceRequest"

    data_residency: DataResidencyUpdateConfigParam | Mapping[str, Any] | None | Unset = UNSET
    display_color: str | Unset = UNSET
    external_key_id: str | Unset = UNSET
    name: str | Unset = UNSET
    tags: Mapping[str, str | None] | None | Unset = UNSET
    user_profile_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.data_residency) is not UNSET:
            d["data_residency"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.display_color) is not UNSET:
            d["display_color"] = v
        if (v := self.external_key_id) is not UNSET:
            d["external_key_id"] = v
        if (v := self.name) is not UNSET:
            d["name"] = v
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


def decode(value: Any) -> UpdateOrganizationWorkspaceRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationWorkspaceRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationWorkspaceRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationWorkspaceRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 6
    self = _new(cls)
    if "data_residency" in src:
        v = src["data_residency"]
        self.data_residency = None if v is None else _data_residency_update_config_param(v)
    else:
        self.data_residency = UNSET
        n -= 1
    if "display_color" in src:
        self.display_color = src["display_color"]
    else:
        self.display_color = UNSET
        n -= 1
    if "external_key_id" in src:
        self.external_key_id = src["external_key_id"]
    else:
        self.external_key_id = UNSET
        n -= 1
    if "name" in src:
        self.name = src["name"]
    else:
        self.name = UNSET
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
        "data_residency",
        "display_color",
        "external_key_id",
        "name",
        "tags",
        "user_profile_id",
    )
)
_data_residency_update_config_param = deferred(
    globals(), "_data_residency_update_config_param", "data_residency_update_config_param", "_decode"
)
