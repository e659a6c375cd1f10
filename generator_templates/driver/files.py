"""The files of the description: the root and everything it refers to, each read once, and what a reference leads to.

Decides how files are found and called in messages. Collects findings instead of stopping at the first. What becomes of
the files is decided by `bundle`, the only caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from driver.problem import Place, Problem, SpecError, Tokens, pointer, tokens_of
from driver.references import rewrite
from driver.source import Source, read
from driver.structure import wrong_kinds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Files:
    """The files read so far, where everything went, and what is wrong."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.sources: dict[Path, Source] = {}
        self.origins: dict[Tokens, tuple[Source, Tokens]] = {}
        self.problems: list[Problem] = []

    def load_all(self) -> None:
        """Read the root, then each file when it is first referred to."""
        waiting: list[tuple[Path, Place | None]] = [(self.root, None)]
        while waiting:
            path, place = waiting.pop(0)
            if path.resolve() in self.sources:
                continue
            if place is not None and not path.is_file():
                self.complain(place, "unknown-reference", f"There is no file `{self.name(path)}`. Correct the `$ref`.")
                continue
            try:
                source = read(path, self.name(path))
            except SpecError as error:
                self.problems += error.problems
                continue
            self.sources[path.resolve()] = source
            wrong = [(source.place(tokens), "wrong-kind", message) for tokens, message in wrong_kinds(source.data)]
            for finding in wrong:
                self.complain(*finding)
            if not wrong:
                waiting += self._targets(source)

    def _targets(self, source: Source) -> Iterator[tuple[Path, Place]]:
        found: dict[Path, Place] = {}

        def note(reference: str, at: Tokens) -> str:
            if (file := reference.partition("#")[0]) and "://" not in file:
                found.setdefault(source.path.parent / file, source.place(at))
            return reference

        rewrite(source.data, note)
        yield from found.items()

    def name(self, path: Path) -> str:
        """How messages call a file: from the folder that holds the description's folder, as in "spec/messages.yaml"."""
        top = self.root.resolve().parent.parent
        resolved = path.resolve()
        return resolved.relative_to(top).as_posix() if resolved.is_relative_to(top) else resolved.as_posix()

    def complain(self, place: Place, rule: str, message: str) -> None:
        """Note a finding; `load_all` and `bundle` go on and report all of them at the end."""
        self.problems.append(Problem(rule=rule, where=place, message=message))

    def resolve(self, source: Source, reference: str, at: Tokens) -> tuple[Source, Tokens, Any] | None:
        """The file, pointer and value behind a reference; None, and a problem, when there is nothing."""
        file, _, fragment = reference.partition("#")
        target = self.sources.get((source.path.parent / file).resolve() if file else source.path.resolve())
        if target is None:
            # A missing file was reported when files were read; here only what is no file at all is left.
            message = (
                f"`{reference}` is no reference to a file of the description. Write `./file.yaml#/components/...`."
            )
            self.complain(source.place(at), "unknown-reference", message)
            return None
        value: Any = target.data
        tokens = tokens_of(fragment)
        for token in tokens:
            value = _step(value, token)
            if value is _NOTHING:
                message = f"`{reference}` leads nowhere: {target.name} has no {pointer(tokens)}. Correct one of them."
                self.complain(source.place(at), "unknown-reference", message)
                return None
        return target, tokens, value


_NOTHING = object()


def _step(value: Any, token: str) -> Any:
    if isinstance(value, dict):
        return value.get(token, _NOTHING)
    if isinstance(value, list) and token.isdecimal() and int(token) < len(value):
        return value[int(token)]
    return _NOTHING
