# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""The Claude API, generated from its OpenAPI description: one function per operation, one class per object.

from claude_api import AuthenticatedClient
from claude_api.api.messages import create_message

client = AuthenticatedClient(token="...")
message = create_message.sync(client=client, body={"model": ..., "max_tokens": 64, "messages": [...]})
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import api as api
    from . import catalog as catalog
    from . import errors as errors
    from . import models as models
    from . import types as types
    from ._validate import validate as validate
    from .client import API_VERSION as API_VERSION
    from .client import AuthenticatedClient as AuthenticatedClient
    from .client import Client as Client
    from .types import UNSET as UNSET
    from .types import File as File
    from .types import Response as Response
    from .types import Unknown as Unknown
    from .types import Unset as Unset

_PLACES = {
    "API_VERSION": "client",
    "AuthenticatedClient": "client",
    "Client": "client",
    "File": "types",
    "Response": "types",
    "UNSET": "types",
    "Unknown": "types",
    "Unset": "types",
    "validate": "_validate",
}

__all__ = [
    "API_VERSION",
    "UNSET",
    "AuthenticatedClient",
    "Client",
    "File",
    "Response",
    "Unknown",
    "Unset",
    "catalog",
    "errors",
    "models",
    "validate",
]


if not TYPE_CHECKING:  # checkers see the imports above, and so find misspelt names

    def __getattr__(name):
        from importlib import import_module

        if name in ("api", "catalog", "errors", "models", "types"):
            value = import_module(f".{name}", __name__)
        elif name in _PLACES:
            value = getattr(import_module(f".{_PLACES[name]}", __name__), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
