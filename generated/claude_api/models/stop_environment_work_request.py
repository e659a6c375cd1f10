# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""StopEnvironmentWorkRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class StopEnvironmentWorkRequest(ModelBase):
    """How to end it.

    Attributes:
        force: Do not wait for the worker to finish. Server default: false.
    """

    _schema: ClassVar[str] = "/components/schemas/StopEnvironmentWorkRequest"

    force: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.force) is not UNSET:
            d["force"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> StopEnvironmentWorkRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: StopEnvironmentWorkRequest = entry(_decode, value, "/components/schemas/StopEnvironmentWorkRequest")
    return made


def _decode(src: Any, cls: Any = StopEnvironmentWorkRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "force" in src:
        self.force = src["force"]
    else:
        self.force = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("force",))
