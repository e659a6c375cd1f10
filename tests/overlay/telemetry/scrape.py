"""A strict reader of Prometheus's text format 0.0.4, written from the format's description, for tests alone.

It refuses what a lenient reader lets pass: a series twice, a sample outside its family, buckets that fall, a histogram
without `+Inf`, a label twice, a stray escape, a last line without its end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

NAME = re.compile(r"[a-zA-Z_:][a-zA-Z0-9_:]*")
LABEL = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*")
NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|Inf)|NaN")
ESCAPES = {"\\": "\\", "n": "\n", '"': '"'}

Key = tuple[str, tuple[tuple[str, str], ...]]


@dataclass
class Scraped:
    """One family.

    Attributes:
        kind: "counter", "gauge" or "histogram".
        told: its help.
        samples: values by sample name and labels, sorted.
    """

    kind: str
    told: str
    samples: dict[Key, float] = field(default_factory=dict)


def scrape(text: str) -> dict[str, Scraped]:
    """Read a whole text; raises AssertionError for whatever is not as it must be."""
    families: dict[str, Scraped] = {}
    assert text == "" or text.endswith("\n")
    told: tuple[str, str] | None = None
    for line in text.split("\n")[:-1]:
        if line.startswith("# HELP "):
            name, _, words = line.removeprefix("# HELP ").partition(" ")
            told = (name, words)
        elif line.startswith("# TYPE "):
            name, kind = line.removeprefix("# TYPE ").split(" ")
            assert told is not None
            assert told[0] == name, "HELP comes right before TYPE"
            assert NAME.fullmatch(name)
            assert name not in families, "a family is there once, in one piece"
            assert kind in {"counter", "gauge", "histogram"}
            families[name] = Scraped(kind, told[1])
        else:
            name = next(reversed(families))
            _sample(line, name, families[name])
    for name, family in families.items():
        assert family.samples, f"{name} has no sample"
        if family.kind == "counter":
            assert name.endswith("_total")
            assert all(value >= 0 for value in family.samples.values())
        if family.kind == "histogram":
            _check_histogram(name, family)
    return families


def _sample(line: str, family: str, into: Scraped) -> None:
    head = NAME.match(line)
    assert head is not None, line
    allowed = {f"{family}_bucket", f"{family}_sum", f"{family}_count"} if into.kind == "histogram" else {family}
    assert head[0] in allowed, line
    rest = line[head.end() :]
    labels: list[tuple[str, str]] = []
    if rest.startswith("{"):
        labels, rest = _labels(rest[1:])
    assert rest.startswith(" ")
    assert NUMBER.fullmatch(rest[1:]), line
    key = (head[0], tuple(sorted(labels)))
    assert len(dict(labels)) == len(labels), "a label twice"
    assert key not in into.samples, "a series twice"
    into.samples[key] = float(rest[1:])


def _labels(text: str) -> tuple[list[tuple[str, str]], str]:
    found: list[tuple[str, str]] = []
    while True:
        name = LABEL.match(text)
        assert name is not None
        assert text[name.end() : name.end() + 2] == '="'
        position = name.end() + 2
        value = ""
        while text[position] != '"':
            if text[position] == "\\":
                value += ESCAPES[text[position + 1]]
                position += 2
            else:
                value += text[position]
                position += 1
        found.append((name[0], value))
        text = text[position + 1 :]
        if text.startswith("}"):
            return found, text[1:]
        assert text.startswith(",")
        text = text[1:]


def _check_histogram(name: str, family: Scraped) -> None:
    buckets: dict[tuple[tuple[str, str], ...], list[tuple[float, float]]] = {}
    for (sample, labels), value in family.samples.items():
        if sample == f"{name}_bucket":
            bound = dict(labels)["le"]
            own = tuple(pair for pair in labels if pair[0] != "le")
            buckets.setdefault(own, []).append((float(bound), value))
    counts = {labels: value for (sample, labels), value in family.samples.items() if sample == f"{name}_count"}
    sums = {labels for sample, labels in family.samples if sample == f"{name}_sum"}
    assert set(buckets) == set(counts) == sums
    for labels, found in buckets.items():
        assert [bound for bound, _ in found] == sorted({bound for bound, _ in found}), "bounds ascend"
        assert [value for _, value in found] == sorted(value for _, value in found), "buckets never fall"
        assert found[-1] == (float("inf"), counts[labels])
