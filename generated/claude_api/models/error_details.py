# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ErrorDetails of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_code import ErrorCodeValue
    from .thread_unsupported_feature_name import ThreadUnsupportedFeatureNameValue
    from .work_lease_state import WorkLeaseState


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ErrorDetails(ModelBase):
    """What a program can know about the cause. Absent or null where an error has no code. Fields other than
    `error_code` come with particular codes only.

    Attributes:
        appeal_url: Where the organization can object (`organization_on_hold`).
        current_state: The lease's present state (`heartbeat_precondition_failed`).
        field: The field that breaks the policy (`workspace_policy_violation`).
        max_side_length_pixels: The longest side an image may have (`image_dimensions_too_large`).
        paths: Where in the request the images are (`image_dimensions_too_large`).
        plugin_id: The plugin meant (`plugin_name_taken`, `registration_pending`).
        plugin_version_id: The plugin version meant (`registration_pending`, `scan_failed`, `scan_pending`).
        skill_name: The name that is taken (`skill_name_taken`).
        slack_channel_id: The channel that was set up (`slack_channel_set_up_...`).
        unsupported: What threads do not go with (`thread_unsupported_request`).
    """

    _schema: ClassVar[str] = "/components/schemas/ErrorDetails"

    error_code: ErrorCodeValue | Unset = UNSET
    appeal_url: str | None | Unset = UNSET
    current_state: WorkLeaseState | Unset = UNSET
    field: Literal["external_key_id"] | str | Unset = UNSET
    max_side_length_pixels: int | Unset = UNSET
    paths: list[str] | Unset = UNSET
    plugin_id: str | Unset = UNSET
    plugin_version_id: str | Unset = UNSET
    skill_name: str | Unset = UNSET
    slack_channel_id: str | Unset = UNSET
    unsupported: list[ThreadUnsupportedFeatureNameValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.error_code) is not UNSET:
            d["error_code"] = v
        if (v := self.appeal_url) is not UNSET:
            d["appeal_url"] = v
        if (v := self.current_state) is not UNSET:
            d["current_state"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.field) is not UNSET:
            d["field"] = v
        if (v := self.max_side_length_pixels) is not UNSET:
            d["max_side_length_pixels"] = v
        if (v := self.paths) is not UNSET:
            d["paths"] = v
        if (v := self.plugin_id) is not UNSET:
            d["plugin_id"] = v
        if (v := self.plugin_version_id) is not UNSET:
            d["plugin_version_id"] = v
        if (v := self.skill_name) is not UNSET:
            d["skill_name"] = v
        if (v := self.slack_channel_id) is not UNSET:
            d["slack_channel_id"] = v
        if (v := self.unsupported) is not UNSET:
            d["unsupported"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ErrorDetails:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ErrorDetails = entry(_decode, value, "/components/schemas/ErrorDetails")
    return made


def _decode(src: Any, cls: Any = ErrorDetails) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 11
    self = _new(cls)
    if "error_code" in src:
        self.error_code = src["error_code"]
    else:
        self.error_code = UNSET
        n -= 1
    if "appeal_url" in src:
        self.appeal_url = src["appeal_url"]
    else:
        self.appeal_url = UNSET
        n -= 1
    if "current_state" in src:
        v = src["current_state"]
        self.current_state = None if v is None else _work_lease_state(v)
    else:
        self.current_state = UNSET
        n -= 1
    if "field" in src:
        self.field = src["field"]
    else:
        self.field = UNSET
        n -= 1
    if "max_side_length_pixels" in src:
        self.max_side_length_pixels = src["max_side_length_pixels"]
    else:
        self.max_side_length_pixels = UNSET
        n -= 1
    if "paths" in src:
        v = src["paths"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.paths = v
    else:
        self.paths = UNSET
        n -= 1
    if "plugin_id" in src:
        self.plugin_id = src["plugin_id"]
    else:
        self.plugin_id = UNSET
        n -= 1
    if "plugin_version_id" in src:
        self.plugin_version_id = src["plugin_version_id"]
    else:
        self.plugin_version_id = UNSET
        n -= 1
    if "skill_name" in src:
        self.skill_name = src["skill_name"]
    else:
        self.skill_name = UNSET
        n -= 1
    if "slack_channel_id" in src:
        self.slack_channel_id = src["slack_channel_id"]
    else:
        self.slack_channel_id = UNSET
        n -= 1
    if "unsupported" in src:
        v = src["unsupported"]
        if v is not None and v.__class__ is not list:
            raise TypeError
        self.unsupported = v
    else:
        self.unsupported = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "error_code",
        "appeal_url",
        "current_state",
        "field",
        "max_side_length_pixels",
        "paths",
        "plugin_id",
        "plugin_version_id",
        "skill_name",
        "slack_channel_id",
        "unsupported",
    )
)
_work_lease_state = deferred(globals(), "_work_lease_state", "work_lease_state", "_decode")
