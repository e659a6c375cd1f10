"""A mistake to plant in the valid description, and how to write one down shortly. The tables are `planted_*`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.generator.conftest import Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """Replace `old` by `new` in `file`; the finding `rule` must point at the line of `found_in` that holds `at`."""

    rule: str
    name: str
    old: str
    new: str
    at: str
    file: str = "things.yaml"
    found_in: str | None = None
    also: tuple[str, ...] = ()
    """Other rules the same mistake breaks."""

    def plant(self, spec: Spec) -> None:
        """Spoil the description: `file`, or every occurrence in root and area file when that is "both"."""
        if self.file != "both":
            spec.replace(self.file, self.old, self.new)
            return
        for name in ("openapi.yaml", "things.yaml"):
            text = (spec.folder / name).read_text(encoding="utf-8")
            pointer = text.replace(self.old, self.new).replace(_escaped(self.old), _escaped(self.new))
            spec.write(name, pointer)


def _escaped(path: str) -> str:
    """A path as it stands in a `$ref`."""
    return path.rstrip(":").replace("/", "~1") + ("'" if path.endswith(":") else "")


def in_things(rule: str, name: str, old: str, new: str, at: str, *also: str) -> Mistake:
    """A mistake in things.yaml."""
    return Mistake(rule=rule, name=name, old=old, new=new, at=at, also=also)


def in_root(rule: str, name: str, old: str, new: str, at: str, *also: str) -> Mistake:
    """A mistake in openapi.yaml."""
    return Mistake(rule=rule, name=name, old=old, new=new, at=at, file="openapi.yaml", also=also)


def in_common(rule: str, name: str, old: str, new: str, at: str, *also: str) -> Mistake:
    """A mistake in common.yaml."""
    return Mistake(rule=rule, name=name, old=old, new=new, at=at, file="common.yaml", also=also)


# A plain property to spoil, and where operations and the parameter `limit` begin.
COUNT = "            count:\n              type: integer\n              minimum: 0\n"
GET = "      operationId: list_things\n"
RETRIEVE = "      operationId: retrieve_thing\n"
LIMIT = "        - name: limit\n          in: query\n          description: How many at most.\n"
SIZE = "        size:\n          type: integer\n"
NOTE = "        note:\n          anyOf:\n            - type: string\n"
RETRIEVED = "      operationId: retrieve_thing\n      tags: [things]\n      description: Shows one thing.\n"


def count(lines: str) -> str:
    """The property `count` with another schema."""
    return "            count:\n" + "".join(f"              {line}\n" for line in lines.split("\n"))
