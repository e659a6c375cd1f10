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


class TagTable(dict[Any, Decoder]):
    """Tag → decoder, filled as tags are met. An unknown or missing tag gives the union's `Unknown` class."""

    __slots__ = ("_default", "_modules", "_unknown")

    def __init__(self, unknown: Decoder, modules: dict[str, str], *, default: str | None = None) -> None:
        super().__init__()
        self._unknown, self._modules, self._default = unknown, modules, default

    def __missing__(self, tag: Any) -> Decoder:
        """Import the decoder for `tag`; an unknown one is not stored, so hostile tags cannot fill the table."""
        module = self._default if tag is None else self._modules.get(tag)
        if module is None:
            if tag is not None and tag.__class__ is not str:
                raise TypeError
            return self._unknown
        decoder: Decoder = import_module(f"{_MODELS}.{module}")._decode
        self[tag] = decoder
        return decoder
