"""A request as it would be sent, as a value.

Decides what such a value shows and keeps: everything but credentials in plain sight; those for `revealed_headers()` and
`to_curl(reveal_key=True)` alone, and never in a pickle. Made by `client.dry_run`, for every method and every generated
function.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from claude_overlay.credential import MASK
from claude_overlay.diagnostics.masking import json_secrets, mask_spans, query_secrets
from claude_overlay.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["BEARER", "Body", "DryRun", "FormPart", "Payload"]

# Bytes; a file that is read while it is sent; None for a stream that can be read once, so it was left alone.
Payload: TypeAlias = bytes | Path | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart:
    """One part of a multipart form.

    Attributes:
        name: The field.
        content: Its bytes; the path of the file that is read while it is sent; or None for a stream of the caller's
            that can be read only once, and was left alone.
        file_name: The name that is declared; None for a plain field.
        media_type: The `Content-Type` of the part; None for a plain field.
    """

    name: str
    content: Payload = field(repr=False)
    file_name: str | None = None
    media_type: str | None = None


Body: TypeAlias = Payload | tuple[FormPart, ...]
BEARER: Final = "Bearer "


class Sent:
    """What a dry run masks, as it is sent. No text and no mapping, so what writes those out does not show it."""

    __slots__ = ("_headers", "_url")

    def __init__(self, url: str, headers: Mapping[str, str]) -> None:
        self._url: Callable[[], str] = lambda: url
        self._headers: Callable[[], dict[str, str]] = lambda: dict(headers)

    def url(self) -> str:
        """Give the address, nothing masked."""
        return self._url()

    def headers(self) -> dict[str, str]:
        """Give the masked headers, as they are sent."""
        return self._headers()

    def __repr__(self) -> str:
        return MASK

    def __deepcopy__(self, memo: Any) -> Sent:
        return self


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DryRun:
    """One request as it would go out. Nothing was sent.

    Attributes:
        method: In capitals.
        url: Absolute, with its query; arguments that may be credentials are masked.
        headers: All that the client and the HTTP library send, names in lower case. Credentials, signatures and
            whatever is not known to be harmless are masked.
        body: The bytes (packed, if the client packs them); the parts of a multipart form; the path of a file that is
            sent as it is. Empty bytes: no body.
        operation: The operation's name in the description; None for a bare generated function.
        endpoint: The name of the failover's endpoint it would go to; None without failover.
        others: The same call at the other endpoints that may serve it, in the order of their priority.
        signed: The headers that a signer has added. They hold for this request only, and mostly for minutes.
        awaits_credential: Whether it is shown unsigned, because its signer first has to fetch what it signs with. It
            does so meanwhile: ask again.
        is_streamed: Whether the answer is asked for as a stream of events.
        masked: The headers whose values are masked.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: Body
    operation: str | None = None
    endpoint: str | None = None
    others: tuple[DryRun, ...] = ()
    signed: tuple[str, ...] = ()
    awaits_credential: bool = False
    is_streamed: bool = False
    masked: tuple[str, ...] = ()
    # What is masked above, as it is sent, by where it stands. None after a journey through pickle.
    sent: Sent | None = field(default=None, compare=False)
    # The body before it was packed, where it was.
    unpacked: bytes | None = field(default=None, compare=False)
    # Whether the credential is the client's own, so that the environment may have it.
    own_credential: bool = True

    @classmethod
    def of(cls, *, url: str, headers: Mapping[str, str], secret_names: frozenset[str], **rest: Any) -> DryRun:
        """Make one from what is sent.

        Args:
            url: The address, nothing masked.
            headers: The headers, nothing masked, names in lower case.
            secret_names: Those whose values are to be masked.
            **rest: The other attributes.
        """
        return cls(
            url=mask_spans(url, query_secrets(url)),
            headers={name: _shown(value, secret=name in secret_names) for name, value in headers.items()},
            masked=tuple(name for name, value in headers.items() if name in secret_names and value),
            sent=Sent(url, {name: str.__str__(headers[name]) for name in headers if name in secret_names}),
            **rest,
        )

    @property
    def json(self) -> Any:
        """The body, parsed; as it is before it is packed.

        Raises:
            InvalidArgumentError: It is no JSON, but a form, a file, or nothing.
        """
        import json  # noqa: PLC0415 - only who asks

        content = self.body if self.unpacked is None else self.unpacked
        try:
            return json.loads(content)  # type: ignore[arg-type]  # a form or a path is what the error is for
        except (TypeError, ValueError):
            message = f"the body of {self.method} {self.url} is no JSON: {_told(self.body)}"
            raise InvalidArgumentError(message) from None

    def revealed_headers(self) -> dict[str, str]:
        """Give the headers as they are sent, credentials included. The caller now owns their secrecy.

        Raises:
            ConfigurationError: This dry run has been pickled, which drops them.
        """
        if self.sent is None:
            raise ConfigurationError("a dry run that was pickled has no credentials; make it anew to see them")
        return {**self.headers, **self.sent.headers()}

    def to_curl(self, *, reveal_key: bool = False) -> str:
        """Give a shell command that sends the same request with curl.

        Made for `sh`, `dash`, `bash` and `zsh`; shellcheck has nothing to say about it. `accept-encoding` becomes
        `--compressed`, as curl undoes only what it has asked for; `host`, `content-length` and `connection` are curl's.

        Args:
            reveal_key: Write credentials into the command, where the shell's history and the process list show them.
                Default: the command takes them from shell variables, `$ANTHROPIC_API_KEY` or `$ANTHROPIC_AUTH_TOKEN`
                for the client's own, and stops with an error where one is not set.

        Raises:
            InvalidArgumentError: A part is a stream that can be read once; or a text that no shell can hold.
            ConfigurationError: `reveal_key` of a dry run that has been pickled; or it is still to be signed.
        """
        if self.awaits_credential:
            raise ConfigurationError("this request is not signed yet: its signer fetches what it needs; ask again soon")
        from claude_overlay.diagnostics.curl import curl_command  # noqa: PLC0415 - few dry runs become commands

        return curl_command(self, reveal_key=reveal_key)

    def __repr__(self) -> str:
        where = "" if self.endpoint is None else f", endpoint={self.endpoint!r}"
        return f"DryRun({self.method} {self.url}, headers={dict(self.headers)!r}, body={_told(self.body)}{where})"

    def __getstate__(self) -> dict[str, Any]:
        """Give what is pickled: all but credentials, also those in a JSON body."""
        from dataclasses import fields  # noqa: PLC0415 - only pickling needs it

        plain = replace(self, sent=None, unpacked=None, body=_without_secrets(self))
        return {one.name: getattr(plain, one.name) for one in fields(plain)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)

    __hash__ = None  # type: ignore[assignment]  # headers are a mapping


def _shown(value: str, *, secret: bool) -> str:
    """Give a header's value as it may be shown: of a secret, the word that says what kind it is."""
    if not (secret and value):
        return str.__str__(value)
    return BEARER + MASK if value.startswith(BEARER) else MASK


def _without_secrets(run: DryRun) -> Body:
    content = run.body if run.unpacked is None else run.unpacked
    if not isinstance(content, bytes):
        return content
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return run.body
    spans = json_secrets(text)
    return mask_spans(text, spans).encode() if spans else run.body


def _told(body: Body) -> str:
    if isinstance(body, bytes):
        return f"{len(body)} bytes" if body else "none"
    if isinstance(body, tuple):
        return f"form of {', '.join(repr(part.name) for part in body)}"
    return "a stream" if body is None else f"the file {str(body)!r}"
