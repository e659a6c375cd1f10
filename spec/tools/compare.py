"""Compares the description with the official SDK's types, property by property. Exit 1 on an unexplained difference.

    python spec/tools/compare.py [--facts FILE]

Both are put in the same words (`sdk_facts`, `description`) and walked side by side from the operations. GA and beta
classes are merged: a property counts as required only where every class has and requires it, values are united. A
response class does not tell an optional field from a nullable one, so null is not judged there. What differs on
purpose stands, with its reason, in `compare_ignore.yaml`; an entry that no longer fits anything is a difference too.
Traffic cannot show these things (an extra enum value, a missing optional field); `judge` shows the rest.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

sys.path[:0] = [
    str(Path(__file__).resolve().parents[1]),
    str(Path(__file__).resolve().parents[2] / "generator_templates"),
]

import yaml  # noqa: E402  (the tools are run from the tree: the path above comes first)

from tools import official_sdk  # noqa: E402
from tools.description import SPEC, Description, Shape  # noqa: E402

_MEDIA = {
    "document": "application/json",
    "events": "text/event-stream",
    "lines": "application/x-jsonl",
    "bytes": "application/octet-stream",
}
_COMPOSITE = frozenset({"enum", "array", "map", "ref"})
_TAGS = ("type", "role", "error_code")
_MOST_ROUNDS = 50


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """Where the two differ, and how."""

    at: str
    what: str


@dataclass(slots=True)
class Comparison:
    """Walks both sides. `pairs` says which SDK classes stand behind which of our schemas."""

    description: Description
    facts: dict[str, Any]
    pairs: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    found: set[Difference] = field(default_factory=set)

    def run(self) -> list[Difference]:
        """All differences. Repeated until no new pair turns up, because a verdict needs all classes of a schema."""
        for _ in range(_MOST_ROUNDS):
            before = sum(len(ids) for ids in self.pairs.values())
            self.found.clear()
            self._operations()
            self._values("AnthropicBeta", self.facts["betas"])
            self._values("ErrorCode", self.facts["error_codes"])
            self._types(
                "error body",
                Shape(nullable=False, alternatives=({"kind": "ref", "id": "ErrorResponse"},)),
                self.facts["errors"],
            )
            self.pairs["ErrorDetails"].update(one["id"] for one in self.facts["error_details"])
            for name in list(self.pairs):
                self._object(name)
            if before == sum(len(ids) for ids in self.pairs.values()):
                break
        for name, schema in self.description.schemas.items():
            if "properties" in schema and name not in self.pairs:
                self._note(name, "no counterpart")
        return sorted(self.found)

    def _note(self, at: str, what: str) -> None:
        self.found.add(Difference(at, what))

    def _values(self, name: str, theirs: list[dict[str, Any]]) -> None:
        self._types(name, self.description.shape(self.description.schemas[name], name), theirs)

    def _operations(self) -> None:
        ours = {
            operation["operationId"]: (path, method, operation)
            for path, method, operation in self.description.operations()
        }
        for operation_id, flavours in self.facts["operations"].items():
            if operation_id not in ours:
                self._note(operation_id, "missing")
                continue
            path, method, operation = ours[operation_id]
            for theirs in flavours:
                if (path, method) != (theirs["path"], theirs["method"]):
                    self._note(operation_id, f"{theirs['method']} {theirs['path']}, not {method} {path}")
            self._parameters(operation_id, operation, flavours)
            self._contents(operation_id, operation, flavours)

    def _parameters(self, operation_id: str, operation: dict[str, Any], flavours: list[dict[str, Any]]) -> None:
        ours = [self.description.resolve(one) for one in operation.get("parameters", [])]
        headers = {one["name"] for one in ours if one["in"] == "header" and not one.get("x-client-header")}
        their_headers = {name for theirs in flavours for name in theirs["headers"]}
        self._sets(f"{operation_id} headers", headers, their_headers)
        betas = {beta for theirs in flavours for beta in theirs["betas"]}
        self._sets(f"{operation_id} x-beta", {operation["x-beta"]} if "x-beta" in operation else set(), betas)
        queries = {one["name"].removesuffix("[]"): one for one in ours if one["in"] == "query"}
        their_queries: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        for theirs in flavours:
            for name, member in theirs["query"].items():
                their_queries[name].append(member)
        self._sets(f"{operation_id} query", set(queries), set(their_queries))
        for name in queries.keys() & their_queries.keys():
            at = f"{operation_id}?{name}"
            self._types(at, self.description.shape(queries[name]["schema"], at), _united(their_queries[name]))

    def _contents(self, operation_id: str, operation: dict[str, Any], flavours: list[dict[str, Any]]) -> None:
        body = operation.get("requestBody", {}).get("content", {})
        for theirs in flavours:
            if bool(body) != bool(theirs["body"]):
                self._note(f"{operation_id} body", "only on one side")
            for content in body.values() if theirs["body"] else ():
                at = f"{operation_id} body"
                self._types(at, self.description.shape(content["schema"], at), theirs["body"])
        content = self.description.resolve(operation["responses"]["200"])["content"]
        kinds = {kind for theirs in flavours for kind in theirs["results"]}
        self._sets(f"{operation_id} 200", set(content), {_MEDIA[kind] for kind in kinds})
        for kind in kinds:
            if media := content.get(_MEDIA[kind]):
                at = f"{operation_id} 200 {kind}"
                united = [one for theirs in flavours for one in theirs["results"].get(kind, [])]
                self._types(at, self.description.shape(media["schema"], at), united)

    def _sets(self, at: str, ours: set[Any], theirs: set[Any]) -> None:
        for one in sorted(theirs - ours, key=str):
            self._note(at, f"lacks {one}")
        for one in sorted(ours - theirs, key=str):
            self._note(at, f"has {one} beyond the SDK")

    def _object(self, name: str) -> None:
        """Compare our object with all SDK classes behind it."""
        schema = self.description.schema(name)
        classes = [self.facts["types"][identity] for identity in sorted(self.pairs[name])]
        theirs = {key: None for cls in classes for key in cls["members"]}
        self._sets(name, set(schema["properties"]), set(theirs))
        for key in schema["properties"].keys() & theirs.keys():
            at = f"{name}.{key}"
            members = [cls["members"][key] for cls in classes if key in cls["members"]]
            required = len(members) == len(classes) and all(member["required"] for member in members)
            if required != (key in schema.get("required", [])):
                self._note(at, "required in the SDK only" if required else "required in the description only")
            shape = self.description.shape(schema["properties"][key], at)
            known = [member["nullable"] for member in members if member["nullable"] is not None]
            if known and any(known) != shape.nullable:
                self._note(at, "nullable in the SDK only" if any(known) else "nullable in the description only")
            self._types(at, shape, _united(members))

    def _types(self, at: str, shape: Shape, theirs: list[dict[str, Any]]) -> None:
        """Compare alternatives, each kind for itself."""
        ours = _by_kind(shape.alternatives)
        others = _by_kind(theirs)
        if any(self._open(one["id"]) for one in ours["ref"]):
            others.pop("map", None)  # an object open to more members stands for the mapping beside it
        self._sets(at, set(ours) - _COMPOSITE, set(others) - _COMPOSITE)
        self._enums(at, ours["enum"], others["enum"])
        for kind, member, mark in (("array", "items", "[]"), ("map", "values", "{}")):
            if bool(ours[kind]) != bool(others[kind]):
                self._note(at, f"{kind} on one side only")
            elif ours[kind]:
                inner = tuple(one for outer in ours[kind] for one in outer[member])
                theirs_inner = [one for outer in others[kind] for one in outer[member]]
                self._types(f"{at}{mark}", Shape(nullable=False, alternatives=inner), theirs_inner)
        self._references(at, [one["id"] for one in ours["ref"]], [one["id"] for one in others["ref"]])

    def _open(self, name: str) -> bool:
        return self.description.schema(name).get("additionalProperties") is True

    def _enums(self, at: str, ours: list[dict[str, Any]], theirs: list[dict[str, Any]]) -> None:
        self._sets(
            at, {value for one in ours for value in one["values"]}, {value for one in theirs for value in one["values"]}
        )
        if ours and theirs and any(one["open"] for one in ours) != any(one["open"] for one in theirs):
            self._note(at, "open on one side only")

    def _references(self, at: str, ours: list[str], theirs: list[str]) -> None:
        """Pair our objects with their classes by tag; a single one with whatever there is."""
        if len(ours) == 1 and len({self._their_tags(one) for one in theirs}) == 1:
            self.pairs[ours[0]].update(theirs)
            return
        tagged = {tag: name for name in ours for tag in self._our_tags(name)}
        matched: set[str] = set()
        for identity in theirs:
            tags = self._their_tags(identity)
            names = {tagged[tag] for tag in tags if tag in tagged}
            matched |= names
            for name in names:
                self.pairs[name].add(identity)
            for tag in [tag for tag in tags if tag not in tagged] or ([] if names else [identity]):
                self._note(at, f"lacks member {tag}")
        for name in sorted(set(ours) - matched):
            self._note(at, f"has member {name} beyond the SDK")

    def _our_tags(self, name: str) -> tuple[Any, ...]:
        properties = self.description.schema(name)["properties"]
        for key in _TAGS:
            if key in properties:
                shape = self.description.shape(properties[key], f"{name}.{key}")
                if values := [v for one in shape.alternatives if one["kind"] == "enum" for v in one["values"]]:
                    return tuple(sorted(values))
        return ()

    def _their_tags(self, identity: str) -> tuple[Any, ...]:
        members = self.facts["types"][identity]["members"]
        for key in _TAGS:
            if values := [
                v for one in members.get(key, {"type": []})["type"] if one["kind"] == "enum" for v in one["values"]
            ]:
                return tuple(sorted(values))
        return ()


def _united(members: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for member in members for one in member["type"]]


def _by_kind(alternatives: Any) -> defaultdict[str, list[dict[str, Any]]]:
    kinds: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in alternatives:
        kinds[one["kind"]].append(one)
    return kinds


def explained(found: list[Difference], ignored: list[dict[str, str]]) -> tuple[list[Difference], list[str]]:
    """Differences without an entry in the ignore list, and entries without a difference."""
    used: set[int] = set()
    left = []
    for difference in found:
        hits = [
            index
            for index, entry in enumerate(ignored)
            if fnmatchcase(difference.at, entry["at"]) and fnmatchcase(difference.what, entry["what"])
        ]
        used.update(hits)
        if not hits:
            left.append(difference)
    stale = [f"{entry['at']}: {entry['what']}" for index, entry in enumerate(ignored) if index not in used]
    return left, stale


def report(comparison: Comparison, left: list[Difference], stale: list[str], ignored: list[dict[str, str]]) -> str:
    """The verdict as Markdown."""
    lines = [
        f"# The description against anthropic {comparison.facts['version']}",
        "",
        (
            f"{len(comparison.facts['operations'])} operations, {len(comparison.pairs)} objects of ours against "
            f"{len({one for ids in comparison.pairs.values() for one in ids})} classes of the SDK: "
            f"{len(comparison.found)} differences, {len(comparison.found) - len(left)} explained, {len(left)} not."
        ),
    ]
    if left:
        lines += ["", "## Not explained", "", "| where | difference |", "|---|---|"]
        lines += [f"| `{one.at}` | {one.what} |" for one in left]
    if stale:
        lines += ["", "## Entries of compare_ignore.yaml that fit nothing", "", *(f"- {one}" for one in stale)]
    lines += ["", "## Explained", "", "| where | difference | reason |", "|---|---|---|"]
    lines += [f"| `{entry['at']}` | {entry['what']} | {entry['reason']} |" for entry in ignored]
    return "\n".join(lines)


def main() -> int:
    """Compare and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--facts", type=Path, help="output of sdk_facts.py; without it the SDK is installed under build/"
    )
    options = parser.parse_args()
    text = options.facts.read_text() if options.facts else official_sdk.facts()
    comparison = Comparison(description=Description.load(), facts=json.loads(text))
    found = comparison.run()
    ignored: list[dict[str, str]] = yaml.safe_load((SPEC / "tools" / "compare_ignore.yaml").read_text()) or []
    left, stale = explained(found, ignored)
    print(report(comparison, left, stale, ignored))
    return 1 if left or stale else 0


if __name__ == "__main__":
    sys.exit(main())
