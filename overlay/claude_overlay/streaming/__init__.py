"""Streams of events: decoding them, their legal order, and the message they add up to. No I/O.

`MessageStreamDecoder` takes the bytes of a response to `messages.create(stream=True)`. `MessageAccumulator` takes
events from anywhere. Both fail with a `StreamError` that carries what arrived, never with a short message.
"""

from __future__ import annotations

from claude_overlay.streaming.accumulate import MessageAccumulator
from claude_overlay.streaming.anomalies import Anomaly
from claude_overlay.streaming.decoder import MessageStreamDecoder

__all__ = ["Anomaly", "MessageAccumulator", "MessageStreamDecoder"]
