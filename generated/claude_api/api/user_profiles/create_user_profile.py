# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""Make a user profile.

A profile stands for somebody whom your platform serves with the API. Give its id with messages, batches and
token counts, in the header `anthropic-user-profile-id`, to say whom they are for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._operation import Operation, build, detailed, parse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from ...client import Client
    from ...models.anthropic_beta import AnthropicBetaValue
    from ...models.create_user_profile_request import CreateUserProfileRequest
    from ...models.user_profile import UserProfile
    from ...models.user_profile_access_type import UserProfileAccessTypeValue
    from ...models.user_profile_external_user_details_params import UserProfileExternalUserDetailsParams

    class Fields(TypedDict, total=False):
        """The members of the body, as keyword arguments."""

        access_type: UserProfileAccessTypeValue
        external_user_details: UserProfileExternalUserDetailsParams | Mapping[str, Any]
        metadata: Mapping[str, str]
        name: str | None
        external_id: str | None
        external_user_onboarded_at: datetime.datetime | str


OPERATION = Operation(
    name="create_user_profile",
    method="POST",
    path="/v1/user_profiles",
    body_kind="json",
    body_fields=(
        "access_type",
        "external_user_details",
        "metadata",
        "name",
        "external_id",
        "external_user_onboarded_at",
    ),
    body_required=(),
    body_is_required=True,
    query=(),
    headers=(
        ("anthropic_beta", "anthropic-beta", "form-joined"),
        ("anthropic_workspace_id", "anthropic-workspace-id", "form-joined"),
    ),
    success=(("200", "json", "user_profile:decode"),),
    stream=None,
    beta=None,
)


def request_kwargs(
    *,
    body: CreateUserProfileRequest | Mapping[str, Any],
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


def parse_response(response: Any) -> UserProfile:
    """The value of a success; raises `APIStatusError` for any other status, `DecodeError` for a body that is not due."""
    value: UserProfile = parse(OPERATION, response)
    return value


def sync(
    *,
    client: Client,
    body: CreateUserProfileRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> UserProfile:
    """Send the request and return the value; raises like `parse_response`."""
    return parse_response(
        client.send(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


def sync_detailed(
    *,
    client: Client,
    body: CreateUserProfileRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[UserProfile]:
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
    body: CreateUserProfileRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> UserProfile:
    """`sync` for asyncio."""
    return parse_response(
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        )
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateUserProfileRequest | Mapping[str, Any],
    anthropic_beta: Sequence[AnthropicBetaValue] | str | Unset | None = UNSET,
    anthropic_workspace_id: str | Unset | None = UNSET,
) -> Response[UserProfile]:
    """`sync_detailed` for asyncio."""
    return detailed(
        OPERATION,
        await client.asend(
            request_kwargs(body=body, anthropic_beta=anthropic_beta, anthropic_workspace_id=anthropic_workspace_id)
        ),
    )
