"""What `Annotated` carries: our `Describe`, plain strings, and what other libraries put there.

Understands, by their attributes alone and without importing them: the limits of `annotated_types` (`Ge`, `Len`, ...),
pydantic's `Field`, and `Doc` of PEP 727. Metadata of nobody known is skipped, as PEP 593 asks. Called by `resolve`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, Final

from claude_overlay.schema.describe import Describe

__all__ = ["notes_of"]

_LIMITS: Final = {
    "ge": "minimum",
    "le": "maximum",
    "gt": "exclusive_minimum",
    "lt": "exclusive_maximum",
    "multiple_of": "multiple_of",
    "min_length": "min_length",
    "max_length": "max_length",
    "pattern": "pattern",
}
# What a pydantic `Field` may say that we can say, too, or that changes nothing here.
_FIELD_WORDS: Final = {"description": "text", "title": "title", "examples": "examples", "json_schema_extra": "extra"}
_FIELD_SKIPPED: Final = frozenset({"discriminator", "repr", "annotation", "default", "kw_only", "init", "frozen"})


def notes_of(metadata: Iterable[Any]) -> Describe | None:
    """Give all that the metadata say, in one.

    Returns:
        None when pydantic must read it: it has a validator or an option that only pydantic understands.
    """
    said: dict[str, Any] = {}
    for item in metadata:
        words = _words_of(item)
        if words is None:
            return None
        _add(said, words)
    return Describe(**said)


def _words_of(item: Any) -> dict[str, Any] | None:
    if isinstance(item, str):
        return {"text": item}
    if isinstance(item, Describe):
        return {field.name: getattr(item, field.name) for field in fields(item)}
    if isinstance(getattr(item, "documentation", None), str):
        return {"text": item.documentation}
    library = type(item).__module__.partition(".")[0]
    if library == "pydantic" and hasattr(item, "json_schema_extra"):
        return _words_of_field(item)
    if library in {"annotated_types", "pydantic"}:
        return _words_of_limit(item)
    return {}


def _words_of_limit(item: Any) -> dict[str, Any] | None:
    if hasattr(item, "__is_annotated_types_grouped_metadata__") or hasattr(item, "__iter__"):
        said: dict[str, Any] = {}
        for part in item:
            words = _words_of_limit(part)
            if words is None:
                return None
            _add(said, words)
        return said
    names = set(getattr(item, "__slots__", ())) | set(getattr(item, "__dict__", {}))
    given = {name: getattr(item, name) for name in names if getattr(item, name, None) is not None}
    if not given or not given.keys() <= _LIMITS.keys():
        return None
    return {_LIMITS[name]: getattr(value, "pattern", value) for name, value in given.items()}


def _words_of_field(item: Any) -> dict[str, Any] | None:
    given: Mapping[str, Any] = item._attributes_set  # noqa: SLF001 - pydantic has no public way to it
    said: dict[str, Any] = {}
    for name, value in given.items():
        if name in _FIELD_WORDS:
            if name == "json_schema_extra" and not isinstance(value, Mapping):
                return None
            said[_FIELD_WORDS[name]] = value
        elif name not in _LIMITS and name not in _FIELD_SKIPPED:
            return None
    for limit in item.metadata:
        words = _words_of_limit(limit)
        if words is None:
            return None
        _add(said, words)
    return said


def _add(said: dict[str, Any], words: Mapping[str, Any]) -> None:
    """Let the outer annotation speak last, but of two bounds the narrower one hold."""
    for name, value in words.items():
        if value is None:
            continue
        if name in said and name in {"minimum", "exclusive_minimum", "min_length"}:
            said[name] = max(said[name], value)
        elif name in said and name in {"maximum", "exclusive_maximum", "max_length"}:
            said[name] = min(said[name], value)
        else:
            said[name] = value
