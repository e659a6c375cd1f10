"""The call behind `claude.messages.cost_preview`: count the input, then reckon its cost.

Decides which fields of the request are counted: all that `count_tokens` takes. The others shape no input.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from claude_api import UNSET
from claude_api.api.messages import count_message_tokens as count_endpoint
from claude_api.api.messages import create_message as create_endpoint
from claude_overlay.client.call import Call, build_call

if TYPE_CHECKING:
    from datetime import date
    from typing import Unpack

    from claude_overlay.client.calls.messages import CreateArguments
    from claude_overlay.costs import CostPreview, PriceTable

__all__ = ["cost_preview"]


def cost_preview(
    *,
    batch: bool = False,
    table: PriceTable | None = None,
    at: date | None = None,
    **arguments: Unpack[CreateArguments],
) -> Call[CostPreview]:
    """Tell between what and what a request will cost, without making it: one free request, `count_tokens`.

    Takes the arguments of `create`.

    Args:
        batch: Whether it will be part of a batch.
        table: The prices; default: those of `claude_api.catalog`.
        at: The day of the request (UTC), for prices that change; default: the day of the table.
        **arguments: Fields and options of `create`.

    Raises:
        InvalidArgumentError: An argument is unknown or missing. Nothing was sent.
        APIStatusError: The server refused to count.
    """
    # Whatever `create` refuses is refused here: a preview of a request that cannot be made helps nobody.
    request = build_call(create_endpoint, arguments).fields or {}
    unsent = {*create_endpoint.OPERATION.body_fields} - {*count_endpoint.OPERATION.body_fields}
    counted = {name: value for name, value in arguments.items() if name not in unsent}
    extra = counted.pop("extra_body", None)
    if isinstance(extra, Mapping):
        counted["extra_body"] = {name: value for name, value in extra.items() if name not in unsent}
    call = build_call(count_endpoint, counted)
    fields = {name: value for name, value in request.items() if value is not UNSET}

    def parse(response: Any) -> CostPreview:
        from claude_overlay.costs.preview import preview  # noqa: PLC0415 - prices load when they are asked for

        return preview(fields, call.parse(response).input_tokens, batch=batch, table=table, at=at)

    return Call(operation=call.operation, request=call.request, parse=parse, opened=call.opened, fields=call.fields)
