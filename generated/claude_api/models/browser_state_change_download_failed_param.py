# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BrowserStateChangeDownloadFailedParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BrowserStateChangeDownloadFailedParam(ModelBase):
    """A download failed or was cancelled.

    Attributes:
        download_id: The caller's own id of the download, the same in all changes about it.
        url: The address after all redirects.
        error: Why, if known.
    """

    _schema: ClassVar[str] = "/components/schemas/BrowserStateChangeDownloadFailedParam"

    download_id: str
    type: Literal["download_failed"] = "download_failed"
    url: str
    error: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "download_id": self.download_id,
            "type": self.type,
            "url": self.url,
        }
        if (v := self.error) is not UNSET:
            d["error"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> BrowserStateChangeDownloadFailedParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BrowserStateChangeDownloadFailedParam = entry(
        _decode, value, "/components/schemas/BrowserStateChangeDownloadFailedParam"
    )
    return made


def _decode(src: Any, cls: Any = BrowserStateChangeDownloadFailedParam) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.download_id = src["download_id"]
    self.type = src["type"]
    self.url = src["url"]
    if "error" in src:
        self.error = src["error"]
    else:
        self.error = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "download_id",
        "type",
        "url",
        "error",
    )
)
