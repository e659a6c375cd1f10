# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make a rule by which identities get access.

Issuer and service account must exist. That the account is a member of the workspace is looked at when a token
is exchanged, not here. On issuers that many customers share (GitHub Actions, GitLab, Buildkite, Terraform
Cloud, Google) the rule must tell the tenant. Scopes beyond `workspace:developer` and `workspace:inference`
can be given in the Console only.
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
    from ...models.create_organization_federation_rule_request import CreateOrganizationFederationRuleRequest
    from ...models.federation_rule import FederationRule
    from ...models.federation_rule_match_param import FederationRuleMatchParam
    from ...models.service_account_target_param import ServiceAccountTargetParam

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        issuer_id: Required[str]
        match: Required[FederationRuleMatchParam | Mapping[str, Any]]
        name: Required[str]
        oauth_scope: Required[str]
        target: Required[ServiceAccountTargetParam | Mapping[str, Any]]
        applies_to_all_workspaces: bool
        description: str | None
        token_lifetime_seconds: int
        workspace_id: str | None
        attributes: Mapping[str, str] | None


OPERATION = Operation(
    name="create_organization_federation_rule",
    method="POST",
    path="/v1/organizations/federation_rules",
    body_kind="json",
    body_fields=(
        "issuer_id",
        "match",
        "name",
        "oauth_scope",
        "target",
        "applies_to_all_workspaces",
        "description",
        "token_lifetime_seconds",
        "workspace_id",
        "attributes",
    ),
    body_required=("issuer_id", "match", "name", "oauth_scope", "target"),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "federation_rule:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: CreateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> FederationRule:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: FederationRule = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationRule:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: CreateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationRule]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: CreateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> FederationRule:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateOrganizationFederationRuleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[FederationRule]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
