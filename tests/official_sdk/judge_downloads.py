"""Operations whose answers the SDK's own tests make up themselves (with respx), called on the mock server after all.

Downloads and the results of a batch: bytes and lines, which the SDK's tests never let a server send. The methods and
the clients are the SDK's, in all three flavours; only the tests are ours. Runs in the SDK's environment.
"""

from __future__ import annotations

import os
from operator import attrgetter
from typing import Any

import pytest
from anthropic import Anthropic, AsyncAnthropic, DefaultAioHttpClient

ANY = {"base_url": os.environ.get("TEST_API_BASE_URL", "http://127.0.0.1:4010"), "api_key": "key"}
DOWNLOADS: list[tuple[str, tuple[str, ...], dict[str, Any]]] = [
    ("files.download", ("file_id",), {}),
    ("files.download", ("file_id",), {"workspace_id": "wrkspc_1"}),
    ("beta.files.download", ("file_id",), {"betas": ["files-api-2025-04-14"]}),
    ("beta.skills.versions.download", ("version",), {"skill_id": "skill_id"}),
    ("beta.organization.plugins.versions.download", ("version",), {"plugin_id": "plugin_id"}),
    (
        "beta.organization.plugins.versions.download",
        ("version",),
        {"plugin_id": "plugin_id", "organization_id": "organization_id"},
    ),
]
RESULTS: list[tuple[str, dict[str, Any]]] = [
    ("messages.batches.results", {}),
    ("beta.messages.batches.results", {"betas": ["message-batches-2024-09-24"]}),
]


@pytest.mark.parametrize(("method", "arguments", "named"), DOWNLOADS)
def test_download(method: str, arguments: tuple[str, ...], named: dict[str, Any]) -> None:
    """Bytes come."""
    with Anthropic(**ANY) as client:
        assert attrgetter(method)(client)(*arguments, **named).read()


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
@pytest.mark.parametrize(("method", "arguments", "named"), DOWNLOADS)
async def test_download_async(method: str, arguments: tuple[str, ...], named: dict[str, Any], transport: str) -> None:
    """Bytes come."""
    async with AsyncAnthropic(**ANY, http_client=DefaultAioHttpClient() if transport == "aiohttp" else None) as client:
        assert await (await attrgetter(method)(client)(*arguments, **named)).read()


@pytest.mark.parametrize(("method", "named"), RESULTS)
def test_results(method: str, named: dict[str, Any]) -> None:
    """Every line is a result by the SDK's own, strict reading."""
    with Anthropic(**ANY, _strict_response_validation=True) as client:
        lines = list(attrgetter(method)(client)("msgbatch_1", **named))
    assert lines
    assert all(line.custom_id and line.result.type for line in lines)


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
@pytest.mark.parametrize(("method", "named"), RESULTS)
async def test_results_async(method: str, named: dict[str, Any], transport: str) -> None:
    """Every line is a result by the SDK's own, strict reading."""
    http_client = DefaultAioHttpClient() if transport == "aiohttp" else None
    async with AsyncAnthropic(**ANY, _strict_response_validation=True, http_client=http_client) as client:
        lines = [line async for line in await attrgetter(method)(client)("msgbatch_1", **named)]
    assert lines
    assert all(line.custom_id and line.result.type for line in lines)
