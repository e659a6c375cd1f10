# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""FilePage of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import ModelBase, entry
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file_metadata import FileMetadata


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class FilePage(ModelBase):
    """One page of files.

    Attributes:
        data: The files of this page.
        next_page: Give it as `page` for the next page; null on the last one. Not sent by version 2023-06-01.
        first_id: Deprecated. Version 2023-06-01. The first file's id, for `before_id`.
        has_more: Deprecated. Version 2023-06-01. Whether there is another page.
        last_id: Deprecated. Version 2023-06-01. The last file's id, for `after_id`.
    """

    _schema: ClassVar[str] = "/components/schemas/FilePage"

    data: list[FileMetadata]
    next_page: str | None | Unset = UNSET
    first_id: str | None | Unset = UNSET
    has_more: bool | None | Unset = UNSET
    last_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "data": _many(self.data),
        }
        if (v := self.next_page) is not UNSET:
            d["next_page"] = v
        if (v := self.first_id) is not UNSET:
            d["first_id"] = v
        if (v := self.has_more) is not UNSET:
            d["has_more"] = v
        if (v := self.last_id) is not UNSET:
            d["last_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> FilePage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: FilePage = entry(_decode, value, "/components/schemas/FilePage")
    return made


def _decode(src: Any, cls: Any = FilePage) -> Any:
    v: Any
    n = 5
    self = _new(cls)
    v = src["data"]
    if v.__class__ is not list:
        raise TypeError
    self.data = [_file_metadata(x) for x in v]
    if "next_page" in src:
        self.next_page = src["next_page"]
    else:
        self.next_page = UNSET
        n -= 1
    if "first_id" in src:
        self.first_id = src["first_id"]
    else:
        self.first_id = UNSET
        n -= 1
    if "has_more" in src:
        self.has_more = src["has_more"]
    else:
        self.has_more = UNSET
        n -= 1
    if "last_id" in src:
        self.last_id = src["last_id"]
    else:
        self.last_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "data",
        "next_page",
        "first_id",
        "has_more",
        "last_id",
    )
)
_file_metadata = deferred(globals(), "_file_metadata", "file_metadata", "_decode")
