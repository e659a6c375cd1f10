"""The tree of namespaces: `claude.<area>.<operation>(...)`.

Decides which namespaces there are (the operations' tags, split at the dots), what each operation's method is called
(`x-method`), of which kind it is (one call, pages, a stream of events, a download), and its signature: path parameters
first, by position or name; everything else by name. Called by `project`; the templates only write it down.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from openapi_python_client import strings
from openapi_python_client.parser.properties.list_property import ListProperty

from driver import hints, naming
from driver.operations import WIDTH, OperationView
from driver.problem import Problem, SpecError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from driver.operations import Operations, Parameter
    from driver.parse import Locate, Parsed

HANDWRITTEN = frozenset({"batches", "files", "messages", "models"})
"""Top areas which `claude_overlay` writes itself, as no generator could. A test holds the two lists together."""

OPTIONS = frozenset({"betas", "timeout", "extra_headers", "extra_body"})
"""What every method takes besides; a member of such a name gets a trailing underscore."""

PAGE_CURSORS = frozenset({"page", "after_id", "before_id"})
_STYLES = {
    frozenset({"next_page"}): "cursor",
    frozenset({"next_page", "prev_page"}): "bidirectional",
    frozenset({"next_page", "has_more"}): "report",
    frozenset({"first_id", "last_id", "has_more"}): "ids",
}
_STEPS = frozenset().union(*_STYLES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument of a method. `group` says where it goes: path, option, arguments or body; `wire` under which key."""

    name: str
    type: str
    required: bool
    group: str
    wire: str
    doc: str

    @property
    def declared(self) -> str:
        """The argument as the signature has it."""
        if self.required:
            return f"{self.name}: {self.type}"
        null = " | None" if self.group == "arguments" and not self.type.endswith("None") else ""
        return f"{self.name}: {self.type} | Unset{null} = UNSET"


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaMethod:
    """One method of a namespace, and the function that plans it.

    `kind` is call, pages, events, download or download_to; `result` the type the plan promises.
    """

    name: str
    function: str
    kind: str
    result: str
    style: str | None
    endpoint: str
    operation: OperationView
    arguments: tuple[Argument, ...]
    files: tuple[str, ...]

    @property
    def plan(self) -> str:
        """The class of the plan."""
        return {"call": "PlannedCall", "pages": "PlannedPages", "events": "PlannedEvents"}.get(
            self.kind, "PlannedDownload"
        )

    @property
    def planned(self) -> str:
        """The plan's type, with what it promises."""
        return f"{self.plan}[{self.result}]" if self.result else self.plan

    @property
    def signature(self) -> str:
        """Arguments of the function."""
        path = [a.declared for a in self.arguments if a.group == "path"]
        if self.kind == "download_to":
            path.append("path: str | os.PathLike[str]")
        named = [a.declared for a in sorted(self.arguments, key=lambda a: not a.required) if a.group != "path"]
        if self.plan == "PlannedDownload":
            named.append("size_bytes: int | None = None")
        options = "BodyOptions" if self.operation.members else "Options"
        return ", ".join([*path, *(["*", *named] if named else []), f"**options: Unpack[{options}]"])

    @property
    def handed_on(self) -> str:
        """What the plan is made of."""
        path = [a.name for a in self.arguments if a.group == "path"]
        given = [repr(self.endpoint), "options"]
        if path:
            given.append(f"path=({', '.join(path)}{',' if len(path) == 1 else ''})")
        for group in ("arguments", "body"):
            pairs = [f"{a.wire!r}: {a.name}" for a in self.arguments if a.group == group]
            if pairs:
                given.append(f"{group}={{{', '.join(pairs)}}}")
            elif group == "body" and self.operation.members:
                given.append("body={}")
        given += [f"body={a.name}" for a in self.arguments if a.group == "whole"]
        if self.files:
            given.append(f"files={self.files!r}")
        if self.style is not None:
            given.append(f"style={self.style!r}")
        if self.plan == "PlannedDownload":
            given.append("size_bytes=size_bytes")
        if self.kind == "download_to":
            given.append("to=path")
        return ", ".join(given)

    @property
    def argument_docs(self) -> list[str]:
        """One line or more for each argument."""
        docs = [(a.name, a.doc) for a in self.arguments if a.doc and a.group == "path"]
        if self.kind == "download_to":
            docs.append(
                ("path", "Where the content goes. It appears there, or is replaced, only by the whole content.")
            )
        named = sorted(self.arguments, key=lambda a: not a.required)
        docs += [(a.name, a.doc) for a in named if a.doc and a.group != "path"]
        if self.plan == "PlannedDownload":
            docs.append(("size_bytes", "The size it is known to have, to be compared with. Default: not compared."))
        docs.append(("**options", "See `BodyOptions`." if self.operation.members else "See `Options`."))
        return [
            line
            for name, doc in docs
            for line in textwrap.wrap(f"{name}: {doc}", WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 12)
        ]


@dataclass(slots=True, kw_only=True)
class AreaView:
    """One namespace: its path (`sessions.events`), its methods, and the namespaces below it."""

    path: str
    doc: str
    methods: list[AreaMethod] = field(default_factory=list)
    below: list[AreaView] = field(default_factory=list)
    imports: set[tuple[str, str]] = field(default_factory=set)

    @property
    def name(self) -> str:
        """Its last word."""
        return self.path.rsplit(".", 1)[-1]

    @property
    def module(self) -> str:
        """The module of its planning functions."""
        return folder_of(self.path)

    @property
    def title(self) -> str:
        """Its class."""
        return "".join(word.capitalize() for word in self.module.split("_"))

    @property
    def imported(self) -> list[tuple[str, str]]:
        """What its signatures mention."""
        return sorted(self.imports)

    def walk(self) -> Iterator[AreaView]:
        """Itself and all below, the deepest first."""
        for area in self.below:
            yield from area.walk()
        yield self


