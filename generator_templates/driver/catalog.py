"""The table of models and prices, `catalog.yaml` beside the description's root, as `claude_api/catalog.py` needs it.

Decides how the table becomes Python: the order of rows, numbers as exact decimals, dates. Not whether it is right:
`catalog_lint` does, and runs first. A description without the file has no catalog, and gets no module. Called by
`pipeline` and `project`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from driver.source import Source, read

if TYPE_CHECKING:
    from pathlib import Path

FILE = "catalog.yaml"
KINDS = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")
"""The kinds of tokens that have a price."""
_DEFAULTS = frozenset({"None", "()", "Table({})"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """One model as the template writes it: Python source for each argument, in order, defaults left out."""

    arguments: tuple[tuple[str, str], ...]
    rates: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """The table, read. `source` finds lines."""

    source: Source

    @property
    def data(self) -> dict[str, Any]:
        """The values as written."""
        return self.source.data

    @property
    def date(self) -> str:
        """Python source of the table's date."""
        return _date(self.data["date"])

    @property
    def batch(self) -> str:
        """Python source of what a batch costs of the price."""
        return _decimal((self.data.get("batch") or {}).get("times"))

    @property
    def server_tools(self) -> list[tuple[str, str]]:
        """Each count of server tools, with the Python source of its price for a thousand."""
        return [(name, _decimal(row["usd_per_1000"])) for name, row in (self.data.get("server_tools") or {}).items()]

    @property
    def code_execution(self) -> tuple[str, str]:
        """Python source of the price of an hour and of the free hours in a month."""
        row = self.data.get("code_execution") or {}
        return _decimal(row.get("usd_per_hour")), repr(row.get("free_hours_per_month"))

    @property
    def sources(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Each source by name, with its arguments."""
        return [
            (
                name,
                [(key, _date(row[key]) if key in {"as_of", "seen"} else _text(row[key])) for key in row],
            )
            for name, row in self.data["sources"].items()
        ]

    @property
    def models(self) -> list[ModelView]:
        """Each model, in the order of the table."""
        return [self._model(row) for row in self.data["models"]]

    def _model(self, row: dict[str, Any]) -> ModelView:
        geos = self.data.get("inference_geo") or {}
        times = ", ".join(f"{geo!r}: {_decimal(geos[geo]['times'])}" for geo in row.get("inference_geo") or ())
        written = {
            "id": repr(row["id"]),
            "aliases": _names(row.get("aliases")),
            **{key: repr(row.get(key)) for key in ("family", "status", "context_window", "max_tokens")},
            **{key: f"Table({row.get(key) or {}!r})" for key in ("context_window_with", "max_tokens_with")},
            **{key: _date(row[key]) for key in ("deprecated", "retires") if row.get(key)},
            "inference_geo": f"Table({{{times}}})",
            "sources": _names(row["sources"]),
        }
        arguments = tuple((key, value) for key, value in written.items() if value not in _DEFAULTS)
        rates = tuple(_rate(rate) for rate in row.get("prices") or ())
        return ModelView(arguments=arguments, rates=rates)


def read_catalog(root: Path) -> Catalog | None:
    """Read the table beside `root` (spec/openapi.yaml); None where there is none.

    Raises:
        SpecError: it is no YAML, or holds something ambiguous.
    """
    path = root.resolve().parent / FILE
    return Catalog(source=read(path, f"{path.parent.name}/{FILE}")) if path.is_file() else None


def _rate(row: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    arguments = [(kind, _decimal(row.get(kind))) for kind in KINDS]
    for key, value in (("speed", repr(row.get("speed"))), ("over", repr(row.get("over")))):
        if row.get(key) is not None:
            arguments.append((key, value))
    if row.get("since"):
        arguments.append(("since", _date(row["since"])))
    return (*arguments, ("sources", _names(row["sources"])))


def _decimal(text: str | None) -> str:
    return "None" if text is None else f"Decimal({text!r})"


def _date(text: str) -> str:
    day = date.fromisoformat(text)
    return f"date({day.year}, {day.month}, {day.day})"


def _text(text: str) -> str:
    return repr(" ".join(text.split()))


def _names(names: list[str] | None) -> str:
    return repr(tuple(names or ()))
