# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsGitHubRepositoryResource of the API description."""

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
from .._model import timestamp as _timestamp
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .managed_agents_git_hub_repository_resource_config_checkout import (
        ManagedAgentsGitHubRepositoryResourceConfigCheckout,
    )


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsGitHubRepositoryResource(ModelBase):
    """A repository of GitHub that is cloned into the container.

    Attributes:
        id: The resource's id, `sesrsc_...`.
        created_at: When it was added.
        mount_path: Where in the container it lies.
        updated_at: When it last changed.
        url: The repository's address.
        checkout: The branch or commit that is checked out; null for the repository's own choice.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsGitHubRepositoryResource"

    id: str
    created_at: datetime.datetime
    mount_path: str
    type: Literal["github_repository"] = "github_repository"
    updated_at: datetime.datetime
    url: str
    checkout: ManagedAgentsGitHubRepositoryResourceConfigCheckout | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "id": self.id,
            "created_at": _encode(self.created_at),
            "mount_path": self.mount_path,
            "type": self.type,
            "updated_at": _encode(self.updated_at),
            "url": self.url,
        }
        if (v := self.checkout) is not UNSET:
            d["checkout"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsGitHubRepositoryResource:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsGitHubRepositoryResource = entry(
        _decode, value, "/components/schemas/ManagedAgentsGitHubRepositoryResource"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsGitHubRepositoryResource) -> Any:
    v: Any
    n = 7
    self = _new(cls)
    self.id = src["id"]
    self.created_at = _timestamp(src["created_at"])
    self.mount_path = src["mount_path"]
    self.type = src["type"]
    self.updated_at = _timestamp(src["updated_at"])
    self.url = src["url"]
    if "checkout" in src:
        v = src["checkout"]
        self.checkout = None if v is None else _managed_agents_git_hub_repository_resource_config_checkout(v)
    else:
        self.checkout = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "id",
        "created_at",
        "mount_path",
        "type",
        "updated_at",
        "url",
        "checkout",
    )
)
_managed_agents_git_hub_repository_resource_config_checkout = deferred(
    globals(),
    "_managed_agents_git_hub_repository_resource_config_checkout",
    "managed_agents_git_hub_repository_resource_config_checkout",
    "_decode",
)
