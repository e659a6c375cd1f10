"""A child process that inherits a client uses connections of its own, and leaves its parent's alone."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from claude_overlay import AsyncClaude, Claude, errors

PROLOGUE = """
import asyncio, gc, multiprocessing, os, sys, threading
from claude_overlay import AsyncClaude, Claude, errors
arguments = {"model": "m", "max_tokens": 8}

def say(claude, text, **options):
    return claude.messages.create(**arguments, messages=[{"role": "user", "content": text}], **options).text

def hold(claude):
    return claude.messages.stream(**arguments, messages=[{"role": "user", "content": "long"}],
                                  extra_headers={"x-do": "hold"})

def in_child(act):
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            act()
            code = 0
        finally:
            if code or len(sys.argv) < 3:
                os._exit(code)
            sys.exit(0)  # with all the collecting that an exit does
    assert os.waitpid(child, 0)[1] == 0
"""

FORK = (
    PROLOGUE
    + """
claude = Claude("k", base_url=sys.argv[1])
assert say(claude, "a") == "a"
for number in range(3):
    in_child(lambda: [say(claude, f"child {number} {i}") for i in range(3)])
    assert say(claude, f"parent {number}") == f"parent {number}"
print("fine")
"""
)

FORK_AND_CLOSE = (
    PROLOGUE
    + """
claude = Claude("k", base_url=sys.argv[1])
stream = hold(claude)
assert next(stream).type == "message_start"

def act():
    try:
        for _ in stream:
            pass
        raise SystemExit("the child read its parent's stream")
    except errors.StreamTruncatedError as error:
        assert isinstance(error.__cause__, errors.ConfigurationError), error.__cause__
    stream.close()
    assert say(claude, "child") == "child"
    claude.close()
    try:
        say(claude, "child")
        raise SystemExit("it is closed")
    except errors.ClientClosedError:
        pass
    gc.collect()

in_child(act)
assert say(claude, "parent") == "parent"
say(claude, "release", extra_headers={"x-do": "release"})
assert stream.final_message().text == "long"
print("fine")
"""
)

FORK_IN_THREADS = (
    PROLOGUE
    + """
claude = Claude("k", base_url=sys.argv[1])
assert say(claude, "a") == "a"  # all is imported: Python's own import locks do not survive a fork
stop = threading.Event()
wrong = []

def busy(name):
    number = 0
    while not stop.is_set():
        number += 1
        if say(claude, f"{name} {number}") != f"{name} {number}":
            wrong.append(name)

threads = [threading.Thread(target=busy, args=(f"t{i}",)) for i in range(4)]
for thread in threads:
    thread.start()
for number in range(15):
    in_child(lambda: say(claude, "child"))
stop.set()
for thread in threads:
    thread.join()
assert wrong == []
print("fine")
"""
)

FORK_ASYNC = (
    PROLOGUE
    + """
claude = AsyncClaude("k", base_url=sys.argv[1])

async def ask(text):
    message = await claude.messages.create(**arguments, messages=[{"role": "user", "content": text}])
    assert message.text == text

async def talk(text):
    await asyncio.gather(*(ask(f"{text} {i}") for i in range(3)))

asyncio.run(talk("parent"))
in_child(lambda: asyncio.run(talk("child")))
asyncio.run(talk("parent"))

async def fork_inside():
    await talk("parent")
    child = os.fork()
    if child == 0:
        code = 1
        try:
            asyncio._set_running_loop(None)
            thread = threading.Thread(target=lambda: asyncio.run(talk("child")))
            thread.start()
            thread.join()
            code = 0
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    await talk("parent")

asyncio.run(fork_inside())
print("fine")
"""
)

OWN_CLIENT = (
    PROLOGUE
    + """
import httpx2
own = httpx2.Client(trust_env=False)
claude = Claude("k", base_url=sys.argv[1], http_client=own)

def refuse():
    try:
        say(claude, "child")
        raise SystemExit("the child shared its parent's sockets")
    except errors.ConfigurationError as error:
        assert "child process" in str(error)

in_child(lambda: say(Claude("k", base_url=sys.argv[1], http_client=own), "unused before the fork"))
assert say(claude, "a") == "a"
in_child(refuse)
assert say(claude, "b") == "b"
claude.close()
own.close()
print("fine")
"""
)

MULTIPROCESSING = (
    PROLOGUE
    + """
claude = Claude("k", base_url=sys.argv[1])

def work(text):
    return say(claude, text)

if __name__ == "__main__":
    assert say(claude, "a") == "a"
    with multiprocessing.get_context("fork").Pool(3) as pool:
        assert pool.map(work, [str(i) for i in range(12)]) == [str(i) for i in range(12)]
    for kind in ("spawn", "forkserver"):
        try:
            multiprocessing.get_context(kind).Process(target=say, args=(claude, "b")).start()
            raise SystemExit("a client was pickled")
        except errors.ConfigurationError as error:
            assert "in each process" in str(error)
    assert say(claude, "c") == "c"
    print("fine")
"""
)
QUIET = ("-W", "ignore::DeprecationWarning")  # of Python 3.12, about forking beside threads: the very thing tested


def test_a_forked_child_makes_its_own_connection(echo: Any, run_program: Any) -> None:
    """Three children call; each has one connection of its own, and the parent goes on with its first."""
    assert run_program(FORK, echo.base_url) == "fine\n"

    assert echo.accepted == 4


@pytest.mark.parametrize("leaving", [(), ("exit",)], ids=["_exit", "exit"])
def test_what_a_child_closes_stays_open_in_its_parent(echo: Any, run_program: Any, leaving: tuple[str, ...]) -> None:
    """A child reads nothing of its parent's stream; its close(), and its exit, do not end that stream."""
    assert run_program(FORK_AND_CLOSE, echo.base_url, *leaving) == "fine\n"

    assert echo.accepted == 3


def test_forks_in_the_middle_of_other_threads_calls(echo: Any, run_program: Any) -> None:
    """Whatever the parent's threads hold at the moment of the fork: the child can call, and nobody hangs."""
    assert run_program(FORK_IN_THREADS, echo.base_url, options=QUIET) == "fine\n"


def test_a_forked_child_with_event_loops(echo: Any, run_program: Any) -> None:
    """The same for AsyncClaude, forked between two loops and inside a running one."""
    assert run_program(FORK_ASYNC, echo.base_url, options=QUIET) == "fine\n"


def test_a_callers_own_client_stays_in_its_process(echo: Any, run_program: Any) -> None:
    """A caller's HTTP client that has been used is refused in a child, with what to do; the parent goes on."""
    assert run_program(OWN_CLIENT, echo.base_url) == "fine\n"


def test_multiprocessing(echo: Any, run_program: Any, tmp_path: Any) -> None:
    """Workers made by fork use the client they inherit; by spawn it cannot be handed over, and says so."""
    program = tmp_path / "program.py"
    program.write_text(MULTIPROCESSING, encoding="utf-8")

    assert run_program(f"import runpy; runpy.run_path({str(program)!r}, run_name='__main__')", echo.base_url,
                       options=QUIET).endswith("fine\n")  # fmt: skip


@pytest.mark.parametrize("cls", [Claude, AsyncClaude])
@pytest.mark.parametrize("duplicate", [pickle.dumps, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("what", ["client", "connection"])
def test_a_client_is_not_pickled(cls: Any, duplicate: Any, what: str) -> None:
    """Neither a client nor the connection under it can be pickled or copied; the error says what to do instead."""
    claude = cls("k")

    with pytest.raises(errors.ConfigurationError, match="in each process"):
        duplicate(claude if what == "client" else claude.client)
