# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagSettingSources of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import many as _many
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .claude_tag_setting_source import ClaudeTagSettingSource


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeTagSettingSources(ModelBase):
    """Where each setting comes from. Null, or for `instructions` an empty list, is what is not stored here; with
    `include_inherited` there is always a source, `default` if no level sets a value.

    Attributes:
        instructions: Where the parts of `instructions` come from, the widest first; empty if there are none.
        enabled: Where `enabled` comes from.
        environment_id: Where `environment_id` comes from.
        guest_policy: Where `guest_policy` comes from.
        model: Where `model` comes from.
        reply_mode: Where `reply_mode` comes from, the channel itself or `default`.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeTagSettingSources"

    instructions: list[ClaudeTagSettingSource]
    enabled: ClaudeTagSettingSource | None | Unset = UNSET
    environment_id: ClaudeTagSettingSource | None | Unset = UNSET
    guest_policy: ClaudeTagSettingSource | None | Unset = UNSET
    model: ClaudeTagSettingSource | None | Unset = UNSET
    reply_mode: ClaudeTagSettingSource | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "instructions": _many(self.instructions),
        }
        if (v := self.enabled) is not UNSET:
            d["enabled"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.environment_id) is not UNSET:
            d["environment_id"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.guest_policy) is not UNSET:
            d["guest_policy"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.model) is not UNSET:
            d["model"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.reply_mode) is not UNSET:
            d["reply_mode"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClaudeTagSettingSources:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagSettingSources = entry(_decode, value, "/components/schemas/ClaudeTagSettingSources")
    return made


def _decode(src: Any, cls: Any = ClaudeTagSettingSources) -> Any:
    v: Any
    n = 6
    self = _new(cls)
    self.instructions = _claude_tag_setting_source_list(src["instructions"])
    if "enabled" in src:
        v = src["enabled"]
        self.enabled = None if v is None else _claude_tag_setting_source(v)
    else:
        self.enabled = UNSET
        n -= 1
    if "environment_id" in src:
        v = src["environment_id"]
        self.environment_id = None if v is None else _claude_tag_setting_source(v)
    else:
        self.environment_id = UNSET
        n -= 1
    if "guest_policy" in src:
        v = src["guest_policy"]
        self.guest_policy = None if v is None else _claude_tag_setting_source(v)
    else:
        self.guest_policy = UNSET
        n -= 1
    if "model" in src:
        v = src["model"]
        self.model = None if v is None else _claude_tag_setting_source(v)
    else:
        self.model = UNSET
        n -= 1
    if "reply_mode" in src:
        v = src["reply_mode"]
        self.reply_mode = None if v is None else _claude_tag_setting_source(v)
    else:
        self.reply_mode = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "instructions",
        "enabled",
        "environment_id",
        "guest_policy",
        "model",
        "reply_mode",
    )
)
_claude_tag_setting_source = deferred(globals(), "_claude_tag_setting_source", "claude_tag_setting_source", "_decode")
_claude_tag_setting_source_list = deferred(
    globals(), "_claude_tag_setting_source_list", "claude_tag_setting_source", "_decode_list"
)
