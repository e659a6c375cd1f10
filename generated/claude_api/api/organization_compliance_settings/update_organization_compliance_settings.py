# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Turn the Compliance API on or off.

While it is on, what happens in the organization is recorded. Off stops both, but for the events of Access
Transparency, which are kept and shown once it is on again; setting that feature up turns this one on.
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
    from ...models.compliance_settings_state_param import ComplianceSettingsStateParam
    from ...models.organization_compliance_settings import OrganizationComplianceSettings
    from ...models.update_organization_compliance_settings_request import UpdateOrganizationComplianceSettingsRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        state: Required[ComplianceSettingsStateParam | Mapping[str, Any]]


OPERATION = Operation(
    name="update_organization_compliance_settings",
    method="POST",
    path="/v1/organizations/compliance_settings",
    body_kind="json",
    body_fields=("state",),
    body_required=("state",),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "organization_compliance_settings:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: UpdateOrganizationComplianceSettingsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta,), body)


def parse_response(response: Any) -> OrganizationComplianceSettings:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: OrganizationComplianceSettings = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: UpdateOrganizationComplianceSettingsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationComplianceSettings:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    *,
    client: Client,
    body: UpdateOrganizationComplianceSettingsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationComplianceSettings]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    *,
    client: Client,
    body: UpdateOrganizationComplianceSettingsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> OrganizationComplianceSettings:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    *,
    client: Client,
    body: UpdateOrganizationComplianceSettingsRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[OrganizationComplianceSettings]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(body=body, anthropic_beta=anthropic_beta)))
