"""Compares two descriptions operation by operation: where they are, what they take, what they answer, who may ask.

Decides which operations of two descriptions are the same one (method and path, whatever the path's parameters are
called; else the operationId) and what breaks their callers; schemas are `spec_diff_schema`'s. Called by `spec_diff`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from tools.description import Description
from tools.spec_diff_change import Change, Side, listed, short
from tools.spec_diff_schema import Direction, SchemaDiff

_REFERENCE = "#/components/schemas/"
_TELL = ("deprecated",)

Node = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """An operation and where it is."""

    path: str
    method: str
    node: Node

    @property
    def name(self) -> str:
        """Its operationId."""
        return str(self.node.get("operationId", f"{self.method} {self.path}"))

    @property
    def place(self) -> tuple[str, str]:
        """Method and path, parameters without their names."""
        return self.method, re.sub(r"\{[^}]*\}", "{}", self.path)

    @property
    def namespace(self) -> str:
        """Where users find it: `sessions.events.list`; without `x-method` the tag alone."""
        return ".".join([*self.node.get("tags", [])[:1], *([self.node["x-method"]] if "x-method" in self.node else [])])


@dataclass(slots=True)
class DescriptionDiff:
    """Walks two descriptions; `run` gives all changes, in the order of the new one."""

    old: Description
    new: Description
    found: dict[Change, None] = field(default_factory=dict)
    _schemas: SchemaDiff = field(init=False)

    def __post_init__(self) -> None:
        self._schemas = SchemaDiff(self.old, self.new)
        self.found = self._schemas.found

    def run(self) -> list[Change]:
        """Compare everything."""
        self._document()
        before, after = operations(self.old), operations(self.new)
        for new in after:
            old = _same(new, before)
            if old is None:
                what = f"new: {new.method.upper()} {new.path}, `claude.{new.namespace}`"
                self._note(new.name, "", what, "operation", breaking=False)
                continue
            before.remove(old)
            self._operation(old, new)
        for old in before:
            self._note(old.name, "", f"removed: {old.method.upper()} {old.path}", "operation", breaking=True)
        self._webhooks()
        return list(self.found)

    def _webhooks(self) -> None:
        """What the API sends to others: read by our callers like an answer."""
        before, after = dict(self.old.webhooks()), dict(self.new.webhooks())
        for name, body in after.items():
            subject = _webhook(name)
            if name in before:
                self._schemas.compare(before[name]["schema"], body["schema"], subject, "body", "response")
            else:
                self._note(subject, "", "new", "operation", breaking=False)
        for name in before.keys() - after.keys():
            self._note(_webhook(name), "", "removed", "operation", breaking=True)

    def _note(self, subject: str, at: str, what: str, side: Side, *, breaking: bool) -> None:
        self.found[Change(subject=subject, at=at, what=what, side=side, breaking=breaking)] = None

    def _document(self) -> None:
        """What holds for every operation: version, server, credentials, exceptions."""
        old, new = self.old.document, self.new.document
        for at, before, after in (
            ("version", old["info"].get("version"), new["info"].get("version")),
            ("server", [one["url"] for one in old.get("servers", [])], [one["url"] for one in new.get("servers", [])]),
        ):
            if before != after:
                self._note("API", at, f"{short(before)} → {short(after)}", "document", breaking=True)
        self._security("API", old.get("security", []), new.get("security", []))
        schemes = [one.document.get("components", {}).get("securitySchemes", {}) for one in (self.old, self.new)]
        for name in schemes[0].keys() & schemes[1].keys():
            before, after = (_wordless(one[name]) for one in schemes)
            if before != after:
                self._note("API", name, f"{short(before)} → {short(after)}", "document", breaking=True)
        self._exceptions(old.get("x-exceptions", []), new.get("x-exceptions", []))

    def _exceptions(self, old: list[Node], new: list[Node]) -> None:
        before = {(row["status"], row.get("type")): row["class"] for row in old}
        after = {(row["status"], row.get("type")): row["class"] for row in new}
        for key, name in before.items():
            status, kind = key
            if after.get(key) != name:
                what = f"`{name}` → `{after[key]}`" if key in after else f"no longer `{name}`"
                self._note("API", f"error {status} {kind or ''}".strip(), what, "document", breaking=True)
        for (status, kind), name in after.items():
            if (status, kind) not in before:
                self._note("API", f"error {status} {kind or ''}".strip(), f"`{name}`, new", "document", breaking=False)

    def _security(self, subject: str, old: list[Node], new: list[Node]) -> None:
        before, after = [_text(one) for one in old], [_text(one) for one in new]
        if gone := [one for one in before if one not in after]:
            self._note(subject, "security", f"no longer enough: {listed(gone)}", "operation", breaking=True)
        if come := [one for one in after if one not in before]:
            self._note(subject, "security", f"also: {listed(come)}", "operation", breaking=not before)

    def _operation(self, old: Operation, new: Operation) -> None:
        """One operation on both sides."""
        name = new.name
        for at, before, after in (
            ("operationId", old.name, new.name),
            ("method and path", " ".join(old.place), " ".join(new.place)),
        ):
            if before != after:
                self._note(name, at, f"{before} → {after}", "operation", breaking=True)
        was, now = old.namespace, new.namespace
        if was != now and not ("x-method" not in old.node and now.startswith(f"{was}.")):
            self._note(name, "namespace", f"claude.{was} → claude.{now}", "operation", breaking=True)
        if old.node.get("x-beta") != new.node.get("x-beta"):
            what = f"{short(old.node.get('x-beta'))} → {short(new.node.get('x-beta'))}"
            self._note(name, "x-beta", what, "operation", breaking="x-beta" in new.node)
        for word in _TELL:
            if old.node.get(word) != new.node.get(word):
                self._note(name, word, f"{old.node.get(word)} → {new.node.get(word)}", "operation", breaking=False)
        common = [one.document.get("security", []) for one in (self.old, self.new)]
        if "security" in old.node or "security" in new.node:
            self._security(name, old.node.get("security", common[0]), new.node.get("security", common[1]))
        self._parameters(name, old, new)
        self._body(name, old.node, new.node)
        self._responses(name, old.node, new.node)

    def _parameters(self, name: str, old: Operation, new: Operation) -> None:
        before, after = _parameters(self.old, old), _parameters(self.new, new)
        renamed = _renamed(old.path, new.path)
        for key, parameter in before.items():
            where, wire = key
            other = (where, renamed.get(wire, wire)) if where == "path" else key
            at = f"{where} parameter `{wire}`"
            if other not in after:
                twins = [one for one in after if one not in before and after[one]["schema"] == parameter["schema"]]
                hint = f" (now {twins[0][0]} parameter `{twins[0][1]}`?)" if twins else ""
                self._note(name, at, f"removed{hint}", "request", breaking=True)
                continue
            if other != key:
                self._note(name, at, f"renamed to `{other[1]}`", "request", breaking=True)
            self._parameter(name, at, parameter, after.pop(other))
        for where, wire in after:
            if (where, wire) not in before:
                required = bool(after[where, wire].get("required"))
                what = "new, required" if required else "new, optional"
                self._note(name, f"{where} parameter `{wire}`", what, "request", breaking=required)

    def _parameter(self, name: str, at: str, old: Node, new: Node) -> None:
        if bool(old.get("required")) != bool(new.get("required")):
            required = bool(new.get("required"))
            self._note(name, at, "required now" if required else "optional now", "request", breaking=required)
        for word in ("style", "explode", "allowReserved", "x-client-header"):
            if old.get(word) != new.get(word):
                self._note(
                    name, at, f"`{word}`: {short(old.get(word))} → {short(new.get(word))}", "request", breaking=True
                )
        if old.get("deprecated") != new.get("deprecated"):
            self._note(name, at, f"`deprecated`: {short(new.get('deprecated'))}", "request", breaking=False)
        self._schemas.compare(old.get("schema", {}), new.get("schema", {}), name, at, "request")

    def _body(self, name: str, old: Node, new: Node) -> None:
        before = self.old.resolve(old.get("requestBody", {}))
        after = self.new.resolve(new.get("requestBody", {}))
        if not before or not after:
            if before != after:
                required = bool(after.get("required"))
                what = "removed" if before else f"new, {'required' if required else 'optional'}"
                self._note(name, "body", what, "request", breaking=bool(before) or required)
            return
        if bool(before.get("required")) != bool(after.get("required")):
            required = bool(after.get("required"))
            self._note(name, "body", "required now" if required else "optional now", "request", breaking=required)
        self._content(name, "body", before, after, "request")

    def _content(self, name: str, at: str, old: Node, new: Node, direction: Direction) -> None:
        """Media types and their schemas."""
        before, after = old.get("content", {}), new.get("content", {})
        for media in before:
            if media not in after:
                self._note(name, at, f"no longer {media}", direction, breaking=True)
                continue
            where = at if len(before) == 1 else f"{at} {media}"
            self._schemas.compare(
                before[media].get("schema", {}), after[media].get("schema", {}), name, where, direction
            )
        for media in after:
            if media not in before:
                breaking = not before and direction == "response"
                self._note(name, at, f"also {media}", direction, breaking=breaking)

    def _responses(self, name: str, old: Node, new: Node) -> None:
        before, after = ({str(key): one for key, one in node.get("responses", {}).items()} for node in (old, new))
        for status in before:
            if status not in after:
                self._note(name, status, "no longer answered", "response", breaking=True)
                continue
            one, other = self.old.resolve(before[status]), self.new.resolve(after[status])
            self._headers(name, status, one, other)
            self._content(name, status, one, other, "response")
        for status in after:
            if status not in before:
                self._note(name, status, "new answer", "response", breaking=status.startswith(("2", "3")))

    def _headers(self, name: str, status: str, old: Node, new: Node) -> None:
        before, after = old.get("headers", {}), new.get("headers", {})
        for key in before:
            at = f"{status} header `{key}`"
            if key not in after:
                self._note(name, at, "removed", "response", breaking=True)
                continue
            one, other = self.old.resolve(before[key]), self.new.resolve(after[key])
            if one.get("required") and not other.get("required"):
                self._note(name, at, "optional now", "response", breaking=True)
            self._schemas.compare(one.get("schema", {}), other.get("schema", {}), name, at, "response")
        for key in after:
            if key not in before:
                self._note(name, f"{status} header `{key}`", "new", "response", breaking=False)


def operations(description: Description) -> list[Operation]:
    """All operations of a description."""
    return [Operation(path=path, method=method, node=node) for path, method, node in description.operations()]


def _same(new: Operation, before: list[Operation]) -> Operation | None:
    by_place = next((old for old in before if old.place == new.place), None)
    return by_place or next((old for old in before if old.name == new.name), None)


def _renamed(old: str, new: str) -> dict[str, str]:
    """Names of the path's parameters, old to new, in their order."""
    return dict(zip(re.findall(r"\{([^}]*)\}", old), re.findall(r"\{([^}]*)\}", new), strict=False))


