"""Streams that trickle, each event in a read of its own, as a model's do.

The server sends an event when the one before was read, and a little later. The counter-case to `streams` and `crowds`,
whose server writes a whole reply at once: there a read holds hundreds of HTTP chunks, and whoever joins chunks that
came together gains; here there is nothing to join. What counts is CPU time; wall time is the server's waiting. How
often a client did read is in the report.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from benchmarks.side_by_side.case import Case
from benchmarks.side_by_side.cases.crowds import TYPED, answers
from benchmarks.side_by_side.replies import contents

# So many deltas, and milliseconds before each: longer than the slowest contestant needs for one, so that it waits.
_DELTAS: Final = 800
_REPLY: Final = f"sse-text-{_DELTAS}-1ms"
# Of a hundred streams at once: a delta of each within the wait.
_STREAMS: Final = 100
_DELTAS_OF_EACH: Final = 50
_REPLY_OF_EACH: Final = f"sse-text-{_DELTAS_OF_EACH}-60ms"

CASES = (
    Case(
        name="sse_text_paced",
        title=f"SSE raw, {_DELTAS} text deltas, an event a read",
        job="streams.raw",
        arguments={"reply": _REPLY, "kind": "text"},
        unit="event",
        items=_DELTAS,
        expects=partial(contents, _REPLY),
        counts_reads=True,
    ),
    Case(
        name="helper_text_paced",
        title=f"stream helper, {_DELTAS} text deltas, an event a read",
        job="streams.helper",
        arguments={"reply": _REPLY},
        unit="event",
        items=_DELTAS,
        contestants=TYPED,
        expects=partial(contents, _REPLY),
        quick=True,
        counts_reads=True,
    ),
    Case(
        name="streams_100_paced",
        title=f"{_STREAMS} concurrent streams of {_DELTAS_OF_EACH} deltas on one loop, an event a read",
        job="crowd.streams",
        arguments={"reply": _REPLY_OF_EACH, "count": _STREAMS, "at_once": _STREAMS},
        unit="event",
        items=_STREAMS * _DELTAS_OF_EACH,
        contestants=TYPED,
        expects=answers(_STREAMS, _REPLY_OF_EACH),
        counts_reads=True,
    ),
)
