# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Put a user into a group.

Refused for a group that an identity provider keeps (`scim`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.add_organization_rbac_group_member_request import AddOrganizationRbacGroupMemberRequest
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.rbac_group_member import RBACGroupMember

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        user_id: Required[str]


OPERATION = Operation(
    name="add_organization_rbac_group_member",
    method="POST",
    path="/v1/organizations/rbac_groups/{rbac_group_id}/members",
    body_kind="json",
    body_fields=("user_id",),
    body_required=("user_id",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "rbac_group_member:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    rbac_group_id: str,
    *,
    body: AddOrganizationRbacGroupMemberRequest | Mapping[str, Any],
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


def parse_response(response: Any) -> RBACGroupMember:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: RBACGroupMember = parse(OPERATION, response)
    return value


def sync(
    rbac_group_id: str,
    *,
    client: Client,
    body: AddOrganizationRbacGroupMemberRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> RBACGroupMember:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    body: AddOrganizationRbacGroupMemberRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[RBACGroupMember]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    rbac_group_id: str,
    *,
    client: Client,
    body: AddOrganizationRbacGroupMemberRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> RBACGroupMember:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    rbac_group_id: str,
    *,
    client: Client,
    body: AddOrganizationRbacGroupMemberRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[RBACGroupMember]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(rbac_group_id, body=body, anthropic_beta=anthropic_beta))
    )
