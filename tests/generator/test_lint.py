"""Each silent loss has a rule, and each rule names file, line and remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.generator.planted import LINTED, MISTAKES
from tests.generator.planted_webhooks import WEBHOOK

from driver.lint import RULES

if TYPE_CHECKING:
    from tests.generator.conftest import Spec
    from tests.generator.mistake import Mistake


def test_valid_description_has_no_problems(spec: Spec) -> None:
    """The description every mistake is planted in is itself without fault."""
    assert spec.problems() == []


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: f"{mistake.rule}: {mistake.name}")
def test_planted_mistake_is_found_where_it_stands(spec: Spec, mistake: Mistake) -> None:
    """A finding of its rule at its line, on one line of text with a remedy, and no finding of an unrelated rule."""
    mistake.plant(spec)

    problems = spec.problems()

    found = [problem for problem in problems if problem.rule == mistake.rule]
    assert found, [str(problem) for problem in problems]
    assert any(mistake.at in spec.line(problem) for problem in found), [(str(p), spec.line(p)) for p in found]
    assert {problem.where.file for problem in found} == {f"spec/{mistake.found_in or mistake.file}"}
    assert {problem.rule for problem in problems} <= {mistake.rule, *mistake.also}, [str(p) for p in problems]
    for problem in found:
        assert "\n" not in str(problem)
        assert str(problem).startswith(f"{problem.where.file}:{problem.where.line}")
        assert f": [{problem.rule}] " in str(problem)
        assert len(problem.message) > 40


def test_a_webhook_has_no_problems(spec: Spec) -> None:
    """What the API sends to others is described as OpenAPI has it, and uses components."""
    spec.replace("openapi.yaml", "paths:\n", WEBHOOK)

    assert spec.problems() == []


def test_what_a_webhook_brings_is_open(spec: Spec) -> None:
    """It is read like an answer: an object that refuses new members is a mistake."""
    spec.replace("openapi.yaml", "paths:\n", WEBHOOK.replace("schemas/Thing'", "schemas/UploadContentRequest'"))
    before = spec.problems()
    spec.replace(
        "things.yaml", "      required: [file]\n", "      required: [file]\n      additionalProperties: false\n"
    )

    found = [problem.rule for problem in spec.problems() if problem not in before]

    assert found == ["closed-object"]


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("name", ["Thing", "Part"])
def test_an_answer_that_says_when_it_is_null_has_no_problems(spec: Spec, name: str, order: int) -> None:
    """An object or a tagged union, and null with its words, in either order, is an answer."""
    options = [
        f"                  - $ref: '#/components/schemas/{name}'\n",
        "                  - type: 'null'\n                    description: Nobody made one.\n",
    ]
    written = "                $ref: '#/components/schemas/Thing'\n"
    spec.replace("things.yaml", written, "                anyOf:\n" + "".join(options[::order]))

    assert spec.problems() == []


def test_every_rule_has_a_planted_mistake() -> None:
    """No rule is without proof, and no mistake is filed under a rule that does not exist."""
    planted = {mistake.rule for mistake in LINTED}

    # Bundling inlines path items or refuses, so the lint rule on leftovers is proved on a document of its own.
    assert RULES.keys() - {"path-item-left"} == planted


def test_findings_are_sorted_by_file_and_line(spec: Spec) -> None:
    """Several mistakes come out in the order of the files, so that a diff of two runs means something."""
    spec.replace("things.yaml", "          const: box\n", "")
    spec.replace("things.yaml", "tags: [things]", "tags: [thing]")
    spec.replace("common.yaml", "    Identified:\n", "    Spare:\n      type: string\n    Identified:\n")

    places = [(problem.where.file, problem.where.line) for problem in spec.problems()]

    assert len(places) == 3
    assert places == sorted(places)
