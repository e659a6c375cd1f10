# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.tunnels`: Ways to MCP servers of a private network.

The functions say what a call would do, and do nothing; the methods of `claude.tunnels` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.tunnel import Tunnel
    from ..models.tunnel_page import TunnelPage
    from ..models.tunnel_token import TunnelToken

PATH = "tunnels"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_tunnel", "call"),
    "create": ("create_tunnel", "call"),
    "list": ("list_tunnels", "pages"),
    "retrieve": ("retrieve_tunnel", "call"),
    "reveal_token": ("reveal_tunnel_token", "call"),
    "rotate_token": ("rotate_tunnel_token", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {
    "certificates": "tunnels_certificates",
}


def archive_tunnel(
    tunnel_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[Tunnel]:
    """Archive a tunnel.

    For good: its certificates are archived, its host name is never given out again, its token stops working. A
    second call changes nothing.

    Args:
        tunnel_id: The tunnel's id, `tnl_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "tunnels.archive_tunnel", options, path=(tunnel_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def create_tunnel(
    *,
    display_name: str | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[Tunnel]:
    """Make a tunnel.

    Each call gives another tunnel with a host name of its own. It refuses traffic until a certificate authority
    was added.

    Args:
        display_name: What people see.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "tunnels.create_tunnel",
        options,
        arguments={"anthropic_workspace_id": workspace_id},
        body={"display_name": display_name},
    )


def list_tunnels(
    *,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[TunnelPage, Tunnel]:
    """List the tunnels.

    Newest first. A research preview, which may change without notice.

    Args:
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "tunnels.list_tunnels",
        options,
        arguments={
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_tunnel(
    tunnel_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[Tunnel]:
    """Look at one tunnel.

    Args:
        tunnel_id: The tunnel's id, `tnl_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "tunnels.retrieve_tunnel", options, path=(tunnel_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def reveal_tunnel_token(
    tunnel_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[TunnelToken]:
    """Show the token that connects a tunnel.

    The answer holds a secret. It stays the same until the token is rotated. A POST, so that no log of paths and
    queries ever holds it.

    Args:
        tunnel_id: The tunnel's id, `tnl_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "tunnels.reveal_tunnel_token", options, path=(tunnel_id,), arguments={"anthropic_workspace_id": workspace_id}
    )


def rotate_tunnel_token(
    tunnel_id: str,
    *,
    reason: str | None | Unset = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[TunnelToken]:
    """Replace the token that connects a tunnel.

    The answer holds a secret. Connections that stand go on; new ones need the new token.

    Args:
        tunnel_id: The tunnel's id, `tnl_...`.
        reason: Kept for the audit log.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "tunnels.rotate_tunnel_token",
        options,
        path=(tunnel_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"reason": reason},
    )
