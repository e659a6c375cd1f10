"""The HTTP library alone, as the measure of an import."""

from __future__ import annotations

IMPORT = IMPORT_CLIENT = "import httpx2"
