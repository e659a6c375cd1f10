# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ClaudeTagSlackWorkspaceBundleTarget of the API description."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry
from .._model import encode as _encode
from .._model import timestamp as _timestamp


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ClaudeTagSlackWorkspaceBundleTarget(ModelBase):
    """A workspace in which, and in whose channels, a bundle can be used.

    Attributes:
        id: The target's id, `btgt_...`. The same again if the bundle is detached and attached once more.
        created_at: When the bundle was attached.
        slack_workspace_id: The workspace's id, `slws_...`; not the one Slack gave it.
    """

    _schema: ClassVar[str] = "/components/schemas/ClaudeTagSlackWorkspaceBundleTarget"

    id: str
    created_at: datetime.datetime
    slack_workspace_id: str
    type: Literal["slack_workspace"] = "slack_workspace"
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "slack_workspace_id": self.slack_workspace_id,
            "type": self.type,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ClaudeTagSlackWorkspaceBundleTarget:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ClaudeTagSlackWorkspaceBundleTarget = entry(
        _decode, value, "/components/schemas/ClaudeTagSlackWorkspaceBundleTarget"
    )
    return made


def _decode(src: Any, cls: Any = ClaudeTagSlackWorkspaceBundleTarget) -> Any:
    v: Any
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.slack_workspace_id = src["slack_workspace_id"]
    self.type = src["type"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "slack_workspace_id",
        "type",
    )
)
