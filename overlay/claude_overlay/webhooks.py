"""Webhook deliveries: is this one from the API, and what does it say.

Decides by the Standard Webhooks scheme, which the API signs by (source: the official SDK 2.12.0, `beta.webhooks`, and
standardwebhooks.com): HMAC-SHA256 with the decoded `whsec_` secret over `<webhook-id>.<webhook-timestamp>.<body>`, in
base64, after `v1,` in the header `webhook-signature`, which may hold several. Asymmetric signatures (`v1a`) and other
versions are passed over. Decides nothing about what to do with an event, nor whether it came before: remember its id.

Needs no package, no client and no network. Called by the user's own web server.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import math
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias

from claude_api._json import loads
from claude_api.models.webhook_event import WebhookEvent
from claude_overlay.errors import DecodeError, InvalidArgumentError
from claude_overlay.errors.webhooks import WebhookVerificationError
from claude_overlay.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["Webhook", "WebhookDelivery", "WebhookVerificationError"]

SECRET_PREFIX: Final = "whsec_"  # noqa: S105 - how each secret begins
ID_HEADER: Final = "webhook-id"
TIMESTAMP_HEADER: Final = "webhook-timestamp"
SIGNATURE_HEADER: Final = "webhook-signature"
VERSION: Final = "v1"
# Digits of a POSIX time until the year 33658; more would be an attempt at something else.
MOST_DIGITS: Final = 12

WebhookSecret: TypeAlias = str | bytes | Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookDelivery:
    """One delivery whose signature holds.

    Attributes:
        id: header `webhook-id`: the same for each attempt to deliver it, so it tells what was handled already.
        sent_at: header `webhook-timestamp`, in UTC.
        body: the body, as it was signed.
        event: the body, decoded. `event.data` is one of the models named `Webhook...EventData`, told apart by `type`;
            it is an `UnknownWebhookEventData`, with all of it under `raw`, when this version does not know the type.
            `event.to_dict()` gives the JSON.
    """

    id: str
    sent_at: datetime
    body: bytes = field(repr=False)
    event: WebhookEvent

    @property
    def type(self) -> str | None:
        """What has happened, like "session.created" (the event's `data.type`); None when the event does not say."""
        return self.event.data.type


class Webhook:
    """Verifies deliveries, and signs some for tests.

    Args:
        *secrets: The signing secrets: `whsec_...` as the API showed it (the prefix may be missing), or the raw bytes.
            Several while one is being replaced: a delivery signed with any of them is accepted; the first one signs.
        tolerance: How many seconds a delivery's time may be from ours, before or after. Default 300.
        clock: Gives POSIX seconds. Default: the machine's.

    Raises:
        InvalidArgumentError: No secret, one that is empty or not base64, or a tolerance that is none. A secret is never
            repeated.
    """

    __slots__ = ("_clock", "_keys", "_tolerance")

    def __init__(
        self, *secrets: WebhookSecret, tolerance: float = 300.0, clock: Callable[[], float] = time.time
    ) -> None:
        self._keys: tuple[bytes, ...] = ()
        self._tolerance = math.nan
        self._clock = clock
        keys, fault = _decoded(secrets)
        del secrets  # a traceback that prints local variables must not print these
        if fault is not None:
            raise InvalidArgumentError(fault)
        if isinstance(tolerance, bool) or not isinstance(tolerance, int | float) or not 0 <= tolerance < math.inf:
            message = f"tolerance is a number of seconds from 0, not {tolerance!r}"
            raise InvalidArgumentError(message)
        self._keys = keys
        self._tolerance = float(tolerance)

    def __repr__(self) -> str:
        return f"Webhook(<{len(self._keys)} secrets>, tolerance={self._tolerance:g})"

    def __reduce__(self) -> NoReturn:
        message = "a Webhook holds secrets and is not pickled; make it where it is used"
        raise TypeError(message)

    def unwrap(self, body: bytes | str, headers: Mapping[str, str]) -> WebhookDelivery:
        """Verify a delivery and read it.

        Args:
            body: The body exactly as it was received, before any parsing: JSON written anew has another signature.
            headers: The request's headers; case does not matter.

        Raises:
            WebhookVerificationError: The signature does not hold, or its time is too far from ours.
            DecodeError: It holds, and the body is no JSON, or no event: `path` says where, `body` has it. An event of
                a type that this version does not know is an event.
            InvalidArgumentError: The body is neither bytes nor text.
        """
        raw = _raw(body)
        delivery_id, sent = self._verified(raw, headers)
        try:
            event = WebhookEvent.from_dict(loads(raw))
        except ValueError as error:
            message = f"webhook {delivery_id}: the body is not JSON"
            raise DecodeError(message, body=raw) from error
        except DecodeError as error:
            message = f"webhook {delivery_id}: the body is no event: {error.message}"
            raise DecodeError(message, path=error.path, body=raw) from None
        moment = datetime.fromtimestamp(sent, tz=UTC)
        return WebhookDelivery(id=delivery_id, sent_at=moment, body=raw, event=event)

    def verify(self, body: bytes | str, headers: Mapping[str, str]) -> None:
        """Verify a delivery without reading it. Arguments as in `unwrap`.

        Raises:
            WebhookVerificationError: The signature does not hold, or its time is too far from ours.
            InvalidArgumentError: The body is neither bytes nor text.
        """
        self._verified(_raw(body), headers)

    def sign(self, body: bytes | str, delivery_id: str, *, at: float | None = None) -> dict[str, str]:
        """Give the headers of a delivery, signed with the first secret: for tests of one's own web server.

        Args:
            body: The body to be sent.
            delivery_id: Its `webhook-id`.
            at: When it is sent, in POSIX seconds; the clock's time when None. Whole seconds are sent.
        """
        timestamp = str(math.floor(self._clock() if at is None else at))
        signature = _signature(self._keys[0], delivery_id, timestamp, _raw(body))
        return {
            ID_HEADER: delivery_id,
            TIMESTAMP_HEADER: timestamp,
            SIGNATURE_HEADER: f"{VERSION},{signature.decode()}",
        }

    def _verified(self, body: bytes, headers: Mapping[str, str]) -> tuple[str, int]:
        """Give the id and the time of a delivery whose signature holds."""
        found = {name.lower(): value for name, value in headers.items()}
        delivery_id = found.get(ID_HEADER) or None
        for name in (ID_HEADER, TIMESTAMP_HEADER, SIGNATURE_HEADER):
            if not found.get(name):
                message = f"the header {name} is missing"
                raise WebhookVerificationError(message, fault="missing_header", delivery_id=delivery_id)
        timestamp = found[TIMESTAMP_HEADER]
        sent = self._checked_time(timestamp, found[ID_HEADER])
        offered = [
            signature.encode("utf-8", "surrogatepass")
            for version, comma, signature in (part.partition(",") for part in found[SIGNATURE_HEADER].split())
            if comma and version == VERSION
        ]
        holds = False
        for key in self._keys:
            due = _signature(key, found[ID_HEADER], timestamp, body)
            for signature in offered:
                # All are compared, so that the time taken does not tell which one it was.
                holds |= hmac.compare_digest(due, signature)
        if not holds:
            message = "no signature of the webhook holds: the secret or the body is another one"
            raise WebhookVerificationError(message, fault="no_match", delivery_id=delivery_id)
        return found[ID_HEADER], sent

    def _checked_time(self, timestamp: str, delivery_id: str) -> int:
        if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= MOST_DIGITS):
            message = f"the header {TIMESTAMP_HEADER} is no whole number of seconds"
            raise WebhookVerificationError(message, fault="malformed_timestamp", delivery_id=delivery_id)
        sent = int(timestamp)
        age = self._clock() - sent
        if age > self._tolerance:
            message = f"the webhook was sent {age:.0f} s ago, more than {self._tolerance:g} s"
            raise WebhookVerificationError(message, fault="too_old", delivery_id=delivery_id)
        if -age > self._tolerance:
            message = f"the webhook is dated {-age:.0f} s ahead, more than {self._tolerance:g} s"
            raise WebhookVerificationError(message, fault="too_new", delivery_id=delivery_id)
        return sent


