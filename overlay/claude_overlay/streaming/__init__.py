"""Streams of events: decoding them, their legal order, and the message they add up to. No I/O.

`MessageStreamDecoder` takes the bytes of a response to `messages.create(stream=True)`. `MessageAccumulator` takes
events from anywhere. Both fail with a `StreamError` that carries what arrived, never with a short message.
`EventStreamDecoder` is the former for any kind of events. `plan_resume` goes on with an answer that was interrupted.
"""

from __future__ import annotations

from claude_overlay.streaming.accumulate import MessageAccumulator
from claude_overlay.streaming.anomalies import Anomaly
from claude_overlay.streaming.decoder import MessageStreamDecoder
from claude_overlay.streaming.event_stream import Accumulator, EventStreamDecoder
from claude_overlay.streaming.resume import NotResumable, ResumePlan, plan_resume

__all__ = [
    "Accumulator",
    "Anomaly",
    "EventStreamDecoder",
    "MessageAccumulator",
    "MessageStreamDecoder",
    "NotResumable",
    "ResumePlan",
    "plan_resume",
]
