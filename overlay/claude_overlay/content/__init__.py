"""Builders for what goes into a request: messages, content blocks, the system prompt, cache breakpoints.

They return plain mappings in the wire's own shape, cheap to make and free to change; a model or a mapping written by
hand is as good.
"""

from __future__ import annotations

from claude_overlay.content.blocks import container_upload, document, image, search_result, text, tool_result
from claude_overlay.content.cache import Cache, cache_control, cached
from claude_overlay.content.marks import mark_cache
from claude_overlay.content.messages import Block, assistant, few_shot, system, user
from claude_overlay.content.queries import blocks_of, text_of

__all__ = [
    "Block",
    "Cache",
    "assistant",
    "blocks_of",
    "cache_control",
    "cached",
    "container_upload",
    "document",
    "few_shot",
    "image",
    "mark_cache",
    "search_result",
    "system",
    "text",
    "text_of",
    "tool_result",
    "user",
]
