"""The official SDK under the same faults. Run with the Python of its own virtual environment; imports nothing of ours.

Reads a job as JSON from its standard input and prints, for each row of it, how the acts came out. An outcome is
`whole`, `short` (another value than that of the whole response, and no error), `typed` (an error below
`AnthropicError`) or `foreign` (any other exception). A read that was stalled has a timeout of its own.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from typing import Any

import anthropic

ID = "msgbatch_replayed"
AT_ONCE = 24


def perform(client: anthropic.Anthropic, act: str, asking: dict[str, Any]) -> Any:
    """Do what fits a recording, blocking."""
    if act == "stream":
        with client.messages.stream(**asking) as stream:
            return stream.get_final_message().to_dict()
    if act in {"create", "refused"}:
        return client.messages.create(**asking).to_dict()
    if act == "results":
        return [item.to_dict() for item in client.messages.batches.results(ID)]
    return client.files.download("file_replayed").read()


async def perform_async(client: anthropic.AsyncAnthropic, act: str, asking: dict[str, Any]) -> Any:
    """Do what fits a recording, awaited."""
    if act == "stream":
        async with client.messages.stream(**asking) as stream:
            return (await stream.get_final_message()).to_dict()
    if act in {"create", "refused"}:
        return (await client.messages.create(**asking)).to_dict()
    if act == "results":
        return [item.to_dict() async for item in await client.messages.batches.results(ID)]
    return await (await client.files.download("file_replayed")).read()


def judge(value: Any, expected: Any) -> tuple[str, str]:
    """Name the outcome of a value."""
    kind = "whole" if value == expected else "short"
    return kind, kind


def blame(error: Exception) -> tuple[str, str]:
    """Name the outcome of an exception."""
    kind = "typed" if isinstance(error, anthropic.AnthropicError) else "foreign"
    return kind, f"{type(error).__module__.partition('.')[0]}.{type(error).__name__}"


def row_sync(client: anthropic.Anthropic, base: str, row: dict[str, Any], expected: Any, asking: Any) -> Counter[Any]:
    """Give the outcomes of one row, blocking."""
    found: Counter[Any] = Counter()
    for offset in row["offsets"]:
        here = client.with_options(base_url=f"{base}/{row['path']}/{offset}")
        try:
            found[judge(perform(here, row["act"], asking), expected)] += 1
        except Exception as error:  # noqa: BLE001 - which exceptions come is the question
            found[blame(error)] += 1
    return found


async def row_async(
    client: anthropic.AsyncAnthropic, base: str, row: dict[str, Any], expected: Any, asking: Any
) -> Counter[Any]:
    """Give the outcomes of one row, awaited, some at once."""
    found: Counter[Any] = Counter()
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(offset: int) -> None:
        async with gate:
            here = client.with_options(base_url=f"{base}/{row['path']}/{offset}")
            try:
                found[judge(await perform_async(here, row["act"], asking), expected)] += 1
            except Exception as error:  # noqa: BLE001 - which exceptions come is the question
                found[blame(error)] += 1

    await asyncio.gather(*(one(offset) for offset in row["offsets"]))
    return found


def main() -> None:
    """Do the job, print the outcomes."""
    job = json.load(sys.stdin)
    base, asking = job["base"], job["asking"]

    def client(kind: Any, timeout: float) -> Any:
        return kind(api_key="k", base_url=base, max_retries=0, timeout=timeout)

    def expected(act: str) -> Any:
        whole = client(anthropic.Anthropic, 30.0).with_options(base_url=f"{base}/{act}/identity/length/whole/0")
        return None if act == "refused" else perform(whole, act, asking)

    wanted = {act: expected(act) for act in {row["act"] for row in job["rows"]}}
    found: list[Any] = []
    blocking = {fault: client(anthropic.Anthropic, timeout) for fault, timeout in job["timeouts"].items()}
    for row in job["rows"]:
        counts = row_sync(blocking[row["patience"]], base, row, wanted[row["act"]], asking)
        found.append([[*key, number] for key, number in counts.items()])

    async def awaited() -> None:
        clients = {fault: client(anthropic.AsyncAnthropic, timeout) for fault, timeout in job["timeouts"].items()}
        for place, row in enumerate(job["rows"]):
            counts = await row_async(clients[row["patience"]], base, row, wanted[row["act"]], asking)
            found[place] += [[*key, number] for key, number in counts.items()]

    asyncio.run(awaited())
    json.dump({"version": anthropic.__version__, "found": found}, sys.stdout)


if __name__ == "__main__":
    main()
