"""What is made of the samples of `make bench`."""

from __future__ import annotations

import pytest
from benchmarks.side_by_side.figures import Table, quartiles
from benchmarks.side_by_side.rounds import Sample


def samples(contestant: str, *values: float, case: str = "create") -> list[Sample]:
    """Give a sample a round."""
    return [
        Sample(case=case, contestant=contestant, round=number, figures={"cpu": value})
        for number, value in enumerate(values, 1)
    ]


def test_a_figure_is_a_median_with_its_quartiles() -> None:
    """One wild sample moves neither the median nor the lower quartile."""
    figure = Table(samples("ours", 1.0, 2.0, 3.0, 4.0, 100.0)).figure("create", "ours", "cpu")

    assert figure is not None
    assert (figure.median, figure.low, figure.high, figure.samples) == (3.0, 2.0, 4.0, 5)


def test_quartiles_of_one_value_are_that_value() -> None:
    """A quick run has one sample, and no spread."""
    assert quartiles([7.0]) == (7.0, 7.0)


def test_a_ratio_is_that_of_the_medians_and_its_spread_that_of_the_rounds() -> None:
    """What made one round slow made it slow for both: the spread is taken within the rounds."""
    table = Table(samples("ours", 1.0, 2.0, 4.0) + samples("official", 3.0, 6.0, 12.0))

    ratio = table.ratio("create", "cpu", "official")

    assert ratio is not None
    assert (ratio.value, ratio.low, ratio.high) == (3.0, 3.0, 3.0)


def test_a_baseline_is_taken_off_all_others() -> None:
    """What an empty process costs is no part of an import; the empty process itself stays as it is."""
    measured = samples("empty", 1.0, 1.0, case="import") + samples("ours", 3.0, 5.0, case="import")
    table = Table(measured, {"import": "empty"})

    assert table.values("import", "ours", "cpu") == [2.0, 4.0]
    assert table.values("import", "empty", "cpu") == [1.0, 1.0]


@pytest.mark.parametrize("name", ["official", "ours"])
def test_what_was_not_measured_has_no_ratio(name: str) -> None:
    """A contestant that is missing gives no figure, and no ratio with it."""
    table = Table(samples(name, 1.0))

    assert table.ratio("create", "cpu", "official") is None


def test_who_failed_is_named_with_the_reason() -> None:
    """A contestant that failed is no contestant with figures."""
    failed = Sample(case="create", contestant="official", round=0, missing="saw 3, expected 4")
    table = Table([*samples("ours", 1.0), failed])

    assert table.missing() == {("create", "official"): "saw 3, expected 4"}
    assert table.contestants("create") == ["ours"]
