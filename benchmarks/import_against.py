"""Importing this tree beside importing an older one, and what the first use of each namespace loads.

Decides what is fair: both trees are copies, with their bytecode written; each pair of processes runs in turns, the
order of the two changing; the statement alone is measured, as CPU time, inside of the process; the ratio of a pair is
one sample, and the median of the ratios is the figure. Called by `import_time`.
"""

from __future__ import annotations

import inspect
import io
import json
import os
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parents[1]
PARTS = ("generated", "overlay")
ROUNDS = 40
MOST = 1.10
JUDGED = "import claude_overlay"
# claude_api.api.<area>.<operation>
_OPERATION_DOTS = 3
STATEMENTS = (
    JUDGED,
    "from claude_overlay import Claude; Claude('k').close()",
    "from claude_overlay import AsyncClaude; AsyncClaude('k')",
    "from claude_overlay import Claude; Claude('k').messages",
    "from claude_api.api.messages import create_message",
)
MEASURED = """
import sys, time
before, began = set(sys.modules), time.process_time()
{statement}
ended = time.process_time()
import json
mine = [name for name in sys.modules if name not in before]
print(json.dumps({{"cpu": ended - began, "modules": len(mine),
                   "own": sum(name.split(".")[0] in ("claude_api", "claude_overlay") for name in mine),
                   "models": sum(name.startswith("claude_api.models.") for name in mine),
                   "file": next(sys.modules[name].__file__ for name in mine if name.startswith("claude_"))}}))
"""
FIRST_USE = """
import inspect, json, sys
from claude_overlay import {kind}
found = {kind}('k')
loaded = lambda: sorted(name for name in sys.modules if name.startswith("claude_api."))
before = loaded()
for name in {place!r}.split("."):
    found = getattr(found, name)
method = {method!r}
if method:
    method = getattr(found, method)
    method.plan(*["x"] * {ids})
print(json.dumps([before, loaded()]))
"""


def compare(ref: str, rounds: int) -> bool:
    """Print the table of both trees; tell whether importing costs at most a tenth more now.

    Raises:
        subprocess.CalledProcessError: git knows no such tree.
        RuntimeError: a statement fails in one of them.
    """
    with tempfile.TemporaryDirectory(prefix="import-against-") as folder:
        before, now = Path(folder) / "before", Path(folder) / "now"
        _extract(ref, before)
        for part in PARTS:
            shutil.copytree(HERE / part, now / part, ignore=shutil.ignore_patterns("__pycache__"))
        found = _measure((before, now), rounds)
    print(f"CPU time of the statement itself, {rounds} pairs of fresh processes; before: {ref}")
    print("| statement | before ms | now ms | now / before: median (quartiles) | modules | of ours |")
    print("|---|---|---|---|---|---|")
    good = True
    for statement, pairs in found.items():
        olds, news = zip(*pairs, strict=True)
        ratios = [new["cpu"] / old["cpu"] for old, new in pairs]
        low, middle, high = statistics.quantiles(ratios, n=4)
        times = " | ".join(f"{statistics.median(one['cpu'] for one in side) * 1e3:.2f}" for side in (olds, news))
        modules = f"{olds[0]['modules']} → {news[0]['modules']} | {olds[0]['own']} → {news[0]['own']}"
        print(f"| `{statement}` | {times} | {middle:.3f} ({low:.3f} to {high:.3f}) | {modules} |")
        if statement == JUDGED:
            good = middle <= MOST and not news[0]["models"]
    print(f"bound: `{JUDGED}` at most {MOST:.2f} times, and no model loaded: {'held' if good else 'NOT held'}")
    return good


def first_uses() -> bool:
    """Use each namespace first in a process of its own; tell whether it loads itself, its parents and one operation."""
    faults, count = [], 0
    for kind in ("Claude", "AsyncClaude"):
        for place, module, method, ids in _namespaces():
            code = FIRST_USE.format(kind=kind, place=place, method=method, ids=ids)
            loaded_before, loaded = _process(code, None)
            count += 1
            faults += [f"{kind}.{place}: {fault}" for fault in surplus(module, method, loaded_before, loaded)]
    for fault in faults:
        print(fault, file=sys.stderr)
    verdict = "each loads itself and nothing beside" if not faults else f"{len(faults)} load more"
    print(f"first use of {count} namespaces (half of them of AsyncClaude): {verdict}")
    return not faults


