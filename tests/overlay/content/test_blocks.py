"""Builders of content blocks: the wire's own shapes, from every kind of source."""

from __future__ import annotations

import base64
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from claude_api import models, validate
from claude_overlay.content import (
    assistant,
    container_upload,
    document,
    image,
    search_result,
    system,
    text,
    tool_result,
    user,
)
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8
PDF = b"%PDF-1.7\n\x00"


@pytest.mark.parametrize("cache", ["5m", "1h"])
def test_cache_marks_a_block(cache: Any) -> None:
    """cache= adds the cache control of that length."""
    assert text("a", cache=cache)["cache_control"] == {"type": "ephemeral", "ttl": cache}


def test_refuses_another_cache_length() -> None:
    """The API knows two lengths."""
    with pytest.raises(InvalidArgumentError, match="5m"):
        text("a", cache="1d")  # type: ignore[arg-type]


def test_text_refuses_what_is_no_text() -> None:
    """text() takes a string."""
    with pytest.raises(InvalidArgumentError, match="bytes"):
        text(b"a")  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["bytes", "path", "text path"])
def test_image_from_data(tmp_path: Path, kind: str) -> None:
    """Bytes and files become base64 with the type their first bytes tell, whatever the name says."""
    path = tmp_path / "picture.jpg"
    path.write_bytes(PNG)
    source: Any = {"bytes": PNG, "path": path, "text path": str(path)}[kind]

    assert image(source) == {
        "type": "image",
        "source": {"type": "base64", "media_type": "image/png", "data": base64.b64encode(PNG).decode()},
    }


def test_image_from_address_and_file_id() -> None:
    """An address is left to the server to fetch; a file id names an upload."""
    assert image("HTTPS://x.example/a.png")["source"] == {"type": "url", "url": "HTTPS://x.example/a.png"}
    assert image(file_id="file_1", cache="5m") == {
        "type": "image",
        "source": {"type": "file", "file_id": "file_1"},
        "cache_control": {"type": "ephemeral", "ttl": "5m"},
    }


@pytest.mark.parametrize("arguments", [{}, {"source": PNG, "file_id": "f"}])
def test_image_needs_one_source(arguments: dict[str, Any]) -> None:
    """None or two sources are refused."""
    with pytest.raises(InvalidArgumentError, match="exactly one"):
        image(**arguments)


@pytest.mark.parametrize("source", [b"", b"text", PDF, 3, "no/such/file.png", "\0"])
def test_image_refuses_other_data(source: Any) -> None:
    """What is no image, or cannot be read, is refused with a typed error."""
    with pytest.raises(InvalidArgumentError):
        image(source)


def test_image_media_type_can_be_given() -> None:
    """A given type is believed for bytes without a signature."""
    assert image(b"raw", media_type="image/webp")["source"]["media_type"] == "image/webp"


def test_document_from_every_source(tmp_path: Path) -> None:
    """PDF becomes base64, text becomes text, addresses and ids stay what they are."""
    path = tmp_path / "notes.md"
    path.write_text("Grüße", encoding="utf-8")

    assert document(PDF)["source"] == {
        "type": "base64",
        "media_type": "application/pdf",
        "data": base64.b64encode(PDF).decode(),
    }
    assert document(path)["source"] == {"type": "text", "media_type": "text/plain", "data": "Grüße"}
    assert document(text="a")["source"] == {"type": "text", "media_type": "text/plain", "data": "a"}
    assert document("http://x.example/a.pdf")["source"] == {"type": "url", "url": "http://x.example/a.pdf"}
    assert document(file_id="f")["source"] == {"type": "file", "file_id": "f"}
    assert document(content=["a", image(PNG)])["source"]["content"][0] == {"type": "text", "text": "a"}
    assert document(content="a")["source"] == {"type": "content", "content": "a"}


