# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsFileResourceConfig of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsFileResourceConfig(ModelBase):
    """An uploaded file that lies in the container.

    Attributes:
        file_id: The file's id, `file_...`.
        mount_path: Where in the container it lies. Without it, `/mnt/session/uploads/` and the file's id.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsFileResourceConfig"

    file_id: str
    type: Literal["file"] = "file"
    mount_path: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "file_id": self.file_id,
            "type": self.type,
        }
        if (v := self.mount_path) is not UNSET:
            d["mount_path"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsFileResourceConfig:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsFileResourceConfig = entry(_decode, value, "/components/schemas/ManagedAgentsFileResourceConfig")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsFileResourceConfig) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.file_id = src["file_id"]
    self.type = src["type"]
    if "mount_path" in src:
        self.mount_path = src["mount_path"]
    else:
        self.mount_path = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "file_id",
        "type",
        "mount_path",
    )
)
