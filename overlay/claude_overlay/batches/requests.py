"""The requests of a batch: what may be sent, and their one encoding.

Decides, before anything is sent, whether a request can stand in a batch, and when a batch is full. Each request is
encoded once, as it comes from the caller's iterable, and need not be kept. Called by `client.calls.batches` for
`create` and by `plan`.

Limits: 100,000 requests and 256 MB. Sources: the API's batch-processing page ("100,000 Message requests or 256 MB in
size") and `maxItems` of the description. 256 MB is read as 256,000,000 bytes, which is safe under both readings.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn

from claude_api import UNSET
from claude_api._json import dumps
from claude_api.api.messages import create_message
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from claude_api.models import BatchRequest

MOST_REQUESTS: Final = 100_000
MOST_BYTES: Final = 256_000_000
CUSTOM_ID: Final = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_REQUIRED: Final = create_message.OPERATION.body_required
_NAMED_PROBLEMS: Final = 3


class RequestChecker:
    """Checks requests one by one and encodes them; remembers their custom_ids.

    Args:
        validate: also check each request against the description (`claude_api.validate`), which is slower.
    """

    __slots__ = ("_first_use", "_validate", "count")

    def __init__(self, *, validate: bool = False) -> None:
        self._validate = validate
        self._first_use: dict[str, int] = {}
        self.count = 0

    def encode(self, request: BatchRequest | Mapping[str, Any]) -> bytes:
        """Check the next request and give its JSON.

        Raises:
            InvalidArgumentError: names the index of the request, and what is wrong with it.
        """
        index = self.count
        plain = _plain(request, "a BatchRequest or a mapping", f"requests[{index}]")
        missing = [name for name in ("custom_id", "params") if plain.get(name, UNSET) is UNSET]
        if missing:
            _refuse(index, f" has no {' and no '.join(missing)}")
        custom_id = plain["custom_id"]
        if not isinstance(custom_id, str) or not CUSTOM_ID.fullmatch(custom_id):
            _refuse(index, f": custom_id must be 1 to 64 letters, digits, '_' or '-', not {custom_id!r}")
        first = self._first_use.setdefault(custom_id, index)
        if first != index:
            _refuse(index, f": custom_id {custom_id!r} was already used by requests[{first}]")
        _check_params(_plain(plain["params"], "a mapping or a model", f"requests[{index}].params"), index)
        if self._validate:
            _check_against_description(plain, index)
        self.count += 1
        try:
            return dumps(plain)
        except InvalidArgumentError as error:
            raise InvalidArgumentError(f"requests[{index}]: {error}") from error


def encode_requests(
    requests: Iterable[BatchRequest | Mapping[str, Any]],
    *,
    most_requests: int = MOST_REQUESTS,
    most_bytes: int = MOST_BYTES,
    validate: bool = False,
    before: bytes = b"",
    after: bytes = b"",
) -> bytes:
    """Check the requests of one batch and give their JSON array. Stops reading at the first that is too many.

    Memory: the encoded text once, and the custom_ids; requests of a generator are let go one by one.

    Args:
        requests: any iterable of requests, at least one.
        most_requests: the most a batch may hold.
        most_bytes: the most bytes the whole text may have.
        validate: also check each request against the description.
        before: text to stand before the array.
        after: text to stand after it.

    Raises:
        InvalidArgumentError: names the index of the request at fault.
    """
    checker = RequestChecker(validate=validate)
    body = io.BytesIO()
    body.write(before + b"[")
    end = b"]" + after
    for index, request in enumerate(checked_iterable(requests)):
        if index == most_requests:
            message = f"a batch holds at most {most_requests:,} requests; split_batches() makes several batches"
            raise InvalidArgumentError(message)
        body.write(b"," if index else b"")
        body.write(checker.encode(request))
        size = body.tell() + len(end)
        if size > most_bytes:
            told = f"a batch has at most {most_bytes:,} bytes, and this request brings it to {size:,}"
            _refuse(index, f": {told}; split_batches() makes several batches")
    if not checker.count:
        raise InvalidArgumentError("a batch needs at least one request")
    body.write(end)
    return body.getvalue()


def checked_iterable(requests: Any) -> Iterable[Any]:
    """Give `requests` back, unless it is no iterable of requests."""
    if isinstance(requests, str | bytes | Mapping) or not isinstance(requests, Iterable):
        message = f"requests must be an iterable of BatchRequest or mappings, not {type(requests).__name__}"
        raise InvalidArgumentError(message)
    return requests


def _check_params(params: Mapping[str, Any], index: int) -> None:
    for name in _REQUIRED:
        if params.get(name, UNSET) is UNSET or params[name] is None:
            _refuse(index, f".params: required member {name!r} is missing")
    if params.get("stream"):
        _refuse(index, ".params: a request of a batch cannot be streamed; leave 'stream' out")


def _check_against_description(plain: Mapping[str, Any], index: int) -> None:
    from claude_api import validate  # noqa: PLC0415 - loads the description; only who asks for it pays

    problems = validate(plain, "BatchRequest")
    if problems:
        told = "; ".join(f"{found.path}: {found.message}" for found in problems[:_NAMED_PROBLEMS])
        more = len(problems) - _NAMED_PROBLEMS
        _refuse(index, f".{told}{f'; and {more} more' if more > 0 else ''}")


def _plain(value: Any, due: str, where: str) -> Mapping[str, Any]:
    """Give a model or a mapping as a mapping."""
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        try:
            value = to_dict()
        except (AttributeError, TypeError, RecursionError) as error:
            raise InvalidArgumentError(f"{where} cannot be encoded: {error}") from error
    if not isinstance(value, Mapping):
        raise InvalidArgumentError(f"{where} must be {due}, not {type(value).__name__}")
    return value


def _refuse(index: int, what: str) -> NoReturn:
    raise InvalidArgumentError(f"requests[{index}]{what}")
