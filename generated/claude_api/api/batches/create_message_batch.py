# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Hand in a batch of message requests.

Up to 100,000 requests, 256 MB in all. Work starts at once and ends within 24 hours; what is not done by then
expires. Each request is checked only when its turn comes, so a faulty one shows in the results, not here.
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
    from ...models.batch_request import BatchRequest
    from ...models.create_message_batch_request import CreateMessageBatchRequest
    from ...models.message_batch import MessageBatch

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        requests: Required[Sequence[BatchRequest | Mapping[str, Any]]]


OPERATION = Operation(
    name="create_message_batch",
    method="POST",
    path="/v1/messages/batches",
    body_kind="json",
    body_fields=("requests",),
    body_required=("requests",),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
        ("anthropic_user_profile_id", "anthropic-user-profile-id", "form-joined"),
    ),
    success=(("200", "json", "message_batch:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: CreateMessageBatchRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.
        anthropic_user_profile_id: The user profile to attribute the request to, when acting for a party outside the
            organization.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta, anthropic_workspace_id, anthropic_user_profile_id), body)


def parse_response(response: Any) -> MessageBatch:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: MessageBatch = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateMessageBatchRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> MessageBatch:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                body=body,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
                anthropic_user_profile_id=anthropic_user_profile_id,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateMessageBatchRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> Response[MessageBatch]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                body=body,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
                anthropic_user_profile_id=anthropic_user_profile_id,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: CreateMessageBatchRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> MessageBatch:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                body=body,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
                anthropic_user_profile_id=anthropic_user_profile_id,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateMessageBatchRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
    anthropic_user_profile_id: str | Unset | None = UNSET,
) -> Response[MessageBatch]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                body=body,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
                anthropic_user_profile_id=anthropic_user_profile_id,
            )
        ),
    )
