"""Memory of a results download of any size, through the real client, over loopback.

    python benchmarks/batch_results_memory.py [--gigabytes 10] [--results 100000] [--to FILE] [--check]

A server process of its own (a bare socket, no framework) makes up a body of so many GB in so many results and sends it
with its length. The client reads it with `claude.batches.results`, which compares it with what it expects; or, with
`--to`, writes it with `results_to`. Printed: how far the resident memory rose above what it was after a small download,
as the kernel's high-water mark says (Linux), and the time. With `--check`, fails if it rose by more than 32 MiB.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import socket
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "overlay")]

from claude_overlay import Claude  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

PROMISED_MIB = 32.0
GB = 10**9
WARM_UP_RESULTS = 50
STATUS = Path("/proc/self/status")
CLEAR_REFS = Path("/proc/self/clear_refs")


def line(number: int, text: str) -> bytes:
    """Make one succeeded result, without its line feed."""
    message = {
        "id": f"msg_{number:012d}",
        "type": "message",
        "role": "assistant",
        "model": "claude-test",
        "content": [{"type": "text", "text": text}],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 12, "output_tokens": 3456},
    }
    result = {"custom_id": f"request-{number:012d}", "result": {"type": "succeeded", "message": message}}
    return json.dumps(result).encode() + b"\n"


def lines(results: int, size: int) -> Iterator[bytes]:
    """Make so many results, each of `size` bytes."""
    text = "The quick brown fox jumps over the lazy dog. " * (size // 45 + 1)
    text = text[: max(0, size - len(line(0, "")))]
    head, tail = line(10**12, text).split(text.encode()) if text else (line(10**12, ""), b"")
    if not text:
        yield from (line(number, "") for number in range(results))
        return
    middle = text.encode() + tail
    for number in range(results):
        yield head.replace(b"1000000000000", b"%012d" % number) + middle


def serve(listener: socket.socket, bodies: list[tuple[int, int]]) -> None:
    """Answer one request a body, then go."""
    for results, size in bodies:
        connection, _ = listener.accept()
        with connection:
            request = b""
            while b"\r\n\r\n" not in request:
                request += connection.recv(65536)
            length = results * len(next(lines(1, size)))
            head = f"HTTP/1.1 200 OK\r\nrequest-id: req_bench\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
            connection.sendall(head.encode())
            for one in lines(results, size):
                connection.sendall(one)


def memory(name: str) -> float:
    """Give a figure of the kernel about this process, in MiB: VmRSS is now, VmHWM the most it ever was."""
    found = next(row for row in STATUS.read_text(encoding="ascii").splitlines() if row.startswith(name))
    return int(found.split()[1]) / 1024


def read(claude: Claude, results: int) -> int:
    """Read all results, and have them compared with what is expected."""
    counts = {"processing": 0, "succeeded": results, "errored": 0, "canceled": 0, "expired": 0}
    return sum(1 for _ in claude.batches.results("msgbatch_bench", expected=counts))


def write(claude: Claude, results: int, path: Path) -> int:
    """Write all results to a file."""
    counts = {"processing": 0, "succeeded": results, "errored": 0, "canceled": 0, "expired": 0}
    return claude.batches.results_to("msgbatch_bench", path, expected=counts, progress=True).results


def measured(base_url: str, results: int, size: int, target: Path | None) -> dict[str, Any]:
    """Warm up with a small download, then measure the large one."""
    with Claude("sk-ant-none", base_url=base_url) as claude:
        read(claude, WARM_UP_RESULTS)
        before = memory("VmRSS")
        CLEAR_REFS.write_text("5", encoding="ascii")  # the high-water mark begins anew
        started = time.perf_counter()
        count = read(claude, results) if target is None else write(claude, results, target)
        seconds = time.perf_counter() - started
        return {"count": count, "before": before, "rise": memory("VmHWM") - before, "seconds": seconds, "size": size}


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gigabytes", type=float, default=1.0)
    parser.add_argument("--results", type=int, default=100_000)
    parser.add_argument("--to", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    size = int(options.gigabytes * GB / options.results)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        bodies = [(WARM_UP_RESULTS, size), (options.results, size)]
        server = multiprocessing.get_context("fork").Process(target=serve, args=(listener, bodies), daemon=True)
        server.start()
        found = measured(base_url, options.results, size, options.to)
        server.join(timeout=10)
    total = found["count"] * len(next(lines(1, size)))
    print(f"{found['count']:,} results, {total / GB:.2f} GB in {found['seconds']:.1f} s", end=" ")
    print(f"({total / 1e6 / found['seconds']:.0f} MB/s)")
    print(f"resident memory {found['before']:.1f} MiB before, rose by at most {found['rise']:.1f} MiB")
    if found["count"] != options.results:
        sys.exit("not all results came")
    if options.check and found["rise"] > PROMISED_MIB:
        sys.exit(f"more than the {PROMISED_MIB:.0f} MiB promised")


if __name__ == "__main__":
    main()
