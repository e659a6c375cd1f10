"""The room's names: each is there, loaded when it is used, and no optional library before it is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

import claude_overlay.platforms as room

PROGRAM = """
import sys
import claude_overlay
from claude_overlay import Claude
from claude_overlay.testing import ScriptedTransport, reply
claude = Claude("k", http_client=ScriptedTransport([reply(json={"input_tokens": 1})]))
claude.messages.count_tokens(model="m", messages=[])
loaded = [name for name in sys.modules if name.startswith(("claude_overlay.platforms", "botocore", "google.auth"))]
assert not loaded, loaded
from claude_overlay.platforms import Bedrock, Vertex
Bedrock(region="r", api_key="k"); Vertex(project="p", region="r", access_token="t")
loaded = [name for name in sys.modules if name.startswith(("botocore", "google.auth"))]
assert not loaded, loaded
"""


@pytest.mark.parametrize("name", room.__all__)
def test_every_name_is_there(name: str) -> None:
    """Under its own name."""
    assert getattr(room, name).__name__ in {name, "Signer"}


def test_no_other_name_is() -> None:
    """As of any module."""
    with pytest.raises(AttributeError, match="NoSuchThing"):
        room.NoSuchThing  # noqa: B018 - the point


def test_who_uses_none_of_it_loads_none_of_it() -> None:
    """A plain call loads nothing of this room; platforms with a static token load neither botocore nor google-auth."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=300, check=False
    )

    assert done.returncode == 0, done.stderr
