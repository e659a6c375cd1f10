"""What a stand-in server may be told: limits, key, clock.

Holds settings only. `app.create_app` takes them as keyword arguments, every other module reads them.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

# Replies must not depend on the day a test runs, so time stands still unless the caller passes a clock.
FIXED_INSTANT = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)

MEBIBYTE = 1024 * 1024


def fixed_clock() -> datetime:
    """The default clock: always 2026-11-22T12:00:00Z."""
    return FIXED_INSTANT


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of what the server holds in memory. Sizes are bytes.

    Attributes:
        body: Largest request body; more is 413. The real API says 32 MB for messages.
        file_bytes: Sum of all uploaded files; an upload beyond it is 403 as on the real API's storage limit.
        files: Number of files held.
        batches: Number of batches held; creating one more is 429.
        batch_requests: Requests in one batch (100,000 on the real API).
        batch_bytes: Sum of the bodies of all batches held; creating one beyond it is 429.
        requests: Entries kept in the request journal; the oldest is dropped first.
        request_bytes: Sum of the bodies in the journal; the oldest is dropped first, the newest stays.
        prompt_cache: Prompt prefixes remembered; the oldest is forgotten first.
        thread_bytes: Sum of all conversations kept as threads; the oldest is forgotten first.
        identities: Distinct requests whose repetitions are counted for ids; the oldest is forgotten first.
    """

    body: int = 32 * MEBIBYTE
    file_bytes: int = 64 * MEBIBYTE
    files: int = 1_000
    batches: int = 1_000
    batch_requests: int = 100_000
    batch_bytes: int = 128 * MEBIBYTE
    requests: int = 1_000
    request_bytes: int = 64 * MEBIBYTE
    prompt_cache: int = 1_000
    thread_bytes: int = 64 * MEBIBYTE
    identities: int = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings of one stand-in server.

    Attributes:
        api_key: The only key accepted; None accepts any non-empty key.
        batch_polls: How many retrieves of a batch still answer `in_progress` before it is `ended`.
        limits: Bounds on memory.
        clock: Gives "now" for `created_at`, `expires_at` and rate-limit resets.
        sleep: Awaited by the `delay` fault, with seconds.
        organization_id: Sent as `anthropic-organization-id`.
    """

    api_key: str | None = field(default=None, repr=False)
    batch_polls: int = 2
    limits: Limits = field(default_factory=Limits)
    clock: Callable[[], datetime] = fixed_clock
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    organization_id: str = "00000000-0000-4000-8000-000000000000"


def timestamp(instant: datetime) -> str:
    """RFC 3339 in UTC with a `Z`, as the API writes it."""
    return instant.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