def _signature(key: bytes, delivery_id: str, timestamp: str, body: bytes) -> bytes:
    signed = b".".join((delivery_id.encode("utf-8", "surrogatepass"), timestamp.encode(), body))
    return base64.b64encode(hmac.digest(key, signed, hashlib.sha256))


def _raw(body: Any) -> bytes:
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    message = f"the body is bytes or text as received, not {type(body).__name__}: parsed JSON has no signature"
    raise InvalidArgumentError(message)


def _decoded(secrets: Iterable[WebhookSecret]) -> tuple[tuple[bytes, ...], str | None]:
    """Decode secrets; give what is wrong with them instead of raising it, so that no traceback holds one."""
    keys: list[bytes] = []
    for place, secret in enumerate(secrets, start=1):
        key = _key(secret.reveal() if isinstance(secret, Secret) else secret)
        if not key:
            fault = "is empty" if key is not None else f"is no `{SECRET_PREFIX}...` text in base64, and no bytes"
            return (), f"webhook secret {place} {fault}"
        keys.append(key)
    return tuple(keys), None if keys else "a Webhook needs at least one secret: Webhook('whsec_...')"


def _key(secret: Any) -> bytes | None:
    """Decode one secret; None when it is none."""
    if isinstance(secret, bytes):
        return secret
    if not isinstance(secret, str):
        return None
    bare = secret.strip().removeprefix(SECRET_PREFIX).rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except ValueError:
        return None
