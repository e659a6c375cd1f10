"""Amazon Bedrock: messages of Claude models, signed for AWS, streamed as AWS event streams.

Decides the form of a request as the official SDK 2.12.0 has it (lib/bedrock): the model in the path, `stream` as
another path, version, beta names and user profile in the body. Pure but for `from_env` and `from_botocore`, which look
where their names say.
"""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Final
from urllib.parse import quote

import orjson

from claude_overlay.address import checked_base_url
from claude_overlay.credential import Revealing, hidden
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.platforms.aws_credentials import AWSCredentials, BotocoreCredentials, region_from_env
from claude_overlay.platforms.aws_events import AWSEvents, error_body
from claude_overlay.platforms.bearer import BearerSigner
from claude_overlay.platforms.platform import MESSAGES, Platform, checked_models, model_segment
from claude_overlay.platforms.sigv4 import SigV4Signer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from claude_overlay.platforms.credential_cache import CredentialCache
    from claude_overlay.platforms.tokens import CredentialProvider
    from claude_overlay.reliability.failover import Signer

__all__ = ["Bedrock"]

EVENT_STREAM: Final = "application/vnd.amazon.eventstream"
KEY_NAME: Final = "AWS_BEARER_TOKEN_BEDROCK"
URL_NAME: Final = "ANTHROPIC_BEDROCK_BASE_URL"
BETA_HEADER: Final = "anthropic-beta"
PROFILE_HEADER: Final = "anthropic-user-profile-id"
REGION: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True, init=False, repr=False, eq=False, weakref_slot=True)
class Bedrock(Platform):
    """Amazon Bedrock: `Claude(platform=Bedrock(region="us-east-1", credentials=AWSCredentials(...)))`.

    It has `messages.create` and `messages.stream`. Everything else (`count_tokens`, batches, files, models) is refused
    with `UnsupportedOperationError` before anything is sent.

    Args:
        region: Such as "us-east-1".
        credentials: `AWSCredentials`; or a provider of them, such as `BotocoreCredentials()`.
        api_key: A Bedrock API key instead, sent as `Authorization: Bearer`.
        base_url: Default: `https://bedrock-runtime.<region>.amazonaws.com`.
        models: Names of the API, and Bedrock's for them: `{"claude-opus-5-5": "us.anthropic.claude-opus-5-5-v1:0"}`.
            Names that are not in it go out as they are.
        anthropic_version: The body's `anthropic_version`. Default: the client's `api_version`, as the official SDK has
            it; "bedrock-2023-05-31" is the older one.
        now: POSIX seconds, for signatures. Default: the machine's.

    Raises:
        InvalidArgumentError: A value does not fit; neither credentials nor api_key, or both.
        ConfigurationError: botocore is not installed, and would have to sign.
    """

    name: ClassVar[str] = "bedrock"
    operations: ClassVar[frozenset[tuple[str, str]]] = frozenset({MESSAGES})

    region: str
    base_url: str
    models: Mapping[str, str]
    anthropic_version: str | None
    signer: Signer = field(hash=False)

    def __init__(
        self,
        *,
        region: str,
        credentials: AWSCredentials
        | CredentialProvider[AWSCredentials]
        | CredentialCache[AWSCredentials]
        | None = None,
        api_key: str | Revealing | None = None,
        base_url: str | None = None,
        models: Mapping[str, str] | None = None,
        anthropic_version: str | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        key: Any = hidden(api_key)
        del api_key
        if (credentials is None) == (key is None):
            raise InvalidArgumentError(
                "Bedrock needs credentials or an api_key, and takes not both. To look for them where AWS programs do, "
                "say so: Bedrock.from_botocore() or Bedrock.from_env()"
            )
        if not isinstance(region, str) or not REGION.fullmatch(region):
            message = f"region must be a name such as 'us-east-1', not {region!r}"
            raise InvalidArgumentError(message)
        own = f"https://bedrock-runtime.{region}.amazonaws.com"
        signer: Signer = BearerSigner(key) if credentials is None else SigV4Signer(credentials, region=region, now=now)
        values = {
            "region": region,
            "base_url": own if base_url is None else checked_base_url(base_url),
            "models": checked_models(models),
            "anthropic_version": anthropic_version,
            "signer": signer,
        }
        for attribute, value in values.items():
            object.__setattr__(self, attribute, value)

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """Build it from the environment, read now and only now.

        Reads `AWS_REGION` or `AWS_DEFAULT_REGION` unless `region` is given; `AWS_BEARER_TOKEN_BEDROCK`, or else
        `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`; and `ANTHROPIC_BEDROCK_BASE_URL` unless
        `base_url` is given. Profiles and roles are for `from_botocore`.

        Raises:
            ConfigurationError: Something is missing.
        """
        settings.setdefault("region", region_from_env())
        if settings["region"] is None:
            raise ConfigurationError(
                "neither AWS_REGION nor AWS_DEFAULT_REGION is set in the environment: give region="
            )
        if os.environ.get(KEY_NAME):
            settings["api_key"] = hidden(os.environ[KEY_NAME])
        else:
            settings["credentials"] = AWSCredentials.from_env()
        if os.environ.get(URL_NAME):
            settings.setdefault("base_url", os.environ[URL_NAME])
        return cls(**settings)

    @classmethod
    def from_botocore(
        cls, *, region: str | None = None, profile: str | None = None, session: Any = None, **settings: Any
    ) -> Self:
        """Build it from what botocore finds: environment, profiles, SSO, roles, instance metadata.

        Credentials are looked for at the first request, and renewed by botocore.

        Args:
            region: Default: that of the profile or session, read now.
            profile: The profile to use.
            session: A botocore or boto3 session to ask.
            settings: Other arguments of the constructor.

        Raises:
            ConfigurationError: No region is configured, or botocore is not installed.
        """
        credentials = BotocoreCredentials(profile=profile, session=session)
        found = region or credentials.region()
        if found is None:
            raise ConfigurationError("botocore knows no region: give region=, or configure one for the profile")
        return cls(region=found, credentials=credentials, **settings)

    def _place(self, path: str, headers: dict[str, str], body: dict[str, Any]) -> str:  # noqa: ARG002 - there is one
        model = model_segment(self.name, self._model(body, take=True))
        verb = "invoke-with-response-stream" if body.pop("stream", False) else "invoke"
        betas = [name.strip() for name in headers.pop(BETA_HEADER, "").split(",") if name.strip()]
        if betas:
            body.setdefault("anthropic_beta", betas)
        profile = headers.pop(PROFILE_HEADER, None)
        if profile is not None:
            body.setdefault("user_profile_id", str(profile))
        return f"/model/{quote(model, safe=':;')}/{verb}"

    def events_of(self, headers: Mapping[str, str]) -> AWSEvents | None:
        """Give the decoder of an AWS event stream for a body that is one."""
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        return AWSEvents(headers.get("x-amzn-requestid")) if kind == EVENT_STREAM else None

    def head_of(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Give AWS's request id as `request-id`, too."""
        found = dict(headers)
        if "x-amzn-requestid" in found:
            found.setdefault("request-id", found["x-amzn-requestid"])
        return found

    def error_of(self, headers: Mapping[str, str], content: bytes) -> bytes:
        """Give AWS's `{"message": ...}` and `x-amzn-errortype` as an error of the API."""
        try:
            body = orjson.loads(content)
        except orjson.JSONDecodeError:
            return content
        if not isinstance(body, dict) or "error" in body:
            return content
        text = body.get("message", body.get("Message"))
        name = headers.get("x-amzn-errortype") or body.get("__type") or ""
        return orjson.dumps(error_body(name, text)) if isinstance(text, str) and isinstance(name, str) else content

    def __repr__(self) -> str:
        # Not the generated one: it fails on what is not built, and a traceback may print that.
        return f"Bedrock(region={getattr(self, 'region', None)!r}, base_url={getattr(self, 'base_url', None)!r})"
