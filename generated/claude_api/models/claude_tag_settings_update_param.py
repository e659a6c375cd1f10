# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagSettingsUpdateParam of the API description."""

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
    from .claude_tag_guest_policy_param import ClaudeTagGuestPolicyParam
    from .claude_tag_reply_mode_param import ClaudeTagReplyModeParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeTagSettingsUpdateParam(ModelBase):
    """What is to change; what is absent stays.

    Attributes:
        enabled: Whether Claude is on. A channel that says true need not mind its workspace. Null is inherited.
        environment_id: The environment its sessions work in, `env_...`, not archived, or a pool of runners open
            to every member, `ccpool_...`. Null is inherited.
        guest_policy: What Claude does while a guest is in a channel. Null is inherited.
        instructions: What Claude is told, at most 8192 characters, white space around it cut off. Null or blank
            for nothing.
        model: The model, by its id or by a line of models, one that is open to Claude Tag. Null is inherited.
        reply_mode: When Claude speaks up. Only for channels. No taking it back: null is refused where something
            is stored, and changes nothing elsewhere.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeTagSettingsUpdateParam"

    enabled: bool | None | Unset = UNSET
    environment_id: str | None | Unset = UNSET
    guest_policy: ClaudeTagGuestPolicyParam | Mapping[str, Any] | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    reply_mode: ClaudeTagReplyModeParam | Mapping[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.enabled) is not UNSET:
            d["enabled"] = v
        if (v := self.environment_id) is not UNSET:
            d["environment_id"] = v
        if (v := self.guest_policy) is not UNSET:
            d["guest_policy"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.instructions) is not UNSET:
            d["instructions"] = v
        if (v := self.model) is not UNSET:
            d["model"] = v
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


def decode(value: Any) -> ClaudeTagSettingsUpdateParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagSettingsUpdateParam = entry(_decode, value, "/components/schemas/ClaudeTagSettingsUpdateParam")
    return made


def _decode(src: Any, cls: Any = ClaudeTagSettingsUpdateParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 6
    self = _new(cls)
    if "enabled" in src:
        self.enabled = src["enabled"]
    else:
        self.enabled = UNSET
        n -= 1
    if "environment_id" in src:
        self.environment_id = src["environment_id"]
    else:
        self.environment_id = UNSET
        n -= 1
    if "guest_policy" in src:
        v = src["guest_policy"]
        self.guest_policy = None if v is None else _claude_tag_guest_policy_param(v)
    else:
        self.guest_policy = UNSET
        n -= 1
    if "instructions" in src:
        self.instructions = src["instructions"]
    else:
        self.instructions = UNSET
        n -= 1
    if "model" in src:
        self.model = src["model"]
    else:
        self.model = UNSET
        n -= 1
    if "reply_mode" in src:
        v = src["reply_mode"]
        self.reply_mode = None if v is None else _claude_tag_reply_mode_param(v)
    else:
        self.reply_mode = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "enabled",
        "environment_id",
        "guest_policy",
        "instructions",
        "model",
        "reply_mode",
    )
)
_claude_tag_guest_policy_param = deferred(
    globals(), "_claude_tag_guest_policy_param", "claude_tag_guest_policy_param", "_decode"
)
_claude_tag_reply_mode_param = deferred(
    globals(), "_claude_tag_reply_mode_param", "claude_tag_reply_mode_param", "_decode"
)
