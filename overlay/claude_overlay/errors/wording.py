"""How a value that is refused is shown in the message.

Decides that a message stays short, and that it can always be written, whatever the value is. Called by whoever refuses
an argument.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SHOWN", "shown"]

SHOWN: Final = 80
"""Characters of a refused value that a message repeats."""


def shown(value: object) -> str:
    """Show a value as `repr` does, cut off where it gets long; never fails."""
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - an int of too many digits, nesting too deep, a __repr__ of the caller's own
        text = f"<{type(value).__name__} that cannot be shown>"
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."
