# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsRefreshObject of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_refresh_http_response import ManagedAgentsRefreshHTTPResponse


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsRefreshObject(ModelBase):
    """What came of fetching a new token.

    Attributes:
        status: `succeeded` has brought a new token, `failed` an error from the server; with `connect_error` it
            was not reached at all, and with `no_refresh_token` there was nothing to fetch a new one with.
        http_response: What the server answered; null unless `status` is `failed`.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsRefreshObject"

    status: Literal["succeeded", "failed", "connect_error", "no_refresh_token"] | str
    http_response: ManagedAgentsRefreshHTTPResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "status": self.status,
        }
        if (v := self.http_response) is not UNSET:
            d["http_response"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsRefreshObject:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsRefreshObject = entry(_decode, value, "/components/schemas/ManagedAgentsRefreshObject")
    return made


def _decode(src: Any, cls: Any = ManagedAgentsRefreshObject) -> Any:
    v: Any
    n = 2
    self = _new(cls)
    self.status = src["status"]
    if "http_response" in src:
        v = src["http_response"]
        self.http_response = None if v is None else _managed_agents_refresh_http_response(v)
    else:
        self.http_response = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "status",
        "http_response",
    )
)
_managed_agents_refresh_http_response = deferred(
    globals(), "_managed_agents_refresh_http_response", "managed_agents_refresh_http_response", "_decode"
)
