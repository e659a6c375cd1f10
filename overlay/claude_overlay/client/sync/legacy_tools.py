"""`LegacyTools`, which calls plain functions. `aio.legacy_tools` is the twin, and awaits those that must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claude_overlay.errors import InvalidArgumentError
from claude_overlay.tools.legacy_xml.toolbox import BaseLegacyTools

if TYPE_CHECKING:
    from claude_overlay.tools.legacy_xml import FunctionCalls, FunctionResults

__all__ = ["LegacyTools"]


class LegacyTools(BaseLegacyTools):
    """A list of tools whose calls are XML, blocking."""

    def call(self, calls: FunctionCalls) -> FunctionResults:
        """Call a tool. What its function raises becomes an error of the results; the model is to be told.

        Args:
            calls: The call, from `extract` or `extract_function_calls`.

        Raises:
            LegacyCallError: The call cannot be made: an unknown tool, a missing or a wrong parameter.
            InvalidArgumentError: The function is asynchronous, or gave what JSON cannot hold.
        """
        prepared = self.prepare(calls)
        if prepared.tool.is_async:
            message = f"the tool {prepared.tool.name!r} is asynchronous: AsyncLegacyTools can await it"
            raise InvalidArgumentError(message)
        try:
            value = prepared.tool.function(**prepared.arguments)
        except Exception as error:  # noqa: BLE001 - whatever a tool raises is its answer
            return self.failure(error)
        return self.result(prepared, value)
