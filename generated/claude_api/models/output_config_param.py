# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""OutputConfigParam of the API description."""

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
    from .effort_level import EffortLevelValue
    from .json_output_format_param import JSONOutputFormatParam
    from .token_task_budget_param import TokenTaskBudgetParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class OutputConfigParam(ModelBase):
    """What the reply should look like and what it may cost.

    Attributes:
        effort: How much effort to spend on the reply.
        format: Makes the reply's text follow a schema.
        task_budget: How many tokens a whole task may take over several requests. The model sees it and plans by
            it. Needs beta task-budgets-2026-03-13.
    """

    _schema: ClassVar[str] = "/components/schemas/OutputConfigParam"

    effort: EffortLevelValue | None | Unset = UNSET
    format: JSONOutputFormatParam | Mapping[str, Any] | None | Unset = UNSET
    task_budget: TokenTaskBudgetParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.effort) is not UNSET:
            d["effort"] = v
        if (v := self.format) is not UNSET:
            d["format"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.task_budget) is not UNSET:
            d["task_budget"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> OutputConfigParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: OutputConfigParam = entry(_decode, value, "/components/schemas/OutputConfigParam")
    return made


def _decode(src: Any, cls: Any = OutputConfigParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 2
    self = _new(cls)
    if "effort" in src:
        self.effort = src["effort"]
    else:
        self.effort = UNSET
        n -= 1
    if "format" in src:
        v = src["format"]
        self.format = None if v is None else _json_output_format_param(v)
    else:
        self.format = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.task_budget = UNSET
        self._extra = None
        return self
    n += 1
    if "task_budget" in src:
        v = src["task_budget"]
        self.task_budget = None if v is None else _token_task_budget_param(v)
    else:
        self.task_budget = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "effort",
        "format",
        "task_budget",
    )
)
_json_output_format_param = deferred(globals(), "_json_output_format_param", "json_output_format_param", "_decode")
_token_task_budget_param = deferred(globals(), "_token_task_budget_param", "token_task_budget_param", "_decode")
