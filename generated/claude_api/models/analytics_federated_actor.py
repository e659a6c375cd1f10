# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnalyticsFederatedActor of the API description."""

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
    from .analytics_federated_actor_provider import AnalyticsFederatedActorProvider


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class AnalyticsFederatedActor(ModelBase):
    """A caller that a cloud platform or an issuer of tokens has vouched for.

    Attributes:
        provider: Who vouched for the caller.
        subject: What the provider calls the caller. For `aws` the ARN of the IAM principal (all sessions of a
            role are one), for `gcp` what Google Cloud calls it, like `serviceAccount:<email>` or
            `principal://...`.
    """

    _schema: ClassVar[str] = "/components/schemas/AnalyticsFederatedActor"

    provider: AnalyticsFederatedActorProvider
    type: Literal["federated_actor"] = "federated_actor"
    subject: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "provider": v if (v := self.provider).__class__ in _PLAIN else _encode(v),
            "type": self.type,
        }
        if (v := self.subject) is not UNSET:
            d["subject"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> AnalyticsFederatedActor:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: AnalyticsFederatedActor = entry(_decode, value, "/components/schemas/AnalyticsFederatedActor")
    return made


def _decode(src: Any, cls: Any = AnalyticsFederatedActor) -> Any:
    v: Any
    n = 3
    self = _new(cls)
    self.provider = _analytics_federated_actor_provider(src["provider"])
    self.type = src["type"]
    if "subject" in src:
        self.subject = src["subject"]
    else:
        self.subject = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "provider",
        "type",
        "subject",
    )
)
_analytics_federated_actor_provider = deferred(
    globals(), "_analytics_federated_actor_provider", "analytics_federated_actor_provider", "_decode"
)
