# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsRepositoryCheckoutErrorObject of the API description."""

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
    from .managed_agents_retry_status import ManagedAgentsRetryStatus


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsRepositoryCheckoutErrorObject(ModelBase):
    """There is no such branch or commit in the repository.

    Attributes:
        message: What went wrong, for people to read.
        retry_status: Always `retrying`; the session goes on without the repository.
        repository_url: The address of the repository; null if it is not known which one it was.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsRepositoryCheckoutErrorObject"

    message: str
    retry_status: ManagedAgentsRetryStatus
    type: Literal["repository_checkout_error"] = "repository_checkout_error"
    repository_url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "message": self.message,
            "retry_status": v if (v := self.retry_status).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.repository_url) is not UNSET:
            d["repository_url"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsRepositoryCheckoutErrorObject:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsRepositoryCheckoutErrorObject = entry(
        _decode, value, "/components/schemas/ManagedAgentsRepositoryCheckoutErrorObject"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsRepositoryCheckoutErrorObject) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.message = src["message"]
    self.retry_status = _managed_agents_retry_status(src["retry_status"])
    self.type = src["type"]
    if "repository_url" in src:
        self.repository_url = src["repository_url"]
    else:
        self.repository_url = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "message",
        "retry_status",
        "type",
        "repository_url",
    )
)
_managed_agents_retry_status = deferred(
    globals(), "_managed_agents_retry_status", "managed_agents_retry_status", "_decode"
)
