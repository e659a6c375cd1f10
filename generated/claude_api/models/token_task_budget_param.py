# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""TokenTaskBudgetParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class TokenTaskBudgetParam(ModelBase):
    """A budget, in tokens, for thinking, tool calls, tool results and text together.

    Attributes:
        total: How many tokens the whole task may take.
        remaining: How many are left, when the caller compacts or rewrites the conversation itself. Without it,
            `total`.
    """

    _schema: ClassVar[str] = "/components/schemas/TokenTaskBudgetParam"

    total: int
    type: Literal["tokens"] = "tokens"
    remaining: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "total": self.total,
            "type": self.type,
        }
        if (v := self.remaining) is not UNSET:
            d["remaining"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> TokenTaskBudgetParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: TokenTaskBudgetParam = entry(_decode, value, "/components/schemas/TokenTaskBudgetParam")
    return made


def _decode(src: Any, cls: Any = TokenTaskBudgetParam) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.total = src["total"]
    self.type = src["type"]
    if "remaining" in src:
        self.remaining = src["remaining"]
    else:
        self.remaining = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "total",
        "type",
        "remaining",
    )
)
