# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make a dream.

A dream goes through a memory store and earlier sessions, and writes the memories anew and in better order. It
takes a while: look at it until it is `completed`, `failed` or `canceled`. Unless told otherwise it writes
into a new store. A research preview, which may change without notice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.create_dream_request import CreateDreamRequest
    from ...models.dream import Dream
    from ...models.dream_input_param import DreamInputParam
    from ...models.dream_model_config_param import DreamModelConfigParam
    from ...models.output_behavior_param import OutputBehaviorParam

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        inputs: Required[Sequence[DreamInputParam | Mapping[str, Any]]]
        model: Required[DreamModelConfigParam | Mapping[str, Any] | str]
        instructions: str | None
        output_behavior: OutputBehaviorParam | Mapping[str, Any]


OPERATION = Operation(
    name="create_dream",
    method="POST",
    path="/v1/dreams",
    body_kind="json",
    body_fields=("inputs", "model", "instructions", "output_behavior"),
    body_required=("inputs", "model"),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "dream:decode"),),
    stream=None,
    beta="dreaming-2026-04-21",
)


def request_kwargs(
    *,
    body: CreateDreamRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta, anthropic_workspace_id), body)


def parse_response(response: Any) -> Dream:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: Dream = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateDreamRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Dream:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateDreamRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[Dream]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: CreateDreamRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Dream:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateDreamRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[Dream]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )
