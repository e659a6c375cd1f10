# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Detach a bundle from a channel or from a workspace.

A second call is a 404.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.claude_tag_deleted_bundle_target import ClaudeTagDeletedBundleTarget

OPERATION = Operation(
    name="delete_organization_claude_tag_bundle_target",
    method="DELETE",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}",
    body_kind=None,
    body_fields=(),
    body_required=(),
    body_is_required=False,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_tag_deleted_bundle_target:decode"),),
    stream=None,
    beta="experimental-claude-tag-2026-10-21",
)


def request_kwargs(
    bundle_id: str, target_id: str, *, anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        bundle_id: The bundle's id, `capp_...`.
        target_id: The target's id, `btgt_...`; not that of the channel or workspace.
        anthropic_beta: The beta features the request uses, joined by commas.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("bundle_id", bundle_id), ("target_id", target_id)), (), (anthropic_beta,))


def parse_response(response: Any) -> ClaudeTagDeletedBundleTarget:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeTagDeletedBundleTarget = parse(OPERATION, response)
    return value


def sync(
    bundle_id: str,
    target_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagDeletedBundleTarget:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(bundle_id, target_id, anthropic_beta=anthropic_beta)))


def sync_detailed(
    bundle_id: str,
    target_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagDeletedBundleTarget]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(bundle_id, target_id, anthropic_beta=anthropic_beta)))


async def asyncio(
    bundle_id: str,
    target_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagDeletedBundleTarget:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(bundle_id, target_id, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    bundle_id: str,
    target_id: str,
    *,
    client: Client,
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagDeletedBundleTarget]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(bundle_id, target_id, anthropic_beta=anthropic_beta)))
