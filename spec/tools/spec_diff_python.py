"""Compares what users see of two generated trees. Python terms: signatures, models, attributes, constants, errors.

Decides what breaks code that was right before: what users hand in (arguments, members of models that requests hold)
may only take more than it took, what they read may only be less than it was. Which models travel in which direction
comes from the descriptions. Names that are gone break in every case. Called by `spec_diff`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.spec_diff_change import Change
from tools.spec_diff_surface import Class, Function, Parameter, Surface, Type, fits, signature, written

_BOTH = frozenset({"request", "response"})
_MAPPING = frozenset({"dict", "Mapping"})


@dataclass(slots=True)
class PythonDiff:
    """Walks two surfaces. `directions`: class name → the ways it travels; a class not listed travels both ways."""

    old: Surface
    new: Surface
    directions: dict[str, frozenset[str]]
    found: dict[Change, None] = field(default_factory=dict)

    def run(self) -> list[Change]:
        """Compare everything."""
        self._functions()
        for name, old in self.old.classes.items():
            if name in self.new.classes:
                self._class(name, old, self.new.classes[name])
            else:
                self._note(name, "", f"class removed{self._class_hint(old)}", breaking=True)
        for name in self.new.classes:
            if name not in self.old.classes:
                self._note(name, "", "new class", breaking=False)
        self._aliases()
        self._constants("", self.old.constants, self.new.constants)
        self._exports()
        for key, name in self.old.errors.items():
            if self.new.errors.get(key) != name:
                what = f"raises {self.new.errors.get(key, 'the general class of its status')}, not {name}"
                self._note("errors", f"answer {key}", what, breaking=True)
        return list(self.found)

    def _note(self, subject: str, at: str, what: str, *, breaking: bool) -> None:
        self.found[Change(subject=subject, at=at, what=what, side="python", breaking=breaking)] = None

    def _class_hint(self, old: Class) -> str:
        twins = [name for name, one in self.new.classes.items() if name not in self.old.classes and one == old]
        return f" (renamed to {twins[0].rsplit('.', 1)[-1]}?)" if len(twins) == 1 else ""

    def _functions(self) -> None:
        """Functions of one module and one change are told in one line."""
        for module, names in _by_module(self.old.functions).items():
            left = [name for name in names if f"{module}.{name}" in self.new.functions]
            gone = [name for name in names if name not in left]
            if gone:
                self._note(module, "", f"removed: {', '.join(gone)}", breaking=True)
            told: dict[tuple[str, str, bool], list[str]] = {}
            for name in left:
                old, new = (one.functions[f"{module}.{name}"] for one in (self.old, self.new))
                for at, what, breaking in _signature(old, new):
                    told.setdefault((at, what, breaking), []).append(name)
            for (at, what, breaking), where in told.items():
                functions = "all functions" if len(where) == len(names) > 1 else ", ".join(where)
                self._note(module, at, f"{what} ({functions})", breaking=breaking)
        for module, names in _by_module(self.new.functions).items():
            come = [name for name in names if f"{module}.{name}" not in self.old.functions]
            if come:
                shape = f"; sync{signature(self.new.functions[f'{module}.sync'])}" if "sync" in come else ""
                self._note(module, "", f"new: {', '.join(come)}{shape}", breaking=False)

    def _class(self, name: str, old: Class, new: Class) -> None:
        if old.bases != new.bases:
            self._note(name, "", f"bases {', '.join(old.bases)} → {', '.join(new.bases)}", breaking=True)
        if old.ordered and [*old.attributes] != [*new.attributes][: len(old.attributes)]:
            self._note(name, "", "positional order of attributes changed", breaking=True)
        self._attributes(name, old, new)
        self._constants(name, old.constants, new.constants)
        for key, method in old.methods.items():
            if key not in new.methods:
                self._note(name, key, "method removed", breaking=True)
                continue
            other = new.methods[key]
            if method.is_property != other.is_property:
                self._note(name, key, "no longer a property" if method.is_property else "a property now", breaking=True)
            for at, what, breaking in _signature(method, other):
                self._note(name, f"{key}() {at}".strip(), what, breaking=breaking)
        for key in new.methods:
            if key not in old.methods:
                self._note(name, key, "new method", breaking=False)

    def _ways(self, dotted: str) -> frozenset[str]:
        name = dotted.rsplit(".", 1)[-1]
        for one in (name, name.removeprefix("Unknown"), name.removesuffix("Value")):
            if one in self.directions:
                return self.directions[one]
        return _BOTH

    def _attributes(self, name: str, old: Class, new: Class) -> None:
        ways, word = (frozenset({"request"}), "argument") if new.keywords else (self._ways(name), "attribute")
        for key, attribute in old.attributes.items():
            if key not in new.attributes:
                self._note(name, key, f"{word} removed", breaking=True)
                continue
            other = new.attributes[key]
            self._type(name, key, attribute.type, other.type, ways)
            if (attribute.default is None) != (other.default is None):
                now = other.default is None
                what = "must be given now" if now else f"default {other.default} now"
                self._note(name, key, what, breaking=now and "request" in ways)
            elif attribute.default != other.default:
                self._note(name, key, f"default {attribute.default} → {other.default}", breaking=True)
        for key, attribute in new.attributes.items():
            if key not in old.attributes:
                needed = attribute.default is None
                what = f"new {word}: {written(attribute.type)}{', must be given' if needed else ''}"
                self._note(name, key, what, breaking=needed and "request" in ways)

    def _type(self, name: str, at: str, old: Type, new: Type, ways: frozenset[str]) -> None:
        """A type that changed: what is handed in may grow, what is read may shrink."""
        if old == new:
            return
        before, after = self._expanded(self.old, self.new, old), self._expanded(self.new, self.old, new)
        if before == after:
            return
        taken = "request" not in ways or fits(before, after)
        given = "response" not in ways or fits(after, before)
        self._note(name, at, f"type {written(old)} → {written(new)}", breaking=not (taken and given))

    def _expanded(self, own: Surface, other: Surface, found: Type) -> Type:
        """Aliases that only one side has, replaced by what they stand for."""
        theirs = {one.rsplit(".", 1)[-1] for one in other.aliases}
        mine = {one.rsplit(".", 1)[-1]: meaning for one, meaning in own.aliases.items()}
        return frozenset(
            inner
            for member in found
            for inner in (mine[member.head] if member.head in mine and member.head not in theirs else {member})
        )

    def _aliases(self) -> None:
        """Unions and sets of values. A union with an `Unknown...` member is open: a new member breaks nobody."""
        for name, old in self.old.aliases.items():
            if name not in self.new.aliases:
                self._note(name, "", "alias removed", breaking=True)
                continue
            new, short = self.new.aliases[name], name.rsplit(".", 1)[-1]
            gone, come = _without_plain(old) - _without_plain(new), _without_plain(new) - _without_plain(old)
            is_open = any(one.head in {f"Unknown{short}", "str"} for one in old)
            if gone and not (gone == old - new and short.endswith("Value")):
                self._note(name, "", f"no longer: {written(gone)}", breaking=not fits(gone, new))
            if come:
                breaking = "response" in self._ways(name) and not is_open
                self._note(name, "", f"also: {written(come)}", breaking=breaking)
        for name in self.new.aliases:
            if name not in self.old.aliases:
                self._note(name, "", "new alias", breaking=False)

    def _constants(self, name: str, old: dict[str, str], new: dict[str, str]) -> None:
        for key, value in old.items():
            subject, at = (name, key) if name else (key, "")
            if key not in new:
                self._note(subject, at, f"constant removed: {value}", breaking=True)
            elif new[key] != value:
                self._note(subject, at, f"constant {value} → {new[key]}", breaking=key not in _DATED)
        for key, value in new.items():
            if key not in old:
                self._note(name or key, key if name else "", f"new constant: {value}", breaking=False)

    def _exports(self) -> None:
        """Names of packages; those of a class or function that is gone or new are told already."""
        told = {change.subject.rsplit(".", 1)[-1] for change in self.found}
        for name in sorted(self.old.exports - self.new.exports):
            if name.rsplit(".", 1)[-1] not in told:
                self._note(name, "", "no longer exported here", breaking=True)


_DATED = frozenset({"catalog.CATALOG_DATE"})
"""Constants that are data and change with it."""


def _without_plain(found: Type) -> Type:
    return frozenset(one for one in found if one.head != "str")


def _by_module(functions: dict[str, Function]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for dotted in functions:
        module, _, name = dotted.rpartition(".")
        found.setdefault(module, []).append(name)
    return found


def _signature(old: Function, new: Function) -> list[tuple[str, str, bool]]:
    """Place, difference, breaking."""
    found: list[tuple[str, str, bool]] = []
    before = {one.name: one for one in old.parameters}
    after = {one.name: one for one in new.parameters}
    for name, one in before.items():
        found += _parameter(one, after[name]) if name in after else [(name, "parameter removed", True)]
    for name, one in after.items():
        if name not in before:
            needed = one.default is None and one.kind in {"positional", "keyword"}
            what = f"new parameter: {written(one.type)}{', must be given' if needed else ''}"
            found.append((name, what, needed))
    order = [[one.name for one in side.parameters if one.kind == "positional"] for side in (old, new)]
    kept = [[one for one in names if one in before and one in after] for names in order]
    if kept[0] != kept[1] or (order[1][: len(order[0])] != order[0] and set(order[0]) <= set(order[1])):
        found.append(("", f"positional order ({', '.join(order[0])}) → ({', '.join(order[1])})", True))
    if old.returns != new.returns:
        breaking = not fits(new.returns, old.returns)
        found.append(("", f"returns {written(new.returns)}, not {written(old.returns)}", breaking))
    if old.is_async != new.is_async:
        found.append(("", "a coroutine now" if new.is_async else "no coroutine any more", True))
    return found


def _parameter(old: Parameter, new: Parameter) -> list[tuple[str, str, bool]]:
    found: list[tuple[str, str, bool]] = []
    if old.kind != new.kind:
        found.append((old.name, f"{new.kind} now, not {old.kind}", new.kind != "positional" or old.kind != "keyword"))
    if (old.default is None) != (new.default is None):
        needed = new.default is None
        found.append((old.name, "must be given now" if needed else f"default {new.default} now", needed))
    elif old.default != new.default:
        found.append((old.name, f"default {old.default} → {new.default}", True))
    if old.type != new.type:
        found.append((old.name, f"type {written(old.type)} → {written(new.type)}", not fits(old.type, new.type)))
    return found
