# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsCacheCreationUsage of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsCacheCreationUsage(ModelBase):
    """Tokens written to the prompt cache, by how long they are kept.

    Attributes:
        ephemeral_1h_input_tokens: Tokens that are kept for one hour.
        ephemeral_5m_input_tokens: Tokens that are kept for five minutes.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsCacheCreationUsage"

    ephemeral_1h_input_tokens: int | None | Unset = UNSET
    ephemeral_5m_input_tokens: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.ephemeral_1h_input_tokens) is not UNSET:
            d["ephemeral_1h_input_tokens"] = v
        if (v := self.ephemeral_5m_input_tokens) is not UNSET:
            d["ephemeral_5m_input_tokens"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsCacheCreationUsage:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsCacheCreationUsage = entry(_decode, value, "/components/schemas/ManagedAgentsCacheCreationUsage")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsCacheCreationUsage) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "ephemeral_1h_input_tokens" in src:
        self.ephemeral_1h_input_tokens = src["ephemeral_1h_input_tokens"]
    else:
        self.ephemeral_1h_input_tokens = UNSET
        n -= 1
    if "ephemeral_5m_input_tokens" in src:
        self.ephemeral_5m_input_tokens = src["ephemeral_5m_input_tokens"]
    else:
        self.ephemeral_5m_input_tokens = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "ephemeral_1h_input_tokens",
        "ephemeral_5m_input_tokens",
    )
)
