"""The text format: escaping, numbers, buckets, and a bound on the number of series."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families
from tests.overlay.telemetry.scrape import scrape

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.telemetry.exposition import OTHER, Histogram, Single, label_name, metric_name


def text_of(family: Single | Histogram, fixed: tuple[tuple[str, str], ...] = ()) -> str:
    """Give the text of one family."""
    return "".join(f"{line}\n" for line in family.lines(fixed))


@settings(deadline=None)  # a busy machine is no defect
@given(st.text(max_size=100), st.text(max_size=100))
def test_any_label_value_comes_back(one: str, other: str) -> None:
    """Quotes, backslashes and line ends in label values survive; two values are two series."""
    family = Single("counter", "c_total", "Told.", ("one", "other"))
    family.add(2, one, other)

    (sample,) = scrape(text_of(family))["c_total"].samples.items()

    readable = tuple(text.encode("utf-8", "replace").decode() for text in (one, other))
    assert sample == (("c_total", (("one", readable[0]), ("other", readable[1]))), 2.0)


@settings(deadline=None)  # a busy machine is no defect
@given(st.text(alphabet='a\\"\n{},= é☃', max_size=30))
def test_the_reference_parser_reads_the_same(value: str) -> None:
    """Prometheus's own Python parser gives the label value that went in."""
    family = Single("gauge", "g", 'Told "so", with \\ and\nmore.', ("label",))
    family.put(1.5, value)

    (read,) = text_string_to_metric_families(text_of(family))

    assert read.documentation == 'Told "so", with \\ and\nmore.'
    assert [(sample.labels, sample.value) for sample in read.samples] == [({"label": value}, 1.5)]


@settings(deadline=None)  # a busy machine is no defect
@given(st.lists(st.floats(allow_nan=False, allow_infinity=False, width=32), min_size=1, max_size=30))
def test_a_histogram_counts_each_value_once(values: list[float]) -> None:
    """Buckets are cumulative and inclusive, the last one holds all, the sum is the sum."""
    family = Histogram("h_seconds", "Told.", ("l",), bounds=(-1.0, 0.0, 2.5))
    for value in values:
        family.observe(value, "x")

    samples = scrape(text_of(family))["h_seconds"].samples

    for bound in (-1.0, 0.0, 2.5, math.inf):
        shown = "+Inf" if math.isinf(bound) else f"{bound:g}"
        assert samples["h_seconds_bucket", (("l", "x"), ("le", shown))] == sum(value <= bound for value in values)
    assert samples["h_seconds_count", (("l", "x"),)] == len(values)
    assert samples["h_seconds_sum", (("l", "x"),)] == pytest.approx(sum(values))


def test_a_value_that_is_no_number_is_not_observed() -> None:
    """NaN would make the sum useless for ever."""
    family = Histogram("h_seconds", "Told.", bounds=(1.0,))
    family.observe(math.nan)

    assert text_of(family) == ""


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0, "0"), (3.0, "3"), (0.1, "0.1"), (-2, "-2"), (1e16, "1e+16"), (1e-9, "1e-09"), (math.inf, "+Inf"),
     (-math.inf, "-Inf"), (math.nan, "NaN")],
)  # fmt: skip
def test_numbers_are_written_as_prometheus_reads_them(value: float, shown: str) -> None:
    """Whole numbers are short, others exact, infinities by their names."""
    family = Single("gauge", "g", "Told.")
    family.put(value)

    assert text_of(family).splitlines()[-1] == f"g {shown}"


def test_series_are_bounded() -> None:
    """What comes after the last free series is counted in one more, so that nothing is lost and nothing grows."""
    family = Single("counter", "c_total", "Told.", ("a", "b"), most=3)
    for number in range(1000):
        family.add(1, "x", number)
    family.add(1, "x", 0)

    samples = scrape(text_of(family))["c_total"].samples

    assert len(samples) == 4
    assert samples["c_total", (("a", OTHER), ("b", OTHER))] == 997
    assert samples["c_total", (("a", "x"), ("b", "0"))] == 2
    assert sum(samples.values()) == 1001


def test_a_histogram_is_bounded_too() -> None:
    """As for counters."""
    family = Histogram("h_seconds", "Told.", ("a",), bounds=(1.0,), most=2)
    for number in range(10):
        family.observe(0.5, number)

    samples = scrape(text_of(family))["h_seconds"].samples

    assert samples["h_seconds_count", (("a", OTHER),)] == 8


def test_long_label_values_are_cut() -> None:
    """A value from a server may be as long as it likes; the series is not."""
    family = Single("counter", "c_total", "Told.", ("a",))
    family.add(1, "x" * 10_000)

    assert len(text_of(family)) < 300


def test_fixed_labels_are_in_every_series() -> None:
    """They come first, escaped like others."""
    family = Single("counter", "c_total", "Told.", ("a",))
    family.add(1, None)

    assert text_of(family, (("app", 'the "app"'),)).splitlines()[-1] == 'c_total{app="the \\"app\\"",a=""} 1'


@pytest.mark.parametrize("name", ["", "1a", "a-b", "ä", "a b", "a\n", None])
def test_names_prometheus_refuses_are_refused(name) -> None:
    """Of metrics and of labels; labels have neither `:` nor a leading `__`."""
    with pytest.raises(InvalidArgumentError):
        metric_name(name)
    with pytest.raises(InvalidArgumentError):
        label_name(name)
    for reserved in ("a:b", "__a"):
        with pytest.raises(InvalidArgumentError):
            label_name(reserved)
    assert (metric_name("a:b_1"), label_name("_a1")) == ("a:b_1", "_a1")
