# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Set or lift rate limits of a workspace.

Types that are not named stay as they are. A limit above the organization's is kept, but the lower one holds.
Takes up to an hour to have effect.
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
    from ...models.update_organization_workspace_rate_limit_request import UpdateOrganizationWorkspaceRateLimitRequest
    from ...models.workspace_rate_limit import WorkspaceRateLimit
    from ...models.workspace_rate_limit_update_value_param import WorkspaceRateLimitUpdateValueParam

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        limits: Required[Sequence[WorkspaceRateLimitUpdateValueParam | Mapping[str, Any]]]


OPERATION = Operation(
    name="update_organization_workspace_rate_limit",
    method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
    body_kind="json",
    body_fields=("limits",),
    body_required=("limits",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "workspace_rate_limit:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    workspace_id: str,
    rate_limit_id: str,
    *,
    body: UpdateOrganizationWorkspaceRateLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        workspace_id: The workspace's id, `wrkspc_...`.
        rate_limit_id: The `id` of the entry in the list of the organization's rate limits.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(
        OPERATION, (("workspace_id", workspace_id), ("rate_limit_id", rate_limit_id)), (), (anthropic_beta,), body
    )


def parse_response(response: Any) -> WorkspaceRateLimit:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: WorkspaceRateLimit = parse(OPERATION, response)
    return value


def sync(
    workspace_id: str,
    rate_limit_id: str,
    *,
    client: Client,
    body: UpdateOrganizationWorkspaceRateLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> WorkspaceRateLimit:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(request_kwargs(workspace_id, rate_limit_id, body=body, anthropic_beta=anthropic_beta))
    )


def sync_detailed(
    workspace_id: str,
    rate_limit_id: str,
    *,
    client: Client,
    body: UpdateOrganizationWorkspaceRateLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[WorkspaceRateLimit]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(workspace_id, rate_limit_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    workspace_id: str,
    rate_limit_id: str,
    *,
    client: Client,
    body: UpdateOrganizationWorkspaceRateLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> WorkspaceRateLimit:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(workspace_id, rate_limit_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    workspace_id: str,
    rate_limit_id: str,
    *,
    client: Client,
    body: UpdateOrganizationWorkspaceRateLimitRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[WorkspaceRateLimit]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(request_kwargs(workspace_id, rate_limit_id, body=body, anthropic_beta=anthropic_beta)),
    )
