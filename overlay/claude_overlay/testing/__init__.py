"""For tests of code that uses this client: replies by script, time by hand, streams from text. No network.

    transport = ScriptedTransport([reply(json={...}), fault("ReadTimeout")])
    claude = Claude("sk-test", http_client=transport, clock=ManualClock())

`claude_overlay.local` is the alternative: a server that answers as the API would.
"""

from __future__ import annotations

from claude_overlay.testing.clock import ManualClock
from claude_overlay.testing.streams import event_stream, message_events, message_stream
from claude_overlay.testing.transport import Fault, RecordedRequest, Reply, ScriptedTransport, fault, reply

__all__ = [
    "Fault",
    "ManualClock",
    "RecordedRequest",
    "Reply",
    "ScriptedTransport",
    "event_stream",
    "fault",
    "message_events",
    "message_stream",
    "reply",
]
