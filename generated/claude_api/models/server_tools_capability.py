# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ServerToolsCapability of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode

if TYPE_CHECKING:
    from .capability_support import CapabilitySupport


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ServerToolsCapability(ModelBase):
    """The tools a model can have run on the server. An administrator may still have switched one off.

    Attributes:
        code_execution: Whether some version of the code execution tool is taken.
        supported: True if at least one tool is.
        web_search: Whether some version of the web search tool is taken.
    """

    _schema: ClassVar[str] = "/components/schemas/ServerToolsCapability"

    code_execution: CapabilitySupport
    supported: bool
    web_search: CapabilitySupport
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "code_execution": v if (v := self.code_execution).__class__ in _PLAIN else _encode(v),
            "supported": self.supported,
            "web_search": v if (v := self.web_search).__class__ in _PLAIN else _encode(v),
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ServerToolsCapability:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ServerToolsCapability = entry(_decode, value, "/components/schemas/ServerToolsCapability")
    return made


def _decode(src: Any, cls: Any = ServerToolsCapability) -> Any:
    v: Any
    self = _new(cls)
    self.code_execution = _capability_support(src["code_execution"])
    self.supported = src["supported"]
    self.web_search = _capability_support(src["web_search"])
    self._extra = None if len(src) == 3 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "code_execution",
        "supported",
        "web_search",
    )
)
_capability_support = deferred(globals(), "_capability_support", "capability_support", "_decode")
