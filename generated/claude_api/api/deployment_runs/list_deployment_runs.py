# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""List the deployment runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_deployment_run_page import ManagedAgentsDeploymentRunPage
    from ...models.managed_agents_trigger_type import ManagedAgentsTriggerTypeValue

OPERATION = Operation(
    name="list_deployment_runs",
    method="GET",
    path="/v1/deployment_runs",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(
        ("created_at_gt", "created_at[gt]", "form"),
        ("created_at_gte", "created_at[gte]", "form"),
        ("created_at_lt", "created_at[lt]", "form"),
        ("created_at_lte", "created_at[lte]", "form"),
        ("deployment_id", "deployment_id", "form"),
        ("has_error", "has_error", "form"),
        ("limit", "limit", "form"),
        ("page", "page", "form"),
        ("trigger_type", "trigger_type", "form"),
    ),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_deployment_run_page:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    *,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    deployment_id: str | Unset | None = UNSET,
    has_error: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    trigger_type: ManagedAgentsTriggerTypeValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        created_at_gt: Only what was made after this moment.
        created_at_gte: Only what was made at this moment or later.
        created_at_lt: Only what was made before this moment.
        created_at_lte: Only what was made at this moment or earlier.
        deployment_id: Only runs of this deployment. Without it, those of all in the workspace; with an id that
            nothing has, none.
        has_error: True for runs that have started no session, false for those that have. Without it, both.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        trigger_type: Only runs that began this way.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION,
        (),
        (
            created_at_gt,
            created_at_gte,
            created_at_lt,
            created_at_lte,
            deployment_id,
            has_error,
            limit,
            page,
            trigger_type,
        ),
        (anthropic_beta, anthropic_workspace_id),
    )


def parse_response(response: Any) -> ManagedAgentsDeploymentRunPage:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsDeploymentRunPage = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    deployment_id: str | Unset | None = UNSET,
    has_error: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    trigger_type: ManagedAgentsTriggerTypeValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeploymentRunPage:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                has_error=has_error,
                limit=limit,
                page=page,
                trigger_type=trigger_type,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


def sync_detailed(
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    deployment_id: str | Unset | None = UNSET,
    has_error: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    trigger_type: ManagedAgentsTriggerTypeValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeploymentRunPage]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                has_error=has_error,
                limit=limit,
                page=page,
                trigger_type=trigger_type,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )


async def asyncio(
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    deployment_id: str | Unset | None = UNSET,
    has_error: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    trigger_type: ManagedAgentsTriggerTypeValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsDeploymentRunPage:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                has_error=has_error,
                limit=limit,
                page=page,
                trigger_type=trigger_type,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    created_at_gt: datetime.datetime | str | Unset | None = UNSET,
    created_at_gte: datetime.datetime | str | Unset | None = UNSET,
    created_at_lt: datetime.datetime | str | Unset | None = UNSET,
    created_at_lte: datetime.datetime | str | Unset | None = UNSET,
    deployment_id: str | Unset | None = UNSET,
    has_error: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    trigger_type: ManagedAgentsTriggerTypeValue | Unset | None = UNSET,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsDeploymentRunPage]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                has_error=has_error,
                limit=limit,
                page=page,
                trigger_type=trigger_type,
                anthropic_beta=anthropic_beta,
                anthropic_workspace_id=anthropic_workspace_id,
            )
        ),
    )
