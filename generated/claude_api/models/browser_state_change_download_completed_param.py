# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BrowserStateChangeDownloadCompletedParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BrowserStateChangeDownloadCompletedParam(ModelBase):
    """A download ended well. When it began in the same call this alone is told.

    Attributes:
        download_id: The caller's own id of the download, the same in all changes about it.
        url: The address after all redirects.
        path: Where the file lies on the caller's machine. Only if another tool can read it there.
        size_bytes: How large the file is.
    """

    _schema: ClassVar[str] = "/components/schemas/BrowserStateChangeDownloadCompletedParam"

    download_id: str
    type: Literal["download_completed"] = "download_completed"
    url: str
    path: str | None | Unset = UNSET
    size_bytes: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "download_id": self.download_id,
            "type": self.type,
            "url": self.url,
        }
        if (v := self.path) is not UNSET:
            d["path"] = v
        if (v := self.size_bytes) is not UNSET:
            d["size_bytes"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> BrowserStateChangeDownloadCompletedParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BrowserStateChangeDownloadCompletedParam = entry(
        _decode, value, "/components/schemas/BrowserStateChangeDownloadCompletedParam"
    )
    return made


def _decode(src: Any, cls: Any = BrowserStateChangeDownloadCompletedParam) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    self.download_id = src["download_id"]
    self.type = src["type"]
    self.url = src["url"]
    if "path" in src:
        self.path = src["path"]
    else:
        self.path = UNSET
        n -= 1
    if "size_bytes" in src:
        self.size_bytes = src["size_bytes"]
    else:
        self.size_bytes = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "download_id",
        "type",
        "url",
        "path",
        "size_bytes",
    )
)
