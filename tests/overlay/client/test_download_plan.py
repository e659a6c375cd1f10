"""A download that is not as long as it should be is told, with what it cost."""

from __future__ import annotations

import subprocess
import sys

import pytest

from claude_overlay import Claude
from claude_overlay.client.download_plan import DownloadPlan
from claude_overlay.errors import APIConnectionError, ClaudeError, DecodeError
from claude_overlay.testing import ScriptedTransport, reply


def planned(size: int | None) -> DownloadPlan:
    """Plan a download of a file that is said to have `size` bytes."""
    return Claude("k", http_client=ScriptedTransport([])).files.download.plan("file_1", size_bytes=size)


@pytest.mark.parametrize(
    ("size", "received", "kind", "message"),
    [
        (4, 3, APIConnectionError, "the download ended after 3 of 4 bytes (request req_scripted)"),
        (4, 5, DecodeError, "the download has 5 bytes; the file was said to have 4 (request id req_scripted)"),
        (0, 1, DecodeError, "the download has 1 bytes; the file was said to have 0 (request id req_scripted)"),
    ],
)
def test_another_size_than_the_known_one_is_an_error(
    size: int, received: int, kind: type[ClaudeError], message: str
) -> None:
    """Fewer bytes: it broke off, and may be tried again. More: it is not that file."""
    claude = Claude("k", http_client=ScriptedTransport([reply(body=b"x")]))
    metadata = claude.files.download.with_response("file_1").metadata

    with pytest.raises(kind) as raised:
        planned(size).check(received, metadata)

    assert str(raised.value) == message
    assert raised.value.request_id == "req_scripted"  # type: ignore[attr-defined]


@pytest.mark.parametrize(("size", "received"), [(None, 0), (None, 7), (0, 0), (4, 4)])
def test_the_known_size_or_none_is_right(size: int | None, received: int) -> None:
    """Whoever does not know the size takes what comes."""
    claude = Claude("k", http_client=ScriptedTransport([reply(body=b"x")]))
    metadata = claude.files.download.with_response("file_1").metadata

    planned(size).check(received, metadata)


def test_a_download_of_one_namespace_loads_no_other() -> None:
    """`claude.files` is another one, and its five operations are modules."""
    code = (
        "import sys; from claude_overlay import Claude; Claude('k').skills.versions.download.plan('s', '1');"
        "print(*sorted(name for name in sys.modules if name.startswith('claude_api.api.') and name.count('.') == 3))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300)  # noqa: S603 - our own code

    assert done.stdout.split() == ["claude_api.api.skills_versions.download_skill_version"]
