# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UploadFileRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, File, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UploadFileRequest(ModelBase):
    """The file, and how long to keep it.

    Attributes:
        file: The bytes. The server keeps the last part of the file name and makes one up where none is given.
        expires_in_seconds: After how many seconds the file is deleted, one hour to ninety days. Without it, the
            file stays.
    """

    _schema: ClassVar[str] = "/components/schemas/UploadFileRequest"

    file: File | bytes | IO[bytes]
    expires_in_seconds: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "file": self.file,
        }
        if (v := self.expires_in_seconds) is not UNSET:
            d["expires_in_seconds"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UploadFileRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UploadFileRequest = entry(_decode, value, "/components/schemas/UploadFileRequest")
    return made


def _decode(src: Any, cls: Any = UploadFileRequest) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.file = src["file"]
    if "expires_in_seconds" in src:
        self.expires_in_seconds = src["expires_in_seconds"]
    else:
        self.expires_in_seconds = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "file",
        "expires_in_seconds",
    )
)
