"""What holds for every test: a slow machine is no defect, every run tries the same examples, tests are no rubbish.

`CLAUDE_EXAMPLES=random make test` tries other examples in each run, and keeps what fails in `.hypothesis`. Settings
that a test names itself come on top of these. `--hypothesis-profile` puts another profile in their place.
"""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Generator

IS_RANDOM = os.environ.get("CLAUDE_EXAMPLES") == "random"

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=not IS_RANDOM,
    database=settings.get_profile("default").database if IS_RANDOM else None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")


# Twenty thousand tests are millions of objects, none of which is rubbish. Looked through at every collection, they
# cost a third of the run: tests that call `gc.collect()` took half a second each.


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no rubbish while the tests are found."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_finish() -> None:
    """Leave what the tests consist of out of all collections to come."""
    gc.collect()
    gc.freeze()
