"""Requests encoded, without a network: from plain values, and from typed models where a contestant has them.

No bound: shown. `decoding` has the same of answers.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from benchmarks.side_by_side import asking
from benchmarks.side_by_side.case import CONTESTANTS, Case

_FORMS: Final = {"plain": CONTESTANTS, "typed": ("ours", "floor")}
_TITLES: Final = {
    "small": "a small request",
    "tools": "a request with ten tools",
    "rich": "a request of 40 turns, tools and images",
    "history": "a request of 200 turns, 400 KB",
}

CASES = tuple(
    Case(
        name=f"request_{kind}" + ("_typed" if form == "typed" else ""),
        title=f"encode {_TITLES[kind]}, from {'models' if form == 'typed' else 'plain values'}",
        job="encoding.request",
        arguments={"kind": kind, "form": form},
        unit="request",
        repetitions=repetitions,
        warmup=20,
        contestants=contestants,
        expects=partial(asking.expected, kind),
    )
    for form, contestants in _FORMS.items()
    for kind, repetitions in asking.KINDS.items()
)
