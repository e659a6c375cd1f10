# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""UpdateOrganizationClaudeTagBundleRequest of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from ..types import UNSET, Unset


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class UpdateOrganizationClaudeTagBundleRequest(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        instructions: What Claude is told wherever it can use the bundle, at most 10000 bytes as UTF-8; null or an
            empty text for nothing.
    """

    _schema: ClassVar[str] = "/components/schemas/UpdateOrganizationClaudeTagBundleRequest"

    instructions: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.instructions) is not UNSET:
            d["instructions"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> UpdateOrganizationClaudeTagBundleRequest:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: UpdateOrganizationClaudeTagBundleRequest = entry(
        _decode, value, "/components/schemas/UpdateOrganizationClaudeTagBundleRequest"
    )
    return made


def _decode(src: Any, cls: Any = UpdateOrganizationClaudeTagBundleRequest) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 1
    self = _new(cls)
    if "instructions" in src:
        self.instructions = src["instructions"]
    else:
        self.instructions = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(("instructions",))
