"""What the stand-in answers to a message request: blocks, stop reason and token counts.

Pure: the same request gives the same reply. It is a set of rules, no model, and its text says so:

* `output_config.format` asks for JSON: a value fitting the schema.
* The last message holds tool results: a text that quotes them.
* `tool_choice` forces a tool, or the last user text names one (its whole name, or a word of four or
  more letters from it): a `tool_use` with input made from its schema.
* The user says "count to N": the numbers.
* Otherwise: a sentence quoting the user.

`thinking` of type `enabled` or `adaptive` puts a signed thinking block first. The reply is then cut at
the first stop sequence and at `max_tokens`. `stream` and `messages` turn it into events or JSON.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from claude_overlay.local.conversation import last_tool_results, last_user_text
from claude_overlay.local.identity import digest_id
from claude_overlay.local.schema_value import fitting_value
from claude_overlay.local.tokens import json_pieces, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

INTRODUCTION = "This is a stand-in server, not a model."
_THOUGHT = "A stand-in server does not think. It only shows where thinking would be."
_QUOTED = 400
_WORD = 4
_COUNT_TO = re.compile(r"\bcount to (\d{1,5})\b", re.IGNORECASE)
_MOST_NUMBERS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One content block in both views: as streamed (start, deltas) and whole."""

    start: dict[str, Any]
    deltas: tuple[dict[str, Any], ...]
    whole: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A complete reply, before it is put on the wire."""

    blocks: tuple[Block, ...]
    stop_reason: str
    stop_sequence: str | None = None
    output_tokens: int
    thinking_tokens: int = 0


class _Budget:
    """Tokens left; hands out the pieces that still fit."""

    def __init__(self, tokens: int) -> None:
        self.left = tokens
        self.used = 0
        self.exhausted = False

    def take(self, wanted: list[str]) -> list[str]:
        taken = wanted[: self.left]
        self.left -= len(taken)
        self.used += len(taken)
        self.exhausted = self.exhausted or len(taken) < len(wanted)
        return taken


def compose(request: Mapping[str, Any], *, seed: str) -> Reply:
    """The reply to a request that passed validation.

    Args:
        request: The decoded body.
        seed: Material for ids inside the reply (the message id).
    """
    budget = _Budget(request["max_tokens"])
    blocks: list[Block] = []
    thinking = request.get("thinking") or {}
    if thinking.get("type") in {"enabled", "adaptive"}:
        blocks.append(_thinking(budget, seed, omitted=thinking.get("display") == "omitted"))
    thinking_tokens = budget.used
    tools = _tools_called_for(request)
    text, stop_sequence = _stopped(_words(request, tools), request.get("stop_sequences") or [])
    if text and not budget.exhausted:
        blocks += _text(budget, text)
    reason = "end_turn"
    if stop_sequence is not None and not budget.exhausted:
        reason = "stop_sequence"
    else:
        blocks += _tool_uses(budget, tools, last_user_text(request["messages"]), seed)
        if tools:
            reason = "tool_use"
    if budget.exhausted:
        reason, stop_sequence = "max_tokens", None
    return Reply(
        blocks=tuple(blocks),
        stop_reason=reason,
        stop_sequence=stop_sequence if reason == "stop_sequence" else None,
        output_tokens=budget.used,
        thinking_tokens=thinking_tokens,
    )


def _thinking(budget: _Budget, seed: str, *, omitted: bool) -> Block:
    taken = budget.take(pieces(_THOUGHT))
    shown = [] if omitted else taken
    signature = base64.b64encode(hashlib.sha256(seed.encode()).digest()).decode()
    deltas: list[dict[str, Any]] = [{"type": "thinking_delta", "thinking": piece} for piece in shown]
    deltas.append({"type": "signature_delta", "signature": signature})
    return Block(
        start={"type": "thinking", "thinking": "", "signature": ""},
        deltas=tuple(deltas),
        whole={"type": "thinking", "thinking": "".join(shown), "signature": signature},
    )


def _text(budget: _Budget, text: str) -> Iterator[Block]:
    taken = budget.take(pieces(text))
    if taken:
        yield Block(
            start={"type": "text", "text": ""},
            deltas=tuple({"type": "text_delta", "text": piece} for piece in taken),
            whole={"type": "text", "text": "".join(taken)},
        )


def _tool_uses(budget: _Budget, tools: list[Mapping[str, Any]], text: str, seed: str) -> Iterator[Block]:
    for index, tool in enumerate(tools):
        if budget.exhausted or budget.left == 0:
            budget.exhausted = True
            return
        examples = tool.get("input_examples") or []
        value = examples[0] if examples else fitting_value(tool.get("input_schema"), text)
        wanted = json_pieces(orjson.dumps(value).decode())
        taken = budget.take(wanted)
        head = {
            "type": "tool_use",
            "id": digest_id("toolu", seed, str(index)),
            "name": tool["name"],
            "caller": {"type": "direct"},
        }
        # An input that was cut is no JSON: the whole view shows it empty, the stream shows the fragment.
        yield Block(
            start={**head, "input": {}},
            deltas=tuple({"type": "input_json_delta", "partial_json": piece} for piece in ("", *taken)),
            whole={**head, "input": value if len(taken) == len(wanted) else {}},
        )


def _words(request: Mapping[str, Any], tools: list[Mapping[str, Any]]) -> str:
    """The text of the reply."""
    wanted = (request.get("output_config") or {}).get("format") or request.get("output_format")
    said = last_user_text(request["messages"])
    if tools:
        return f"{INTRODUCTION} Calling {' and '.join(tool['name'] for tool in tools)}."
    if wanted and wanted.get("type") == "json_schema":
        return orjson.dumps(fitting_value(wanted["schema"], said)).decode()
    results = last_tool_results(request["messages"])
    if results:
        quotes = " ".join(f"The tool {name} answered: {_quoted(text)}" for name, text in results)
        return f"{INTRODUCTION} {quotes}"
    number = _COUNT_TO.search(said)
    if number:
        return " ".join(str(n + 1) for n in range(min(int(number[1]), _MOST_NUMBERS)))
    return f'{INTRODUCTION} You said: "{_quoted(said)}"' if said else f"{INTRODUCTION} You said nothing."


def _quoted(text: str) -> str:
    return text if len(text) <= _QUOTED else text[:_QUOTED] + "..."


def _stopped(text: str, sequences: list[str]) -> tuple[str, str | None]:
    """The text up to the first stop sequence in it, and that sequence."""
    found = [(text.index(sequence), sequence) for sequence in sequences if sequence and sequence in text]
    if not found:
        return text, None
    position, sequence = min(found)
    return text[:position], sequence


def _tools_called_for(request: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The tools this reply uses."""
    choice = request.get("tool_choice") or {"type": "auto"}
    tools = [tool for tool in request.get("tools") or [] if tool.get("name")]
    if choice["type"] == "none" or not tools or last_tool_results(request["messages"]):
        return []
    if choice["type"] == "tool":
        return [tool for tool in tools if tool["name"] == choice["name"]]
    custom = [tool for tool in tools if "input_schema" in tool]
    said = last_user_text(request["messages"]).lower()
    named = [tool for tool in custom if _names(said, tool["name"])]
    if choice["type"] == "any" and not named:
        named = custom[:1] or tools[:1]
    return named[:1] if choice.get("disable_parallel_tool_use") else named


def _names(said: str, tool: str) -> bool:
    name = tool.lower()
    words = [word for word in re.split(r"[^a-z0-9]+", name) if len(word) >= _WORD]
    return any(re.search(rf"\b{re.escape(word)}\b", said) for word in [name, *words])
