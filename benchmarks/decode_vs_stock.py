"""Decode and encode speed against stock openapi-python-client output for the same description.

    python benchmarks/decode_vs_stock.py [--check]

Generates the stock client into a temporary folder, then measures both in one process, taking turns, in CPU time.
Prints the median of several rounds for each, and their ratio; with `--check`, fails below the ratios promised: decode
10, encode 5. Also prints what the first decode in a fresh process costs, and one attrs class.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "generated"), str(ROOT / "benchmarks")]

from payloads import ANSWERS, DELTA, REQUEST  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 15
ROUND_SECONDS = 0.02
PROMISED = {"decode": 10.0, "encode": 5.0}


def stock_package(folder: Path) -> None:
    """Generate the stock client as `folder`/stock_api; `literal_enums` is the fastest stock setting."""
    document = json.loads((ROOT / "generated" / "claude_api" / "openapi.json").read_text(encoding="utf-8"))
    (folder / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "config.json").write_text(json.dumps({"literal_enums": True, "post_hooks": []}), encoding="utf-8")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    command += ["--path", str(folder / "openapi.json"), "--config", str(folder / "config.json")]
    command += ["--output-path", str(folder / "stock_api")]
    subprocess.run(command, check=True, capture_output=True)


def round_of(call: Callable[[], object], count: int) -> float:
    """CPU microseconds of one call, over `count` calls."""
    start = time.process_time_ns()
    for _ in range(count):
        call()
    return (time.process_time_ns() - start) / count / 1000


def calibrated(call: Callable[[], object]) -> int:
    """How many calls fill a round."""
    call()
    return max(1, int(ROUND_SECONDS * 1e6 / max(round_of(call, 20), 0.05)))


def compare(ours: Callable[[], object], stock: Callable[[], object]) -> tuple[float, float]:
    """Median microseconds of both, measured in turns so that a busy machine hits both."""
    counts = calibrated(ours), calibrated(stock)
    rounds = [(round_of(ours, counts[0]), round_of(stock, counts[1])) for _ in range(ROUNDS)]
    mine, theirs = zip(*rounds, strict=True)
    return statistics.median(mine), statistics.median(theirs)


def cases(stock: Any) -> list[tuple[str, str, Callable[[], object], Callable[[], object]]]:
    """(direction, payload, ours, stock) for everything measured; checks first that ours round-trips."""
    from claude_api import models  # noqa: PLC0415 - the path is set above

    found: list[tuple[str, str, Callable[[], object], Callable[[], object]]] = []
    pairs = [(name, "Message", value) for name, value in ANSWERS.items()]
    pairs += [("REQUEST", "CreateMessageRequest", REQUEST), ("DELTA", "ContentBlockDeltaEvent", DELTA)]
    for name, component, value in pairs:
        ours, theirs = getattr(models, component), getattr(stock, component)
        model, other = ours.from_dict(value), theirs.from_dict(value)
        if model.to_dict() != value:
            raise SystemExit(f"{name} does not round-trip")
        found.append(("decode", name, _bound(ours.from_dict, value), _bound(theirs.from_dict, value)))
        found.append(("encode", name, model.to_dict, other.to_dict))
    return found


def _bound(function: Callable[[Any], object], value: Any) -> Callable[[], object]:
    return lambda: function(value)


def first_decode() -> str:
    """What the first answer costs in a fresh process, and how many modules it loads."""
    program = (
        "import sys, time, json; sys.path[:0] = sys.argv[1:3]\n"
        "import attrs, datetime; from payloads import SMALL\n"
        "start = time.process_time_ns()\n"
        "from claude_api.models import message; message.decode(SMALL)\n"
        "spent = (time.process_time_ns() - start) / 1e6\n"
        "loaded = sum(name.startswith('claude_api.models.') for name in sys.modules)\n"
        "print(f'{spent:.1f} ms CPU, {loaded} model modules')"
    )
    command = [sys.executable, "-c", program, *sys.path[:2]]
    with tempfile.TemporaryDirectory() as cache:  # the first run compiles; the others are what a user sees
        variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        variables["PYTHONPYCACHEPREFIX"] = cache
        runs = [
            subprocess.run(command, check=True, capture_output=True, text=True, env=variables).stdout.strip()
            for _ in range(6)
        ]
    return min(runs, key=lambda line: float(line.split()[0]))


def attrs_class() -> tuple[float, float]:
    """Microseconds to build one slotted attrs class of ten fields: as attrs does by default, and as our models do."""
    import attrs  # noqa: PLC0415 - part of what is measured

    def build(**options: Any) -> float:
        def once() -> object:
            return attrs.make_class("Sample", {f"member_{n}": attrs.field() for n in range(10)}, slots=True, **options)

        return min(round_of(once, 20) for _ in range(10))

    return build(kw_only=True), build(kw_only=True, eq=False, repr=False, order=False)


def main() -> int:
    """Measure, print, and with --check judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail below the promised ratios")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    low: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        stock_package(Path(folder))
        sys.path.insert(0, folder)
        stock = importlib.import_module("stock_api.models")
        gc.collect()
        print(f"{'':8}{'payload':10}{'ours µs':>10}{'stock µs':>10}{'ratio':>8}")
        for direction, name, ours, theirs in cases(stock):
            mine, other = compare(ours, theirs)
            print(f"{direction:8}{name:10}{mine:10.2f}{other:10.2f}{other / mine:8.1f}")
            if other / mine < PROMISED[direction] and name != "DELTA":
                low.append(f"{direction} {name}: {other / mine:.1f}, promised {PROMISED[direction]}")
        sys.path.remove(folder)
    print(f"first decode of SMALL: {first_decode()}")
    stock_attrs, our_attrs = attrs_class()
    print(f"attrs class of ten fields: {stock_attrs:.0f} µs by default, {our_attrs:.0f} µs with shared eq and repr")
    print(*low, sep="\n")
    return 1 if options.check and low else 0


if __name__ == "__main__":
    raise SystemExit(main())
