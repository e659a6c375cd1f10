"""Compares the description with the official SDK's facts, operation by operation and property by property.

Both are put in the same words (`sdk_facts`, `description`) and walked side by side from the operations, which pair by
HTTP method and path. GA and beta classes are merged: a property counts as required only where every class has and
requires it, values are united. A response class does not tell an optional field from a nullable one, so null is not
judged there. Traffic cannot show these things (an extra enum value, a missing optional field); `judge` shows the rest.
What is meant to differ is `drift`'s business, which calls this; so is the report.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

from tools.description import Description, Shape

_MEDIA = {
    "document": "application/json",
    "events": "text/event-stream",
    "lines": "application/x-jsonl",
    "bytes": "application/octet-stream",
}
_COMPOSITE = frozenset({"enum", "array", "map", "ref"})
# What tells the members of a union apart: the first that all of them have.
_TAGS = ("type", "role", "error_code", "name", "mode", "kind", "status", "action", "provider", "object")
_MOST_ROUNDS = 50
_CODE_ROW = re.compile(r"^\| `(\w+)` \| (\d{3}) \|", flags=re.MULTILINE)


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """Where the two differ, and how. `place` is the file and line of `spec/` it belongs to."""

    at: str
    what: str
    place: str = field(default="", compare=False)


@dataclass(slots=True)
class Comparison:
    """Walks both sides. `pairs` says which SDK classes stand behind which of our schemas."""

    description: Description
    facts: dict[str, Any]
    pairs: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    found: dict[tuple[str, str], Difference] = field(default_factory=dict)
    _node: Any = None
    """What is being looked at: the mapping whose line a difference gets."""

    def run(self) -> list[Difference]:
        """All differences. Repeated until no new pair turns up, because a verdict needs all classes of a schema."""
        for _ in range(_MOST_ROUNDS):
            before = sum(len(ids) for ids in self.pairs.values())
            self.found.clear()
            self._operations()
            self._webhooks()
            self._errors()
            for name in list(self.pairs):
                self._object(name)
            if before == sum(len(ids) for ids in self.pairs.values()):
                break
        for name, schema in self.description.schemas.items():
            if "properties" in schema and name not in self.pairs:
                self._node = schema
                self._note(name, "no counterpart")
        return sorted(self.found.values())

    def _note(self, at: str, what: str) -> None:
        if (at, what) not in self.found:
            self.found[at, what] = Difference(at, what, self.description.place(self._node))

    def _errors(self) -> None:
        """The names of betas, the error codes with their statuses, and the body every failure has."""
        schemas = self.description.schemas
        codes = self.facts["error_codes"]
        self._values("AnthropicBeta", self.facts["betas"])
        self._values("ErrorCode", [{"kind": "enum", "values": list(codes), "open": True}])
        for code, status in _CODE_ROW.findall(schemas["ErrorCode"].get("description", "")):
            if code in codes and codes[code]["status"] != int(status):
                self._note("ErrorCode", f"{code} comes with {codes[code]['status']}, not {status}")
        body = Shape(nullable=False, alternatives=({"kind": "ref", "id": "ErrorResponse"},))
        self._types("error body", body, self.facts["errors"])
        self.pairs["ErrorDetails"].update(one["id"] for one in self.facts["error_details"])

    def _webhooks(self) -> None:
        """What the API sends to others: all of it in one union."""
        ours = [body["schema"] for _, body in self.description.webhooks()]
        shapes = [self.description.shape(schema, "webhook") for schema in ours]
        self._node = ours[0] if ours else None
        alternatives = tuple(one for shape in shapes for one in shape.alternatives)
        self._types("webhook", Shape(nullable=False, alternatives=alternatives), self.facts["webhooks"])

    def _values(self, name: str, theirs: list[dict[str, Any]]) -> None:
        self._node = self.description.schemas[name]
        self._types(name, self.description.shape(self._node, name), theirs)

    def _operations(self) -> None:
        ours = {f"{method.upper()} {path}": one for path, method, one in self.description.operations()}
        for key, flavours in self.facts["operations"].items():
            if key in ours:
                self._operation(ours[key], flavours)
            else:
                self._node = self._neighbour(key)
                self._note(key, f"missing ({', '.join(theirs['name'] for theirs in flavours)})")
        for key in ours.keys() - self.facts["operations"].keys():
            self._node = ours[key]
            self._note(f"{ours[key]['operationId']}", f"no method of the SDK sends {key}")

    def _neighbour(self, key: str) -> Any:
        """The path that has most in common with a missing one: its file is where the operation belongs."""
        missing = key.split()[1].split("/")

        def nearness(path: str) -> tuple[int, int]:
            parts = path.split("/")
            common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(parts, missing, strict=False)))
            return common, -len(parts)

        paths = self.description.document["paths"]
        return paths[max(paths, key=nearness)] if paths else None

    def _operation(self, operation: dict[str, Any], flavours: list[dict[str, Any]]) -> None:
        name = operation["operationId"]
        parameters = [self.description.resolve(one) for one in operation.get("parameters", [])]
        self._node = operation
        headers = {one["name"] for one in parameters if one["in"] == "header" and not one.get("x-client-header")}
        self._sets(f"{name} headers", headers, {header for theirs in flavours for header in theirs["headers"]})
        # A beta that one of the twins does without is not needed.
        betas = set.intersection(*(set(theirs["betas"]) for theirs in flavours))
        self._sets(f"{name} x-beta", {operation["x-beta"]} if "x-beta" in operation else set(), betas)
        for place in ("path", "query"):
            ours = {one["name"].removesuffix("[]"): one for one in parameters if one["in"] == place}
            self._parameters(name, place, ours, flavours)
        self._body(name, operation, flavours)
        self._results(name, operation, flavours)

    def _parameters(
        self, name: str, place: str, ours: dict[str, dict[str, Any]], flavours: list[dict[str, Any]]
    ) -> None:
        theirs: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        for flavour in flavours:
            for key, member in flavour[place].items():
                theirs[key].append(member)
        before = self._node
        self._sets(f"{name} {place}", set(ours), set(theirs))
        for key in ours.keys() & theirs.keys():
            self._node = ours[key]
            at = f"{name}{'?' if place == 'query' else ' '}{key}"
            self._required(
                at,
                ours=ours[key].get("required", False),
                theirs=len(theirs[key]) == len(flavours) and all(member["required"] for member in theirs[key]),
            )
            self._types(at, self.description.shape(ours[key]["schema"], at), _united(theirs[key]))
        self._node = before

    def _body(self, name: str, operation: dict[str, Any], flavours: list[dict[str, Any]]) -> None:
        body = operation.get("requestBody", {}).get("content", {})
        media = {theirs["media"] for theirs in flavours if theirs["body"]}
        self._sets(f"{name} body", set(body), media)
        united = [one for theirs in flavours for one in theirs["body"]]
        for content in body.values() if united else ():
            self._node, before = content, self._node
            self._types(f"{name} body", self.description.shape(content["schema"], f"{name} body"), united)
            self._node = before

    def _results(self, name: str, operation: dict[str, Any], flavours: list[dict[str, Any]]) -> None:
        content = self.description.resolve(operation["responses"]["200"]).get("content", {})
        kinds = {kind for theirs in flavours for kind in theirs["results"]}
        self._sets(f"{name} 200", set(content), {_MEDIA[kind] for kind in kinds})
        for kind in sorted(kinds):
            if media := content.get(_MEDIA[kind]):
                at = f"{name} 200 {kind}"
                self._node, before = media, self._node
                united = [one for theirs in flavours for one in theirs["results"].get(kind, [])]
                shape = self.description.shape(media["schema"], at)
                null = kind == "document" and any(theirs["null"] for theirs in flavours)
                if null != shape.nullable:
                    self._note(at, "nullable in the SDK only" if null else "nullable in the description only")
                self._types(at, shape, united)
                self._node = before

    def _sets(self, at: str, ours: set[Any], theirs: set[Any]) -> None:
        for one in sorted(theirs - ours, key=str):
            self._note(at, f"lacks {one}")
        for one in sorted(ours - theirs, key=str):
            self._note(at, f"has {one} beyond the SDK")

    def _required(self, at: str, *, ours: bool, theirs: bool) -> None:
        if ours != theirs:
            self._note(at, "required in the SDK only" if theirs else "required in the description only")

    def _object(self, name: str) -> None:
        """Compare our object with all SDK classes behind it."""
        schema = self.description.schema(name)
        classes = [self.facts["types"][identity] for identity in sorted(self.pairs[name])]
        # In forms the SDK writes an array's brackets by itself.
        keys = {key.removesuffix("[]"): key for key in schema["properties"]}
        theirs = {key for cls in classes for key in cls["members"]}
        self._node = schema
        self._sets(name, set(keys), theirs)
        for key in keys.keys() & theirs:
            at, wire = f"{name}.{key}", keys[key]
            self._node = schema["properties"][wire]
            members = [cls["members"][key] for cls in classes if key in cls["members"]]
            required = len(members) == len(classes) and all(member["required"] for member in members)
            self._required(at, ours=wire in schema.get("required", []), theirs=required)
            shape = self.description.shape(schema["properties"][wire], at)
            known = [member["nullable"] for member in members if member["nullable"] is not None]
            if known and any(known) != shape.nullable and {"kind": "any"} not in shape.alternatives:
                self._note(at, "nullable in the SDK only" if any(known) else "nullable in the description only")
            self._types(at, shape, _united(members))

    def _types(self, at: str, shape: Shape, theirs: list[dict[str, Any]]) -> None:
        """Compare alternatives, each kind for itself."""
        ours = _by_kind(shape.alternatives)
        others = _by_kind(theirs)
        if any(self._open(one["id"]) for one in ours["ref"]):
            others.pop("map", None)  # an object open to more members stands for the mapping beside it
        if others["boolean"]:  # a class for each value of a flag, as of `stream`, says no more than the flag
            others["enum"] = [one for one in others["enum"] if not {True, False}.issuperset(one["values"])]
        self._sets(at, _plain_kinds(ours), _plain_kinds(others))
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
        key = self._tag(ours, theirs)
        if len(ours) == 1 and len({self._their_tags(one, key) for one in theirs}) == 1:
            self.pairs[ours[0]].update(theirs)
            return
        tagged = {tag: name for name in ours for tag in self._our_tags(name, key)}
        matched: set[str] = set()
        for identity in theirs:
            tags = self._their_tags(identity, key)
            names = {tagged[tag] for tag in tags if tag in tagged}
            matched |= names
            for name in names:
                self.pairs[name].add(identity)
            for tag in [tag for tag in tags if tag not in tagged] or ([] if names else [identity]):
                self._note(at, f"lacks member {tag}")
        for name in sorted(set(ours) - matched):
            self._note(at, f"has member {name} beyond the SDK")

    def _tag(self, ours: list[str], theirs: list[str]) -> str:
        """The property that tells the members of a union apart on both sides; `type` where none does."""
        for key in _TAGS:
            values = [self._our_tags(name, key) for name in ours]
            distinct = sum(map(len, values)) == len({value for one in values for value in one})
            if all(values) and distinct and all(self._their_tags(one, key) for one in theirs):
                return key
        return _TAGS[0]

    def _our_tags(self, name: str, key: str) -> tuple[Any, ...]:
        properties = self.description.schema(name)["properties"]
        if key not in properties:
            return ()
        shape = self.description.shape(properties[key], f"{name}.{key}")
        return tuple(sorted(value for one in shape.alternatives for value in one.get("values", ()) if _plain(value)))

    def _their_tags(self, identity: str, key: str) -> tuple[Any, ...]:
        member = self.facts["types"][identity]["members"].get(key, {"type": []})
        return tuple(sorted(value for one in member["type"] for value in one.get("values", ()) if _plain(value)))


def _plain_kinds(kinds: dict[str, list[dict[str, Any]]]) -> set[str]:
    return {kind for kind, found in kinds.items() if found} - _COMPOSITE


def _plain(value: Any) -> bool:
    """Whether it is a value of an enum (a mapping's `values` are types)."""
    return isinstance(value, str)


def _united(members: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for member in members for one in member["type"]]


def _by_kind(alternatives: Any) -> defaultdict[str, list[dict[str, Any]]]:
    kinds: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in alternatives:
        kinds[one["kind"]].append(one)
    return kinds
