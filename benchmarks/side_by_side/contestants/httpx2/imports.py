"""The HTTP library alone, as the measure: imported, whatever the others have ready."""

from __future__ import annotations

MADE = DECODED = READY = "import httpx2"