def _parameters(description: Description, operation: Operation) -> dict[tuple[str, str], Node]:
    item = description.document["paths"][operation.path]
    every = [*item.get("parameters", []), *operation.node.get("parameters", [])]
    resolved = [description.resolve(one) for one in every]
    return {(one["in"], one["name"].lower() if one["in"] == "header" else one["name"]): one for one in resolved}


def _text(requirement: Node) -> str:
    return " and ".join(name + (f" ({', '.join(scopes)})" if scopes else "") for name, scopes in requirement.items())


def _wordless(node: Node) -> Node:
    return {key: value for key, value in node.items() if key != "description"}


def travels(description: Description) -> dict[str, dict[str, list[str]]]:
    """For each named schema the operations that send it and those that answer with it: name → side → operations."""
    found: dict[str, dict[str, list[str]]] = {}
    for operation in operations(description):
        sent = [operation.node.get("requestBody", {}), *_parameters(description, operation).values()]
        answered = list(operation.node.get("responses", {}).values())
        for side, nodes in (("request", sent), ("response", answered)):
            for name in _reached(description, nodes):
                found.setdefault(name, {"request": [], "response": []})[side].append(operation.name)
    for webhook, body in description.webhooks():
        for name in _reached(description, [body]):
            found.setdefault(name, {"request": [], "response": []})["response"].append(_webhook(webhook))
    return found


def _webhook(name: str) -> str:
    """How a report calls a webhook."""
    return f"webhook {name}"


def _reached(description: Description, nodes: list[Any]) -> set[str]:
    """Names of the schemas that `nodes` lead to, through whatever stands between."""
    waiting, seen = list(nodes), set()
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            target = node.get("$ref")
            if isinstance(target, str) and target not in seen:
                seen.add(target)
                waiting.append(description.resolve(node))
            waiting += [item for key, item in node.items() if key not in ("example", "examples", "mapping")]
    return {target.removeprefix(_REFERENCE) for target in seen if target.startswith(_REFERENCE)}
