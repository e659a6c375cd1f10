# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""StopReason of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class StopReason:
    """Why the model stopped. - `end_turn`: the reply is complete. - `max_tokens`: the request's `max_tokens`, or the model's own limit, was reached; the reply is cut short. - `stop_sequence`: one of the request's stop sequences came up. - `tool_use`: the model waits for results of tools the caller runs. - `pause_turn`: the server paused a long turn; send the reply back as it is to go on. - `compaction`: the conversation was summed up; the content is a `compaction` block. - `refusal`: the reply was stopped for policy reasons; see `stop_details`. - `model_context_window_exceeded`: the context window is full; the reply is cut short.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    END_TURN: Final = "end_turn"
    MAX_TOKENS: Final = "max_tokens"
    STOP_SEQUENCE: Final = "stop_sequence"
    TOOL_USE: Final = "tool_use"
    PAUSE_TURN: Final = "pause_turn"
    COMPACTION: Final = "compaction"
    REFUSAL: Final = "refusal"
    MODEL_CONTEXT_WINDOW_EXCEEDED: Final = "model_context_window_exceeded"


StopReasonValue: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "compaction",
        "refusal",
        "model_context_window_exceeded",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
