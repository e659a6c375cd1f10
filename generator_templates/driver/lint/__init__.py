"""Finds everything in a bundled description that openapi-python-client or our templates would lose without a word.

Each module holds the rules on one matter: `RULES` says for every rule what happens without it, `problems(view)` finds
the breaches. `check` runs them all. The pipeline calls it before it parses; any problem ends the run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from driver.lint import (
    bodies,
    composition,
    examples,
    methods,
    names,
    objects,
    operations,
    parameters,
    root,
    scalars,
    unions,
    webhooks,
)
from driver.lint.view import View
from driver.problem import in_order

if TYPE_CHECKING:
    from driver.bundle import Bundle
    from driver.problem import Problem

_MODULES = (
    *(root, operations, methods, webhooks, parameters, bodies),
    *(examples, names, composition, unions, objects, scalars),
)

RULES: dict[str, str] = {name: why for module in _MODULES for name, why in module.RULES.items()}
"""Every rule with what stock openapi-python-client 0.29.1 (or a reader of the result) does without it."""


def check(bundle: Bundle) -> list[Problem]:
    """Every breach of a rule, sorted by file and line. An empty list means: fit to generate from."""
    view = View(bundle=bundle)
    return in_order(problem for module in _MODULES for problem in module.problems(view))
