# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagSettings of the API description."""

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
    from .claude_tag_guest_policy import ClaudeTagGuestPolicy
    from .claude_tag_reply_mode import ClaudeTagReplyMode


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeTagSettings(ModelBase):
    """How Claude works in a channel or workspace. Null is inherited; with `include_inherited`, it is what no level
    sets, and never `enabled` or `guest_policy`.

    Attributes:
        enabled: Whether Claude is on.
        environment_id: The environment its sessions work in, `env_...`, or a pool of runners, `ccpool_...`.
        guest_policy: What Claude does while a guest is in a channel.
        instructions: What Claude is told; that of all levels is put together, the widest first.
        model: The model, by its id or by a line of models. The product's own choice where no level sets one.
        reply_mode: When Claude speaks up. Only channels have it, and nobody inherits it. Null on a workspace, and
            on a channel that does as was chosen in Slack, else `automatic`.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeTagSettings"

    enabled: bool | None | Unset = UNSET
    environment_id: str | None | Unset = UNSET
    guest_policy: ClaudeTagGuestPolicy | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    model: str | None | Unset = UNSET
    reply_mode: ClaudeTagReplyMode | None | Unset = UNSET
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


def decode(value: Any) -> ClaudeTagSettings:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagSettings = entry(_decode, value, "/components/schemas/ClaudeTagSettings")
    return made


def _decode(src: Any, cls: Any = ClaudeTagSettings) -> Any:
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
        self.guest_policy = None if v is None else _claude_tag_guest_policy(v)
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
        self.reply_mode = None if v is None else _claude_tag_reply_mode(v)
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
_claude_tag_guest_policy = deferred(globals(), "_claude_tag_guest_policy", "claude_tag_guest_policy", "_decode")
_claude_tag_reply_mode = deferred(globals(), "_claude_tag_reply_mode", "claude_tag_reply_mode", "_decode")