def surplus(module: str, method: str | None, before: list[str], loaded: list[str]) -> list[str]:
    """What was loaded that the first use of a namespace does not need: other namespaces, other operations, models."""
    parts = module.split("_")
    own = {f"claude_api.areas.{'_'.join(parts[: number + 1])}" for number in range(len(parts))}
    kinds = ("claude_api.areas.", "claude_api.api.", "claude_api.models.")
    found = {name for name in before if name.startswith(kinds)}
    found |= {name for name in loaded if name.startswith(kinds[0]) and name not in own}
    found |= {name for name in loaded if name.startswith(kinds[2])}
    operations = [name for name in loaded if name.startswith(kinds[1]) and name.count(".") == _OPERATION_DOTS]
    found |= {name for name in operations if name.split(".")[2] != module}
    if len(operations) > (method is not None):
        found |= set(operations)
    return sorted(found)


def _namespaces() -> list[tuple[str, str, str | None, int]]:
    """Each generated one: as one writes it, its module, a method that takes ids only, and how many."""
    from claude_api.areas import AREAS  # noqa: PLC0415 - the other half of this module needs it in no process of ours

    found, left = [], list(AREAS.values())
    while left:
        module = left.pop(0)
        facts = import_module(f"claude_api.areas.{module}")
        left += facts.AREAS.values()
        simple = [(name, ids) for name, (function, _) in facts.METHODS.items()
                  if (ids := _ids_only(getattr(facts, function))) is not None]  # fmt: skip
        method, ids = simple[0] if simple else (None, 0)
        found.append((facts.PATH, module, method, ids))
    return found


def _ids_only(function: Any) -> int | None:
    """How many ids a method takes; None if it needs anything else."""
    needed = [one for one in inspect.signature(function).parameters.values() if one.default is one.empty]
    needed = [one for one in needed if one.kind is not one.VAR_KEYWORD]
    return None if any(one.kind is one.KEYWORD_ONLY for one in needed) else len(needed)


def _measure(trees: tuple[Path, Path], rounds: int) -> dict[str, list[tuple[dict[str, Any], dict[str, Any]]]]:
    """Pairs of samples of every statement; the first round, which writes the bytecode, is thrown away."""
    found: dict[str, list[tuple[dict[str, Any], dict[str, Any]]]] = {statement: [] for statement in STATEMENTS}
    for number in range(rounds + 1):
        for statement, pairs in found.items():
            code = MEASURED.format(statement=statement)
            one, other = (_process(code, tree) for tree in (trees if number % 2 else trees[::-1]))
            if number:
                pairs.append((one, other) if number % 2 else (other, one))
    for statement, pairs in found.items():
        for tree, sample in zip(trees, pairs[0], strict=True):
            if not Path(sample["file"]).is_relative_to(tree):
                message = f"{statement!r} took {sample['file']}, not the copy in {tree}"
                raise RuntimeError(message)
    return found


def _extract(ref: str, target: Path) -> None:
    target.mkdir()
    archive = subprocess.run(
        ["git", "archive", ref, *PARTS],  # noqa: S607 - whichever git there is
        cwd=HERE,
        check=True,
        capture_output=True,
    )
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as packed:
        packed.extractall(target, filter="data")


def _process(code: str, trees: Path | None) -> Any:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    if trees is not None:
        environment["PYTHONPATH"] = os.pathsep.join(str(trees / part) for part in PARTS)
    done = subprocess.run([sys.executable, "-c", code], env=environment, check=False, capture_output=True, text=True)
    if done.returncode:
        message = f"a process failed:\n{code}\n{done.stderr}"
        raise RuntimeError(message)
    return json.loads(done.stdout)
