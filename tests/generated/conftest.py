"""Fixtures: a package generated from a small description of our own, and stand-ins for responses.

`parcels` exercises constructs which the real description may lose one day; everything else is tested on the real
`claude_api`.
"""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

FIXTURES = Path(__file__).parent / "fixtures"
PARCELS = "generated_parcels"


@pytest.fixture(scope="session")
def parcels_tree(tmp_path_factory):
    """The folder generated from `fixtures/openapi.yaml`, as `generated/` would be."""
    from driver.pipeline import build  # noqa: PLC0415 - the generator is no import of tests that do not need it

    tree = tmp_path_factory.mktemp("parcels") / "generated"
    build(FIXTURES / "openapi.yaml", tree, report=lambda _line: None)
    return tree


@pytest.fixture(scope="session")
def parcels(parcels_tree, tmp_path_factory):
    """The small description's package, imported under a name of its own."""
    home = tmp_path_factory.mktemp("imported")
    shutil.copytree(parcels_tree / "claude_api", home / PARCELS)
    sys.path.insert(0, str(home))
    try:
        yield importlib.import_module(PARCELS)
    finally:
        sys.path.remove(str(home))
        for name in [name for name in sys.modules if name.split(".")[0] == PARCELS]:
            del sys.modules[name]


@pytest.fixture
def parcel():
    """A parcel with nothing but its required members; keyword arguments add or replace some."""

    def make(**members):
        return {
            "type": "parcel",
            "id": "p1",
            "created_at": "2030-01-01T00:00:00Z",
            "contents": [],
            "label": {},
            **members,
        }

    return make


@pytest.fixture
def answer():
    """A response look-alike: status_code, headers, content and nothing else."""

    def make(body=b"", status=200, **headers):
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return SimpleNamespace(status_code=status, headers=named, content=content)

    return make


@pytest.fixture
def message():
    """A raw message with the given content blocks; keyword arguments add or replace members."""

    def make(*content, **members):
        return {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": "claude-opus-5-5",
            "content": list(content),
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "usage": {"input_tokens": 1, "output_tokens": 2},
            **members,
        }

    return make