def test_document_carries_its_particulars() -> None:
    """Title, context, citations and cache stand beside the source, and only when given."""
    block = document(text="a", title="t", context="c", citations=True, cache="1h")

    assert list(block) == ["type", "source", "title", "context", "citations", "cache_control"]
    assert block["citations"] == {"enabled": True}
    assert list(document(text="a")) == ["type", "source"]


@pytest.mark.parametrize("arguments", [{"source": PNG}, {"source": b"\0"}, {"source": PDF, "text": "a"}, {}])
def test_document_refuses_other_data(arguments: dict[str, Any]) -> None:
    """Bytes that are neither PDF nor text, and anything but one source, are refused."""
    with pytest.raises(InvalidArgumentError):
        document(**arguments)


def test_blocks_are_what_the_description_says() -> None:
    """A request of all builders is valid by the bundled description."""
    request = {
        "model": "claude-test",
        "max_tokens": 1,
        "messages": [
            user("a", text("b", cache="5m"), image(PNG), image("https://x.example/a"), image(file_id="f")),
            assistant("c"),
            user(document(PDF, title="t", citations=True), document(text="x"), document(content=["a"])),
            assistant({"type": "tool_use", "id": "t1", "name": "find", "input": {}}),
            user(
                tool_result("t1", "found", search_result("passage", source="s", title="t", citations=True), cache="5m"),
                container_upload("file_1"),
            ),
        ],
        "system": system("Be brief.", text("Be exact."), cache="1h"),
    }

    assert validate(request, "CreateMessageRequest") == []


def test_builders_load_no_models() -> None:
    """Building content costs no model import."""
    code = "import sys; from claude_overlay import user, text; user('a', text('b')); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()  # noqa: S603 - ours

    assert [name for name in loaded if name.startswith(("claude_api.models", "httpx", "attr"))] == []


@pytest.mark.parametrize(
    "block",
    [
        text("a", cache="1h"),
        image(file_id="f", cache="1h"),
        document(text="a", cache="1h"),
        search_result("a", source="s", title="t", cache="1h"),
        tool_result("t", "a", cache="1h"),
        container_upload("f", cache="1h"),
    ],
    ids=lambda block: block["type"],
)
def test_every_builder_takes_cache(block: dict[str, Any]) -> None:
    """The mark goes on the block itself."""
    assert block["cache_control"] == {"type": "ephemeral", "ttl": "1h"}


def test_search_result_holds_blocks() -> None:
    """Strings of the passage become text blocks; citations are only there when asked for."""
    block = search_result("a", text("b"), source="https://x.example", title="t")

    assert block["content"] == [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]
    assert (block["source"], block["title"], "citations" in block) == ("https://x.example", "t", False)
    assert search_result("a", source="s", title="t", citations=False)["citations"] == {"enabled": False}


def test_search_result_needs_a_passage() -> None:
    """Without content there is nothing to read, and a source that is no text is refused."""
    with pytest.raises(InvalidArgumentError, match="passage"):
        search_result(source="s", title="t")
    with pytest.raises(InvalidArgumentError, match="source"):
        search_result("a", source=3, title="t")  # type: ignore[arg-type]


def test_tool_result_answers_a_block_or_an_id() -> None:
    """The id comes from the text, the mapping or the model; content from nothing to many blocks."""
    model = models.ToolUseBlock(id="t3", name="n", input={})

    assert tool_result("t1") == {"type": "tool_result", "tool_use_id": "t1"}
    assert tool_result({"id": "t2"}, "ok") == {"type": "tool_result", "tool_use_id": "t2", "content": "ok"}
    assert tool_result(model, "a", image(PNG), is_error=True) == {
        "type": "tool_result",
        "tool_use_id": "t3",
        "content": [{"type": "text", "text": "a"}, image(PNG)],
        "is_error": True,
    }


@pytest.mark.parametrize("call", [None, 3, {}, ""])
def test_tool_result_needs_a_call(call: Any) -> None:
    """What names no call is refused."""
    with pytest.raises(InvalidArgumentError, match="tool_use"):
        tool_result(call, "a")
