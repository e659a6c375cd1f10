# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Change the instructions of a bundle.

Sessions that start later follow them. If two changes meet, the later one stays. Some bundles can only be
changed on claude.ai (400).
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
    from ...models.claude_tag_bundle import ClaudeTagBundle
    from ...models.update_organization_claude_tag_bundle_request import UpdateOrganizationClaudeTagBundleRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        instructions: str | None


OPERATION = Operation(
    name="update_organization_claude_tag_bundle",
    method="POST",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}",
    body_kind="json",
    body_fields=("instructions",),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_tag_bundle:decode"),),
    stream=None,
    beta="experimental-claude-tag-2026-10-21",
)


def request_kwargs(
    bundle_id: str,
    *,
    body: UpdateOrganizationClaudeTagBundleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        bundle_id: The bundle's id, `capp_...`.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("bundle_id", bundle_id),), (), (anthropic_beta,), body)


def parse_response(response: Any) -> ClaudeTagBundle:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeTagBundle = parse(OPERATION, response)
    return value


def sync(
    bundle_id: str,
    *,
    client: Client,
    body: UpdateOrganizationClaudeTagBundleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagBundle:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(bundle_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    bundle_id: str,
    *,
    client: Client,
    body: UpdateOrganizationClaudeTagBundleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagBundle]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(bundle_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    bundle_id: str,
    *,
    client: Client,
    body: UpdateOrganizationClaudeTagBundleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagBundle:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(bundle_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    bundle_id: str,
    *,
    client: Client,
    body: UpdateOrganizationClaudeTagBundleRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagBundle]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(bundle_id, body=body, anthropic_beta=anthropic_beta)))
