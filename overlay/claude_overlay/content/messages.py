"""Messages and the system prompt: `user`, `assistant`, `system`, `few_shot`.

Decides when content is a string and when a list of blocks, and what of a reply goes back in the next request.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from claude_overlay.content.cache import Cache, with_cache
from claude_overlay.errors import InvalidArgumentError

__all__ = ["Block", "assistant", "block_of", "few_shot", "reply_content", "system", "user"]

# A string is text; a mapping or a model is a content block as it stands.
Block: TypeAlias = str | Mapping[str, Any] | Any


def user(*content: Block) -> dict[str, Any]:
    """Make a message from the user.

    Args:
        *content: Strings and content blocks. A single string is sent as a string, everything else as a list of blocks.
    """
    return _message("user", content)


def assistant(*content: Block) -> dict[str, Any]:
    """Make a message from the model, for a conversation that goes on: `assistant(message)` sends a reply back.

    All blocks of a reply go back, in order and unchanged: thinking with its signature, calls and results of the
    server's tools, compaction blocks, blocks this version does not know. The API asks for that, and refuses changed
    thinking. One exception: text blocks of no character at all, which the API makes now and then and refuses to take
    back. They are left out.

    Args:
        *content: The `Message` of a reply; or strings and content blocks.

    Raises:
        InvalidArgumentError: No content, or a reply among other content.
    """
    if len(content) == 1 and _is_reply(content[0]):
        blocks = reply_content(content[0])
        if not blocks:
            raise InvalidArgumentError("the reply has no content to send back; leave it out of the conversation")
        return {"role": "assistant", "content": blocks}
    return _message("assistant", content)


def system(*parts: Block, cache: Cache | None = None) -> list[dict[str, Any]]:
    """Make a system prompt of several parts, for `system=`.

    Args:
        *parts: Strings and text blocks; `text(..., cache="1h")` caches up to a part.
        cache: Cache the prompt up to the last part, tools included, which come before it.
    """
    if not parts:
        raise InvalidArgumentError("system() needs at least one part: a string or a text block")
    blocks = [block_of(part) for part in parts]
    blocks[-1] = with_cache(_as_mapping(blocks[-1]), cache) if cache is not None else blocks[-1]
    return blocks


def few_shot(examples: Iterable[tuple[Any, Any]], *, cache: Cache | None = None) -> list[dict[str, Any]]:
    """Make the turns of examples: each a question of the user and the answer wanted. Put them before the real question.

    Args:
        examples: Pairs of question and answer; each a string, a block, or a list of blocks.
        cache: Cache the prompt up to the last answer: the examples do not change.

    Raises:
        InvalidArgumentError: No example, or something that is no pair.
    """
    messages: list[dict[str, Any]] = []
    for number, example in enumerate(examples):
        if not isinstance(example, tuple | list) or len(example) != 2:  # noqa: PLR2004 - a question and an answer
            message = f"few_shot() takes pairs of question and answer; example {number} is {type(example).__name__}"
            raise InvalidArgumentError(message)
        question, answer = example
        messages += [user(*_several(question)), assistant(*_several(answer))]
    if not messages:
        raise InvalidArgumentError("few_shot() needs at least one pair of question and answer")
    if cache is not None:
        *before, last = _blocks(messages[-1]["content"])
        messages[-1] = {"role": "assistant", "content": [*before, with_cache(_as_mapping(last), cache)]}
    return messages


def reply_content(reply: Any) -> list[Any]:
    """Give the blocks of a reply that go back: all but text of no character."""
    content = reply["content"] if isinstance(reply, Mapping) else reply.content
    return [block for block in _blocks(content) if not _is_empty(block)]


def block_of(block: Block) -> Any:
    """Give a string as a text block, a block as it stands.

    Raises:
        InvalidArgumentError: It is neither.
    """
    if isinstance(block, str):
        return {"type": "text", "text": block}
    if isinstance(block, bytes | bytearray | list | tuple | int | float) or block is None:
        hint = "; spread a list with *" if isinstance(block, list | tuple) else ""
        message = f"content is made of strings and blocks, not {type(block).__name__}{hint}"
        raise InvalidArgumentError(message)
    return block


def _message(role: str, content: tuple[Block, ...]) -> dict[str, Any]:
    if not content:
        message = f"{role}() needs content: a string or content blocks"
        raise InvalidArgumentError(message)
    if any(_is_reply(block) for block in content):
        message = f"{role}() takes strings and blocks; a whole reply goes alone into assistant(message)"
        raise InvalidArgumentError(message)
    if len(content) == 1 and isinstance(content[0], str):
        return {"role": role, "content": content[0]}
    return {"role": role, "content": [block_of(block) for block in content]}


def _is_reply(value: Any) -> bool:
    if isinstance(value, Mapping):
        return "content" in value and (value.get("type") == "message" or value.get("role") == "assistant")
    return hasattr(value, "content") and getattr(value, "role", None) == "assistant"


def _is_empty(block: Any) -> bool:
    if isinstance(block, Mapping):
        return block.get("type") == "text" and block.get("text") == ""
    return getattr(block, "type", None) == "text" and getattr(block, "text", None) == ""


def _several(content: Any) -> tuple[Any, ...]:
    return tuple(content) if isinstance(content, list | tuple) else (content,)


def _blocks(content: Any) -> list[Any]:
    return [{"type": "text", "text": content}] if isinstance(content, str) else list(content)


def _as_mapping(block: Any) -> dict[str, Any]:
    return dict(block) if isinstance(block, Mapping) else dict(block.to_dict())
