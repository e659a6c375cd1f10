# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Rename a group.

Refused for a group that an identity provider keeps (`scim`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.rbac_group import RBACGroup
    from ...models.update_organization_rbac_group_request import UpdateOrganizationRbacGroupRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        name: str | None


OPERATION = Operation(
    name="update_organization_rbac_group",
    method="POST",
    path="/v1/organizations/rbac_groups/{rbac_group_id}",
    body_kind="json",
    body_fields=("name",),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "rbac_group:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    rbac_group_id: str,
    *,
    body: UpdateOrganizationRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        rbac_group_id: The group's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("rbac_group_id", rbac_group_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> RBACGroup:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: RBACGroup = parse(OPERATION, response)
    return value


def sync(
    rbac_group_id: str,
    *,
    client: Client,
    body: UpdateOrganizationRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> RBACGroup:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    body: UpdateOrganizationRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[RBACGroup]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    rbac_group_id: str,
    *,
    client: Client,
    body: UpdateOrganizationRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> RBACGroup:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    body: UpdateOrganizationRbacGroupRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[RBACGroup]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta))
    )
