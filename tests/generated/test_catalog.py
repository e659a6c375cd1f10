"""The table of models as Python: found by any name, unchangeable, agreed with the description, and free until used."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from claude_api import catalog
from claude_api.catalog import MODELS, SOURCES, ModelFacts, Table, find
from claude_api.models import Model

PROVENANCE = Path(__file__).parents[2] / "generated" / "PROVENANCE.json"
CONSTANTS = {name: value for name, value in vars(Model).items() if name.startswith("CLAUDE_")}


def test_every_constant_has_facts() -> None:
    """The constants of `Model` are the one set of names; each is found here, as itself or as an alias."""
    assert len(CONSTANTS) >= 22
    for value in CONSTANTS.values():
        facts = MODELS[value]
        assert value in (facts.id, *facts.aliases)


def test_what_is_known_of_a_model() -> None:
    """Limits, days and status, as the table says; absent is None."""
    opus, old, new = MODELS["claude-opus-5-5"], MODELS["claude-sonnet-4-5"], MODELS["claude-fable-5-2"]

    assert (opus.family, opus.status, opus.context_window, opus.max_tokens) == ("opus", "active", 1_000_000, 128_000)
    assert opus.max_tokens_with == {"output-300k-2026-03-24": 300_000}
    assert opus.inference_geo == {"us": Decimal("1.1")}
    assert (old.id, old.status, old.retires) == ("claude-sonnet-4-5-20250929", "deprecated", date(2026, 11, 30))
    assert (new.context_window, new.max_tokens, new.rates, new.retires) == (None, None, (), None)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("claude-opus-5-5", "claude-opus-5-5"),
        ("claude-haiku-4-5", "claude-haiku-4-5-20251001"),
        ("anthropic.claude-opus-4-7", "claude-opus-4-7"),
        ("anthropic.claude-haiku-4-5-20251001-v1:0", "claude-haiku-4-5-20251001"),
        ("us.anthropic.claude-sonnet-4-5-20250929-v1:0", "claude-sonnet-4-5-20250929"),
        ("us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0:200k", "claude-sonnet-4-5-20250929"),
        ("global.anthropic.claude-opus-4-6-v1", "claude-opus-4-6"),
        ("arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-opus-4-7", "claude-opus-4-7"),
        ("arn:aws:bedrock:eu-west-1:1:inference-profile/eu.anthropic.claude-opus-4-6-v1", "claude-opus-4-6"),
        ("claude-haiku-4-5@20251001", "claude-haiku-4-5-20251001"),
        ("claude-sonnet-4-6@default", "claude-sonnet-4-6"),
        ("publishers/anthropic/models/claude-opus-4-1@20250805", "claude-opus-4-1-20250805"),
        ("projects/p/locations/l/publishers/anthropic/models/claude-opus-5-5", "claude-opus-5-5"),
    ],
)  # fmt: skip
def test_a_model_is_found_by_any_of_its_names(name: str, found: str) -> None:
    """Ids, aliases, and the names of Bedrock and Vertex."""
    facts = find(name)

    assert facts is not None
    assert facts.id == found


@pytest.mark.parametrize(
    "name",
    [
        "", "claude-", "claude-opus-9", "claude-opus-5-5-20260922", "claude-opus-5-5-v2x", "gpt", "my.claude-opus-5-5",
        "arn:aws:bedrock:us-east-1:1:application-inference-profile/abc", "claude-opus-5-5@20260922", "CLAUDE-OPUS-5-5",
    ],
)  # fmt: skip
def test_another_name_is_unknown(name: str) -> None:
    """No model is guessed: another version, another date, another maker."""
    assert find(name) is None


def test_every_source_is_there() -> None:
    """Each fact names where it comes from, with the days."""
    for facts in MODELS.values():
        assert facts.sources
        for source in (*facts.sources, *(name for rate in facts.rates for name in rate.sources)):
            assert SOURCES[source].as_of <= SOURCES[source].seen <= catalog.CATALOG_DATE
        assert all(rate.sources for rate in facts.rates)


def test_prices_are_sane() -> None:
    """A slip of a digit would show: reading the cache is cheaper than the input, writing dearer, output the dearest."""
    for facts in MODELS.values():
        for rate in facts.rates:
            assert rate.cache_read is not None
            assert rate.input is not None
            assert rate.cache_write_5m is not None
            assert rate.cache_write_1h is not None
            assert rate.output is not None
            assert 0 < rate.cache_read < rate.input < rate.cache_write_5m < rate.cache_write_1h < rate.output
            assert rate.output in (5 * rate.input, Decimal("3.75") * rate.input)
            assert rate.cache_write_1h == 2 * rate.input


def test_nothing_in_it_can_be_changed() -> None:
    """A table of all is nobody's to change; it can be hashed, copied and pickled."""
    with pytest.raises(TypeError):
        MODELS["m"] = MODELS["claude-opus-5-5"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        MODELS["claude-opus-5-5"].max_tokens = 1  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(MODELS)) == MODELS  # noqa: S301 - our own bytes
    assert copy.deepcopy(MODELS) == MODELS
    assert hash(MODELS["claude-opus-5-5"]) == hash(copy.deepcopy(MODELS["claude-opus-5-5"]))
    assert Table({"a": 1}) == {"a": 1}
    assert repr(Table({"a": 1})) == "{'a': 1}"
    assert ModelFacts(id="m", family="f").rates == ()


def test_provenance_names_its_day() -> None:
    """The tree says of which day its table is."""
    told = json.loads(PROVENANCE.read_text(encoding="utf-8"))["catalog"]

    assert told["date"] == catalog.CATALOG_DATE.isoformat()
    assert told["models"] == len({facts.id for facts in MODELS.values()})


def test_it_costs_nothing_until_it_is_used() -> None:
    """Neither package loads it, nor an endpoint, nor the client."""
    code = (
        "import sys, claude_api, claude_overlay; from claude_api.api.messages import create_message;"
        "from claude_overlay import Claude; Claude('sk-ant-x').messages.create;"
        "print('claude_api.catalog' in sys.modules, 'claude_overlay.costs' in sys.modules);"
        "claude_api.catalog; print('claude_api.catalog' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 our own

    assert done.stdout.split() == ["False", "False", "True"]
