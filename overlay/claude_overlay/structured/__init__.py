"""Answers as values of a type: what the API is asked for, and how its answer is read. No I/O.

Called by `client` for `messages.parse` and `messages.parse_stream`; public for batches and token counts:
`output_format(Order)` is what `output_config.format` takes, `read_output(message, Order)` reads any message.

| module | decides |
|---|---|
| `transform`, `references` | the JSON Schema as the API accepts it |
| `output` | what stands for a type: its schema, its name, its reader |
| `reading` | which text of an answer is the value, and what it means when none is |
| `partial`, `progress` | the value as far as it has been written |
| `parsed` | the Message with its value |
"""

from __future__ import annotations

from claude_overlay.structured.output import output_format
from claude_overlay.structured.reading import read_output
from claude_overlay.structured.transform import transform

__all__ = ["output_format", "read_output", "transform"]
