"""Header fields: what may be sent, how layers merge, how beta names join."""

from __future__ import annotations

from typing import Any

import pytest

from claude_overlay.client.headers import checked_headers, join_betas, mask_credentials, merge_headers
from claude_overlay.errors import InvalidArgumentError


def test_headers_that_can_be_sent() -> None:
    """Names are tokens, values visible text."""
    assert checked_headers({"X-A_b.1": "v\tw", "e": ""}, "headers") == {"X-A_b.1": "v\tw", "e": ""}
    assert checked_headers(None, "headers") == {}


@pytest.mark.parametrize("headers", [{"a b": "x"}, {"": "x"}, {"a:": "x"}, {"ä": "x"}, {3: "x"}])
def test_names_that_cannot_be_sent(headers: dict[Any, str]) -> None:
    """A name that is no token is refused, with the argument it came from."""
    with pytest.raises(InvalidArgumentError, match="extra_headers"):
        checked_headers(headers, "extra_headers")


@pytest.mark.parametrize(
    "value", ["hide\r\nEvil: 1", "hide\n", "hide\x00", "hideé", "hide€", " hide", "hide ", 3, None]
)
def test_values_that_cannot_be_sent(value: Any) -> None:
    """A value that would break the header block is refused by its name, and never repeated."""
    with pytest.raises(InvalidArgumentError, match="X-A") as caught:
        checked_headers({"X-A": value}, "headers")

    assert "hide" not in str(caught.value)


def test_later_layers_win_in_any_case() -> None:
    """A later layer replaces a field of the same name, however it is written."""
    assert merge_headers({"A": "1", "b": "2"}, {"a": "3"}, {"C": "4"}) == {"a": "3", "b": "2", "C": "4"}


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ((None,), []),
        (("a, b",), ["a", "b"]),
        ((["a"], "b,a", ("c", "b")), ["a", "b", "c"]),
        (("", [""], ","), []),
    ],
)
def test_beta_names_join_once_each(groups: tuple[Any, ...], expected: list[str]) -> None:
    """Names keep their order and come once."""
    assert join_betas(*groups) == expected


def test_credentials_are_masked_in_repr_only() -> None:
    """The value goes out; its repr does not show it, unless its field is known to be harmless."""
    masked = mask_credentials({"X-Api-Key": "hidden", "cookie": "hidden", "x-gateway": "hidden", "User-Agent": "shown"})

    assert masked["X-Api-Key"] == "hidden"
    assert "hidden" not in repr(masked)
    assert "shown" in repr(masked)


@pytest.mark.parametrize("headers", [[("a", "b")], "a: b", 3])
def test_headers_are_a_mapping(headers: Any) -> None:
    """Anything else is refused by the argument's name."""
    with pytest.raises(InvalidArgumentError, match="extra_headers must be a mapping"):
        checked_headers(headers, "extra_headers")


@pytest.mark.parametrize("betas", [5, [1], {"a": "b"}, [None], ["a\r\nx-evil: 1"], ["é☃"], b"a"])
def test_betas_that_cannot_be_sent(betas: Any) -> None:
    """What is no string or sequence of sendable strings is refused as betas."""
    with pytest.raises(InvalidArgumentError, match="betas"):
        join_betas("a", betas)


def test_checked_values_hide() -> None:
    """Values are masked from the moment they are checked."""
    assert "hidden" not in repr(checked_headers({"x-token": "hidden"}, "headers"))
