# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""CreateMemoryStoreMemoryRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class CreateMemoryStoreMemoryRequest(ModelBase):
    """The new memory.

    Attributes:
        content: The text; it may be empty. At most 102400 bytes as UTF-8.
        path: Where it lies in the store, such as `/stations/bern.md`: 1 to 20 names, each after a slash, none of
            them `.` or `..`. At most 1024 bytes, in Unicode's form NFC, without control and format characters.
    """

    _schema: ClassVar[str] = "/components/schemas/CreateMemoryStoreMemoryRequest"

    content: str | None
    path: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "content": self.content,
            "path": self.path,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> CreateMemoryStoreMemoryRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: CreateMemoryStoreMemoryRequest = entry(_decode, value, "/components/schemas/CreateMemoryStoreMemoryRequest")
    return made


def _decode(src: Any, cls: Any = CreateMemoryStoreMemoryRequest) -> Any:
    v: Any
    self = _new(cls)
    self.content = src["content"]
    self.path = src["path"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "path",
    )
)
