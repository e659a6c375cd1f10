"""AWS keys: a value of the caller's, or what botocore finds where AWS programs look.

Decides that nothing is looked for unless `BotocoreCredentials` is made. Signing is `platforms.sigv4`.
"""

from __future__ import annotations

import os
from typing import Any, Final

from claude_overlay.credential import MASK, Revealing, fault_of, hidden
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.errors.signing import CredentialError

__all__ = ["AWSCredentials", "BotocoreCredentials", "region_from_env", "require_botocore"]

REGION_NAMES: Final = ("AWS_REGION", "AWS_DEFAULT_REGION")
# Seconds for which keys of botocore's are taken to be good without asking it again. It renews them 15 minutes before
# they end, and gives no end that is public.
ASK_AGAIN: Final = 300.0


class AWSCredentials:
    """An access key, its secret, and the token of a session. Only the access key is ever printed, and not all of it.

    Args:
        access_key: "AKIA..." or "ASIA...".
        secret_key: Its secret.
        session_token: Of temporary keys.
        expires_at: POSIX seconds; None: they do not end.

    Raises:
        InvalidArgumentError: A value is none that can be sent. The message never repeats it.
    """

    __slots__ = ("_secret_key", "_session_token", "access_key", "expires_at")

    def __init__(
        self,
        access_key: str,
        secret_key: str | Revealing,
        session_token: str | Revealing | None = None,
        *,
        expires_at: float | None = None,
    ) -> None:
        secret, session = _text(secret_key), _text(session_token)
        del secret_key, session_token  # a traceback that prints local variables must not print these
        for name, value in (("access_key", access_key), ("secret_key", secret), ("session_token", session)):
            fault = None if name == "session_token" and value is None else fault_of(value)
            if fault is not None:
                message = f"the {name} of AWS credentials {fault}"
                raise InvalidArgumentError(message)
        self.access_key = str(access_key)
        self._secret_key = secret
        self._session_token = session
        self.expires_at = expires_at

    @classmethod
    def from_env(cls) -> AWSCredentials:
        """Read `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, if it is set, `AWS_SESSION_TOKEN`, now.

        Raises:
            ConfigurationError: One of the first two is not set, or unusable.
        """
        names = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
        missing = [name for name in names if not os.environ.get(name)]
        if missing:
            message = f"{' and '.join(missing)} must be set in the environment"
            raise ConfigurationError(message)
        try:
            return cls(
                hidden(os.environ[names[0]]),
                hidden(os.environ[names[1]]),
                hidden(os.environ.get("AWS_SESSION_TOKEN") or None),
            )
        except InvalidArgumentError as error:
            raise ConfigurationError(str(error)) from None

    def reveal(self) -> tuple[str, str | None]:
        """Give secret key and session token. The caller now owns their secrecy."""
        return str(self._secret_key), None if self._session_token is None else str(self._session_token)

    def __repr__(self) -> str:
        return f"AWSCredentials('{str(getattr(self, 'access_key', ''))[:4]}...', {MASK!r})"

    def __reduce__(self) -> str:
        raise TypeError("AWSCredentials are not pickled: pickle the name of the place they came from instead")


class BotocoreCredentials:
    """A `CredentialProvider`: keys from where botocore looks (environment, profile, SSO, role, instance), on request.

    Nothing is read before the first use. botocore renews them; nobody waits for it in an event loop.

    Args:
        profile: The profile to use. Default: as botocore decides.
        session: A botocore session, or a boto3 one, to ask instead.

    Raises:
        ConfigurationError: botocore is not installed.
    """

    __slots__ = ("_found", "_given", "_profile", "_session")

    def __init__(self, *, profile: str | None = None, session: Any = None) -> None:
        require_botocore()
        if profile is not None and session is not None:
            raise InvalidArgumentError("give a profile or a session, not both")
        self._profile = profile
        self._session = session
        self._found: Any = None
        self._given: Any = None

    def region(self) -> str | None:
        """Give the region that the session is configured for; None when it is for none. Reads its files."""
        session = self._opened()
        name = getattr(session, "region_name", None)  # boto3's
        found: str | None = name if isinstance(name, str) else session.get_config_variable("region")
        return found

    def get(self) -> AWSCredentials:
        """Ask botocore, which may ask a server.

        Raises:
            CredentialError: It has found none.
        """
        import time  # noqa: PLC0415 - only here

        if self._found is None:
            self._found = self._opened().get_credentials()
        if self._found is None:
            where = "" if self._profile is None else f" for the profile {self._profile!r}"
            message = f"botocore has found no AWS credentials{where}"
            raise CredentialError(message)
        frozen = self._found.get_frozen_credentials()
        lasting = not hasattr(self._found, "refresh_needed")
        return AWSCredentials(
            frozen.access_key,
            hidden(frozen.secret_key),
            hidden(frozen.token),
            expires_at=None if lasting else time.time() + ASK_AGAIN,
        )

    def _opened(self) -> Any:
        if self._session is None:
            from botocore.session import Session  # type: ignore[import-untyped]  # noqa: PLC0415 - for who asks

            self._session = Session(profile=self._profile)
        return self._session

    def __repr__(self) -> str:
        return f"BotocoreCredentials(profile={self._profile!r})"


def region_from_env() -> str | None:
    """Read `AWS_REGION`, or else `AWS_DEFAULT_REGION`, now."""
    return next((os.environ[name] for name in REGION_NAMES if os.environ.get(name)), None)


def require_botocore() -> None:
    """Check that botocore is there, before anything needs it.

    Raises:
        ConfigurationError: It is not.
    """
    from importlib.util import find_spec  # noqa: PLC0415 - only who signs for AWS needs it

    if find_spec("botocore") is None:
        raise ConfigurationError("signing for AWS needs botocore: pip install 'claude-openapi[bedrock]'")


def _text(given: Any) -> Any:
    reveal = getattr(given, "reveal", None)
    return hidden(reveal() if callable(reveal) else given)
