"""Where the contestants live: one virtual environment with pins, and copies of our two packages that nobody edits.

The environment is build/bench/venv, made on first use from requirements.txt. Our packages are copied as they are to
build/bench/trees/<hash of their text>, so that what is edited during a run does not mix into it, and so that bytecode
compiled once is found again.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BUILD", "PACKAGES", "ROOT", "compiled_tree", "dev_python", "fingerprint", "python", "variables"]

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bench"
PACKAGES = {"generated": "claude_api", "overlay": "claude_overlay"}
_PINS = Path(__file__).resolve().with_name("requirements.txt")
# Variables that would change what a client does.
_FOREIGN = (
    "ANTHROPIC_",
    "CLAUDE_",
    "OTEL_",
    "PYTHON",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "SSL_CERT",
)
_KEPT_TREES = 16


@contextmanager
def _alone(name: str) -> Iterator[None]:
    """Let one process at a time do it."""
    BUILD.mkdir(parents=True, exist_ok=True)
    with (BUILD / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def python() -> Path:
    """Give the interpreter of the environment; made on first use, and again when the pins change (about a minute)."""
    interpreter = BUILD / "venv" / "bin" / "python"
    pins = _PINS.read_text(encoding="utf-8")
    stamp = BUILD / "venv" / "pins.txt"
    with _alone("venv"):
        if stamp.exists() and stamp.read_text(encoding="utf-8") == pins:
            return interpreter
        print(f"setting up {BUILD / 'venv'} (once)", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", BUILD / "venv"], check=True)
        pip = [str(interpreter), "-m", "pip", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "--quiet", "--no-deps", "--requirement", str(_PINS)], check=True)
        subprocess.run([*pip, "check"], check=True, stdout=sys.stderr)
        stamp.write_text(pins, encoding="utf-8")
    return interpreter


def dev_python() -> Path:
    """Give the developers' interpreter: the one that runs this."""
    return Path(sys.executable)


def fingerprint(package: Path) -> str:
    """Give the first 12 digits of a hash over the files of a package."""
    found = hashlib.sha256()
    for path in sorted(package.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            found.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:12]


def compiled_tree(tree: Path) -> tuple[Path, ...]:
    """Give folders that hold our packages as they are in a checkout now, with bytecode; fit for PYTHONPATH."""
    with _alone("trees"):
        places = tuple(_compiled(tree / part / name) for part, name in PACKAGES.items())
        _forget_old_trees()
    return places


def _compiled(package: Path) -> Path:
    place = BUILD / "trees" / f"{package.name}-{fingerprint(package)}"
    if not (place / "ready").exists():
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(package, place / package.name, ignore=shutil.ignore_patterns("__pycache__"))
        subprocess.run([python(), "-m", "compileall", "-q", "-j", "0", place], check=True)
        (place / "ready").touch()
    os.utime(place / "ready")
    return place


def _forget_old_trees() -> None:
    trees = sorted((BUILD / "trees").glob("*/ready"), key=lambda path: path.stat().st_mtime, reverse=True)
    for ready in trees[_KEPT_TREES:]:
        shutil.rmtree(ready.parent, ignore_errors=True)


def variables(tree: tuple[Path, ...], url: str) -> dict[str, str]:
    """Give the environment variables of a sample: nothing that speaks of keys, proxies or Python."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(_FOREIGN)}
    if tree:
        kept["PYTHONPATH"] = os.pathsep.join(map(str, tree))
    kept["BENCH_URL"] = url
    return kept
