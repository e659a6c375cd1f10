# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateMemoryStoreMemoryRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_precondition_param import ManagedAgentsPreconditionParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateMemoryStoreMemoryRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        content: The new text. At most 102400 bytes as UTF-8.
        path: Where it lies in the store, such as `/stations/bern.md`: 1 to 20 names, each after a slash, none of
            them `.` or `..`. At most 1024 bytes, in Unicode's form NFC, without control and format characters.
        precondition: What must be true for the change to happen. If it is not, 409.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateMemoryStoreMemoryRequest"

    content: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    precondition: ManagedAgentsPreconditionParam | Mapping[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.content) is not UNSET:
            d["content"] = v
        if (v := self.path) is not UNSET:
            d["path"] = v
        if (v := self.precondition) is not UNSET:
            d["precondition"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateMemoryStoreMemoryRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateMemoryStoreMemoryRequest = entry(_decode, value, "/components/schemas/UpdateMemoryStoreMemoryRequest")
    return made


def _decode(src: Any, cls: Any = UpdateMemoryStoreMemoryRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 3
    self = _new(cls)
    if "content" in src:
        self.content = src["content"]
    else:
        self.content = UNSET
        n -= 1
    if "path" in src:
        self.path = src["path"]
    else:
        self.path = UNSET
        n -= 1
    if "precondition" in src:
        v = src["precondition"]
        self.precondition = None if v is None else _managed_agents_precondition_param(v)
    else:
        self.precondition = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "content",
        "path",
        "precondition",
    )
)
_managed_agents_precondition_param = deferred(
    globals(), "_managed_agents_precondition_param", "managed_agents_precondition_param", "_decode"
)
