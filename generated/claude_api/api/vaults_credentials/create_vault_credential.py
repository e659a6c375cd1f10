# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Put a credential into a vault.

A vault has one credential for each MCP server or environment variable, and at most 20 in all. What was put in
as a secret is never shown again.
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
    from ...models.create_vault_credential_request import CreateVaultCredentialRequest
    from ...models.managed_agents_credential import ManagedAgentsCredential
    from ...models.managed_agents_credential_create_auth_param import ManagedAgentsCredentialCreateAuthParam

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        auth: Required[ManagedAgentsCredentialCreateAuthParam | Mapping[str, Any]]
        display_name: str | None
        metadata: Mapping[str, str]


OPERATION = Operation(
    name="create_vault_credential",
    method="POST",
    path="/v1/vaults/{vault_id}/credentials",
    body_kind="json",
    body_fields=("auth", "display_name", "metadata"),
    body_required=("auth",),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_credential:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    vault_id: str,
    *,
    body: CreateVaultCredentialRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        vault_id: The vault's id, `vlt_...`.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("vault_id", vault_id),), (), (anthropic_beta, anthropic_workspace_id), body)


def parse_response(response: Any) -> ManagedAgentsCredential:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsCredential = parse(OPERATION, response)
    return value


def sync(
    vault_id: str,
    *,
    client: Client,
    body: CreateVaultCredentialRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsCredential:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                vault_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


def sync_detailed(
    vault_id: str,
    *,
    client: Client,
    body: CreateVaultCredentialRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsCredential]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                vault_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )


async def asyncio(
    vault_id: str,
    *,
    client: Client,
    body: CreateVaultCredentialRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsCredential:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                vault_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


async def asyncio_detailed(
    vault_id: str,
    *,
    client: Client,
    body: CreateVaultCredentialRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsCredential]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                vault_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )
