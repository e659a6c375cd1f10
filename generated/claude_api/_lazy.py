# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Decoders which import their module on first use.

A name in a module, or a tag in a table, first holds a small function. Called once, it imports the module it stands
for, puts the real decoder in its own place and passes the value on. From then on the caller reaches the decoder
directly: no check is left. Two threads may both import; they store the same function.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

_MODELS = f"{__package__}.models"
Decoder = Callable[[Any], Any]


def deferred(namespace: dict[str, Any], name: str, module: str, function: str) -> Decoder:
    """A stand-in for `function` of `models.<module>`, which replaces itself as `namespace[name]`."""

    def first(value: Any) -> Any:
        decoder: Decoder = getattr(import_module(f"{_MODELS}.{module}"), function)
        namespace[name] = decoder
        return decoder(value)

    return first


def tag_table(modules: dict[str, str]) -> dict[Any, Decoder]:
    """Tag → decoder, from tag → module. A plain dictionary: looking into a subclass takes three times as long."""
    table: dict[Any, Decoder] = {}
    for tag, module in modules.items():
        table[tag] = deferred(table, tag, module, "_decode")
    return table


def unlisted(tag: Any, unknown: Decoder, untagged: Decoder | None = None) -> Decoder:
    """The decoder of an object whose tag is in no table: unknown, or missing."""
    if tag is None:
        return untagged or unknown
    if tag.__class__ is not str:
        raise TypeError
    return unknown
