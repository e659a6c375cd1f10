"""Generated namespaces, blocking: which kind of method is of which class. `aio.areas` is the twin."""

from __future__ import annotations

from typing import ClassVar

from claude_overlay.client.areas import Area

__all__ = ["SyncArea"]

HERE = "claude_overlay.client.sync"


class SyncArea(Area):
    """One namespace of `Claude`."""

    KINDS: ClassVar = {
        "call": (f"{HERE}.operations", "CallMethod"),
        "pages": (f"{HERE}.operations", "ListMethod"),
        "events": (f"{HERE}.areas_events", "EventsMethod"),
        "download": (f"{HERE}.downloads", "DownloadMethod"),
        "download_to": (f"{HERE}.downloads", "DownloadToMethod"),
    }
