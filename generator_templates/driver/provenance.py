"""Says from what a generated tree was made: `generated/PROVENANCE.json`.

Holds hashes, tool versions and counts; no date, no path and nothing of the machine, so that the same input gives the
same file anywhere. `pipeline` writes it last, beside the package.
"""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from driver.bundle import Bundle
    from driver.catalog import Catalog

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch"})
# What shapes the output. Notes for readers do not.
_SHAPING = frozenset({".py", ".jinja", ".toml"})


def describe(bundle: Bundle, templates: Path, catalog: Catalog | None = None) -> dict[str, Any]:
    """The content of the file. `templates` is the folder with the templates and the driver."""
    document = bundle.document
    shaping = [path for path in templates.rglob("*") if path.suffix in _SHAPING and "__pycache__" not in path.parts]
    described: dict[str, Any] = {
        "spec": {
            "sha256": _digest((source.name, source.path) for source in bundle.sources),
            "version": document.get("info", {}).get("version"),
            "operations": sum(key in _METHODS for item in document["paths"].values() for key in item),
            "schemas": len(document.get("components", {}).get("schemas", {})),
        },
        "templates": {"sha256": _digest((path.relative_to(templates).as_posix(), path) for path in shaping)},
        "tools": {name: version(name) for name in ("openapi-python-client", "pyyaml", "ruff")},
    }
    if catalog is not None:
        described["catalog"] = {
            "sha256": _digest([(catalog.source.name, catalog.source.path)]),
            "date": catalog.data["date"],
            "models": len(catalog.data["models"]),
        }
    return described


def write(out: Path, *, bundle: Bundle, templates: Path, catalog: Catalog | None = None) -> None:
    """Write `out`/PROVENANCE.json, sorted and ended by a newline."""
    text = json.dumps(describe(bundle, templates, catalog), indent=2, sort_keys=True, ensure_ascii=False)
    (out / "PROVENANCE.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def _digest(files: Iterable[tuple[str, Path]]) -> str:
    """SHA-256 over names and contents, whatever the order the files are found in."""
    digest = hashlib.sha256()
    for name, path in sorted(files):
        content = path.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()
