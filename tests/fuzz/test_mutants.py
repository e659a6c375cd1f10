"""The short form of the fuzz run, and a proof that it would notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.fuzz import mutants

if TYPE_CHECKING:
    import random


@pytest.mark.parametrize("seed", range(4))
def test_no_mutant_gets_past_the_decoders(seed: int):
    """A thousand spoilt inputs: each a value or a typed error, and every kind of input has both."""
    outcomes = mutants.run(seed, cases=1000)

    assert outcomes.total() == 1000
    assert outcomes["read_stream: StreamTruncatedError"]
    assert outcomes["read_stream: StreamProtocolError"]
    assert outcomes["read_results: items"]
    assert outcomes["read_message: DecodeError"]
    assert outcomes["read_message: whole"]


def test_a_foreign_exception_ends_the_run_with_its_bytes(monkeypatch):
    """The run does not count what it should report."""

    def broken(_chance: random.Random, data: bytes) -> str:
        raise KeyError(data)

    monkeypatch.setattr(mutants, "TARGETS", [(broken, [b"good"])])

    with pytest.raises(AssertionError, match="broken: KeyError"):
        mutants.run(1, cases=1)
