"""What importing costs, in fresh processes taken in turns: `python benchmarks/import_time.py [--rounds N]`.

Prints the median of wall and CPU time over an empty process, the modules loaded, and the ratio to `import httpx2`.
The official SDK takes part where `build/official-sdk/venv` holds it (`make official-sdk`).

With `--against <git ref>` the tree is compared with an older one instead, by `import_against`: the same statements in
both, in turns; then what the first use of each namespace loads.

With `--check` the exit code is 1 unless `import claude_overlay` costs at most 1.5 times `import httpx2` and loads no
model; with `--against`, unless it costs at most 10 % more than in the older tree, in CPU time, and each namespace loads
itself and nothing beside.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import import_against

OFFICIAL = Path(__file__).resolve().parents[1] / "build" / "official-sdk" / "venv" / "bin" / "python"
STATEMENTS = {
    "pass": "pass",
    "httpx2": "import httpx2",
    "claude_overlay": "import claude_overlay",
    "claude_overlay, Claude made": "from claude_overlay import Claude; Claude('k').close()",
    "claude_api, one endpoint": "from claude_api.api.messages import create_message",
    "anthropic": "import anthropic",
}
REPORT = """
import json, sys, time
print(json.dumps({"cpu": time.process_time(), "modules": len(sys.modules),
                  "models": sum(name.startswith("claude_api.models.") for name in sys.modules)}))
"""
MOST = 1.5


def run(name: str, statement: str) -> dict[str, float]:
    """One fresh process: seconds of wall and CPU time, modules loaded, model modules among them."""
    interpreter = OFFICIAL if name == "anthropic" else Path(sys.executable)
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    done = subprocess.run([interpreter, "-c", statement + REPORT], env=environment, check=True, capture_output=True)
    return {"wall": time.perf_counter() - began, **json.loads(done.stdout)}


def measure(rounds: int) -> dict[str, dict[str, float]]:
    """Medians of every statement; the first round, which writes the bytecode, is thrown away."""
    names = [name for name in STATEMENTS if name != "anthropic" or OFFICIAL.exists()]
    samples: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    for number in range(rounds + 1):
        for name in names:
            sample = run(name, STATEMENTS[name])
            if number:
                samples[name].append(sample)
    return {
        name: {key: statistics.median(sample[key] for sample in found) for key in found[0]}
        for name, found in samples.items()
    }


def beside_httpx2(rounds: int) -> bool:
    """Print the table; tell whether the bound holds."""
    found = measure(rounds)
    empty = found["pass"]
    floor = {key: found["httpx2"][key] - empty[key] for key in ("wall", "cpu")}
    print("| over an empty process | wall ms | CPU ms | modules | wall / httpx2 | CPU / httpx2 |")
    print("|---|---|---|---|---|---|")
    for name, one in found.items():
        wall, cpu = one["wall"] - empty["wall"], one["cpu"] - empty["cpu"]
        ratios = f"{wall / floor['wall']:.2f} | {cpu / floor['cpu']:.2f}"
        print(f"| {name} | {wall * 1e3:.1f} | {cpu * 1e3:.1f} | {one['modules'] - empty['modules']:.0f} | {ratios} |")
    ours = found["claude_overlay"]
    return ours["wall"] - empty["wall"] <= MOST * floor["wall"] and not ours["models"]


def main() -> int:
    """Print the table; with --check judge it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, help="processes a statement; 11, with --against 40")
    parser.add_argument("--against", metavar="REF", help="compare with the tree of a git ref")
    parser.add_argument("--check", action="store_true", help="exit code 1 beyond the bounds")
    arguments = parser.parse_args()
    if arguments.against:
        good = import_against.compare(arguments.against, arguments.rounds or import_against.ROUNDS)
        good = import_against.first_uses() and good
    else:
        good = beside_httpx2(arguments.rounds or 11)
    return 0 if good or not arguments.check else 1


if __name__ == "__main__":
    sys.exit(main())
