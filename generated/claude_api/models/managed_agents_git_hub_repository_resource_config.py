# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ManagedAgentsGitHubRepositoryResourceConfig of the API description."""

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
    from .managed_agents_git_hub_repository_resource_config_checkout import (
        ManagedAgentsGitHubRepositoryResourceConfigCheckout,
    )


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ManagedAgentsGitHubRepositoryResourceConfig(ModelBase):
    """A repository of GitHub that is cloned into the container. Its token is left out.

    Attributes:
        url: The repository's address.
        checkout: What is checked out; null for the default branch.
        mount_path: Where in the container it lies. Without it, `/workspace/` and the repository's name.
    """

    _schema: ClassVar[str] = "/components/schemas/ManagedAgentsGitHubRepositoryResourceConfig"

    type: Literal["github_repository"] = "github_repository"
    url: str
    checkout: ManagedAgentsGitHubRepositoryResourceConfigCheckout | None | Unset = UNSET
    mount_path: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {
            "type": self.type,
            "url": self.url,
        }
        if (v := self.checkout) is not UNSET:
            d["checkout"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.mount_path) is not UNSET:
            d["mount_path"] = v
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ManagedAgentsGitHubRepositoryResourceConfig:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ManagedAgentsGitHubRepositoryResourceConfig = entry(
        _decode, value, "/components/schemas/ManagedAgentsGitHubRepositoryResourceConfig"
    )
    return made


def _decode(src: Any, cls: Any = ManagedAgentsGitHubRepositoryResourceConfig) -> Any:
    v: Any
    n = 4
    self = _new(cls)
    self.type = src["type"]
    self.url = src["url"]
    if "checkout" in src:
        v = src["checkout"]
        self.checkout = None if v is None else _managed_agents_git_hub_repository_resource_config_checkout(v)
    else:
        self.checkout = UNSET
        n -= 1
    if "mount_path" in src:
        self.mount_path = src["mount_path"]
    else:
        self.mount_path = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "type",
        "url",
        "checkout",
        "mount_path",
    )
)
_managed_agents_git_hub_repository_resource_config_checkout = deferred(
    globals(),
    "_managed_agents_git_hub_repository_resource_config_checkout",
    "managed_agents_git_hub_repository_resource_config_checkout",
    "_decode",
)
