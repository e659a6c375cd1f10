"""A valid table of models for the small description, and the mistakes planted in it, one for each rule at least."""
# ruff: noqa: E501 - a line of the table is a line of YAML

from __future__ import annotations

from tests.generator.mistake import Mistake

CATALOG = """\
date: '2026-11-22'
agrees_with:
  models: '#/components/schemas/CreateThingRequest/properties/model/x-known-values'
  betas: '#/components/schemas/Color/enum'
  server_tools: '#/components/schemas/UploadContentRequest/properties'
sources:
  page:
    what: A page.
    where: example.org
    as_of: '2026-11-01'
    seen: '2026-11-20'
  other:
    what: Another page.
    where: example.org/other
    as_of: '2026-11-01'
    seen: '2026-11-20'
batch: {times: '0.5', sources: [page]}
inference_geo:
  us: {times: '1.1', sources: [page]}
server_tools:
  file: {usd_per_1000: '10', sources: [page]}
code_execution: {usd_per_hour: '0.05', free_hours_per_month: 1550, sources: [page]}
models:
  - id: thing-1
    family: thing
    status: active
    context_window: 1000
    max_tokens: 100
    max_tokens_with: {light_red: 300}
    inference_geo: [us]
    sources: [page]
    prices:
      - input: '0.10'
        output: '2.50'
        sources: [page]
      - over: 500
        input: '1'
        sources: [page]
      - speed: fast
        output: '5'
        sources: [page]
      - since: '2026-10-07'
        output: '2'
        sources: [other]
  - id: thing-2
    aliases: [thing-two]
    family: thing
    status: deprecated
    deprecated: '2026-05-01'
    retires: '2026-12-01'
    sources: [page]
  - id: thing-0
    family: thing
    status: retired
    retires: '2026-06-01'
    sources: [page]
"""


def planted(rule: str, name: str, old: str, new: str, at: str, *also: str) -> Mistake:
    """A mistake in catalog.yaml."""
    return Mistake(rule=rule, name=name, old=old, new=new, at=at, file="catalog.yaml", also=also)


PLANTED = [
    planted("catalog-shape", "a misspelt key", "    max_tokens: 100", "    max_token: 100", "max_token:"),
    planted("catalog-shape", "a price of a kind there is not", "        output: '5'", "        outputs: '5'", "outputs"),
    planted("catalog-shape", "no family", "    family: thing\n    status: active\n", "    status: active\n", "- id: thing-1"),
    planted("catalog-shape", "a limit of nothing", "context_window: 1000", "context_window: 0", "context_window"),
    planted("catalog-shape", "yes for a number", "max_tokens: 100", "max_tokens: true", "max_tokens"),
    planted("catalog-shape", "an alias that is no list", "aliases: [thing-two]", "aliases: thing-two", "aliases"),
    planted("catalog-shape", "a limit without a number", "{light_red: 300}", "{light_red: much}", "max_tokens_with"),
    planted("catalog-shape", "a source that is text", "  other:\n    what: Another page.\n    where: example.org/other\n    as_of: '2026-11-01'\n    seen: '2026-11-20'\n", "  other: a page\n", "other: a page"),
    planted("catalog-shape", "models by name", "models:\n  - id: thing-1", "models: {}\nothers:\n  - id: thing-1", "models: {}"),
    planted("catalog-money", "a binary fraction", "input: '0.10'", "input: 0.10", "input: 0.10"),
    planted("catalog-money", "a currency", "output: '2.50'", "output: $2.50", "output: $2.50"),
    planted("catalog-money", "less than nothing", "output: '2.50'", "output: '-2.50'", "'-2.50'"),
    planted("catalog-money", "seven decimals", "output: '2.50'", "output: '0.0000001'", "0.0000001"),
    planted("catalog-money", "a word", "times: '0.5'", "times: half", "times: half"),
    planted("catalog-date", "no such day", "retires: '2026-12-01'", "retires: '2026-12-32'", "2026-12-32"),
    planted("catalog-date", "another order", "seen: '2026-11-20'", "seen: '20.11.2026'", "20.11.2026"),
    planted("catalog-date", "seen in the future", "seen: '2026-11-20'", "seen: '2026-11-23'", "2026-11-23"),
    planted("catalog-date", "a price of the future", "since: '2026-10-07'", "since: '2026-12-07'", "2026-12-07"),
    planted("catalog-source", "a price without one", "        input: '1'\n        sources: [page]", "        input: '1'\n        sources: []", "sources: []"),
    planted("catalog-source", "one there is not", "        input: '1'\n        sources: [page]", "        input: '1'\n        sources: [pages]", "[pages]"),
    planted("catalog-source", "one for nothing", "        sources: [other]", "        sources: [page]", "other:"),
    planted("catalog-duplicate", "an id twice", "- id: thing-0", "- id: thing-1", "- id: thing-1", "catalog-models"),
    planted("catalog-duplicate", "an alias of two", "aliases: [thing-two]", "aliases: [thing-1]", "aliases"),
    planted("catalog-duplicate", "two plain prices", "      - over: 500\n        input", "      - input", "- input: '1'"),
    planted("catalog-tier", "no plain price", "      - input: '0.10'\n", "      - over: 9\n        input: '0.10'\n", "prices:"),
    planted("catalog-tier", "no price at all", "    sources: [page]\n  - id: thing-0", "    sources: [page]\n    prices: []\n  - id: thing-0", "prices: []"),
    planted("catalog-tier", "a price of nothing", "      - speed: fast\n        output: '5'\n", "      - speed: fast\n", "- speed: fast"),
    planted("catalog-tier", "another speed", "speed: fast", "speed: slow", "speed: slow"),
    planted("catalog-tier", "a region without a factor", "inference_geo: [us]", "inference_geo: [eu]", "[eu]"),
    planted("catalog-limit", "a beta that gives nothing", "{light_red: 300}", "{light_red: 100}", "light_red"),
    planted("catalog-betas", "a misspelt beta", "{light_red: 300}", "{lightred: 300}", "lightred"),
    planted("catalog-status", "another word", "status: active", "status: fine", "status: fine"),
    planted("catalog-status", "active with an end", "    status: deprecated", "    status: active", "status: active"),
    planted("catalog-status", "retired and not yet", "retires: '2026-06-01'", "retires: '2026-12-24'", "status: retired"),
    planted("catalog-status", "deprecated after its end", "deprecated: '2026-05-01'\n    retires: '2026-12-01'", "deprecated: '2026-05-01'\n    retires: '2026-04-01'", "status: deprecated"),
    planted("catalog-models", "one the description has not", "status: retired\n    retires: '2026-06-01'", "status: active", "- id: thing-0"),
    planted("catalog-models", "one the table has not", "- id: thing-2", "- id: thing-9", "models:"),
    planted("catalog-server-tools", "a count without a price", "  file: {usd_per_1000: '10', sources: [page]}", "  files: {usd_per_1000: '10', sources: [page]}", "server_tools:"),
    planted("catalog-server-tools", "a price without a count", "  file: {usd_per_1000: '10', sources: [page]}", "  file: {usd_per_1000: '10', sources: [page]}\n  more: {usd_per_1000: '1', sources: [page]}", "more:"),
]  # fmt: skip
