"""Credentials of Google's: an object of google-auth, or what google-auth finds where Google programs look.

Decides that nothing is looked for unless `GoogleCredentials.default()` is asked for, and that google-auth talks through
an HTTP client of ours, so that it needs no other library and reads no proxy from the environment. Blocking; called
through `platforms.credential_cache`, in a thread of its own.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.exchange import bare_client
from claude_overlay.platforms.tokens import AccessToken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["GoogleCredentials", "GoogleTransport", "require_google_auth"]

SCOPE: Final = "https://www.googleapis.com/auth/cloud-platform"
TIMEOUT: Final = 30.0


class GoogleCredentials:
    """A `CredentialProvider`: tokens of google-auth credentials.

    Args:
        credentials: An object of google-auth, such as `google.oauth2.service_account.Credentials`.
        transport: What google-auth sends with. Default: an HTTP client of ours for each fetch.

    Raises:
        ConfigurationError: google-auth is not installed.
        InvalidArgumentError: It is no such object.
    """

    __slots__ = ("_credentials", "_given", "_load", "_transport", "project")

    def __init__(self, credentials: Any, *, transport: Callable[..., Any] | None = None) -> None:
        require_google_auth()
        if not callable(getattr(credentials, "refresh", None)):
            message = f"credentials must be of google-auth, with a method refresh, not {type(credentials).__name__}"
            raise InvalidArgumentError(message)
        self._credentials = credentials
        self._load: Callable[[], tuple[Any, str | None]] | None = None
        self._transport = transport
        self._given: str | None = None
        self.project: str | None = None

    @classmethod
    def default(cls) -> GoogleCredentials:
        """Give Application Default Credentials: google-auth looks for them, now, in environment, files and metadata.

        Attributes:
            project: the project they belong to, if they say.

        Raises:
            ConfigurationError: There are none, or google-auth is not installed.
        """
        require_google_auth()
        import google.auth  # noqa: PLC0415 - only who asks for it needs google-auth
        from google.auth.exceptions import GoogleAuthError  # noqa: PLC0415 - as above

        try:
            credentials, project = google.auth.default(scopes=[SCOPE])
        except GoogleAuthError as error:
            message = f"google-auth has found no credentials ({type(error).__name__})"
            raise ConfigurationError(message) from None
        made = cls(credentials)
        made.project = project
        return made

    def get(self) -> AccessToken:
        """Give their token; asked again for the same, fetch another.

        Raises:
            CredentialError: Google refused, could not be reached, or gave none.
        """
        from google.auth.credentials import with_scopes_if_required  # noqa: PLC0415 - as above
        from google.auth.exceptions import GoogleAuthError  # noqa: PLC0415 - as above

        credentials: Any = with_scopes_if_required(self._credentials, [SCOPE])  # type: ignore[no-untyped-call]  # google's
        self._credentials = credentials
        if not credentials.valid or credentials.token == self._given:
            try:
                credentials.refresh(GoogleTransport() if self._transport is None else self._transport)
            except GoogleAuthError as error:
                # Its text may hold the answer of the token endpoint.
                message = f"google-auth could not get a token ({type(error).__name__})"
                raise CredentialError(message) from None
        if not isinstance(credentials.token, str):
            raise CredentialError("the Google credentials gave no token")
        self._given = credentials.token
        end = credentials.expiry  # in UTC, without saying so
        return AccessToken(credentials.token, None if end is None else end.replace(tzinfo=UTC).timestamp())

    def __repr__(self) -> str:
        return f"GoogleCredentials({type(self._credentials).__name__})"


class GoogleTransport:
    """What google-auth sends with: its protocol `google.auth.transport.Request`, over an HTTP client of ours."""

    __slots__ = ()

    def __call__(
        self,
        url: str,
        method: str = "GET",
        body: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        **_: Any,
    ) -> Any:
        """Send one request, and read the answer.

        Raises:
            google.auth.exceptions.TransportError: There was none.
        """
        from google.auth.exceptions import TransportError  # noqa: PLC0415 - as above

        try:
            with bare_client() as http:
                answer = http.request(
                    method, url, content=body, headers=dict(headers or {}), timeout=timeout or TIMEOUT
                )
        except Exception as error:  # noqa: BLE001 - of the HTTP library; its frames hold what was sent
            raise TransportError(type(error).__name__) from None  # type: ignore[no-untyped-call]  # google's
        return _Answer(int(answer.status_code), answer.headers, answer.content)


class _Answer:
    """An answer as google-auth reads it."""

    __slots__ = ("data", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], data: bytes) -> None:
        self.status = status
        self.headers = headers
        self.data = data


def require_google_auth() -> None:
    """Check that google-auth is there, before anything needs it.

    Raises:
        ConfigurationError: It is not.
    """
    from importlib.util import find_spec  # noqa: PLC0415 - only who uses Vertex needs it

    try:
        found = find_spec("google.auth")
    except ModuleNotFoundError:
        found = None
    if found is None:
        raise ConfigurationError("Google credentials need google-auth: pip install 'claude-openapi[vertex]'")
