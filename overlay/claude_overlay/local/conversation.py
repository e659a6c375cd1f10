"""Rules of a message request that no schema states: versions, models, tools, the order of tool results.

Called by the messages operations after the schema check, and for each entry of a batch when it is
processed. Every rule is one the real API enforces; the words are ours.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import orjson
from jsonschema import Draft202012Validator, SchemaError

from claude_overlay.local.refusal import RefusedError
from claude_overlay.local.schema_value import fitting_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CURRENT_VERSION = "2026-10-21"
KNOWN_VERSIONS = ("2023-06-01", CURRENT_VERSION)

# Refused since 2026-10-21, accepted before (versioning page of the vendor's documentation).
_SAMPLING = ("temperature", "top_p", "top_k")

_LEAST_THINKING = 1024

# A `tool_result` answers these blocks; server tools answer themselves.
_CALLS = "tool_use"
_RESULTS = "tool_result"


def require_sound(request: Mapping[str, Any], version: str) -> None:
    """Refuse a message request that breaks a rule; it has already passed the schema."""
    if version == CURRENT_VERSION:
        _require_current(request)
    _require_model(request["model"])
    if not request["messages"]:
        raise RefusedError(400, "messages: at least one message is required")
    _require_token_room(request)
    _require_tools(request)
    _require_tool_results(request["messages"])


def _require_current(request: Mapping[str, Any]) -> None:
    for name in _SAMPLING:
        if request.get(name) is not None:
            raise RefusedError(400, f"{name}: not supported with anthropic-version {CURRENT_VERSION}")
    for index, block, role, position in _blocks(request["messages"]):
        place = f"messages.{index}.content.{position}"
        if role == "assistant" and block.get("type") == "document":
            raise RefusedError(400, f"{place}: a document block cannot stand directly in an assistant message")
        if role == "user" and block.get("type") == "text" and block.get("citations"):
            raise RefusedError(400, f"{place}.citations: text in a user message cannot carry citations")


def _require_model(model: str) -> None:
    if not model.startswith("claude-"):
        raise RefusedError(404, f"model: {model}")


def _require_token_room(request: Mapping[str, Any]) -> None:
    most = request.get("max_tokens")
    if most is not None and most < 0:
        raise RefusedError(400, "max_tokens: Input should be greater than or equal to 0")
    budget = (request.get("thinking") or {}).get("budget_tokens")
    if budget is None:
        return
    if budget < _LEAST_THINKING:
        raise RefusedError(400, f"thinking.budget_tokens: Input should be greater than or equal to {_LEAST_THINKING}")
    if most is not None and budget >= most:
        raise RefusedError(400, "max_tokens: must be greater than thinking.budget_tokens")


def _require_tools(request: Mapping[str, Any]) -> None:
    names = [tool["name"] for tool in request.get("tools") or [] if tool.get("name")]
    for name in names:
        if names.count(name) > 1:
            raise RefusedError(400, f"tools: the tool name '{name}' is used more than once")
    for index, tool in enumerate(request.get("tools") or []):
        if "input_schema" in tool:
            _require_schema(f"tools.{index}.input_schema", tool["input_schema"])
    wanted = (request.get("output_config") or {}).get("format")
    if wanted and wanted.get("type") == "json_schema":
        _require_schema("output_config.format.schema", wanted["schema"])
    choice = request.get("tool_choice") or {}
    if choice.get("type") == "tool" and choice["name"] not in names:
        raise RefusedError(400, f"tool_choice.name: no tool named '{choice['name']}' is in tools")
    if choice.get("type") == "any" and not request.get("tools"):
        raise RefusedError(400, "tool_choice: needs tools")


def _require_schema(place: str, schema: Any) -> None:
    fault = _schema_fault(orjson.dumps(schema))
    if fault is not None:
        raise RefusedError(400, f"{place}: the JSON schema is invalid: {fault}")


@functools.lru_cache(maxsize=256)
def _schema_fault(schema: bytes) -> str | None:
    """What is wrong with a schema by JSON Schema 2020-12. Kept, because conversations repeat their tools."""
    decoded = orjson.loads(schema)
    try:
        Draft202012Validator.check_schema(decoded)
        # A trial run finds what the stand-in cannot make a value for.
        fitting_value(decoded)
    except SchemaError as error:
        return f"{'.'.join(str(part) for part in error.absolute_path)} {error.message}".strip()
    except (ValueError, RecursionError) as error:
        return str(error)
    return None


def _require_tool_results(messages: list[Any]) -> None:
    """Each tool use is answered in the very next turn, and nothing else is answered.

    Messages in a row with the same role are one turn, as on the real API.
    """
    asked: set[str] = set()
    answered: set[str] = set()
    turn = None
    for index, message in enumerate(messages):
        content = message["content"] if isinstance(message["content"], list) else []
        if message["role"] == "assistant" and turn != "assistant":
            _require_answers(index, asked - answered)
            asked, answered = set(), set()
        turn = message["role"]
        for position, block in enumerate(content):
            if block.get("type") == _CALLS:
                asked.add(block["id"])
            elif block.get("type") == _RESULTS:
                _require_question(f"messages.{index}.content.{position}", block["tool_use_id"], asked)
                answered.add(block["tool_use_id"])
    if turn != "assistant":
        _require_answers(len(messages) - 1, asked - answered)


def _require_question(place: str, tool_use_id: str, asked: set[str]) -> None:
    if tool_use_id not in asked:
        raise RefusedError(
            400, f"{place}: the tool_result for '{tool_use_id}' has no tool_use with that id in the turn before"
        )


def _require_answers(index: int, missing: set[str]) -> None:
    if missing:
        raise RefusedError(400, f"messages.{index}: tool_use without tool_result before: {', '.join(sorted(missing))}")


def _blocks(messages: list[Any]) -> Iterator[tuple[int, Mapping[str, Any], str, int]]:
    for index, message in enumerate(messages):
        if isinstance(message["content"], list):
            for position, block in enumerate(message["content"]):
                yield index, block, message["role"], position


def last_user_text(messages: list[Any]) -> str:
    """The text of the last user message; empty when there is none."""
    for message in reversed(messages):
        if message["role"] == "user":
            content = message["content"]
            if isinstance(content, str):
                return content
            return "\n".join(block["text"] for block in content if block.get("type") == "text")
    return ""


def last_tool_results(messages: list[Any]) -> list[tuple[str, str]]:
    """Tool name and text of each result in the last turn; empty when it holds none."""
    names: dict[str, str] = {}
    turn: list[Mapping[str, Any]] = []
    for _, block, role, _ in _blocks(messages):
        if block.get("type") == _CALLS:
            names[block["id"]] = block["name"]
        # Results of an earlier turn are over once the assistant speaks again.
        turn = [*turn, block] if role == "user" else []
    if messages[-1]["role"] != "user" or isinstance(messages[-1]["content"], str):
        return []
    results = [block for block in turn if block.get("type") == _RESULTS]
    return [(names.get(block["tool_use_id"], "?"), _result_text(block.get("content"))) for block in results]


def _result_text(content: Any) -> str:
    if isinstance(content, list):
        return " ".join(part["text"] if part.get("type") == "text" else f"[{part.get('type')}]" for part in content)
    return content or ""