def folder_of(tag: str) -> str:
    """The module or folder of a tag: `sessions.events` → `sessions_events`."""
    return str(strings.PythonIdentifier(tag, "tag"))


class Areas:
    """Makes the tree of a parsed description."""

    def __init__(self, parsed: Parsed, operations: Operations, where: Locate) -> None:
        self._parsed, self._operations, self._where = parsed, operations, where
        self._words = {tag["name"]: tag.get("description", "") for tag in parsed.document.get("tags", [])}
        self._areas: dict[str, AreaView] = {}

    def top(self) -> list[AreaView]:
        """The namespaces of a client, by name, without those the overlay writes itself."""
        for collection in self._parsed.data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                view = self._operations.view(endpoint)
                if view.tag.split(".")[0] not in HANDWRITTEN:
                    self._add(view)
        for area in self._areas.values():
            area.methods.sort(key=lambda method: method.name)
            area.below.sort(key=lambda below: below.path)
            self._refuse_twins(area)
        return sorted((area for path, area in self._areas.items() if "." not in path), key=lambda area: area.path)

    def _refuse_twins(self, area: AreaView) -> None:
        """The linter sees the methods that are named; a download has a second one, with `_to`."""
        seen: dict[str, AreaMethod] = {}
        for method in area.methods:
            if seen.setdefault(method.name, method) is not method or method.name in {b.name for b in area.below}:
                view = method.operation
                message = f"claude.{area.path}.{method.name} would be two things: rename a method or a tag"
                where = self._where(("paths", view.path, view.method.lower()))
                raise SpecError([Problem(rule="method-collision", where=where, message=message)])

    def _area(self, path: str) -> AreaView:
        if path not in self._areas:
            words = " ".join(self._words.get(path, "").split())
            area = self._areas[path] = AreaView(path=path, doc=words)
            if "." in path:
                self._area(path.rsplit(".", 1)[0]).below.append(area)
        return self._areas[path]

    def _add(self, view: OperationView) -> None:
        area = self._area(view.tag)
        kind, result, style, imports = self._kind(view)
        area.imports |= {*view.imports, *imports}
        method = AreaMethod(
            name=view.area_method,
            function=view.name,
            kind=kind,
            result=result,
            style=style,
            endpoint=f"{folder_of(view.tag)}.{view.name}",
            operation=view,
            arguments=tuple(self._arguments(view)),
            files=tuple(member.wire for member in view.members if member.is_file),
        )
        area.methods.append(method)
        if kind == "download":
            to = replace(method, name=f"{method.name}_to", function=f"{method.function}_to", kind="download_to")
            area.methods.append(to)

    def _kind(self, view: OperationView) -> tuple[str, str, str | None, Iterable[tuple[str, str]]]:
        kinds = {kind for _, kind, _ in view.success}
        if kinds == {"bytes"}:
            return "download", "", None, ()
        if view.stream is not None and kinds == {"text"}:
            module = view.stream[1].partition(":")[0]
            (name,) = {str(u.class_info.name) for u in self._parsed.unions if u.class_info.module_name == module} or {
                str(m.class_info.name) for m in self._parsed.data.models if m.class_info.module_name == module
            }
            return "events", name, None, [(module, name)]
        page = self._parsed.models.get(view.result)
        queries = {parameter.name for parameter in view.query_parameters}
        if page is not None and view.method == "GET" and queries & PAGE_CURSORS:
            members = {
                p.name.get_untrusted_value(): p
                for p in (*(page.required_properties or ()), *(page.optional_properties or ()))
            }
            data = members.get("data")
            if isinstance(data, ListProperty):
                item = data.inner_property
                style = _STYLES.get(frozenset(members) & _STEPS)
                return "pages", f"{view.result}, {hints.written(item)}", style, hints.mentioned(item)
        return "call", view.result, None, ()

    def _arguments(self, view: OperationView) -> Iterator[Argument]:
        taken = {*OPTIONS, *(parameter.name for parameter in view.path_parameters)}
        for parameter in view.path_parameters:
            yield _argument(parameter, parameter.name, "path")
        if view.body_type is not None and not view.members:
            taken.add("body")
            doc = "The body: a model or a mapping."
            required = view.body_is_required
            yield Argument(name="body", type=view.body_type, required=required, group="whole", wire="body", doc=doc)
        for member in view.members:
            name = naming.attribute_name(member.wire, frozenset(taken))
            self._claim(view, name, taken)
            kind = member.type
            if member.is_file:
                kind = "FileSource | Sequence[FileSource]" if member.holds_many else "FileSource"
            yield Argument(
                name=name, type=kind, required=member.required, group="body", wire=member.wire, doc=member.doc
            )
        for parameter in (*view.query_parameters, *view.header_parameters):
            if parameter.name == "anthropic_beta":
                continue  # the option `betas`
            name = parameter.name.removeprefix("anthropic_")
            name = f"{name}_" if name in OPTIONS else name
            self._claim(view, name, taken)
            yield _argument(parameter, name, "arguments")

    def _claim(self, view: OperationView, name: str, taken: set[str]) -> None:
        if name in taken:
            where = self._where(("paths", view.path, view.method.lower()))
            message = f"two arguments of {view.name} would be called {name}"
            raise SpecError([Problem(rule="area-arguments", where=where, message=message)])
        taken.add(name)


def _argument(parameter: Parameter, name: str, group: str) -> Argument:
    required = parameter.required
    return Argument(
        name=name, type=parameter.type, required=required, group=group, wire=parameter.name, doc=parameter.doc
    )
