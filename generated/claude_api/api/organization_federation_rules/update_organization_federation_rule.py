# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change a federation rule.

The issuer stays; `match` and `target` go as wholes. An archived rule cannot be changed (400). On issuers that
many customers share every change is refused until the rule tells the tenant.
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
    from ...models.federation_rule import FederationRule
    from ...models.federation_rule_match_param import FederationRuleMatchParam
    from ...models.service_account_target_param import ServiceAccountTargetParam
    from ...models.update_organization_federation_rule_request import UpdateOrganizationFederationRuleRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        applies_to_all_workspaces: bool | None
        description: str | None
        match: FederationRuleMatchParam | Mapping[str, Any] | None
        name: str | None
        oauth_scope: str | None
        target: ServiceAccountTargetParam | Mapping[str, Any] | None
        token_lifetime_seconds: int | None
        workspace_id: str | None
        attributes: Mapping[str, str] | None


OPERATION = Operation(
    name="update_organization_federation_rule",
    method="POST",
    path="/v1/organizations/federation_rules/{federation_rule_id}",
    body_kind="json",
    body_fields=(
        "applies_to_all_workspaces",
        "description",
        "match",
        "name",
        "oauth_scope",
        "target",
        "token_lifetime_seconds",
        "workspace_id",
        "attributes",
    ),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "federation_rule:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    federation_rule_id: str,
    *,
    body: UpdateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        federation_rule_id: The federation rule's id.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("federation_rule_id", federation_rule_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> FederationRule:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: FederationRule = parse(OPERATION, response)
    return value


def sync(
    federation_rule_id: str,
    *,
    client: Client,
    body: UpdateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationRule:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(federation_rule_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    federation_rule_id: str,
    *,
    client: Client,
    body: UpdateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationRule]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION, client.send(request_kwargs(federation_rule_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio(
    federation_rule_id: str,
    *,
    client: Client,
    body: UpdateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationRule:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(request_kwargs(federation_rule_id, body=body, anthropic_beta=anthropic_beta))
    )


async def asyncio_detailed(
    federation_rule_id: str,
    *,
    client: Client,
    body: UpdateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationRule]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION, await client.asend(request_kwargs(federation_rule_id, body=body, anthropic_beta=anthropic_beta))
    )
