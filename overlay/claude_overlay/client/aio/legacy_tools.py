"""`AsyncLegacyTools`, which calls functions and awaits those that must be. `sync.legacy_tools` is the twin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claude_overlay.tools.legacy_xml.toolbox import BaseLegacyTools

if TYPE_CHECKING:
    from claude_overlay.tools.legacy_xml import FunctionCalls, FunctionResults

__all__ = ["AsyncLegacyTools"]


class AsyncLegacyTools(BaseLegacyTools):
    """A list of tools whose calls are XML, for asyncio. Plain functions run in the event loop."""

    async def call(self, calls: FunctionCalls) -> FunctionResults:
        """Call a tool. What its function raises becomes an error of the results; the model is to be told.

        Args:
            calls: The call, from `extract` or `extract_function_calls`.

        Raises:
            LegacyCallError: The call cannot be made: an unknown tool, a missing or a wrong parameter.
            InvalidArgumentError: The function gave what JSON cannot hold.
        """
        prepared = self.prepare(calls)
        try:
            value = prepared.tool.function(**prepared.arguments)
            if prepared.tool.is_async:
                value = await value
        except Exception as error:  # noqa: BLE001 - whatever a tool raises is its answer
            return self.failure(error)
        return self.result(prepared, value)
