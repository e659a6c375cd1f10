# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Mount an uploaded file into a session's container.

Repositories and memory stores can only be given when the session is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.add_session_resource_request import AddSessionResourceRequest
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.managed_agents_file_resource import ManagedAgentsFileResource

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        file_id: Required[str]
        type: Required[Literal["file"]]
        mount_path: str | None


OPERATION = Operation(
    name="add_session_resource",
    method="POST",
    path="/v1/sessions/{session_id}/resources",
    body_kind="json",
    body_fields=("file_id", "type", "mount_path"),
    body_required=("file_id", "type"),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "managed_agents_file_resource:decode"),),
    stream=None,
    beta="managed-agents-2026-04-01",
)


def request_kwargs(
    session_id: str,
    *,
    body: AddSessionResourceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        session_id: The session's id, `sesn_...`.
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (("session_id", session_id),), (), (anthropic_beta, anthropic_workspace_id), body)


def parse_response(response: Any) -> ManagedAgentsFileResource:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: ManagedAgentsFileResource = parse(OPERATION, response)
    return value


def sync(
    session_id: str,
    *,
    client: Client,
    body: AddSessionResourceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsFileResource:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(
                session_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


def sync_detailed(
    session_id: str,
    *,
    client: Client,
    body: AddSessionResourceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsFileResource]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(
                session_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )


async def asyncio(
    session_id: str,
    *,
    client: Client,
    body: AddSessionResourceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> ManagedAgentsFileResource:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(
                session_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        )
    )


async def asyncio_detailed(
    session_id: str,
    *,
    client: Client,
    body: AddSessionResourceRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[ManagedAgentsFileResource]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(
                session_id, body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id
            )
        ),
    )
