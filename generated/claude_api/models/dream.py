# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Dream of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dream_error_object import DreamErrorObject
    from .dream_input import DreamInput
    from .dream_model_config import DreamModelConfig
    from .dream_output import DreamOutput
    from .dream_status import DreamStatusValue
    from .dream_usage import DreamUsage
    from .output_behavior import OutputBehavior


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class Dream(ModelBase):
    """A job that goes through a memory store and earlier sessions and writes the memories anew, in better order.

    Attributes:
        id: The dream's id, `drm_...`.
        created_at: When the dream was made.
        inputs: What it reads.
        model: The model that does the work.
        output_behavior: Where it writes.
        outputs: The memory store it writes into, as the only item. Empty until it has begun to, and then still
            incomplete until the status is `completed`.
        status: Where it is on its way.
        usage: The tokens it has used so far.
        archived_at: When it was archived; null if it was not.
        ended_at: When it was done, had failed or was stopped; null before.
        error: Why it failed; null unless its status is `failed`.
        instructions: What it was told; null if nothing.
        session_id: The session that does the work, `sesn_...`; null before it starts. Its events can be followed.
    """

    _schema: ClassVar[str] = "/components/schemas/Dream"

    id: str
    created_at: datetime.datetime
    inputs: list[DreamInput]
    model: DreamModelConfig
    output_behavior: OutputBehavior
    outputs: list[DreamOutput]
    status: DreamStatusValue
    type: Literal["dream"] = "dream"
    usage: DreamUsage
    archived_at: datetime.datetime | None | Unset = UNSET
    ended_at: datetime.datetime | None | Unset = UNSET
    error: DreamErrorObject | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "inputs": _many(self.inputs),
            "model": v if (v := self.model).__class__ in _PLAIN else _encode(v),
            "output_behavior": v if (v := self.output_behavior).__class__ in _PLAIN else _encode(v),
            "outputs": _many(self.outputs),
            "status": self.status,
            "type": self.type,
            "usage": v if (v := self.usage).__class__ in _PLAIN else _encode(v),
        }
        if (v := self.archived_at) is not UNSET:
            d["archived_at"] = _encode(v)
        if (v := self.ended_at) is not UNSET:
            d["ended_at"] = _encode(v)
        if (v := self.error) is not UNSET:
            d["error"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.instructions) is not UNSET:
            d["instructions"] = v
        if (v := self.session_id) is not UNSET:
            d["session_id"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> Dream:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: Dream = entry(_decode, value, "/components/schemas/Dream")
    return made


def _decode(src: Any, cls: Any = Dream) -> Any:
    v: Any
    n = 14
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.inputs = _dream_input_list(src["inputs"])
    self.model = _dream_model_config(src["model"])
    self.output_behavior = _output_behavior(src["output_behavior"])
    v = src["outputs"]
    if v.__class__ is not list:
        raise TypeError
    self.outputs = [_dream_output(x) for x in v]
    self.status = src["status"]
    self.type = src["type"]
    self.usage = _dream_usage(src["usage"])
    if "archived_at" in src:
        v = src["archived_at"]
        self.archived_at = None if v is None else _timestamp(v)
    else:
        self.archived_at = UNSET
        n -= 1
    if "ended_at" in src:
        v = src["ended_at"]
        self.ended_at = None if v is None else _timestamp(v)
    else:
        self.ended_at = UNSET
        n -= 1
    if "error" in src:
        v = src["error"]
        self.error = None if v is None else _dream_error_object(v)
    else:
        self.error = UNSET
        n -= 1
    if "instructions" in src:
        self.instructions = src["instructions"]
    else:
        self.instructions = UNSET
        n -= 1
    if "session_id" in src:
        self.session_id = src["session_id"]
    else:
        self.session_id = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "inputs",
        "model",
        "output_behavior",
        "outputs",
        "status",
        "type",
        "usage",
        "archived_at",
        "ended_at",
        "error",
        "instructions",
        "session_id",
    )
)
_dream_error_object = deferred(globals(), "_dream_error_object", "dream_error_object", "_decode")
_dream_input_list = deferred(globals(), "_dream_input_list", "dream_input", "_decode_list")
_dream_model_config = deferred(globals(), "_dream_model_config", "dream_model_config", "_decode")
_dream_output = deferred(globals(), "_dream_output", "dream_output", "_decode")
_dream_usage = deferred(globals(), "_dream_usage", "dream_usage", "_decode")
_output_behavior = deferred(globals(), "_output_behavior", "output_behavior", "_decode")
