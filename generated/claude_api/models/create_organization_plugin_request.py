# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateOrganizationPluginRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import IO, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, File, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateOrganizationPluginRequest(ModelBase):
    """The files of a plugin.

    Attributes:
        files: The files, the manifest among them.
        marketplace_id: The marketplace, of the kind `manual`. Without it, the organization's library.
        release_notes: What is new.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateOrganizationPluginRequest"

    files: Sequence[File | bytes | IO[bytes]]
    marketplace_id: str | Unset = UNSET
    release_notes: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "files[]": self.files,
        }
        if (v := self.marketplace_id) is not UNSET:
            d["marketplace_id"] = v
        if (v := self.release_notes) is not UNSET:
            d["release_notes"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateOrganizationPluginRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateOrganizationPluginRequest = entry(_decode, value, "/components/schemas/CreateOrganizationPluginRequest")
    return made


def _decode(src: Any, cls: Any = CreateOrganizationPluginRequest) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    v = src["files[]"]
    if v.__class__ is not list:
        raise TypeError
    self.files = v
    if "marketplace_id" in src:
        self.marketplace_id = src["marketplace_id"]
    else:
        self.marketplace_id = UNSET
        n -= 1
    if "release_notes" in src:
        self.release_notes = src["release_notes"]
    else:
        self.release_notes = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "files[]",
        "marketplace_id",
        "release_notes",
    )
)
