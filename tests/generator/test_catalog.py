"""The table of models: what it may say, and what becomes of it in the generated package."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.generator.planted_catalog import CATALOG, PLANTED

import generate
from driver import catalog_lint, provenance
from driver.bundle import bundle
from driver.catalog import read_catalog
from driver.problem import SpecError

if TYPE_CHECKING:
    from tests.generator.conftest import Spec
    from tests.generator.mistake import Mistake

    from driver.problem import Problem

REAL = Path(__file__).parents[2] / "spec" / "openapi.yaml"


@pytest.fixture
def table(spec: Spec) -> Spec:
    """The small description, with a table beside it."""
    spec.write("catalog.yaml", CATALOG)
    return spec


def problems(spec: Spec) -> list[Problem]:
    """What reading or, after that, the rules have to say of the table."""
    try:
        catalog = read_catalog(spec.root)
    except SpecError as error:
        return list(error.problems)
    assert catalog is not None
    return catalog_lint.check(catalog, bundle(spec.root).document)


def test_the_valid_table_has_no_problems(table: Spec) -> None:
    """The table every mistake is planted in is itself without fault."""
    assert problems(table) == []


@pytest.mark.parametrize("mistake", PLANTED, ids=lambda mistake: f"{mistake.rule}: {mistake.name}")
def test_a_planted_mistake_is_found_where_it_stands(table: Spec, mistake: Mistake) -> None:
    """A finding of its rule at its line, on one line of text with a remedy, and no finding of another rule."""
    mistake.plant(table)

    found = problems(table)

    assert {problem.rule for problem in found} - set(mistake.also) == {mistake.rule}, [str(p) for p in found]
    own = [problem for problem in found if problem.rule == mistake.rule]
    assert any(mistake.at in table.line(problem) for problem in own), [(str(p), table.line(p)) for p in own]
    for problem in own:
        assert str(problem).startswith(f"spec/catalog.yaml:{problem.where.line} ")
        assert "\n" not in str(problem)
        assert len(problem.message) > 40


def test_every_rule_has_a_planted_mistake() -> None:
    """No rule is without proof, and no mistake is filed under a rule that does not exist."""
    assert {mistake.rule for mistake in PLANTED} == catalog_lint.RULES.keys()


def test_a_mistake_in_the_table_ends_the_run(table: Spec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 1, the finding on stderr, and not a file written."""
    table.replace("catalog.yaml", "input: '0.10'", "input: '0.1O'")
    out = tmp_path / "generated"

    assert generate.main(["--spec", str(table.root), "--out", str(out)]) == 1

    assert "spec/catalog.yaml:33 (#/models/0/prices/0/input): [catalog-money]" in capsys.readouterr().err
    assert not out.exists()


def made(spec: Spec, out: Path) -> Any:
    """The generated module of the table, imported from its file."""
    assert generate.main(["--spec", str(spec.root), "--out", str(out)]) == 0
    found = spec_from_file_location("small_catalog", out / "claude_api" / "catalog.py")
    assert found is not None
    assert found.loader is not None
    module = module_from_spec(found)
    sys.modules["small_catalog"] = module  # dataclasses look their module up
    found.loader.exec_module(module)
    return module


def test_the_table_becomes_a_module(table: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every figure arrives as written: decimals exact, days as dates, what is absent as None."""
    monkeypatch.setitem(sys.modules, "small_catalog", None)
    catalog = made(table, tmp_path / "generated")

    first, second = catalog.MODELS["thing-1"], catalog.find("thing-two")
    assert catalog.CATALOG_DATE.isoformat() == "2026-11-22"
    assert (first.context_window, first.max_tokens, first.max_tokens_with) == (1000, 100, {"light_red": 300})
    assert [str(rate.input) for rate in first.rates] == ["0.10", "1", "None", "None"]
    assert [(rate.speed, rate.over, str(rate.since)) for rate in first.rates] == [
        ("standard", 0, "None"),
        ("standard", 500, "None"),
        ("fast", 0, "None"),
        ("standard", 0, "2026-10-07"),
    ]
    assert {geo: str(times) for geo, times in first.inference_geo.items()} == {"us": "1.1"}
    assert (second.id, second.status, str(second.retires), second.rates) == ("thing-2", "deprecated", "2026-12-01", ())
    assert (second.context_window, second.max_tokens) == (None, None)
    assert (str(catalog.BATCH_TIMES), catalog.SERVER_TOOLS["file"]) == ("0.5", 10)
    assert catalog.SOURCES["other"].as_of.isoformat() == "2026-11-01"
    assert list(catalog.MODELS) == ["thing-1", "thing-2", "thing-two", "thing-0"]


def test_a_description_without_a_table_has_no_catalog(spec: Spec, tmp_path: Path) -> None:
    """The file is optional; without it there is neither the module nor its name."""
    out = tmp_path / "generated"

    assert read_catalog(spec.root) is None
    assert generate.main(["--spec", str(spec.root), "--out", str(out)]) == 0
    assert not (out / "claude_api" / "catalog.py").exists()
    assert "catalog" not in (out / "claude_api" / "__init__.py").read_text(encoding="utf-8")
    assert "catalog" not in (out / "PROVENANCE.json").read_text(encoding="utf-8")


def test_provenance_tells_the_table(table: Spec, tmp_path: Path) -> None:
    """Its day and its hash: even a comment in it changes the hash, and nothing else."""

    def described() -> dict[str, Any]:
        return provenance.describe(bundle(table.root), tmp_path, read_catalog(table.root))

    before = described()
    table.write("catalog.yaml", CATALOG + "# a comment\n")
    after = described()

    assert before["catalog"].pop("sha256") != after["catalog"].pop("sha256")
    assert before == after
    assert before["catalog"] == {"date": "2026-11-22", "models": 3}


def test_a_stale_module_is_found(table: Spec, tmp_path: Path) -> None:
    """`--check` covers it: a price changed in the table or by hand in the module is a difference."""
    out = tmp_path / "generated"
    arguments = ["--spec", str(table.root), "--out", str(out)]
    assert generate.main(arguments) == 0

    table.replace("catalog.yaml", "input: '0.10'", "input: '0.11'")
    assert generate.main([*arguments, "--check"]) == 1
    assert generate.main(arguments) == 0
    module = out / "claude_api" / "catalog.py"
    module.write_text(module.read_text(encoding="utf-8").replace("0.11", "0.12"), encoding="utf-8")
    assert generate.main([*arguments, "--check"]) == 1


def test_our_table_is_valid_and_sourced() -> None:
    """The real one: no finding, and each price and each model with limits names where it comes from."""
    catalog = read_catalog(REAL)
    assert catalog is not None

    assert [str(problem) for problem in catalog_lint.check(catalog, bundle(REAL).document)] == []
    priced = [model for model in catalog.data["models"] if model.get("prices")]
    assert len(priced) >= 20
    assert all(price["sources"] for model in priced for price in model["prices"])
