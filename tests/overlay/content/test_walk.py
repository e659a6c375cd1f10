"""All blocks of a request, and where they stand."""

from __future__ import annotations

from typing import Any

from claude_overlay.content.walk import messages_of, places, tools_of

REQUEST: dict[str, Any] = {
    "tools": [{"name": "a"}, "nonsense"],
    "system": [{"type": "text", "text": "s"}],
    "messages": [
        {"role": "user", "content": "text"},
        "nonsense",
        {"role": "assistant", "content": [{"type": "tool_use", "id": "t"}]},
        {
            "role": "user",
            "content": [
                {
                    "type": "tool_result",
                    "content": [{"type": "search_result", "content": [{"type": "text", "text": "p"}]}],
                },
                {"type": "document", "source": {"type": "content", "content": [{"type": "image"}]}},
            ],
        },
    ],
}


def test_every_block_has_its_place() -> None:
    """In the server's order, nested ones before what they are in, with role, message and holder."""
    assert [(p.path, p.tag, p.role, p.message, p.within) for p in places(REQUEST)] == [
        ("tools[0]", None, None, None, None),
        ("system[0]", "text", None, None, None),
        ("messages[2].content[0]", "tool_use", "assistant", 2, None),
        ("messages[3].content[0].content[0].content[0]", "text", "user", 3, "tool_result"),
        ("messages[3].content[0].content[0]", "search_result", "user", 3, "tool_result"),
        ("messages[3].content[0]", "tool_result", "user", 3, None),
        ("messages[3].content[1].source.content[0]", "image", "user", 3, "document"),
        ("messages[3].content[1]", "document", "user", 3, None),
    ]


def test_what_has_no_shape_is_passed_over() -> None:
    """Saying so is the description's business."""
    assert list(places({"tools": 1, "system": "s", "messages": None})) == []
    assert [number for number, _ in messages_of(REQUEST)] == [0, 2, 3]
    assert [number for number, _ in tools_of(REQUEST)] == [0]
