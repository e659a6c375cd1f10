# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.create_organization_workspace_request import CreateOrganizationWorkspaceRequest
    from ...models.data_residency_create_config_param import DataResidencyCreateConfigParam
    from ...models.workspace import Workspace

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        name: Required[str]
        data_residency: DataResidencyCreateConfigParam | Mapping[str, Any] | None
        display_color: str | None
        external_key_id: str | None
        tags: Mapping[str, str] | None
        user_profile_id: str | None


OPERATION = Operation(
    name="create_organization_workspace",
    method="POST",
    path="/v1/organizations/workspaces",
    body_kind="json",
    body_fields=("name", "data_residency", "display_color", "external_key_id", "tags", "user_profile_id"),
    body_required=("name",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "workspace:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: CreateOrganizationWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> Workspace:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: Workspace = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateOrganizationWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Workspace:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: CreateOrganizationWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[Workspace]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: CreateOrganizationWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Workspace:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOrganizationWorkspaceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[Workspace]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
