# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ThreadContinueParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ThreadContinueParams(ModelBase):
    """Go on after an earlier reply. A thread that is gone answers with 404; send the whole conversation again then.
    The thread keeps `system` and `tools`; leave them out.

    Attributes:
        previous_message_id: The id of the thread's latest reply.
    """

    _schema: ClassVar[str] = "/components/schemas/ThreadContinueParams"

    previous_message_id: str
    type: Literal["continue"] = "continue"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "previous_message_id": self.previous_message_id,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ThreadContinueParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ThreadContinueParams = entry(_decode, value, "/components/schemas/ThreadContinueParams")
    return made


def _decode(src: Any, cls: Any = ThreadContinueParams) -> Any:
    v: Any
    self = _new(cls)
    self.previous_message_id = src["previous_message_id"]
    self.type = src["type"]
    self._extra = None if len(src) == 2 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "previous_message_id",
        "type",
    )
)
