"""The description's YAML files as one OpenAPI document, and the way back from a pointer to a line.

Path items, those of webhooks too, are inlined (openapi-python-client drops one behind a `$ref` without a word);
everything under `components` is hoisted under its own name, so recursion needs no care and names must be unique over
all files. What people wrote stays as it is otherwise: the result is `claude_api/openapi.json`. Judging it is `lint`'s
work, adapting it to the generator is `normalise`'s.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from driver.files import Files
from driver.problem import Place, SpecError, Tokens, pointer, tokens_of
from driver.references import rewrite
from driver.source import Source, read

if TYPE_CHECKING:
    from pathlib import Path

_COMPONENT_DEPTH = 3
_PATH_ITEM_DEPTH = 2
_SECTIONS = ("paths", "webhooks")
"""What holds path items: what we send, and what the API sends to others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """One document made of many files. `document` belongs to the reader: copy before changing it."""

    root: Path
    document: dict[str, Any]
    sources: tuple[Source, ...]
    origins: dict[Tokens, tuple[Source, Tokens]] = field(repr=False)
    """Start of a pointer in the document -> the file and the pointer there."""

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file read, the root first, then in the order of the first reference."""
        return tuple(source.path for source in self.sources)

    def place(self, tokens: Tokens) -> Place:
        """File and line of a pointer of the document. The pointer shown is the document's."""
        for depth in (_COMPONENT_DEPTH, _PATH_ITEM_DEPTH):
            if (origin := self.origins.get(tokens[:depth])) is not None:
                source, base = origin
                found = source.place((*base, *tokens[depth:]))
                return Place(file=found.file, line=found.line, tokens=tokens)
        return self.sources[0].place(tokens)

    def locate(self, pointer_text: str) -> str:
        """`place` for a pointer written as "#/components/schemas/Message" (or without the "#"), as text."""
        return str(self.place(tokens_of(pointer_text)))


def bundle(root: Path) -> Bundle:
    """Read `root` (spec/openapi.yaml) and every file it refers to, directly or not, into one document.

    Raises:
        SpecError: with every finding: YAML that cannot be read, references that lead nowhere, two components of one
            name, paths or files that would be left out.
    """
    files = Files(root)
    files.load_all()
    document = _Merger(files).document() if not files.problems else {}
    if files.problems:
        raise SpecError(files.problems)
    return Bundle(root=root, document=document, sources=tuple(files.sources.values()), origins=files.origins)


class _Merger:
    """Builds the document out of the files."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._root = next(iter(files.sources.values()))

    def document(self) -> dict[str, Any]:
        items = {section: self._path_items(section) for section in _SECTIONS}
        components = self._components()
        self._unreached()
        result: dict[str, Any] = {}
        for key, value in self._root.data.items():
            if key not in {*_SECTIONS, "components"}:
                result[key] = rewrite({key: value}, self._resolver(self._root))[key]
        result |= {section: found for section, found in items.items() if found or section == "paths"}
        if components:
            result["components"] = components
        return result

    def _path_items(self, section: str) -> dict[str, Any]:
        listed: set[tuple[str, str]] = set()
        result = {}
        for path, item in (self._root.data.get(section) or {}).items():
            found = self._path_item(section, path, item)
            if found is not None:
                source, tokens, value = found
                listed.add((source.name, tokens[-1]))
                self._files.origins[section, path] = (source, tokens)
                result[path] = rewrite(value, self._resolver(source), tokens)
        for source in self._files.sources.values():
            for path in source.data.get(section) or {}:
                if source is not self._root and (source.name, path) not in listed:
                    message = (
                        f"The root does not list `{path}`, so it would be left out. Add a `$ref` to it in "
                        f"{self._root.name}."
                    )
                    self._files.complain(source.place((section, path)), "unlisted-path", message)
        return result

    def _path_item(self, section: str, path: str, item: Any) -> tuple[Source, Tokens, Any] | None:
        """Follow a path item's `$ref` to the item itself."""
        source, value = self._root, item
        tokens: Tokens = (section, path)
        hops: list[tuple[str, Tokens]] = []
        while isinstance(value, dict) and isinstance(reference := value.get("$ref"), str):
            place = source.place((*tokens, "$ref"))
            if len(value) > 1 or (source.name, tokens) in hops:
                message = "A path item with a `$ref` holds nothing else, and refers to no other `$ref` in a circle."
                self._files.complain(place, "path-item-reference", message)
                return None
            hops.append((source.name, tokens))
            found = self._files.resolve(source, reference, (*tokens, "$ref"))
            if found is None:
                return None
            source, tokens, value = found
            if tokens != (section, path):
                message = (
                    f"`{path}` refers to {pointer(tokens)}. Both sides must name the same path: "
                    f"{pointer((section, path))}."
                )
                self._files.complain(place, "path-item-reference", message)
                return None
        return source, tokens, value

    def _components(self) -> dict[str, dict[str, Any]]:
        result: dict[str, dict[str, Any]] = {}
        for source in self._files.sources.values():
            resolver = self._resolver(source)
            for kind, named in (source.data.get("components") or {}).items():
                for name, value in named.items() if isinstance(named, dict) else ():
                    tokens = ("components", kind, name)
                    if self._is_listing(source, tokens, value):
                        continue
                    if tokens in self._files.origins:
                        self._clash(source, tokens)
                        continue
                    self._files.origins[tokens] = (source, tokens)
                    holder = result.setdefault(kind, {})
                    holder[name] = rewrite(value, resolver, tokens)
        return result

    def _is_listing(self, source: Source, tokens: Tokens, value: Any) -> bool:
        """`Name: {$ref: ./other.yaml#/components/schemas/Name}` only lists the component of that very name."""
        if not isinstance(value, dict) or list(value) != ["$ref"]:
            return False
        file, _, fragment = str(value["$ref"]).partition("#")
        elsewhere = bool(file) and (source.path.parent / file).resolve() != source.path.resolve()
        return (
            elsewhere
            and tokens_of(fragment) == tokens
            and self._files.resolve(source, value["$ref"], tokens) is not None
        )

    def _unreached(self) -> None:
        """A file beside the root that nothing refers to would be left out without a word."""
        for path in sorted(self._root.path.parent.glob("*.yaml")):
            if path.resolve() in self._files.sources or path.name.startswith("."):
                continue
            try:
                source = read(path, self._files.name(path))
            except SpecError:
                continue  # some tool's file; a file of the description would be reached and read
            if {"components", *_SECTIONS} & source.data.keys():
                message = f"Nothing refers to this file. List its paths in {self._root.name}, or remove it."
                self._files.complain(source.place(()), "unreached-file", message)

    def _clash(self, source: Source, tokens: Tokens) -> None:
        first, first_tokens = self._files.origins[tokens]
        message = (
            f"`{tokens[-1]}` is defined here and in {first.place(first_tokens)}. Names are unique over all files: "
            "rename one."
        )
        self._files.complain(source.place(tokens), "component-clash", message)

    def _resolver(self, source: Source) -> Any:
        """The function that turns references written in `source` into references of the document."""

        def resolve(reference: str, at: Tokens) -> str:
            found = self._files.resolve(source, reference, at)
            if found is None:
                return reference
            tokens = found[1]
            if len(tokens) != _COMPONENT_DEPTH or tokens[0] != "components":
                message = (
                    f"`{reference}` leads into the middle of something. Give the target a name under `components`."
                )
                self._files.complain(source.place(at), "reference-not-component", message)
            return pointer(tokens)

        return resolve
