"""A server on loopback that answers with raw bytes."""

from __future__ import annotations

from tests.overlay.client.conftest import raw_server

__all__ = ["raw_server"]
