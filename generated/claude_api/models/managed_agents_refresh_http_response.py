# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsRefreshHTTPResponse of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._model import ModelBase, entry


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsRefreshHTTPResponse(ModelBase):
    """An answer that came while a credential was tried out.

    Attributes:
        body: The body, perhaps only its beginning. Secrets are left out.
        body_truncated: Whether it is only the beginning.
        content_type: Its `Content-Type`.
        status_code: Its HTTP status.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsRefreshHTTPResponse"

    body: str
    body_truncated: bool
    content_type: str
    status_code: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "body": self.body,
            "body_truncated": self.body_truncated,
            "content_type": self.content_type,
            "status_code": self.status_code,
        }
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsRefreshHTTPResponse:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsRefreshHTTPResponse = entry(
        _decode, value, "/components/schemas/ManagedAgentsRefreshHTTPResponse"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsRefreshHTTPResponse) -> Any:
    v: Any
    self = _new(cls)
    self.body = src["body"]
    self.body_truncated = src["body_truncated"]
    self.content_type = src["content_type"]
    self.status_code = src["status_code"]
    self._extra = None if len(src) == 4 else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "body",
        "body_truncated",
        "content_type",
        "status_code",
    )
)
