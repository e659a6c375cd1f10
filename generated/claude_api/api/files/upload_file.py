# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Upload a file.

The bytes go up once; requests then name the file by its id. At most 500 MB a file.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, File, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required, TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.file_metadata import FileMetadata
    from ...models.upload_file_request import UploadFileRequest

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        file: Required[File | bytes | IO[bytes]]
        expires_in_seconds: int


OPERATION = Operation(
    name="upload_file",
    method="POST",
    path="/v1/files",
    body_kind="files",
    body_fields=("file", "expires_in_seconds"),
    body_required=("file",),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "file_metadata:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: UploadFileRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> dict[str, Any]:
    """The request as plain data for `Client.prepare`; sends nothing.

    Args:
        anthropic_beta: The beta features the request uses, joined by commas.
        anthropic_workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in
            several; one that belongs to a workspace may leave it out or must name its own.

    Raises:
        InvalidArgumentError: a required member of the body is missing, or a path parameter is empty.
    """
    return build(OPERATION, (), (), (anthropic_beta, anthropic_workspace_id), body)


def parse_response(response: Any) -> FileMetadata:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: FileMetadata = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: UploadFileRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> FileMetadata:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


def sync_detailed(
    *,
    client: Client,
    body: UploadFileRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[FileMetadata]:
    """Send the request and return status, headers, body, and the value of a success. Never raises on a status."""
    return detailed(
        OPERATION,
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )


async def asyncio(
    *,
    client: Client,
    body: UploadFileRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> FileMetadata:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: UploadFileRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[FileMetadata]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )
