"""Reads every attribute of a typed message, the same way for every contestant: for what decodes late, if any does.

The names are the wire's in every library, so one function reads them all. What it gives is compared with the same
sums over the plain JSON (`leaves`): a member that it does not read, or that a library has lost, is noticed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from benchmarks.payloads import ANSWERS

__all__ = ["counted", "digest", "leaves", "payload", "read"]

Sums = tuple[int, int]


def payload(name: str) -> dict[str, Any]:
    """Give an answer as plain JSON: `small`, `tools` or `rich`."""
    return ANSWERS[name.upper()]


def leaves(value: Any) -> Sums:
    """Add up plain JSON: the characters of all texts (but not of the names of members), and all numbers."""
    if isinstance(value, str):
        return len(value), 0
    if isinstance(value, (int, float)):
        return 0, int(value)
    if isinstance(value, Mapping):
        value = list(value.values())
    texts = numbers = 0
    for item in value or ():
        more = leaves(item)
        texts, numbers = texts + more[0], numbers + more[1]
    return texts, numbers


def read(message: Any) -> Sums:
    """Add up a typed message the same way, attribute by attribute."""
    texts, numbers = _usage(message.usage)
    texts += len(message.id) + len(message.type) + len(message.role) + len(message.model) + len(message.stop_reason)
    texts += len(message.stop_sequence or "")
    for block in message.content:
        more = _BLOCKS[block.type](block)
        texts, numbers = texts + more[0], numbers + more[1]
    return texts, numbers


def digest(message: Any) -> dict[str, object]:
    """Give the sums by name, for a comparison."""
    texts, numbers = read(message)
    return counted((texts, numbers))


def counted(sums: Sums) -> dict[str, object]:
    """Name the sums."""
    return {"characters": sums[0], "numbers": sums[1]}


def _usage(usage: Any) -> Sums:
    created, served = usage.cache_creation, usage.server_tool_use
    numbers = usage.input_tokens + usage.output_tokens
    numbers += usage.cache_creation_input_tokens + usage.cache_read_input_tokens
    numbers += created.ephemeral_1h_input_tokens + created.ephemeral_5m_input_tokens
    numbers += usage.output_tokens_details.thinking_tokens
    if served:
        numbers += served.web_fetch_requests + served.web_search_requests
    return len(usage.service_tier) + len(usage.inference_geo), numbers


def _text(block: Any) -> Sums:
    texts = len(block.type) + len(block.text)
    for cited in block.citations or ():
        texts += len(cited.type) + len(cited.cited_text) + len(cited.encrypted_index)
        texts += len(cited.title) + len(cited.url)
    return texts, 0


def _thinking(block: Any) -> Sums:
    return len(block.type) + len(block.thinking) + len(block.signature), 0


def _tool_use(block: Any) -> Sums:
    texts, numbers = leaves(block.input)
    return texts + len(block.type) + len(block.id) + len(block.name) + len(block.caller.type), numbers


def _found(block: Any) -> Sums:
    texts = len(block.type) + len(block.tool_use_id) + len(block.caller.type)
    for page in block.content:
        texts += len(page.type) + len(page.title) + len(page.url)
        texts += len(page.encrypted_content) + len(page.page_age)
    return texts, 0


_BLOCKS: dict[str, Callable[[Any], Sums]] = {
    "text": _text,
    "thinking": _thinking,
    "tool_use": _tool_use,
    "server_tool_use": _tool_use,
    "web_search_tool_result": _found,
}
