# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Attach a bundle, to one channel or to a whole workspace.

Attached to a workspace, it can be used in all its channels. What is attached already stays as it is. The
place must be set up before; a direct message of a group takes no bundle (400).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.claude_tag_bundle_target import ClaudeTagBundleTarget
    from ...models.claude_tag_bundle_target_create_param import ClaudeTagBundleTargetCreateParam

OPERATION = Operation(
    name="create_organization_claude_tag_bundle_target",
    method="POST",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}/targets",
    body_kind="json",
    body_fields=(),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(("anthropic_beta", "anthropic-beta", "form-joined"),),
    success=(("200", "json", "claude_tag_bundle_target:decode"),),
    stream=None,
    beta="experimental-claude-tag-2026-10-21",
)


def request_kwargs(
    bundle_id: str,
    *,
    body: ClaudeTagBundleTargetCreateParam | Mapping[str, Any],
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


def parse_response(response: Any) -> ClaudeTagBundleTarget:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ClaudeTagBundleTarget = parse(OPERATION, response)
    return value


def sync(
    bundle_id: str,
    *,
    client: Client,
    body: ClaudeTagBundleTargetCreateParam | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagBundleTarget:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(client.send(request_kwargs(bundle_id, body=body, anthropic_beta=anthropic_beta)))


def sync_detailed(
    bundle_id: str,
    *,
    client: Client,
    body: ClaudeTagBundleTargetCreateParam | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagBundleTarget]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(OPERATION, client.send(request_kwargs(bundle_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio(
    bundle_id: str,
    *,
    client: Client,
    body: ClaudeTagBundleTargetCreateParam | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> ClaudeTagBundleTarget:
    """`sync` for asyncio."""
    return parse_response(await client.asend(request_kwargs(bundle_id, body=body, anthropic_beta=anthropic_beta)))


async def asyncio_detailed(
    bundle_id: str,
    *,
    client: Client,
    body: ClaudeTagBundleTargetCreateParam | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
) -> Response[ClaudeTagBundleTarget]:
    """`sync_detailed` for asyncio."""
    return detailed(OPERATION, await client.asend(request_kwargs(bundle_id, body=body, anthropic_beta=anthropic_beta)))
