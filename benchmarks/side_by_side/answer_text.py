"""The smallest answer there is, as JSON text: what a program decodes first."""

from __future__ import annotations

__all__ = ["ANSWER"]

ANSWER = (
    b'{"id":"msg_01First","type":"message","role":"assistant","model":"claude-opus-5-5",'
    b'"content":[{"type":"text","text":"Rain."}],"stop_reason":"end_turn","stop_sequence":null,'
    b'"usage":{"input_tokens":9,"output_tokens":2}}'
)
