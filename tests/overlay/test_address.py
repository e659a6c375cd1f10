"""Which addresses a client and an endpoint take, and how two of them are told apart."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.address import checked_base_url, host_and_port, origin
from claude_overlay.errors import InvalidArgumentError


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000"),
        ("https://proxy.example/claude/v9//", "https://proxy.example/claude/v9"),
        ("http://[::1]:99", "http://[::1]:99"),
    ],
)
def test_an_address_that_fits_is_kept(given: str, kept: str) -> None:
    """A path is kept; a slash at the end is dropped, because every operation's path begins with one."""
    assert checked_base_url(given) == kept


@pytest.mark.parametrize(
    "address",
    [None, "", "x.example", "ftp://x", "https://", "https://x?y=1", "https://x#y", "https://x:0", "https://x:99999",
     "https://u:p4ss@x", "https://x/a b", "https://ü.example", "https://x\n"],
)  # fmt: skip
def test_an_address_that_does_not_fit_is_refused(address: Any) -> None:
    """The message says what fits, and repeats no password."""
    with pytest.raises(InvalidArgumentError, match="base_url must be http://host or https://host") as caught:
        checked_base_url(address)

    assert "p4ss" not in str(caught.value)


def test_an_origin_is_scheme_host_and_port() -> None:
    """The scheme's own port is the same as none; another scheme, host or port is another origin."""
    assert origin("https://A.example/v1") == origin("https://a.example:443") == ("https", "a.example", 443)
    assert len({origin(url) for url in ("http://a", "https://a", "http://b", "http://a:81", "http://a/x")}) == 4


def test_a_server_is_called_by_host_and_port() -> None:
    """As in a URL: an IPv6 address stands in brackets."""
    assert host_and_port("http://a.example/x") == "a.example:80"
    assert host_and_port("https://[::1]") == "[::1]:443"
