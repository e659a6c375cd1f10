"""What a result says of the machine and of the versions measured."""

from __future__ import annotations

import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path

__all__ = ["facts", "load"]

_VERSIONS = """
from importlib.metadata import version
print(*(f"{name} {version(name)}" for name in ("anthropic", "httpx2", "orjson", "msgspec", "pydantic")), sep=", ")
"""


def load() -> str:
    """Give the load averages of 1, 5 and 15 minutes."""
    return " ".join(f"{value:.2f}" for value in os.getloadavg())


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _commit(tree: Path) -> str:
    git = ["git", "-C", str(tree)]
    try:
        found = subprocess.run([*git, "rev-parse", "--short", "HEAD"], check=True, capture_output=True, text=True)
        changed = subprocess.run([*git, "status", "--porcelain"], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return found.stdout.strip() + (" with changes that are not committed" if changed.stdout.strip() else "")


def facts(python: Path, tree: Path) -> dict[str, object]:
    """Give date, machine, versions and commit, in the order of the report."""
    versions = subprocess.run([python, "-c", _VERSIONS], check=True, capture_output=True, text=True)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "machine": f"{_processor()}, {os.cpu_count() or cores} cores, {platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "versions": versions.stdout.strip(),
        "commit": _commit(tree),
    }
