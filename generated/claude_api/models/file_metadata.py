# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FileMetadata of the API description."""

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
    from .file_scope import FileScope


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FileMetadata(ModelBase):
    """What the server knows about a file.

    Attributes:
        id: The id to name the file by, `file_...`.
        created_at: When the file was uploaded or made.
        filename: The file's name, without a folder.
        mime_type: The file's media type.
        size_bytes: The file's size in bytes.
        downloadable: Whether the bytes can be fetched.
        expires_at: When the file will be deleted; null if it stays.
        scope: What the file belongs to, if not to the workspace as a whole. Sent with a beta feature only.
    """

    _schema: ClassVar[str] = "/components/schemas/FileMetadata"

    id: str
    created_at: datetime.datetime
    filename: str
    mime_type: str
    size_bytes: int
    type: Literal["file"] = "file"
    downloadable: bool | None | Unset = UNSET
    expires_at: datetime.datetime | None | Unset = UNSET
    scope: FileScope | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "filename": self.filename,
            "mime_type": self.mime_type,
            "size_bytes": self.size_bytes,
            "type": self.type,
        }
        if (v := self.downloadable) is not UNSET:
            d["downloadable"] = v
        if (v := self.expires_at) is not UNSET:
            d["expires_at"] = _encode(v)
        if (v := self.scope) is not UNSET:
            d["scope"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FileMetadata:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FileMetadata = entry(_decode, value, "/components/schemas/FileMetadata")
    return made


def _decode(src: Any, cls: Any = FileMetadata) -> Any:
    v: Any
    n = 9
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.filename = src["filename"]
    self.mime_type = src["mime_type"]
    self.size_bytes = src["size_bytes"]
    self.type = src["type"]
    if "downloadable" in src:
        self.downloadable = src["downloadable"]
    else:
        self.downloadable = UNSET
        n -= 1
    if "expires_at" in src:
        v = src["expires_at"]
        self.expires_at = None if v is None else _timestamp(v)
    else:
        self.expires_at = UNSET
        n -= 1
    if "scope" in src:
        v = src["scope"]
        self.scope = None if v is None else _file_scope(v)
    else:
        self.scope = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "filename",
        "mime_type",
        "size_bytes",
        "type",
        "downloadable",
        "expires_at",
        "scope",
    )
)
_file_scope = deferred(globals(), "_file_scope", "file_scope", "_decode")
