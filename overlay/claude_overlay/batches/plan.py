"""More requests than one batch holds: which go together.

Decides only where one batch ends and the next begins. Nothing calls it but the caller: a batch that is too large is
refused by `create`, never split unasked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from claude_overlay.batches.requests import MOST_BYTES, MOST_REQUESTS, RequestChecker, checked_iterable
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from claude_api.models import BatchRequest

__all__ = ["split_batches"]

R = TypeVar("R", bound="BatchRequest | Mapping[str, Any]")

# What surrounds the requests in the body: {"requests":[ and ]}
_FRAME_BYTES: Final = len('{"requests":[]}')


def split_batches(
    requests: Iterable[R],
    *,
    max_requests: int = MOST_REQUESTS,
    max_bytes: int = MOST_BYTES,
) -> Iterator[list[R]]:
    """Divide requests over several batches, in order; hand each list it gives to `claude.batches.create`.

    Lazy: holds the requests of one batch, and every custom_id so far, because one that is used twice could not be told
    apart in the results even if the two went out in different batches. Each request is encoded here to measure it, and
    again by `create`; a body with `extra_body` needs a smaller `max_bytes`.

    Args:
        requests: any iterable of requests.
        max_requests: the most requests a batch; 1 to 100,000, the default.
        max_bytes: the most bytes a batch, as it is sent; up to 256,000,000, the default.

    Raises:
        InvalidArgumentError: at once for a limit out of range; while iterating for a request that `create` would
            refuse, or that is too large for any batch. Batches given before stand.
    """
    if isinstance(max_requests, bool) or not isinstance(max_requests, int) or not 0 < max_requests <= MOST_REQUESTS:
        raise InvalidArgumentError(f"max_requests must be a number from 1 to {MOST_REQUESTS:,}, not {max_requests!r}")
    if isinstance(max_bytes, bool) or not isinstance(max_bytes, int) or not _FRAME_BYTES < max_bytes <= MOST_BYTES:
        raise InvalidArgumentError(f"max_bytes must be a number up to {MOST_BYTES:,}, not {max_bytes!r}")
    return _split(checked_iterable(requests), max_requests, max_bytes)


def _split(requests: Iterable[R], max_requests: int, max_bytes: int) -> Iterator[list[R]]:
    checker = RequestChecker()
    batch: list[R] = []
    size = _FRAME_BYTES
    for request in requests:
        added = len(checker.encode(request))
        if _FRAME_BYTES + added > max_bytes:
            told = f"alone makes a batch of {_FRAME_BYTES + added:,} bytes; at most {max_bytes:,} are allowed"
            raise InvalidArgumentError(f"requests[{checker.count - 1}] {told}")
        if size + added + bool(batch) > max_bytes:
            yield batch
            batch, size = [], _FRAME_BYTES
        size += added + bool(batch)
        batch.append(request)
        if len(batch) == max_requests:
            yield batch
            batch, size = [], _FRAME_BYTES
    if batch:
        yield batch
