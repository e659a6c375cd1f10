"""Choosing among equals: shares by weight, smooth turns, and keys that stay where they are."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.reliability.strategies import by_chance, by_key, in_turn

# Critical values of the chi-squared distribution at p = 0.01, by degrees of freedom.
CRITICAL = {1: 6.635, 2: 9.210, 3: 11.345}
WEIGHTS = st.lists(st.integers(1, 9).map(float), min_size=1, max_size=6)


def chi_squared(counts: list[int], weights: list[float]) -> float:
    """Measure how far counts are from the shares that weights ask for."""
    expected = [sum(counts) * weight / sum(weights) for weight in weights]
    return sum((count - wanted) ** 2 / wanted for count, wanted in zip(counts, expected, strict=True))


@pytest.mark.parametrize("weights", [[1.0, 1.0], [1.0, 1.0, 1.0], [3.0, 1.0, 0.5], [5.0, 3.0, 1.0, 1.0]])
def test_chance_draws_by_weight(weights: list[float]) -> None:
    """20,000 draws of a seeded generator pass a chi-squared test at p = 0.01."""
    draw = random.Random(20261122)  # noqa: S311 - a seeded test
    counts = Counter(by_chance(weights, draw.random()) for _ in range(20_000))

    assert chi_squared([counts[place] for place in range(len(weights))], weights) < CRITICAL[len(weights) - 1]


@given(WEIGHTS, st.floats(0, 1, exclude_max=True))
def test_chance_gives_a_place_whatever_it_is(weights: list[float], chance: float) -> None:
    """Rounding never leads past the last one."""
    assert 0 <= by_chance(weights, chance) < len(weights)


@given(st.integers(2, 6))
def test_the_ends_of_chance(many: int) -> None:
    """0 is the first, almost 1 the last."""
    weights = [1.0] * many

    assert by_chance(weights, 0.0) == 0
    assert by_chance(weights, 1.0 - 2**-53) == many - 1


@given(WEIGHTS)
def test_turns_are_exact_over_a_whole_round(weights: list[float]) -> None:
    """In as many turns as the weights sum up to, each has as many as its weight, and the balances are even again."""
    balances = [0.0] * len(weights)
    counts = Counter(in_turn(weights, balances) for _ in range(int(sum(weights))))

    assert [counts[place] for place in range(len(weights))] == weights
    assert balances == [0.0] * len(weights)


@given(WEIGHTS, st.integers(1, 60))
def test_turns_are_smooth(weights: list[float], turns: int) -> None:
    """After any number of turns nobody is a whole turn and more away from its share, so nobody comes in bursts."""
    balances = [0.0] * len(weights)
    counts = Counter(in_turn(weights, balances) for _ in range(turns))

    for place, weight in enumerate(weights):
        assert abs(counts[place] - turns * weight / sum(weights)) < max(1.0, len(weights) / 2)


def test_equals_take_turns_in_their_order() -> None:
    """Of three: a b c a b c."""
    balances = [0.0] * 3

    assert [in_turn([1.0] * 3, balances) for _ in range(6)] == [0, 1, 2, 0, 1, 2]


def test_two_to_one_is_spread() -> None:
    """Turns are a b a, a b a; never a a b."""
    balances = [0.0, 0.0]

    assert [in_turn([2.0, 1.0], balances) for _ in range(6)] == [0, 1, 0, 0, 1, 0]


@pytest.mark.parametrize("weights", [[1.0, 1.0, 1.0], [3.0, 1.0, 0.5]])
def test_keys_spread_by_weight(weights: list[float]) -> None:
    """20,000 keys pass a chi-squared test at p = 0.01: no endpoint is preferred for its name."""
    names = ["alpha", "beta", "gamma"]
    counts = Counter(by_key(weights, names, f"conversation-{number}") for number in range(20_000))

    assert chi_squared([counts[place] for place in range(3)], weights) < CRITICAL[2]


@pytest.mark.parametrize("count", [2, 3, 5, 8])
def test_only_the_keys_of_a_lost_endpoint_move(count: int) -> None:
    """Every other key stays; about 1/n of them move, and they spread over all that are left."""
    names = [f"host-{number}:443" for number in range(count)]
    keys = [f"key-{number}" for number in range(6_000)]
    before = {key: names[by_key([1.0] * count, names, key)] for key in keys}
    for lost in names:
        left = [name for name in names if name != lost]
        after = {key: left[by_key([1.0] * len(left), left, key)] for key in keys}
        moved = [key for key in keys if before[key] != after[key]]

        assert {before[key] for key in moved} == {lost}
        assert abs(len(moved) / len(keys) - 1 / count) < 0.03
        assert {after[key] for key in moved} == set(left)


def test_keys_return_where_they_were() -> None:
    """The choice depends on name, key and weight alone, not on the order or on what was before."""
    keys = [f"key-{number}" for number in range(200)]
    one = [["a", "b", "c"][by_key([1.0] * 3, ["a", "b", "c"], key)] for key in keys]
    other = [["c", "a", "b"][by_key([1.0] * 3, ["c", "a", "b"], key)] for key in keys]

    assert one == other


def test_a_growing_weight_only_draws_keys() -> None:
    """What a heavier endpoint has as a light one, it keeps: slow start moves each key once."""
    names, keys = ["a", "b", "c"], [f"key-{number}" for number in range(500)]
    held: set[str] = set()
    for share in (0.1, 0.3, 0.6, 1.0):
        now = {key for key in keys if by_key([share, 1.0, 1.0], names, key) == 0}
        assert held <= now
        held = now


def test_keys_are_the_same_in_every_process() -> None:
    """Python's own hash differs from process to process; this one does not."""
    program = (
        "from claude_overlay.reliability.strategies import by_key\n"
        "print([by_key([1.0] * 3, ['a', 'b', 'c'], str(n)) for n in range(50)])"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout  # noqa: S603

    assert shown.strip() == str([by_key([1.0] * 3, ["a", "b", "c"], str(n)) for n in range(50)])


@given(st.text(), st.text())
def test_any_text_is_a_key(name: str, key: str) -> None:
    """Lone surrogates, NUL, colons and nothing at all."""
    assert by_key([1.0, 1.0], [name, "x"], key) in {0, 1}
