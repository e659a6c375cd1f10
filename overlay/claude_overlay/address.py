"""Addresses of servers: what a base URL may be.

Decides which addresses are refused before anything is sent, and what a server is called by its address. Used for the
client's own `base_url` and for each endpoint of a failover.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.errors.wording import shown

__all__ = ["checked_base_url", "host_and_port", "origin"]

HIGHEST_PORT: Final = 65535
PORTS: Final = {"http": 80, "https": 443}


def checked_base_url(base_url: object) -> str:
    """Accept `http(s)://host[:port][/path]` and drop a trailing slash.

    Credentials inside the address are refused: they would be printed with every error that names the server.

    Raises:
        InvalidArgumentError: It is something else.
    """
    wanted = "base_url must be http://host or https://host, with an optional port and path"
    if not isinstance(base_url, str):
        message = f"{wanted}, not {type(base_url).__name__}"
        raise InvalidArgumentError(message)
    try:
        parts = urlsplit(base_url)
        port_fits = parts.port is None or 0 < parts.port <= HIGHEST_PORT
    except ValueError:
        port_fits = False
        parts = urlsplit("")
    if "@" in parts.netloc:
        message = f"{wanted}; a user name or password in it is not allowed"
        raise InvalidArgumentError(message)
    clean = base_url.isascii() and base_url.isprintable() and " " not in base_url
    if parts.scheme not in {"http", "https"} or not parts.hostname or not port_fits or not clean:
        message = f"{wanted}, not {shown(base_url)}"
        raise InvalidArgumentError(message)
    if parts.query or parts.fragment or base_url.endswith(("?", "#")):
        message = f"{wanted}, without a query or fragment, not {shown(base_url)}"
        raise InvalidArgumentError(message)
    return base_url.rstrip("/")


def origin(url: str) -> tuple[str, str, int | None]:
    """Give scheme, host and port of a URL; the scheme's own port where it names none."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or PORTS.get(parts.scheme)


def host_and_port(base_url: str) -> str:
    """Give what names a server: its host and port."""
    _, host, port = origin(base_url)
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
