"""Ids: unique, repeatable, independent of the order of different requests, bounded."""

from __future__ import annotations

from claude_overlay.local.identity import Identities, digest_id


def test_ids_repeat_over_runs_and_not_within_one():
    """Two runs mint the same series; within a run no id comes twice."""
    runs = []
    for _ in range(2):
        ids = Identities(10)
        runs.append([ids.mint("msg", b"x") for _ in range(3)])

    assert runs[0] == runs[1]
    assert len(set(runs[0])) == 3


def test_order_of_different_requests_does_not_matter():
    """Ids of one request do not depend on what else arrived between."""
    alone, mixed = Identities(10), Identities(10)
    expected = [alone.mint("msg", b"x"), alone.mint("msg", b"x")]

    first = mixed.mint("msg", b"x")
    mixed.mint("msg", b"y")
    assert [first, mixed.mint("msg", b"x")] == expected


def test_parts_are_kept_apart():
    """Moving a byte from one part to the next gives another id; text and bytes are the same material."""
    assert digest_id("a", "bc", "d") != digest_id("a", "b", "cd")
    assert digest_id("a", "é") == digest_id("a", "é".encode())


def test_shape():
    """Prefix, underscore, 24 letters and digits."""
    prefix, _, rest = digest_id("msg", b"x").partition("_")

    assert prefix == "msg"
    assert len(rest) == 24
    assert rest.isalnum()


def test_counting_is_bounded():
    """Only the newest distinct requests are remembered."""
    ids = Identities(2)
    first = ids.mint("r", b"1")
    for material in (b"2", b"3"):
        ids.mint("r", material)

    assert len(ids._seen) == 2
    assert ids.mint("r", b"1") == first
