"""What the API changed between two releases of the official SDK, by their facts alone.

No description is involved: operations, parameters, bodies, results, types with their members, names of betas, error
codes, and which errors a method names. Facts are compared by the SDK's own names, so a renamed class shows as one gone
and one new. Changed texts are listed apart: they change no wire, but often say what the wire now does. `drift` calls
this and prints the report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Facts = dict[str, Any]
Change = dict[str, str]

_FLAGS = ("required", "nullable")


def _change(kind: str, area: str, at: str, what: str = "") -> Change:
    return {"kind": kind, "area": area, "at": at, "what": what}


def changes(before: Facts, after: Facts) -> dict[str, Any]:
    """Every change of the wire, and every changed text: data for `report`."""
    found = [
        *_values("betas", before["betas"], after["betas"]),
        *_values("error body", before["errors"], after["errors"]),
        *_values("webhook", before["webhooks"], after["webhooks"]),
        *_values("error details", before["error_details"], after["error_details"]),
        *_error_codes(before["error_codes"], after["error_codes"]),
        *_statuses(before["statuses"], after["statuses"]),
        *_operations(before["operations"], after["operations"]),
        *_types(before["types"], after["types"]),
    ]
    texts = _texts(after)
    return {
        "from": before["version"],
        "to": after["version"],
        "changes": found,
        "texts": sorted(at for at, digest in _texts(before).items() if texts.get(at, digest) != digest),
    }


def _keys(area: str, at: str, old: Iterable[Any], new: Iterable[Any]) -> Iterator[Change]:
    """What one list has and the other has not."""
    before, after = set(old), set(new)
    yield from (_change("added", area, at, str(one)) for one in sorted(after - before, key=str))
    yield from (_change("removed", area, at, str(one)) for one in sorted(before - after, key=str))


def _error_codes(old: Facts, new: Facts) -> Iterator[Change]:
    for code in sorted(new.keys() - old.keys()):
        yield _change("added", "error code", code, f"status {new[code]['status']}")
    for code in sorted(old.keys() - new.keys()):
        yield _change("removed", "error code", code, f"status {old[code]['status']}")
    for code in sorted(old.keys() & new.keys()):
        if old[code]["status"] != new[code]["status"]:
            yield _change("changed", "error code", code, f"status {old[code]['status']} to {new[code]['status']}")


def _statuses(old: Facts, new: Facts) -> Iterator[Change]:
    for status in sorted(old.keys() | new.keys()):
        if old.get(status) != new.get(status):
            yield _change("changed", "status", status, f"{old.get(status)} to {new.get(status)}")


def _by_name(operations: Facts) -> dict[str, tuple[str, Facts]]:
    return {one["name"]: (key, one) for key, twins in operations.items() for one in twins}


def _operations(old: Facts, new: Facts) -> Iterator[Change]:
    before, after = _by_name(old), _by_name(new)
    for name in sorted(after.keys() - before.keys()):
        yield _change("added", "operation", name, after[name][0])
    for name in sorted(before.keys() - after.keys()):
        yield _change("removed", "operation", name, before[name][0])
    for name in sorted(before.keys() & after.keys()):
        (old_key, old_one), (new_key, new_one) = before[name], after[name]
        if old_key != new_key:
            yield _change("changed", "operation", name, f"{old_key} to {new_key}")
        yield from _operation(name, old_one, new_one)


def _operation(name: str, old: Facts, new: Facts) -> Iterator[Change]:
    for part, area in (("headers", "header"), ("betas", "beta header"), ("raises", "error named by")):
        yield from _keys(area, name, old[part], new[part])
    for place in ("path", "query"):
        yield from _members(f"{place} parameter", name, old[place], new[place])
    if old["media"] != new["media"]:
        yield _change("changed", "body", name, f"{old['media']} to {new['media']}")
    yield from _values(f"{name} body", old["body"], new["body"])
    yield from _keys("result", name, old["results"], new["results"])
    yield from _keys("result", name, ["null"] * old["null"], ["null"] * new["null"])
    for kind in old["results"].keys() & new["results"].keys():
        yield from _values(f"{name} {kind}", old["results"][kind], new["results"][kind])


def _types(old: Facts, new: Facts) -> Iterator[Change]:
    yield from (_change("added", "type", name) for name in sorted(new.keys() - old.keys()))
    yield from (_change("removed", "type", name) for name in sorted(old.keys() - new.keys()))
    for name in sorted(old.keys() & new.keys()):
        yield from _members("property", name, old[name]["members"], new[name]["members"])


def _members(area: str, at: str, old: Facts, new: Facts) -> Iterator[Change]:
    yield from _keys(area, at, old, new)
    for name in sorted(old.keys() & new.keys()):
        before, after = old[name], new[name]
        for flag in _FLAGS:
            if before[flag] != after[flag]:
                yield _change("changed", area, f"{at}.{name}", f"{flag}: {before[flag]} to {after[flag]}")
        yield from _values(f"{at}.{name}", before["type"], after["type"])


def _values(at: str, old: list[Facts], new: list[Facts]) -> Iterator[Change]:
    """Differences of two types: kinds, enum values, members, and the same within arrays and maps."""
    yield from _keys("value or member", at, _said(old), _said(new))
    for kind, inside, mark in (("array", "items", "[]"), ("map", "values", "{}")):
        before, after = ([inner for one in side if one["kind"] == kind for inner in one[inside]] for side in (old, new))
        if before and after:
            yield from _values(f"{at}{mark}", before, after)


def _said(alternatives: list[Facts]) -> set[str]:
    """A type's alternatives as words, each value of an enum for itself."""
    words: set[str] = set()
    for one in alternatives:
        if one["kind"] == "enum":
            words |= {repr(value) for value in one["values"]} | ({"any other text"} if one["open"] else set())
        else:
            words.add(one["id"] if one["kind"] == "ref" else one["kind"])
    return words


def _texts(facts: Facts) -> dict[str, str]:
    """The digest of every text there is, by where it stands."""
    texts = {f"error code {code}": one["text"] for code, one in facts["error_codes"].items()}
    for name, (_, one) in _by_name(facts["operations"]).items():
        texts[f"{name}()"] = one["text"]
        for place in ("path", "query"):
            texts |= {f"{name}?{key}": member["text"] for key, member in one[place].items()}
    for name, one in facts["types"].items():
        texts[name] = one["text"]
        texts |= {f"{name}.{key}": member["text"] for key, member in one["members"].items()}
    return texts


def report(data: dict[str, Any]) -> str:
    """The changes as Markdown, what was added first."""
    found = data["changes"]
    lines = [
        f"# anthropic {data['from']} to {data['to']}",
        "",
        f"{len(found)} changes of the wire, {len(data['texts'])} changed texts.",
    ]
    for kind in ("added", "removed", "changed"):
        rows = [f"| {one['area']} | `{one['at']}` | {one['what']} |" for one in found if one["kind"] == kind]
        if rows:
            lines += ["", f"## {kind.capitalize()} ({len(rows)})", "", "| | where | what |", "|---|---|---|", *rows]
    if data["texts"]:
        lines += ["", "## Texts that changed", "", *(f"- `{at}`" for at in data["texts"])]
    return "\n".join(lines)
