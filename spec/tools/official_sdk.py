"""Puts the official SDK, its tests and the mock servers under build/, each pinned. `drift` and `judge` use it.

The SDK is a yardstick here and nothing else: it has a virtual environment of its own, and no code of ours imports it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

VERSION = "2.12.0"
STEADY = "0.22.2"
PRISM = "5.16.0"
BUILD = Path(__file__).resolve().parents[2] / "build" / "official-sdk"
_HERE = Path(__file__).resolve().parent
# What the SDK's own tests import, and the platforms that `tests/official_sdk` compares with.
_TEST_PACKAGES = (
    f"anthropic[aiohttp,bedrock,vertex,webhooks]=={VERSION}",
    "dirty-equals==0.11",
    "http-snapshot[httpx]==0.1.9",
    "hypothesis==6.170.15",
    "inline-snapshot==0.36.1",
    "opentelemetry-sdk==1.45.2",
    "pytest==9.2.0",
    "pytest-asyncio==1.5.0",
    "pytest-xdist==3.8.0",
    "respx==0.23.1",
    "rich==15.0.0",
    "time-machine==3.6.0",
)


def _run(*command: str | Path, cwd: Path | None = None) -> None:
    subprocess.run([str(part) for part in command], cwd=cwd, check=True)  # noqa: S603 (fixed commands)


def python() -> Path:
    """The interpreter of the SDK's own environment; made on first use (about 20 s), and again for other packages."""
    interpreter = BUILD / "venv" / "bin" / "python"
    stamp = BUILD / f"ready-{VERSION}"
    packages = "\n".join(_TEST_PACKAGES)
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != packages:
        print(f"setting up {BUILD} (once)", file=sys.stderr)
        BUILD.mkdir(parents=True, exist_ok=True)
        if not interpreter.exists():
            _run(sys.executable, "-m", "venv", BUILD / "venv")
        _run(interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *_TEST_PACKAGES)
        stamp.write_text(packages, encoding="utf-8")
    return interpreter


def source() -> Path:
    """The unpacked source distribution, which carries the SDK's tests."""
    tree = BUILD / f"anthropic-{VERSION}"
    if not (tree / "tests").is_dir():
        archive = BUILD / f"anthropic-{VERSION}.tar.gz"
        download = (python(), "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--dest", BUILD)
        _run(*download, "--no-deps", "--no-binary", "anthropic", f"anthropic=={VERSION}")
        with tarfile.open(archive) as packed:
            packed.extractall(BUILD, filter="data")
    return tree


def steady() -> Path:
    """The stricter mock server's program; needs npm once."""
    return _program("steady", f"@stdy/cli@{STEADY}")


def prism() -> Path:
    """The other mock server's program; needs npm once."""
    return _program("prism", f"@stoplight/prism-cli@{PRISM}")


def _program(name: str, package: str) -> Path:
    program = BUILD / "node_modules" / ".bin" / name
    if not program.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        _run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", BUILD, package)
    return program


def release(version: str) -> Path:
    """The interpreter of an environment that holds one release and nothing else; made on first use (about 20 s)."""
    if version == VERSION:
        return python()
    environment = BUILD / "releases" / version
    interpreter = environment / "bin" / "python"
    stamp = environment / "ready"
    if not stamp.exists():
        print(f"setting up {environment} (once)", file=sys.stderr)
        environment.parent.mkdir(parents=True, exist_ok=True)
        _run(sys.executable, "-m", "venv", "--clear", environment)
        _run(interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"anthropic=={version}")
        stamp.touch()
    return interpreter


def newest() -> str:
    """The newest release of the package index."""
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    command = [*pip, "--dry-run", "--ignore-installed", "--no-deps", "--report", "-", "anthropic"]
    finished = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 (a fixed command)
    return str(json.loads(finished.stdout)["install"][0]["metadata"]["version"])


def facts(version: str = VERSION) -> str:
    """What `sdk_facts` prints in the environment of a release."""
    environment = {**os.environ, "DEFER_PYDANTIC_BUILD": "false"}
    command = [str(release(version)), str(_HERE / "sdk_facts.py")]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout  # noqa: S603
