# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Models, their limits and their prices, as of `CATALOG_DATE`: data, and a lookup by any name of a model.

    from claude_api.catalog import find

    find("claude-opus-5-5").max_tokens

What nobody published is None: unknown, neither 0 nor unlimited. Prices are those of the Claude API. A model that is
missing here is no error anywhere: it is unknown. Names of models as constants are `claude_api.models.Model`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal, TypeVar

__all__ = [
    "BATCH_TIMES",
    "CATALOG_DATE",
    "CODE_EXECUTION_FREE_HOURS",
    "CODE_EXECUTION_USD_PER_HOUR",
    "MODELS",
    "SERVER_TOOLS",
    "SOURCES",
    "ModelFacts",
    "Rate",
    "Source",
    "Table",
    "find",
]

K = TypeVar("K")
V = TypeVar("V")


class Table(Mapping[K, V]):
    """A mapping that cannot be changed, can be hashed and pickled, and equals a dict with the same items."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[K, V]) -> None:
        self._items = dict(items)

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return repr(self._items)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._items,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where facts come from.

    Attributes:
        what: what it is.
        where: its address, or its place in a package.
        as_of: the day it speaks of.
        seen: the day it was read.
    """

    what: str
    where: str
    as_of: date
    seen: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Prices of a model's tokens, in US dollars for a million. None: unknown.

    Attributes:
        input: input tokens that neither came from the prompt cache nor went there.
        output: output tokens, thinking included.
        cache_write_5m: input tokens written to the cache for five minutes.
        cache_write_1h: input tokens written to the cache for an hour.
        cache_read: input tokens read from the cache.
        speed: "standard", or "fast" for fast mode.
        over: holds for prompts of more tokens than this, for all tokens of the request; cache reads and writes count.
        since: holds from this day on (UTC); None: from the model's release on.
        sources: names in `SOURCES`.
    """

    input: Decimal | None = None
    output: Decimal | None = None
    cache_write_5m: Decimal | None = None
    cache_write_1h: Decimal | None = None
    cache_read: Decimal | None = None
    speed: str = "standard"
    over: int = 0
    since: date | None = None
    sources: tuple[str, ...] = ()


_NO_LIMITS: Final[Mapping[str, int]] = Table({})
_NO_FACTORS: Final[Mapping[str, Decimal]] = Table({})


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFacts:
    """What is published about a model.

    Attributes:
        id: its id.
        aliases: other ids of it on the Claude API.
        family: "opus", "sonnet", ...
        status: "active", "deprecated" (still answers, has an end) or "retired" (no longer answers) on `CATALOG_DATE`,
            on the Claude API; None: unknown.
        context_window: the most tokens of prompt and answer together. None: unknown.
        max_tokens: the most that `max_tokens` may be. None: unknown.
        context_window_with: the same with a beta, by its name.
        max_tokens_with: the same with a beta, by its name. What a beta raises may hold in batches only.
        deprecated: the day it was deprecated, where known.
        retires: the day it stops to answer, where known.
        inference_geo: what its tokens cost of their price when `usage.inference_geo` is this.
        rates: its prices; empty: unknown.
        sources: names in `SOURCES`, of all but the prices.
    """

    id: str
    aliases: tuple[str, ...] = ()
    family: str
    status: Literal["active", "deprecated", "retired"] | None = None
    context_window: int | None = None
    max_tokens: int | None = None
    context_window_with: Mapping[str, int] = _NO_LIMITS
    max_tokens_with: Mapping[str, int] = _NO_LIMITS
    deprecated: date | None = None
    retires: date | None = None
    inference_geo: Mapping[str, Decimal] = _NO_FACTORS
    rates: tuple[Rate, ...] = ()
    sources: tuple[str, ...] = ()


CATALOG_DATE: Final = date(2026, 11, 22)
"""The day the table was last looked through."""

BATCH_TIMES: Final[Decimal | None] = Decimal("0.5")
"""What tokens cost of their price in a batch."""

SERVER_TOOLS: Final[Mapping[str, Decimal]] = Table(
    {
        "web_search_requests": Decimal("10"),
        "web_fetch_requests": Decimal("0"),
    }
)
"""US dollars for a thousand uses, by the name of the count in `usage.server_tool_use`. 0: free of charge."""

CODE_EXECUTION_USD_PER_HOUR: Final[Decimal | None] = Decimal("0.05")
"""US dollars for an hour of a container, above the free hours. No usage tells the hours."""

CODE_EXECUTION_FREE_HOURS: Final[int | None] = 1550
"""Hours of containers that are free for an organization in a month."""

SOURCES: Final[Mapping[str, Source]] = Table(
    {
        "sdk": Source(
            what="The official Python SDK 2.12.0, its model names, deprecated models and beta names.",
            where="anthropic 2.12.0: types/model.py, resources/messages/messages.py, types/anthropic_beta_param.py",
            as_of=date(2026, 11, 20),
            seen=date(2026, 11, 22),
        ),
        "models_api": Source(
            what="Answers of GET /v1/models, recorded by public projects (max_input_tokens, max_tokens).",
            where="recorded traffic of 0xPlaygrounds/rig and joshrotenberg/claude-api",
            as_of=date(2026, 5, 2),
            seen=date(2026, 11, 22),
        ),
        "pricing": Source(
            what="The pricing page with the models up to Fable 5.1 and Opus 5, dated by what it lists.",
            where="platform.claude.com/docs/en/about-claude/pricing",
            as_of=date(2026, 9, 1),
            seen=date(2026, 11, 22),
        ),
        "pricing_october": Source(
            what="The pricing page with Opus 5.5, Sonnet 5.5 and both rows of Haiku 5.5, as several projects copied its rows.",
            where="platform.claude.com/docs/en/about-claude/pricing",
            as_of=date(2026, 10, 24),
            seen=date(2026, 11, 22),
        ),
        "pricing_spring": Source(
            what="The pricing page with Opus 4.6 and older models; rules for the prompt cache, batches, US-only inference, fast mode, web search, web fetch and code execution. Dated by what it lists.",
            where="platform.claude.com/docs/en/about-claude/pricing",
            as_of=date(2026, 4, 15),
            seen=date(2026, 11, 22),
        ),
        "pricing_long_context": Source(
            what="The pricing page while Sonnet 4 and 4.5 took a million tokens, at a higher price above 200,000. Dated by what it lists.",
            where="platform.claude.com/docs/en/about-claude/pricing#long-context-pricing",
            as_of=date(2026, 3, 15),
            seen=date(2026, 11, 22),
        ),
        "fast_mode": Source(
            what="The fast mode table of the pricing page (Opus 5.5; Opus 5 and 4.8).",
            where="platform.claude.com/docs/en/about-claude/pricing#fast-mode-pricing",
            as_of=date(2026, 10, 9),
            seen=date(2026, 11, 22),
        ),
        "model_pages": Source(
            what="The overview page of each model (context window, longest output, prices, 300K output in batches).",
            where="platform.claude.com/docs/en/models/<model>/overview",
            as_of=date(2026, 10, 8),
            seen=date(2026, 11, 22),
        ),
        "haiku_5_5_launch": Source(
            what="The announcement of Haiku 5.5, with the lower price of cache reads on Sonnet 5.5 from that day.",
            where="www.anthropic.com/claude-haiku-5-5",
            as_of=date(2026, 10, 7),
            seen=date(2026, 11, 22),
        ),
        "retirement_notes": Source(
            what="The release notes on the retirement of Sonnet 4 and Opus 4.",
            where="platform.claude.com/docs/en/release-notes/overview",
            as_of=date(2026, 6, 15),
            seen=date(2026, 11, 22),
        ),
        "deprecations": Source(
            what="The page of model deprecations, dated by what it lists.",
            where="platform.claude.com/docs/en/about-claude/model-deprecations",
            as_of=date(2026, 2, 17),
            seen=date(2026, 11, 22),
        ),
    }
)
"""Where the facts come from, by the names that `ModelFacts.sources` and `Rate.sources` hold."""

_ALL: Final = (
    ModelFacts(
        id="claude-fable-5-2",
        family="fable",
        status="active",
        sources=("sdk",),
    ),
    ModelFacts(
        id="claude-mythos-5-2",
        family="mythos",
        status="active",
        sources=("sdk",),
    ),
    ModelFacts(
        id="claude-haiku-5-5",
        family="haiku",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        max_tokens_with=Table({"output-300k-2026-03-24": 300000}),
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("0.10"),
                output=Decimal("0.50"),
                cache_write_5m=Decimal("0.125"),
                cache_write_1h=Decimal("0.20"),
                cache_read=Decimal("0.01"),
                sources=("pricing_october",),
            ),
            Rate(
                input=Decimal("0.50"),
                output=Decimal("2.50"),
                cache_write_5m=Decimal("0.625"),
                cache_write_1h=Decimal("1"),
                cache_read=Decimal("0.05"),
                over=100000,
                sources=("pricing_october",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-sonnet-5-5",
        family="sonnet",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        max_tokens_with=Table({"output-300k-2026-03-24": 300000}),
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("2"),
                output=Decimal("10"),
                cache_write_5m=Decimal("2.50"),
                cache_write_1h=Decimal("4"),
                cache_read=Decimal("0.20"),
                sources=("model_pages",),
            ),
            Rate(
                input=Decimal("2"),
                output=Decimal("10"),
                cache_write_5m=Decimal("2.50"),
                cache_write_1h=Decimal("4"),
                cache_read=Decimal("0.10"),
                since=date(2026, 10, 7),
                sources=("haiku_5_5_launch", "pricing_october"),
            ),
        ),
    ),
    ModelFacts(
        id="claude-fable-5-1",
        family="fable",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("10"),
                output=Decimal("50"),
                cache_write_5m=Decimal("12.50"),
                cache_write_1h=Decimal("20"),
                cache_read=Decimal("0.25"),
                sources=("pricing",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-opus-5-5",
        family="opus",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        max_tokens_with=Table({"output-300k-2026-03-24": 300000}),
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("4"),
                output=Decimal("20"),
                cache_write_5m=Decimal("5"),
                cache_write_1h=Decimal("8"),
                cache_read=Decimal("0.20"),
                sources=("pricing_october",),
            ),
            Rate(
                input=Decimal("8"),
                output=Decimal("40"),
                cache_write_5m=Decimal("10"),
                cache_write_1h=Decimal("16"),
                cache_read=Decimal("0.40"),
                speed="fast",
                sources=("fast_mode", "pricing_spring"),
            ),
        ),
    ),
    ModelFacts(
        id="claude-mythos-5-1",
        family="mythos",
        status="active",
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("sdk",),
        rates=(
            Rate(
                input=Decimal("10"),
                output=Decimal("50"),
                cache_write_5m=Decimal("12.50"),
                cache_write_1h=Decimal("20"),
                cache_read=Decimal("0.25"),
                sources=("pricing",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-sonnet-5",
        family="sonnet",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        max_tokens_with=Table({"output-300k-2026-03-24": 300000}),
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("2"),
                output=Decimal("10"),
                cache_write_5m=Decimal("2.50"),
                cache_write_1h=Decimal("4"),
                cache_read=Decimal("0.20"),
                sources=("model_pages", "pricing_october"),
            ),
        ),
    ),
    ModelFacts(
        id="claude-fable-5",
        family="fable",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("10"),
                output=Decimal("50"),
                cache_write_5m=Decimal("12.50"),
                cache_write_1h=Decimal("20"),
                cache_read=Decimal("1"),
                sources=("pricing",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-mythos-5",
        family="mythos",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("10"),
                output=Decimal("50"),
                cache_write_5m=Decimal("12.50"),
                cache_write_1h=Decimal("20"),
                cache_read=Decimal("1"),
                sources=("pricing",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-opus-5",
        family="opus",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        max_tokens_with=Table({"output-300k-2026-03-24": 300000}),
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("5"),
                output=Decimal("25"),
                cache_write_5m=Decimal("6.25"),
                cache_write_1h=Decimal("10"),
                cache_read=Decimal("0.50"),
                sources=("pricing", "model_pages"),
            ),
            Rate(
                input=Decimal("10"),
                output=Decimal("50"),
                cache_write_5m=Decimal("12.50"),
                cache_write_1h=Decimal("20"),
                cache_read=Decimal("1"),
                speed="fast",
                sources=("fast_mode", "pricing_spring"),
            ),
        ),
    ),
    ModelFacts(
        id="claude-opus-4-8",
        family="opus",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("5"),
                output=Decimal("25"),
                cache_write_5m=Decimal("6.25"),
                cache_write_1h=Decimal("10"),
                cache_read=Decimal("0.50"),
                sources=("pricing",),
            ),
            Rate(
                input=Decimal("10"),
                output=Decimal("50"),
                cache_write_5m=Decimal("12.50"),
                cache_write_1h=Decimal("20"),
                cache_read=Decimal("1"),
                speed="fast",
                sources=("fast_mode", "pricing_spring"),
            ),
        ),
    ),
    ModelFacts(
        id="claude-opus-4-7",
        family="opus",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("models_api", "sdk"),
        rates=(
            Rate(
                input=Decimal("5"),
                output=Decimal("25"),
                cache_write_5m=Decimal("6.25"),
                cache_write_1h=Decimal("10"),
                cache_read=Decimal("0.50"),
                sources=("pricing",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-mythos-preview",
        family="mythos",
        status="deprecated",
        context_window=1000000,
        retires=date(2026, 6, 30),
        sources=("sdk", "pricing_spring"),
    ),
    ModelFacts(
        id="claude-opus-4-6",
        family="opus",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("models_api", "model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("5"),
                output=Decimal("25"),
                cache_write_5m=Decimal("6.25"),
                cache_write_1h=Decimal("10"),
                cache_read=Decimal("0.50"),
                sources=("pricing_spring",),
            ),
            Rate(
                input=Decimal("30"),
                output=Decimal("150"),
                cache_write_5m=Decimal("37.50"),
                cache_write_1h=Decimal("60"),
                cache_read=Decimal("3"),
                speed="fast",
                sources=("pricing_spring",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-sonnet-4-6",
        family="sonnet",
        status="active",
        context_window=1000000,
        max_tokens=128000,
        inference_geo=Table({"us": Decimal("1.1")}),
        sources=("models_api", "model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("3"),
                output=Decimal("15"),
                cache_write_5m=Decimal("3.75"),
                cache_write_1h=Decimal("6"),
                cache_read=Decimal("0.30"),
                sources=("pricing_spring",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-haiku-4-5-20251001",
        aliases=("claude-haiku-4-5",),
        family="haiku",
        status="active",
        context_window=200000,
        max_tokens=64000,
        sources=("models_api", "model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("1"),
                output=Decimal("5"),
                cache_write_5m=Decimal("1.25"),
                cache_write_1h=Decimal("2"),
                cache_read=Decimal("0.10"),
                sources=("pricing_spring",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-opus-4-5-20251101",
        aliases=("claude-opus-4-5",),
        family="opus",
        status="active",
        context_window=200000,
        max_tokens=64000,
        sources=("models_api", "model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("5"),
                output=Decimal("25"),
                cache_write_5m=Decimal("6.25"),
                cache_write_1h=Decimal("10"),
                cache_read=Decimal("0.50"),
                sources=("pricing_spring",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-sonnet-4-5-20250929",
        aliases=("claude-sonnet-4-5",),
        family="sonnet",
        status="deprecated",
        context_window=200000,
        max_tokens=64000,
        context_window_with=Table({"context-1m-2025-08-07": 1000000}),
        retires=date(2026, 11, 30),
        sources=("models_api", "model_pages", "sdk"),
        rates=(
            Rate(
                input=Decimal("3"),
                output=Decimal("15"),
                cache_write_5m=Decimal("3.75"),
                cache_write_1h=Decimal("6"),
                cache_read=Decimal("0.30"),
                sources=("pricing_spring",),
            ),
            Rate(
                input=Decimal("6"),
                output=Decimal("22.50"),
                cache_write_5m=Decimal("7.50"),
                cache_write_1h=Decimal("12"),
                cache_read=Decimal("0.60"),
                over=200000,
                sources=("pricing_long_context",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-opus-4-1-20250805",
        aliases=("claude-opus-4-1",),
        family="opus",
        status="retired",
        context_window=200000,
        max_tokens=32000,
        sources=("models_api", "pricing"),
        rates=(
            Rate(
                input=Decimal("15"),
                output=Decimal("75"),
                cache_write_5m=Decimal("18.75"),
                cache_write_1h=Decimal("30"),
                cache_read=Decimal("1.50"),
                sources=("pricing", "pricing_spring"),
            ),
        ),
    ),
    ModelFacts(
        id="claude-opus-4-20250514",
        aliases=("claude-opus-4-0", "claude-4-opus-20250514"),
        family="opus",
        status="retired",
        context_window=200000,
        max_tokens=32000,
        retires=date(2026, 6, 15),
        sources=("models_api", "retirement_notes", "sdk"),
        rates=(
            Rate(
                input=Decimal("15"),
                output=Decimal("75"),
                cache_write_5m=Decimal("18.75"),
                cache_write_1h=Decimal("30"),
                cache_read=Decimal("1.50"),
                sources=("pricing_spring",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-sonnet-4-20250514",
        aliases=("claude-sonnet-4-0",),
        family="sonnet",
        status="retired",
        context_window=200000,
        max_tokens=64000,
        context_window_with=Table({"context-1m-2025-08-07": 1000000}),
        retires=date(2026, 6, 15),
        sources=("models_api", "retirement_notes", "sdk"),
        rates=(
            Rate(
                input=Decimal("3"),
                output=Decimal("15"),
                cache_write_5m=Decimal("3.75"),
                cache_write_1h=Decimal("6"),
                cache_read=Decimal("0.30"),
                sources=("pricing_spring",),
            ),
            Rate(
                input=Decimal("6"),
                output=Decimal("22.50"),
                cache_write_5m=Decimal("7.50"),
                cache_write_1h=Decimal("12"),
                cache_read=Decimal("0.60"),
                over=200000,
                sources=("pricing_long_context",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-3-7-sonnet-20250219",
        aliases=("claude-3-7-sonnet-latest",),
        family="sonnet",
        status="retired",
        deprecated=date(2025, 10, 28),
        retires=date(2026, 2, 19),
        sources=("deprecations", "sdk"),
        rates=(
            Rate(
                input=Decimal("3"),
                output=Decimal("15"),
                cache_write_5m=Decimal("3.75"),
                cache_write_1h=Decimal("6"),
                cache_read=Decimal("0.30"),
                sources=("pricing_spring",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-3-5-haiku-20241022",
        aliases=("claude-3-5-haiku-latest",),
        family="haiku",
        status="retired",
        deprecated=date(2025, 12, 19),
        retires=date(2026, 2, 19),
        sources=("deprecations", "sdk"),
        rates=(
            Rate(
                input=Decimal("0.80"),
                output=Decimal("4"),
                cache_write_5m=Decimal("1"),
                cache_write_1h=Decimal("1.60"),
                cache_read=Decimal("0.08"),
                sources=("pricing_spring",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-3-opus-20240229",
        family="opus",
        status="retired",
        deprecated=date(2025, 6, 30),
        retires=date(2026, 1, 5),
        sources=("deprecations", "sdk"),
        rates=(
            Rate(
                input=Decimal("15"),
                output=Decimal("75"),
                cache_write_5m=Decimal("18.75"),
                cache_write_1h=Decimal("30"),
                cache_read=Decimal("1.50"),
                sources=("pricing_spring",),
            ),
        ),
    ),
    ModelFacts(
        id="claude-3-haiku-20240307",
        family="haiku",
        sources=("pricing_spring",),
        rates=(
            Rate(
                input=Decimal("0.25"),
                output=Decimal("1.25"),
                cache_write_5m=Decimal("0.30"),
                cache_write_1h=Decimal("0.50"),
                cache_read=Decimal("0.03"),
                sources=("pricing_spring",),
            ),
        ),
    ),
)

MODELS: Final[Mapping[str, ModelFacts]] = Table({name: facts for facts in _ALL for name in (facts.id, *facts.aliases)})
"""Every model by its id and by each alias. `find` takes the names of other platforms as well."""

# What other platforms put around a model's name: "us.anthropic.claude-...-v1:0", "publishers/anthropic/models/...@...".
_BEFORE: Final = re.compile(r"^(?:.*/)?(?:(?:[a-z-]+\.)?anthropic\.)?(?=claude-)")
_AFTER: Final = re.compile(r"(?:-v\d+)?(?::\d+)?(?::\d+k)?$")
_VERTEX_VERSION: Final = re.compile(r"(?:-v\d+)?@(?=\d)|@(?:default|latest)$")


def find(model: str) -> ModelFacts | None:
    """Find a model by id or alias, or by the name Amazon Bedrock or Google Vertex AI gives it. None: unknown.

    Bedrock: "anthropic.claude-...-v1:0", with a region before it, or the ARN of a model or of an inference profile that
    holds such a name. Vertex: "claude-...@20251001", or the whole path. A snapshot with a date of its own is another
    model than its alias, and unknown when the table does not have it.
    """
    facts = MODELS.get(model)
    if facts is not None or "claude-" not in model:
        return facts
    name = _VERTEX_VERSION.sub(lambda found: "-" if found[0].endswith("@") else "", _BEFORE.sub("", model))
    return MODELS.get(name) or MODELS.get(_AFTER.sub("", name))
