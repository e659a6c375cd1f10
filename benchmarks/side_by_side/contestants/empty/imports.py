"""A process that does nothing: what the interpreter itself costs."""

from __future__ import annotations

MADE = DECODED = READY = "pass"
