# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""PluginMarketplaceValidationReport of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .plugin_marketplace_validation_plugin_error_object import PluginMarketplaceValidationPluginErrorObject
    from .plugin_marketplace_validation_plugin_warnings import PluginMarketplaceValidationPluginWarnings


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class PluginMarketplaceValidationReport(ModelBase):
    """What checking a marketplace found. It is not stored.

    Attributes:
        plugin_errors: The plugins that would be left out.
        plugin_warnings: The plugins of which something would be left out.
        total_plugin_count: How many plugins it has; 0 if it could not be read.
        valid: Whether no plugin would be left out.
        commit_sha: The commit that was checked; for a zip file the one it names, else null.
        manifest_error: Why nothing could be checked; null if it could.
        manifest_error_code: The same as a code.
        ref: The branch that was read; null for the usual one, for a commit, and for a zip file.
    """

    _schema: ClassVar[str] = "/components/schemas/PluginMarketplaceValidationReport"

    plugin_errors: list[PluginMarketplaceValidationPluginErrorObject]
    plugin_warnings: list[PluginMarketplaceValidationPluginWarnings]
    total_plugin_count: int
    type: Literal["plugin_marketplace_validation_report"] = "plugin_marketplace_validation_report"
    valid: bool
    commit_sha: str | None | Unset = UNSET
    manifest_error: str | None | Unset = UNSET
    manifest_error_code: str | None | Unset = UNSET
    ref: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "plugin_errors": _many(self.plugin_errors),
            "plugin_warnings": _many(self.plugin_warnings),
            "total_plugin_count": self.total_plugin_count,
            "type": self.type,
            "valid": self.valid,
        }
        if (v := self.commit_sha) is not UNSET:
            d["commit_sha"] = v
        if (v := self.manifest_error) is not UNSET:
            d["manifest_error"] = v
        if (v := self.manifest_error_code) is not UNSET:
            d["manifest_error_code"] = v
        if (v := self.ref) is not UNSET:
            d["ref"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> PluginMarketplaceValidationReport:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: PluginMarketplaceValidationReport = entry(
        _decode, value, "/components/schemas/PluginMarketplaceValidationReport"
    )
    return made


def _decode(src: Any, cls: Any = PluginMarketplaceValidationReport) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    v = src["plugin_errors"]
    if v.__class__ is not list:
        raise TypeError
    self.plugin_errors = [_plugin_marketplace_validation_plugin_error_object(x) for x in v]
    v = src["plugin_warnings"]
    if v.__class__ is not list:
        raise TypeError
    self.plugin_warnings = [_plugin_marketplace_validation_plugin_warnings(x) for x in v]
    self.total_plugin_count = src["total_plugin_count"]
    self.type = src["type"]
    self.valid = src["valid"]
    if "commit_sha" in src:
        self.commit_sha = src["commit_sha"]
    else:
        self.commit_sha = UNSET
        n -= 1
    if "manifest_error" in src:
        self.manifest_error = src["manifest_error"]
    else:
        self.manifest_error = UNSET
        n -= 1
    if "manifest_error_code" in src:
        self.manifest_error_code = src["manifest_error_code"]
    else:
        self.manifest_error_code = UNSET
        n -= 1
    if "ref" in src:
        self.ref = src["ref"]
    else:
        self.ref = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "plugin_errors",
        "plugin_warnings",
        "total_plugin_count",
        "type",
        "valid",
        "commit_sha",
        "manifest_error",
        "manifest_error_code",
        "ref",
    )
)
_plugin_marketplace_validation_plugin_error_object = deferred(
    globals(),
    "_plugin_marketplace_validation_plugin_error_object",
    "plugin_marketplace_validation_plugin_error_object",
    "_decode",
)
_plugin_marketplace_validation_plugin_warnings = deferred(
    globals(),
    "_plugin_marketplace_validation_plugin_warnings",
    "plugin_marketplace_validation_plugin_warnings",
    "_decode",
)
