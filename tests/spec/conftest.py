"""The bundled description, read once for all tests here."""

from __future__ import annotations

import pytest

from tools.description import Description


@pytest.fixture(scope="session")
def description() -> Description:
    """The description as one document."""
    return Description.load()
