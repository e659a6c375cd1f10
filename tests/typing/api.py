"""The whole public API, used once. Type-checked by `mypy --strict` (`test_api.py`) and pyright (`make check`).

Nothing here is executed. A line that stops checking is a change of the public API.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, assert_type

from claude_api.models import (
    DeletedFile,
    DeletedMessageBatch,
    FileMetadata,
    FilePage,
    Message,
    MessageBatch,
    MessageBatchIndividualResponse,
    MessageBatchPage,
    MessageTokensCount,
    ModelInfo,
    ModelPage,
    ToolUseBlock,
    UnknownMessageBatchResult,
)
from claude_api.models.message_stream_event import MessageStreamEvent
from claude_overlay import (
    APIStatusError,
    AsyncBatchResults,
    AsyncClaude,
    AsyncMessageStream,
    AsyncPager,
    BatchRequest,
    BatchResults,
    Claude,
    Clock,
    MessageStream,
    Pager,
    RateLimits,
    ResponseMetadata,
    Secret,
    StreamError,
    Timeouts,
    WithResponse,
    assistant,
    document,
    image,
    text,
    user,
)
from claude_overlay.testing import ManualClock, ScriptedTransport, reply

MODEL = "claude-opus-5-5"


def construct() -> None:
    """Every way to a client."""
    Claude("sk-ant-x").close()
    Claude(Secret("sk-ant-x"), base_url="http://127.0.0.1:1", api_version="2026-10-21", timeout=5).close()
    Claude(auth_token="x", timeout=Timeouts(5.0, 60.0, None, None), betas=["a"], headers={"a": "b"}).close()
    assert_type(Claude.from_env(timeout=3), Claude)
    assert_type(Claude.from_workspace(), Claude)
    with Claude("sk-ant-x") as claude, claude.with_options(timeout=5, betas=["b"], resilience=None, headers={}) as copy:
        assert_type(copy, Claude)
    clock: Clock = ManualClock()
    Claude("sk-ant-x", clock=clock, http_client=ScriptedTransport([reply(json={})])).close()
    assert_type(Secret.from_env("NAME"), Secret)
    assert_type(Secret.from_file(Path("x")), Secret)
    assert_type(Secret.from_workspace().reveal(), str)


def messages(claude: Claude) -> None:
    """Messages, blocking."""
    message = claude.messages.create(
        model=MODEL,
        max_tokens=1024,
        messages=[
            user("Hello", text("there", cache="5m"), image(b"...", cache="1h"), document(text="x", citations=True)),
            assistant("Hi"),
        ],
        system="Be brief.",
        tools=[{"name": "t", "input_schema": {"type": "object"}}],
        betas=["x"],
        timeout=3,
        extra_headers={"a": "b"},
        extra_body={"new": 1},
        workspace_id="wrkspc_1",
        user_profile_id="u",
    )
    assert_type(message, Message)
    assert_type(message.text, str)
    assert_type(message.usage.output_tokens, int)
    count = claude.messages.count_tokens(model=MODEL, messages=[user("Hello")])
    assert_type(count, MessageTokensCount)
    value, metadata = claude.messages.create.with_response(model=MODEL, max_tokens=1, messages=[user("x")])
    assert_type(value, Message)
    assert_type(metadata, ResponseMetadata)
    assert_type(metadata.request_id, str | None)
    assert_type(metadata.rate_limits, RateLimits)
    assert_type(metadata.rate_limits.input_tokens.remaining, int | None)
    assert_type(metadata.rate_limits.requests.reset, datetime | None)
    with claude.messages.stream(model=MODEL, max_tokens=1, messages=[user("x")]) as stream:
        for event in stream:
            assert_type(event, MessageStreamEvent)
        assert_type(stream, MessageStream)
        assert_type(stream.text, Iterator[str])
        assert_type(stream.final_message(), Message)
        assert_type(stream.snapshot, Message | None)
        assert_type(stream.request_id, str | None)
        stream.close()


def batches(claude: Claude) -> None:
    """Batches, blocking."""
    request = BatchRequest(custom_id="r1", params={"model": MODEL, "max_tokens": 1, "messages": [user("x")]})
    batch = claude.batches.create([request, {"custom_id": "r2", "params": {}}])
    assert_type(batch, MessageBatch)

    def show(batch: MessageBatch) -> None:
        assert_type(batch.request_counts.succeeded, int)

    assert_type(
        claude.batches.wait_for(batch.id, poll_interval=1, timeout=60, on_progress=show),
        MessageBatch,
    )
    assert_type(claude.batches.retrieve(batch.id), MessageBatch)
    assert_type(claude.batches.cancel(batch.id), MessageBatch)
    assert_type(claude.batches.delete(batch.id), DeletedMessageBatch)
    assert_type(claude.batches.results(batch.id), BatchResults)
    for item in claude.batches.results(batch.id, after="r1"):
        assert_type(item, MessageBatchIndividualResponse)
    for one in claude.batches.list(limit=3):
        assert_type(one, MessageBatch)
    for page in claude.batches.list().pages():
        assert_type(page, MessageBatchPage)


def models_and_files(claude: Claude, stream: Any) -> None:
    """Models and files, blocking."""
    assert_type(claude.models.list(), Pager[ModelPage, ModelInfo])
    for model in claude.models.list(limit=5):
        assert_type(model, ModelInfo)
    for page in claude.models.list().pages():
        assert_type(page, ModelPage)
    assert_type(claude.models.retrieve(MODEL, betas="x"), ModelInfo)
    assert_type(claude.files.upload("path", expires_in_seconds=3600), FileMetadata)
    claude.files.upload(Path("x"))
    claude.files.upload(b"x")
    claude.files.upload(("name", b"x", "text/plain"))
    claude.files.upload(stream)
    for file_page in claude.files.list().pages():
        assert_type(file_page, FilePage)
    assert_type(claude.files.retrieve_metadata("f"), FileMetadata)
    assert_type(claude.files.download("f"), bytes)
    assert_type(claude.files.download_to("f", "path"), Path)
    assert_type(claude.files.delete("f"), DeletedFile)
    assert_type(claude.files.delete.with_response("f"), WithResponse[DeletedFile])


async def asynchronous(claude: AsyncClaude) -> None:
    """The same, awaited."""
    async with claude, claude.with_options(timeout=3) as copy:
        assert_type(copy, AsyncClaude)
    message = await claude.messages.create(model=MODEL, max_tokens=1, messages=[user("x")])
    assert_type(message, Message)
    value, metadata = await claude.messages.create.with_response(model=MODEL, max_tokens=1, messages=[user("x")])
    assert_type(value, Message)
    assert_type(metadata, ResponseMetadata)
    async with claude.messages.stream(model=MODEL, max_tokens=1, messages=[user("x")]) as stream:
        async for event in stream:
            assert_type(event, MessageStreamEvent)
        assert_type(stream, AsyncMessageStream)
        assert_type(stream.text, AsyncIterator[str])
        assert_type(await stream.final_message(), Message)
    assert_type(claude.models.list(), AsyncPager[ModelPage, ModelInfo])
    async for model in claude.models.list():
        assert_type(model, ModelInfo)
    assert_type(claude.batches.results("b"), AsyncBatchResults)
    async for item in claude.batches.results("b"):
        assert_type(item, MessageBatchIndividualResponse)
    assert_type(await claude.batches.wait_for("b"), MessageBatch)
    assert_type(await claude.files.download("f"), bytes)
    await claude.aclose()


def errors(error: Exception) -> None:
    """What errors carry."""
    if isinstance(error, APIStatusError):
        assert_type(error.status, int)
        assert_type(error.request_id, str | None)
        assert_type(error.retry_after, float | None)
        assert_type(error.is_retryable, bool)
        assert_type(error.headers, Mapping[str, str])
    if isinstance(error, StreamError):
        assert_type(error.snapshot, Message | None)


def narrowing(claude: Claude, message: Message) -> None:
    """Comparing a tag narrows a union to its member, though an unknown member is always possible."""
    for block in message.content:
        if block.type == "tool_use":
            assert_type(block, ToolUseBlock)
        elif block.type == "text":
            assert_type(block.text, str)
    for event in claude.messages.stream(model=MODEL, max_tokens=1, messages=[]):
        if event.type == "content_block_delta" and event.delta.type == "text_delta":
            assert_type(event.delta.text, str)
    for item in claude.batches.results("b"):
        if item.result.type == "succeeded":
            assert_type(item.result.message, Message)
        elif isinstance(item.result, UnknownMessageBatchResult):
            assert_type(item.result.tag, str | None)
