"""Google Vertex AI: messages of Claude models and the counting of their tokens, with a Google access token.

Decides the form of a request as the official SDK 2.12.0 has it (lib/vertex): project, region and model in the path,
the version in the body; streams are the API's own. Pure but for `from_env` and `from_google_auth`, which look where
their names say.
"""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Final
from urllib.parse import quote

from claude_overlay.address import checked_base_url
from claude_overlay.credential import Revealing, hidden
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.platforms.bearer import BearerSigner
from claude_overlay.platforms.google_credentials import GoogleCredentials
from claude_overlay.platforms.platform import COUNT_TOKENS, MESSAGES, Platform, checked_models, model_segment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from claude_overlay.reliability.failover import Signer

__all__ = ["Vertex"]

REGION_NAME: Final = "CLOUD_ML_REGION"
PROJECT_NAME: Final = "ANTHROPIC_VERTEX_PROJECT_ID"
URL_NAME: Final = "ANTHROPIC_VERTEX_BASE_URL"
HOSTS: Final = {
    "global": "aiplatform.googleapis.com",
    "us": "aiplatform.us.rep.googleapis.com",
    "eu": "aiplatform.eu.rep.googleapis.com",
}
REGION: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Google's ids, old ones of a domain ("example.com:project") and numbers included.
PROJECT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.:_-]*")
# What RFC 3986 lets stand in a segment, but for the semicolon: a server that cuts parameters off cuts the verb off.
SEGMENT: Final = "!$&'()*+,=:@"


@dataclass(frozen=True, slots=True, kw_only=True, init=False, repr=False, eq=False, weakref_slot=True)
class Vertex(Platform):
    """Google Vertex AI: `Claude(platform=Vertex(project="my-project", region="global", credentials=...))`.

    It has `messages.create`, `messages.stream` and `messages.count_tokens`. Everything else (batches, files, models) is
    refused with `UnsupportedOperationError` before anything is sent.

    Args:
        project: The id of the Google Cloud project.
        region: Such as "us-east5", or "global", "us", "eu".
        credentials: An object of google-auth, renewed as it needs; or a `CredentialProvider`, or a function that gives
            a token.
        access_token: A token instead, sent as it is.
        base_url: Default: that of the region, such as `https://us-east5-aiplatform.googleapis.com/v1`.
        models: Names of the API, and Vertex's for them: `{"claude-opus-4-1": "claude-opus-4-1@20250805"}`. Names that
            are not in it go out as they are.
        anthropic_version: The body's `anthropic_version`. Default: the client's `api_version`, as the official SDK has
            it; "vertex-2023-10-16" is the older one.
        now: POSIX seconds. Default: the machine's.

    Raises:
        InvalidArgumentError: A value does not fit; neither credentials nor access_token, or both.
        ConfigurationError: google-auth is not installed, and is needed.
    """

    name: ClassVar[str] = "vertex"
    operations: ClassVar[frozenset[tuple[str, str]]] = frozenset({MESSAGES, COUNT_TOKENS})

    project: str
    region: str
    base_url: str
    models: Mapping[str, str]
    anthropic_version: str | None
    signer: Signer = field(hash=False)

    def __init__(
        self,
        *,
        project: str,
        region: str,
        credentials: Any = None,
        access_token: str | Revealing | None = None,
        base_url: str | None = None,
        models: Mapping[str, str] | None = None,
        anthropic_version: str | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        token: Any = hidden(access_token)
        del access_token
        if (credentials is None) == (token is None):
            raise InvalidArgumentError(
                "Vertex needs credentials or an access_token, and takes not both. To look for them where Google "
                "programs do, say so: Vertex.from_google_auth() or Vertex.from_env()"
            )
        for argument, given, form in (("project", project, PROJECT), ("region", region, REGION)):
            if not isinstance(given, str) or not form.fullmatch(given):
                message = f"{argument} must be an id of Google Cloud's, not {given!r}"
                raise InvalidArgumentError(message)
        is_google = callable(getattr(credentials, "refresh", None)) and not callable(getattr(credentials, "get", None))
        source = GoogleCredentials(credentials) if is_google else credentials
        own = f"https://{HOSTS.get(region, f'{region}-aiplatform.googleapis.com')}/v1"
        values = {
            "project": project,
            "region": region,
            "base_url": own if base_url is None else checked_base_url(base_url),
            "models": checked_models(models),
            "anthropic_version": anthropic_version,
            "signer": BearerSigner(token if source is None else source, now=now),
        }
        for attribute, value in values.items():
            object.__setattr__(self, attribute, value)

    @classmethod
    def from_google_auth(cls, *, region: str, project: str | None = None, **settings: Any) -> Self:
        """Build it with Application Default Credentials, which google-auth looks for now.

        Args:
            region: As for the constructor.
            project: Default: that of the credentials.
            settings: Other arguments of the constructor.

        Raises:
            ConfigurationError: There are no credentials, or they belong to no project.
        """
        credentials = GoogleCredentials.default()
        found = project or credentials.project
        if not found:
            raise ConfigurationError("the Google credentials name no project: give project=")
        return cls(project=found, region=region, credentials=credentials, **settings)

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """Build it from the environment, read now and only now.

        Reads `CLOUD_ML_REGION`, `ANTHROPIC_VERTEX_PROJECT_ID` and `ANTHROPIC_VERTEX_BASE_URL` for what is not given;
        without `credentials` and `access_token`, as `from_google_auth`.

        Raises:
            ConfigurationError: Something is missing.
        """
        for argument, name in (("region", REGION_NAME), ("project", PROJECT_NAME), ("base_url", URL_NAME)):
            if os.environ.get(name):
                settings.setdefault(argument, os.environ[name])
        if "region" not in settings:
            message = f"{REGION_NAME} is not set in the environment: give region="
            raise ConfigurationError(message)
        if "credentials" not in settings and "access_token" not in settings:
            return cls.from_google_auth(**settings)
        if "project" not in settings:
            message = f"{PROJECT_NAME} is not set in the environment: give project="
            raise ConfigurationError(message)
        return cls(**settings)

    def _place(self, path: str, headers: dict[str, str], body: dict[str, Any]) -> str:  # noqa: ARG002 - not needed
        models = f"/projects/{self.project}/locations/{self.region}/publishers/anthropic/models"
        if path == COUNT_TOKENS[1]:
            self._model(body, take=False)
            return f"{models}/count-tokens:rawPredict"
        model = model_segment(self.name, self._model(body, take=True))
        verb = "streamRawPredict" if body.get("stream", False) else "rawPredict"
        return f"{models}/{quote(model, safe=SEGMENT)}:{verb}"

    def __repr__(self) -> str:
        # Not the generated one: it fails on what is not built, and a traceback may print that.
        shown = ("project", "region", "base_url")
        return f"Vertex({', '.join(f'{name}={getattr(self, name, None)!r}' for name in shown)})"
