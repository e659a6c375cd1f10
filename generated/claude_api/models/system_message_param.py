# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""SystemMessageParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .system_message_content_block_param import SystemMessageContentBlockParam
    from .system_message_output_config_param import SystemMessageOutputConfigParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class SystemMessageParam(ModelBase):
    """An instruction in the middle of a conversation, with the weight of the system prompt. The cached prefix before
    it stays valid. It needs content or an `output_config` field.

    Attributes:
        clear_at: Until when the model sees this message. `next_user_message` hides it once a later user message
            exists; leave it in the list all the same. Needs beta mid-conversation-system-clear-at-2026-08-21.
            Server default: "never".
        content: Text, or tools to add and remove from here on.
        output_config: Output settings from this message on. Needs beta mid-conversation-output-config-2026-07-01.
    """

    _schema: ClassVar[str] = "/components/schemas/SystemMessageParam"

    role: Literal["system"] = "system"
    clear_at: Literal["next_user_message", "never"] | str | None | Unset = UNSET
    content: str | Sequence[SystemMessageContentBlockParam | Mapping[str, Any]] | Unset = UNSET
    output_config: SystemMessageOutputConfigParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "role": self.role,
        }
        if (v := self.clear_at) is not UNSET:
            d["clear_at"] = v
        if (v := self.content) is not UNSET:
            d["content"] = _encode(v)
        if (v := self.output_config) is not UNSET:
            d["output_config"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> SystemMessageParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: SystemMessageParam = entry(_decode, value, "/components/schemas/SystemMessageParam")
    return made


def _decode(src: Any, cls: Any = SystemMessageParam) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.role = src["role"]
    if "content" in src:
        v = src["content"]
        self.content = None if v is None else _shape_1(v)
    else:
        self.content = UNSET
        n -= 1
    if len(src) == n:  # nothing is left; most answers have none of these
        self.clear_at = self.output_config = UNSET
        self._extra = None
        return self
    n += 2
    if "clear_at" in src:
        self.clear_at = src["clear_at"]
    else:
        self.clear_at = UNSET
        n -= 1
    if "output_config" in src:
        v = src["output_config"]
        self.output_config = None if v is None else _system_message_output_config_param(v)
    else:
        self.output_config = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "role",
        "clear_at",
        "content",
        "output_config",
    )
)
_system_message_content_block_param_list = deferred(
    globals(), "_system_message_content_block_param_list", "system_message_content_block_param", "_decode_list"
)
_system_message_output_config_param = deferred(
    globals(), "_system_message_output_config_param", "system_message_output_config_param", "_decode"
)


def _shape_1(v: Any) -> Any:
    if v.__class__ is list:
        return _system_message_content_block_param_list(v)
    if v.__class__ is dict:
        raise TypeError
    return v
