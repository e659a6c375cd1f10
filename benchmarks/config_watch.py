"""What watching a configuration file sees and costs: `python benchmarks/config_watch.py [--times N] [--check]`.

Replaces a file `--times` times by `os.replace`, and as a Kubernetes volume does (a swapped `..data` link), under both
backends at their default settings, and prints how many replacements were applied to a client and how long each took.
Beside it: watchfiles as it is often used, on the file's own path. Then the cost of a look, and of a watcher at rest.
With `--check` the exit code is 1 unless every replacement was applied within the interval, `settle` and 250 ms.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import watchfiles

from claude_overlay import Claude
from claude_overlay.client.config_file import ResilienceFile
from claude_overlay.client.config_look import ConfigLook
from claude_overlay.client.config_source import ConfigSource
from claude_overlay.client.config_watch import INTERVAL, SETTLE
from claude_overlay.testing import ScriptedTransport

Change = Callable[[int], None]
ALLOWANCE = 0.25
REST = 5.0
LOOKS = 20_000
# As the research did: longer than any of the debounces in question.
GIVE_UP = 1.5


def text_of(number: int) -> str:
    """Give a configuration of an ordinary size with this number in it."""
    return f'preset = "balanced"\n# {"x" * 2_000}\n[bulkhead]\nmax_concurrent = {number}\n'


def plain(folder: Path) -> tuple[Path, Change]:
    """A file, replaced by `os.replace`."""
    path = folder / "c.toml"
    path.write_text(text_of(1))

    def change(number: int) -> None:
        (folder / ".next").write_text(text_of(number))
        (folder / ".next").replace(path)

    return path, change


def volume(folder: Path) -> tuple[Path, Change]:
    """A link through `..data`, which is swapped."""

    def change(number: int) -> None:
        (folder / f"..{number}").mkdir()
        (folder / f"..{number}" / "c.toml").write_text(text_of(number))
        (folder / "..tmp").symlink_to(f"..{number}")
        (folder / "..tmp").replace(folder / "..data")

    change(1)
    (folder / "c.toml").symlink_to("..data/c.toml")
    return folder / "c.toml", change


def watched(path: Path, change: Change, backend: str, times: int) -> list[float | None]:
    """Seconds from each replacement until the client has it; None when it never did."""
    file = ResilienceFile(path)
    claude = Claude("k", http_client=ScriptedTransport([]), resilience=file.load())
    file.attach(claude)
    applied = threading.Event()
    file.listen(lambda *_: applied.set())
    found: list[float | None] = []
    with file.watch(backend):  # type: ignore[arg-type]
        for number in range(2, times + 2):
            applied.clear()
            began = time.perf_counter()
            change(number)
            found.append(time.perf_counter() - began if applied.wait(INTERVAL + 5) else None)
    return found


def on_the_path(path: Path, change: Change, times: int) -> list[float | None]:
    """The same with `watchfiles.watch(path)`: the file's own path, as its first example has it."""
    stop, told, ready = threading.Event(), threading.Event(), threading.Event()

    def run() -> None:
        for changes in watchfiles.watch(
            path, stop_event=stop, watch_filter=None, rust_timeout=50, yield_on_timeout=True
        ):
            ready.set()
            if changes:
                told.set()

    thread = threading.Thread(target=run)
    thread.start()
    ready.wait()
    found: list[float | None] = []
    for number in range(2, times + 2):
        told.clear()
        began = time.perf_counter()
        change(number)
        found.append(time.perf_counter() - began if told.wait(GIVE_UP) else None)
    stop.set()
    thread.join()
    return found


def costs(path: Path) -> None:
    """Print microseconds of a stat, of a look at rest and of one that reads, and the CPU time of watchers at rest."""
    source = ConfigSource(path)
    look = ConfigLook(source, interval=INTERVAL, settle=SETTLE, known=source.read().digest)
    for number in range(10):
        look.look(float(number))
    for name, act in (
        ("os.stat", lambda: os.stat(path)),  # noqa: PTH116 - the call itself is what is measured
        ("a look at rest", lambda: look.look(100.0)),
        ("a look that reads", source.read),
    ):
        best = min(timed(act) for _ in range(5))
        print(f"{name:24} {best * 1e6:8.1f} µs")
    for backend in ("poll", "watchfiles"):
        file = ResilienceFile(path)
        file.load()
        with file.watch(backend):  # type: ignore[arg-type]
            before = time.process_time()
            threading.Event().wait(REST)
            used = time.process_time() - before
        print(f"{backend + ' at rest':24} {used / REST * 1e3:8.2f} ms of CPU a second")


def timed(act: Callable[[], object]) -> float:
    """Seconds for one act, on average."""
    began = time.perf_counter()
    for _ in range(LOOKS):
        act()
    return (time.perf_counter() - began) / LOOKS


def report(name: str, found: list[float | None], *, judged: bool = True) -> bool:
    """Print one line; tell whether all were seen in time."""
    seen = [seconds for seconds in found if seconds is not None]
    middle = f"median {statistics.median(seen) * 1e3:6.0f} ms, longest {max(seen) * 1e3:6.0f} ms" if seen else ""
    most = INTERVAL + SETTLE + ALLOWANCE
    late = f"  LATER than {most * 1e3:.0f} ms (other processes?)" if judged and seen and max(seen) > most else ""
    print(f"{name:52} {len(seen):3} of {len(found)}   {middle}{late}", flush=True)
    return len(seen) == len(found) and not late


def main() -> int:
    """Run all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    good = True
    for kind, place in (("os.replace", plain), ("..data swap", volume)):
        for backend in ("poll", "watchfiles"):
            with tempfile.TemporaryDirectory() as folder:
                found = watched(*place(Path(folder)), backend, arguments.times)
            good &= report(f"ResilienceFile.watch({backend!r}), {kind}", found)
        with tempfile.TemporaryDirectory() as folder:
            report(f"watchfiles.watch(path), {kind}", on_the_path(*place(Path(folder)), arguments.times), judged=False)
    with tempfile.TemporaryDirectory() as folder:
        costs(plain(Path(folder))[0])
    return 0 if good or not arguments.check else 1


if __name__ == "__main__":
    sys.exit(main())
