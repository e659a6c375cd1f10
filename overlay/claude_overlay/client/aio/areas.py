"""Generated namespaces, asynchronous: which kind of method is of which class. `sync.areas` is the twin."""

from __future__ import annotations

from typing import ClassVar

from claude_overlay.client.areas import Area

__all__ = ["AsyncArea"]

HERE = "claude_overlay.client.aio"


class AsyncArea(Area):
    """One namespace of `AsyncClaude`."""

    KINDS: ClassVar = {
        "call": (f"{HERE}.operations", "AsyncCallMethod"),
        "pages": (f"{HERE}.operations", "AsyncListMethod"),
        "events": (f"{HERE}.areas_events", "AsyncEventsMethod"),
        "download": (f"{HERE}.downloads", "AsyncDownloadMethod"),
        "download_to": (f"{HERE}.downloads", "AsyncDownloadToMethod"),
    }
