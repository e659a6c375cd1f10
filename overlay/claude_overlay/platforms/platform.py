"""What a platform is: another way to the same models, with its own addresses, signatures and forms of request.

Decides what all have in common: that an operation which a platform lacks is refused before anything is sent, which
model name goes out, and how a message's body is taken apart and put together. `bedrock` and `vertex` say the rest.
Pure. Used by `client.signing` and `client.translation`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Final

import orjson

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.signing import UnsupportedOperationError
from claude_overlay.reliability.failover import Endpoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from claude_overlay.platforms.aws_events import AWSEvents
    from claude_overlay.reliability.failover import Signer

__all__ = ["COUNT_TOKENS", "MESSAGES", "Platform", "Rewritten", "checked_models", "model_segment"]

MESSAGES: Final = ("POST", "/v1/messages")
COUNT_TOKENS: Final = ("POST", "/v1/messages/count_tokens")
VERSION_HEADER: Final = "anthropic-version"
# Every operation of the API is below it; anything else is a health check's, and goes out as it is.
API: Final = "/v1/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """A request as a platform wants it. `repr` shows no header: one may be a credential.

    Attributes:
        path: what stands behind the platform's base URL.
        headers: names in lower case.
        content: the body.
    """

    path: str
    headers: dict[str, str] = field(repr=False)
    content: bytes


class Platform(ABC):
    """A way to the models. A frozen value; it is a `RequestSigner`, too, so that an `Endpoint` can have it.

    Attributes:
        name: what it is called in errors.
        operations: method and path of what it has.
        base_url: where requests go.
        signer: signs them.
        models: names of the API, and the platform's own for them; others go out as they are.
        anthropic_version: what the body says is its version; None: the client's `api_version`.
    """

    __slots__ = ()

    name: ClassVar[str]
    operations: ClassVar[frozenset[tuple[str, str]]]
    base_url: str
    signer: Signer
    models: Mapping[str, str]
    anthropic_version: str | None

    def rewrite(self, method: str, path: str, headers: Mapping[str, str], content: Any) -> Rewritten:
        """Give a request of the API in the platform's form.

        Args:
            method: As it goes to the API.
            path: Likewise, below the base URL.
            headers: All of them, names in lower case.
            content: The body.

        Raises:
            UnsupportedOperationError: The platform does not have the operation.
            InvalidArgumentError: The body is not JSON, is packed, or names no model that can stand in an address.
        """
        ours = dict(headers)
        version = ours.pop(VERSION_HEADER, "")
        if not path.startswith(API):
            return Rewritten(path=path, headers=ours, content=content or b"")
        if (method, path) not in self.operations:
            has = ", ".join(sorted(f"{one} {other}" for one, other in self.operations))
            message = f"{self.name} has no {method} {path}; it has {has}"
            raise UnsupportedOperationError(message, platform=self.name, operation=f"{method} {path}")
        body = self._fields(ours, content)
        body.setdefault("anthropic_version", self.anthropic_version or version)
        if "accept" in ours:  # what the official SDK asks for, of streams too
            ours["accept"] = "application/json"
        place = self._place(path, ours, body)
        return Rewritten(path=place, headers=ours, content=orjson.dumps(body))

    @abstractmethod
    def _place(self, path: str, headers: dict[str, str], body: dict[str, Any]) -> str:
        """Give the path of a request, and change headers and body to what the platform wants."""

    def events_of(self, headers: Mapping[str, str]) -> AWSEvents | None:  # noqa: ARG002 - a subclass needs it
        """Give what turns a body with these headers into server-sent events; None: it is as the API's."""
        return None

    def error_of(self, headers: Mapping[str, str], content: bytes) -> bytes:  # noqa: ARG002 - as above
        """Give the body of a refusal in the API's form."""
        return content

    def head_of(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Give the headers of an answer with the API's names."""
        return dict(headers)

    def endpoint(
        self,
        *,
        name: str | None = None,
        priority: int = 1,
        weight: float = 1.0,
        credential_pool: str | None = None,
        models: Iterable[str] | None = None,
    ) -> Endpoint:
        """Give an endpoint of a `Failover` that is this platform. The arguments are those of `Endpoint`."""
        return Endpoint(
            base_url=self.base_url, signer=self, name=name, priority=priority, weight=weight,
            credential_pool=credential_pool, models=models,
        )  # fmt: skip

    def sign(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> Mapping[str, str]:
        """Sign a request that has the platform's form already."""
        return self.signer.sign(method, url, headers, content)

    def _fields(self, headers: Mapping[str, str], content: Any) -> dict[str, Any]:
        if headers.get("content-encoding"):
            message = f"{self.name} takes no packed bodies: leave out compress_requests"
            raise InvalidArgumentError(message)
        try:
            body = orjson.loads(content)
        except (TypeError, ValueError):
            body = None
        if not isinstance(body, dict):
            message = f"{self.name} takes a JSON object as the body"
            raise InvalidArgumentError(message)
        return body

    def _model(self, body: dict[str, Any], *, take: bool) -> str:
        """Give the platform's name of the model that a body asks for.

        Args:
            body: The body.
            take: Take it out.
        """
        named = body.get("model")
        if not isinstance(named, str) or not named:
            message = f"a message to {self.name} names its model, as text; not {named!r}"
            raise InvalidArgumentError(message)
        model = self.models.get(named, named)
        if take:
            del body["model"]
        else:
            body["model"] = model
        return model


def model_segment(platform: str, model: str) -> str:
    """Check that a model's name can stand in an address as one segment.

    Raises:
        InvalidArgumentError: It would be another address: `..`, or that with parameters, which servers cut off.
    """
    if model.partition(";")[0] in {"", ".", ".."}:
        message = f"{model!r} is no name of a model on {platform}"
        raise InvalidArgumentError(message)
    return model


def checked_models(models: Mapping[str, str] | None) -> Mapping[str, str]:
    """Copy a table of names.

    Raises:
        InvalidArgumentError: It is none.
    """
    table = dict(models or {})
    for name, theirs in table.items():
        if not (isinstance(name, str) and name and isinstance(theirs, str) and theirs):
            message = f"models: {name!r}: {theirs!r} is no pair of names"
            raise InvalidArgumentError(message)
    return table
