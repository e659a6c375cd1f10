"""Spoils good bytes and watches the decoders: `python -m tests.fuzz.mutants [--seconds N] [--seed N]`.

Random mutation, seeded: bytes flipped, cut, repeated, moved, replaced by tokens that mean something to a parser. Each
mutant goes in random chunks through the stream decoder, the batch results decoder and the Message model. Whatever
comes, the outcome is a value or an error below `ClaudeError`, in bounded time; a stream that succeeds held a
`message_stop`. The first violation ends the run and prints the bytes that made it.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from tests.overlay.streaming.sample_stream import RICH, SHORT, encode

from claude_api.models import Message
from claude_overlay.batches import BatchResultsDecoder
from claude_overlay.errors import BatchLineError, ClaudeError
from claude_overlay.streaming import MessageStreamDecoder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SLOWEST = 5.0
"""Seconds one mutant of a few kilobytes may take, on a loaded machine: a hang shows, a slow moment does not."""

STREAMS = [encode(RICH), encode(SHORT), encode(SHORT).replace(b"\n", b"\r\n")]
RESULTS = b"\n".join(
    json.dumps({"custom_id": f"r{number}", "result": result}).encode()
    for number, result in enumerate(
        [
            {"type": "canceled"},
            {"type": "expired"},
            {"type": "errored", "error": {"type": "error", "error": {"type": "api_error", "message": "m"}}},
            {"type": "unheard_of", "x": [1, {"y": None}]},
        ]
    )
)
MESSAGE = json.dumps(
    {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": [
            {"type": "text", "text": "é😀", "citations": None},
            {"type": "tool_use", "id": "t", "name": "n", "input": {"a": [1, 2.5, {"b": None}]}},
            {"type": "unheard_of", "x": 1},
        ],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": 2},
    }
).encode()
TOKENS = [
    b"\n", b"\r", b"\r\n", b"\n\n", b"\x00", b"\xff", b"\xef\xbb\xbf", b"data:", b"data: ", b"event: error\n", b": \n",
    b"{", b"}", b"[" * 300, b'"', b"\\ud800", b"null", b"NaN", b"1e999", b"-0", b"9" * 400, b'"type":"ping"',
    b'"index":0', b'"index":-1', b'"index":true', b"message_stop", b"message_start", b"content_block_stop",
]  # fmt: skip


def mutant(chance: random.Random, good: bytes) -> bytes:
    """`good` after one to six random changes."""
    spoilt = bytearray(good)
    for _ in range(chance.randint(1, 6)):
        at, to = sorted((chance.randint(0, len(spoilt)), chance.randint(0, len(spoilt))))
        kind = chance.randrange(6)
        if kind == 0 and spoilt:
            spoilt[min(at, len(spoilt) - 1)] = chance.randrange(256)
        elif kind == 1:
            del spoilt[at : min(to, at + chance.randint(1, 64))]
        elif kind == 2:
            spoilt[at:at] = chance.choice(TOKENS)
        elif kind == 3:
            spoilt[at:at] = spoilt[at : min(to, at + chance.randint(1, 512))]
        elif kind == 4:
            del spoilt[at:]
        else:
            spoilt[at : min(to, at + 16)] = chance.choice(TOKENS)
    return bytes(spoilt)


def chunks(chance: random.Random, data: bytes) -> Iterator[bytes]:
    """`data` in pieces of random size."""
    at = 0
    while at < len(data):
        size = chance.choice((1, 7, 64, 1 << 12))
        yield data[at : at + size]
        at += size


def read_stream(chance: random.Random, data: bytes) -> str:
    """The outcome of a mutant as a message stream."""
    decoder = MessageStreamDecoder("req_fuzz")
    try:
        for chunk in chunks(chance, data):
            for _ in decoder.feed(chunk):
                pass
        decoder.close()
        decoder.final_message().to_dict()
    except ClaudeError as error:
        repr(error)
        return type(error).__name__
    if b"message_stop" not in data and b"\\u" not in data:
        raise AssertionError("a stream without message_stop has succeeded")
    return "whole"


def read_results(chance: random.Random, data: bytes) -> str:
    """The outcome of a mutant as batch results: the kinds of its items."""
    decoder = BatchResultsDecoder(request_id="req_fuzz")
    seen = Counter[str]()
    try:
        for chunk in chunks(chance, data):
            seen.update(type(item).__name__ for item in decoder.feed(chunk))
        seen.update(type(item).__name__ for item in decoder.close())
    except ClaudeError as error:
        return type(error).__name__
    return "items" if BatchLineError.__name__ not in seen else "items and bad lines"


def read_message(_chance: random.Random, data: bytes) -> str:
    """The outcome of a mutant as a message; what decodes comes out as it went in."""
    from claude_api._json import loads  # noqa: PLC0415 - beside the models, used here alone

    try:
        raw: Any = loads(data)
    except ValueError:
        return "no JSON"
    try:
        message = Message.from_dict(raw)
    except ClaudeError as error:
        return type(error).__name__
    if message.to_dict() != raw:
        raise AssertionError("a message did not come out as it went in")
    return "whole"


TARGETS: list[tuple[Callable[[random.Random, bytes], str], list[bytes]]] = [
    (read_stream, STREAMS),
    (read_results, [RESULTS]),
    (read_message, [MESSAGE]),
]


def run(seed: int, *, cases: int | None = None, seconds: float | None = None) -> Counter[str]:
    """Try `cases` mutants, or as many as fit into `seconds`; count the outcomes.

    Raises:
        AssertionError: A foreign exception, a hang, or a lie; its text has the bytes.
    """
    chance = random.Random(seed)  # noqa: S311 - a seed to repeat a run by, no secret
    outcomes = Counter[str]()
    began = time.monotonic()
    tried = 0
    while (cases is None or tried < cases) and (seconds is None or time.monotonic() - began < seconds):
        target, goods = chance.choice(TARGETS)
        data = mutant(chance, chance.choice(goods))
        before = time.process_time()
        try:
            outcome = target(chance, data)
        except Exception as error:
            raise AssertionError(f"{target.__name__}: {error!r} from {data!r}") from error
        if time.process_time() - before > SLOWEST:
            raise AssertionError(f"{target.__name__}: too slow with {data!r}")
        outcomes[f"{target.__name__}: {outcome}"] += 1
        tried += 1
    return outcomes


def main() -> int:
    """Run and print the outcomes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    outcomes = run(arguments.seed, seconds=arguments.seconds)
    for outcome, count in sorted(outcomes.items()):
        print(f"{count:9,}  {outcome}")  # noqa: T201 - a command's report
    print(f"{outcomes.total():9,}  mutants, seed {arguments.seed}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
