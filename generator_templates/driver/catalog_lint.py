"""Rules on `catalog.yaml`: nothing is misspelt, unsourced, contradictory or out of step with the description.

A wrong price is worse than none: whoever bills by it is wrong in silence. `RULES` says for each rule what would happen
without it; `check` finds the breaches, each with file and line. Called by `pipeline`, before anything is generated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from driver.catalog import KINDS
from driver.problem import Problem, in_order, tokens_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from driver.catalog import Catalog
    from driver.problem import Tokens

RULES = {
    "catalog-shape": "A misspelt or missing key would be an unknown price, or a limit nobody sees.",
    "catalog-money": "A price that is no exact decimal would be rounded, or refused when the module is imported.",
    "catalog-date": "A day that is none, or lies behind the day of the table, says nothing about when a price holds.",
    "catalog-source": "A price nobody can trace cannot be checked, and one from a source that is gone neither.",
    "catalog-duplicate": "Of two entries for one name, or two prices for one case, one would silently win.",
    "catalog-tier": "A price above a prompt length, or in fast mode, without the plain one beside it is half a price.",
    "catalog-limit": "A limit that a beta raises and does not raise is a slip of the keyboard.",
    "catalog-status": "Status and dates of a model that say different things.",
    "catalog-models": "A model the description names and the table does not, or the other way: one of them is old.",
    "catalog-betas": "A beta name that the description does not know is misspelt, or unknown to it.",
    "catalog-server-tools": "A count of server tools without a price would be free, silently.",
}

_PRICE = re.compile(r"(0|[1-9][0-9]{0,5})(\.[0-9]{1,6})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_STATUS = ("active", "deprecated", "retired")
# A key -> what it holds. A "?" at the end: it may be missing.
_SHAPES: dict[str, dict[str, str]] = {
    "table": {
        "date": "day", "agrees_with": "mapping", "sources": "mapping", "batch?": "mapping", "inference_geo?": "mapping",
        "server_tools?": "mapping", "code_execution?": "mapping", "models": "list",
    },
    "agrees_with": {"models": "text", "betas": "text", "server_tools": "text"},
    "source": {"what": "text", "where": "text", "as_of": "day", "seen": "day"},
    "batch": {"times": "money", "sources": "texts"},
    "geo": {"times": "money", "sources": "texts"},
    "tool": {"usd_per_1000": "money", "sources": "texts"},
    "code_execution": {"usd_per_hour": "money", "free_hours_per_month": "count", "sources": "texts"},
    "model": {
        "id": "text", "aliases?": "texts", "family": "text", "status?": "text", "context_window?": "count",
        "context_window_with?": "counts", "max_tokens?": "count", "max_tokens_with?": "counts", "deprecated?": "day",
        "retires?": "day", "inference_geo?": "texts", "sources": "texts", "prices?": "list",
    },
    "price": {
        **{f"{kind}?": "money" for kind in KINDS},
        "speed?": "text", "over?": "count", "since?": "day", "sources": "texts",
    },
}  # fmt: skip


def check(catalog: Catalog, document: dict[str, Any]) -> list[Problem]:
    """Every breach, sorted by line. `document` is the bundled description. An empty list: fit to generate from."""
    checker = _Checker(catalog=catalog, document=document)
    shape = list(checker.shapes())
    # Rules on meaning read what rules on shape have vouched for.
    return in_order(shape or checker.meanings())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Checker:
    catalog: Catalog
    document: dict[str, Any]

    @property
    def data(self) -> dict[str, Any]:
        return self.catalog.data

    def problem(self, rule: str, at: Tokens, message: str) -> Problem:
        return Problem(rule=rule, where=self.catalog.source.place(at), message=message)

    # --- shape ------------------------------------------------------------------------------------------------

    def shapes(self) -> Iterator[Problem]:
        """Keys and kinds of everything."""
        yield from self._shape("table", (), self.data)
        for name, row in self._rows():
            yield from self._shape(name[0], name[1], row)

    def _rows(self) -> Iterator[tuple[tuple[str, Tokens], Any]]:
        data = self.data
        for key in ("agrees_with", "batch", "code_execution"):
            if isinstance(data.get(key), dict):
                yield (key, (key,)), data[key]
        for key, shape in (("sources", "source"), ("inference_geo", "geo"), ("server_tools", "tool")):
            for name, row in data[key].items() if isinstance(data.get(key), dict) else ():
                yield (shape, (key, name)), row
        for index, model in enumerate(data["models"] if isinstance(data.get("models"), list) else ()):
            at = ("models", str(index))
            yield ("model", at), model
            prices = model.get("prices") if isinstance(model, dict) else None
            for number, price in enumerate(prices if isinstance(prices, list) else ()):
                yield ("price", (*at, "prices", str(number))), price

    def _shape(self, name: str, at: Tokens, row: Any) -> Iterator[Problem]:
        if not isinstance(row, dict):
            yield self.problem("catalog-shape", at, f"A {name} is a mapping of its keys, see _SHAPES in catalog_lint.")
            return
        wanted = {key.removesuffix("?"): kind for key, kind in _SHAPES[name].items()}
        for key, value in row.items():
            if key not in wanted:
                message = f"`{key}` is no key of a {name} and would be ignored. It has {', '.join(wanted)}."
                yield self.problem("catalog-shape", (*at, key), message)
            else:
                yield from self._kind(wanted[key], (*at, key), value)
        for key in _SHAPES[name]:
            if not key.endswith("?") and key not in row:
                yield self.problem("catalog-shape", at, f"This {name} lacks `{key}`. Add it, or remove the {name}.")

    def _kind(self, kind: str, at: Tokens, value: Any) -> Iterator[Problem]:
        said = f"`{at[-1]}` is {value!r:.60}"
        if kind == "money" and not (isinstance(value, str) and _PRICE.fullmatch(value)):
            message = f"{said}: write US dollars or a factor in quotes, as '2.50', with at most six decimals."
            yield self.problem("catalog-money", at, message)
        elif kind == "day" and not _is_day(value):
            yield self.problem("catalog-date", at, f"{said}: write a day in quotes, as '2026-11-22'.")
        elif kind not in {"money", "day"} and not _FITS[kind](value):
            yield self.problem("catalog-shape", at, f"{said}: it holds {_WORDS[kind]}. Correct it or leave it out.")

    # --- meaning ----------------------------------------------------------------------------------------------

    def meanings(self) -> Iterator[Problem]:
        """What the shapes cannot say."""
        yield from self._days()
        yield from self._sources()
        yield from self._duplicates()
        for index, model in enumerate(self.data["models"]):
            at: Tokens = ("models", str(index))
            yield from self._tiers(at, model)
            yield from self._limits(at, model)
            yield from self._status(at, model)
        yield from self._names()
        yield from self._tools()

    def _days(self) -> Iterator[Problem]:
        last = self.data["date"]
        for (_, at), row in self._rows():
            for key in ("as_of", "seen", "since", "deprecated"):
                if row.get(key, last) > last:
                    message = f"`{key}` is {row[key]}, after the table's own day {last}. Correct one of them."
                    yield self.problem("catalog-date", (*at, key), message)

    def _sources(self) -> Iterator[Problem]:
        known, used = self.data["sources"], set()
        for (name, at), row in self._rows():
            if "sources" not in row:
                continue
            if not row["sources"]:
                message = f"This {name} names no source. Name one, or leave the {name} out: then it is unknown."
                yield self.problem("catalog-source", (*at, "sources"), message)
            for source in row["sources"]:
                used.add(source)
                if source not in known:
                    message = f"There is no source `{source}`. There are {', '.join(known)}."
                    yield self.problem("catalog-source", (*at, "sources"), message)
        for source in known:
            if source not in used:
                message = f"Nothing rests on the source `{source}`. Remove it, or name it where it is used."
                yield self.problem("catalog-source", ("sources", source), message)

    def _duplicates(self) -> Iterator[Problem]:
        seen: dict[str, str] = {}
        for index, model in enumerate(self.data["models"]):
            at: Tokens = ("models", str(index))
            for name in (model["id"], *model.get("aliases", ())):
                if name in seen:
                    message = f"`{name}` names {seen[name]} already. A name has one entry: remove it from one of them."
                    yield self.problem("catalog-duplicate", (*at, "id" if name == model["id"] else "aliases"), message)
                seen[name] = model["id"]
            cases: set[tuple[Any, ...]] = set()
            for number, price in enumerate(model.get("prices", ())):
                case = tuple(price.get(key) for key in ("speed", "over", "since"))
                if case in cases:
                    message = f"A second price of {model['id']} for the same speed, prompt length and day. Remove one."
                    yield self.problem("catalog-duplicate", (*at, "prices", str(number)), message)
                cases.add(case)

    def _tiers(self, at: Tokens, model: dict[str, Any]) -> Iterator[Problem]:
        prices = model.get("prices")
        if prices == [] or (prices and not any(_is_plain(price) for price in prices)):
            message = (
                f"{model['id']} has no plain price (no speed, no `over`, no `since`). Add it, or leave out `prices`."
            )
            yield self.problem("catalog-tier", (*at, "prices"), message)
        for number, price in enumerate(prices or ()):
            where = (*at, "prices", str(number))
            if not set(KINDS) & price.keys():
                yield self.problem("catalog-tier", where, f"A price of nothing. It has one of {', '.join(KINDS)}.")
            if price.get("speed", "fast") != "fast":
                message = f"`speed: {price['speed']}`: the plain price has no speed, the other one is `fast`."
                yield self.problem("catalog-tier", (*where, "speed"), message)
        for geo in model.get("inference_geo", ()):
            if geo not in (self.data.get("inference_geo") or {}):
                message = f"`{geo}` has no factor under `inference_geo` at the top. Add it there, or remove it here."
                yield self.problem("catalog-tier", (*at, "inference_geo"), message)

    def _limits(self, at: Tokens, model: dict[str, Any]) -> Iterator[Problem]:
        betas = self._target("betas")
        for key in ("context_window", "max_tokens"):
            for beta, limit in (model.get(f"{key}_with") or {}).items():
                where = (*at, f"{key}_with", beta)
                if limit <= model.get(key, limit):
                    message = f"With {beta} `{key}` is {limit}, no more than the {model.get(key)} without it."
                    yield self.problem("catalog-limit", where, message)
                if beta not in betas:
                    message = f"The description knows no beta `{beta}`. Correct the name, or add it there."
                    yield self.problem("catalog-betas", where, message)

    def _status(self, at: Tokens, model: dict[str, Any]) -> Iterator[Problem]:
        status, day = model.get("status"), self.data["date"]
        retires, deprecated = model.get("retires"), model.get("deprecated")
        if status not in (None, *_STATUS):
            message = f"`status` is one of {', '.join(_STATUS)}, or left out where nobody says it."
        elif status == "active" and (retires or deprecated):
            message = f"{model['id']} is active and has an end. Say deprecated or retired, or remove the day."
        elif status == "retired" and retires is not None and retires > day:
            message = f"{model['id']} is retired and retires on {retires}, after the table's day {day}."
        elif deprecated is not None and retires is not None and deprecated > retires:
            message = f"{model['id']} is deprecated on {deprecated}, after it retires on {retires}."
        else:
            return
        yield self.problem("catalog-status", (*at, "status"), message)

    def _names(self) -> Iterator[Problem]:
        names = self._target("models")
        known = {name for model in self.data["models"] for name in (model["id"], *model.get("aliases", ()))}
        for name in names:
            if name not in known:
                message = (
                    f"The description names the model `{name}`; it has no entry here. Add one, if only with its id."
                )
                yield self.problem("catalog-models", ("models",), message)
        for index, model in enumerate(self.data["models"]):
            if model.get("status") in {"active", "deprecated"} and model["id"] not in names:
                message = f"{model['id']} is {model['status']}; the description does not name it. Add it there."
                yield self.problem("catalog-models", ("models", str(index), "id"), message)

    def _tools(self) -> Iterator[Problem]:
        counts, priced = self._target("server_tools"), self.data.get("server_tools") or {}
        for name in counts:
            if name not in priced:
                message = f"The description counts `{name}`; it has no price here. Add one: 0 only where it is free."
                yield self.problem("catalog-server-tools", ("server_tools",), message)
        for name in priced:
            if name not in counts:
                message = f"The description has no count `{name}`. Correct the name, or add it there."
                yield self.problem("catalog-server-tools", ("server_tools", name), message)

    def _target(self, name: str) -> list[str]:
        """The names behind a pointer of `agrees_with`: a list's values or a mapping's keys."""
        value: Any = self.document
        for token in tokens_of(self.data["agrees_with"][name]):
            value = value.get(token) if isinstance(value, dict) else None
        return [str(item) for item in value] if isinstance(value, list | dict) else []


def _is_plain(price: dict[str, Any]) -> bool:
    return not {"speed", "over", "since"} & price.keys()


def _is_day(value: Any) -> bool:
    if not (isinstance(value, str) and _DAY.fullmatch(value)):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


_FITS: dict[str, Callable[[Any], bool]] = {
    "text": _is_text,
    "texts": lambda value: isinstance(value, list) and all(map(_is_text, value)),
    "count": _is_count,
    "counts": lambda value: isinstance(value, dict) and all(map(_is_count, value.values())),
    "mapping": lambda value: isinstance(value, dict),
    "list": lambda value: isinstance(value, list),
}
_WORDS = {
    "text": "text",
    "texts": "a list of texts",
    "count": "a whole number above 0",
    "counts": "whole numbers above 0, by name",
    "mapping": "a mapping",
    "list": "a list",
}
