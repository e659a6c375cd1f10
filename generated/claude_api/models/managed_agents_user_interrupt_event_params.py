# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsUserInterruptEventParams of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsUserInterruptEventParams(ModelBase):
    """Stops the agent at once; it then waits for what comes next.

    Attributes:
        session_thread_id: The thread to stop, `sthr_...`. Without it, all that are not archived (in a session of
            one agent, the primary one).
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsUserInterruptEventParams"

    type: Literal["user.interrupt"] = "user.interrupt"
    session_thread_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
        }
        if (v := self.session_thread_id) is not UNSET:
            d["session_thread_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsUserInterruptEventParams:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsUserInterruptEventParams = entry(
        _decode, value, "/components/schemas/ManagedAgentsUserInterruptEventParams"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsUserInterruptEventParams) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.type = src["type"]
    if "session_thread_id" in src:
        self.session_thread_id = src["session_thread_id"]
    else:
        self.session_thread_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "session_thread_id",
    )
)
