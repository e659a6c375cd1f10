"""The errors: one family, under the root of all, and whole after a pickle."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from claude_overlay.errors import ClaudeError
from claude_overlay.tools import legacy_xml
from claude_overlay.tools.legacy_xml.errors import (
    FunctionCallsMalformedError,
    FunctionCallsNotFoundError,
    LegacyCallError,
    LegacyXMLError,
    ParameterInvalidError,
    ParameterMissingError,
    ToolUnknownError,
)

ERRORS: list[LegacyXMLError] = [
    FunctionCallsNotFoundError("m", text="t", unclosed=True),
    FunctionCallsMalformedError("m", xml="<x>"),
    ToolUnknownError("m", tool_name="t"),
    ParameterMissingError("m", tool_name="t", parameter="p"),
    ParameterInvalidError("m", tool_name="t", parameter="p"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_they_are_one_family_and_pickle(error: Any) -> None:
    """With every attribute; each can be had from the package."""
    assert isinstance(error, ClaudeError)
    assert isinstance(error, LegacyCallError) == hasattr(error, "tool_name")
    assert getattr(legacy_xml, type(error).__name__) is type(error)
    for back in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301 - our own
        assert (type(back), str(back), vars(back)) == (type(error), "m", vars(error))
