# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsFileResource of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsFileResource(ModelBase):
    """An uploaded file that lies in the container.

    Attributes:
        id: The resource's id, `sesrsc_...`.
        created_at: When it was added.
        file_id: The file's id, `file_...`.
        mount_path: Where in the container it lies.
        updated_at: When it last changed.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsFileResource"

    id: str
    created_at: datetime.datetime
    file_id: str
    mount_path: str
    type: Literal["file"] = "file"
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "file_id": self.file_id,
            "mount_path": self.mount_path,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsFileResource:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsFileResource = entry(_decode, value, "/components/schemas/ManagedAgentsFileResource")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsFileResource) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.file_id = src["file_id"]
    self.mount_path = src["mount_path"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self._extra = None if len(src) == 6 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "file_id",
        "mount_path",
        "type",
        "updated_at",
    )
)
