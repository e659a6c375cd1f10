# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.tunnels.certificates`: The authorities that a tunnel trusts.

The functions say what a call would do, and do nothing; the methods of `claude.tunnels.certificates` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..models.tunnel_certificate import TunnelCertificate
    from ..models.tunnel_certificate_page import TunnelCertificatePage

PATH = "tunnels.certificates"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_tunnel_certificate", "call"),
    "create": ("create_tunnel_certificate", "call"),
    "list": ("list_tunnel_certificates", "pages"),
    "retrieve": ("retrieve_tunnel_certificate", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def archive_tunnel_certificate(
    tunnel_id: str, certificate_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[TunnelCertificate]:
    """Trust a certificate no more.

    Its record stays. Without any other certificate, the tunnel refuses traffic.

    Args:
        tunnel_id: The tunnel's id, `tnl_...`.
        certificate_id: The certificate's id, `tcrt_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "tunnels_certificates.archive_tunnel_certificate",
        options,
        path=(tunnel_id, certificate_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )


def create_tunnel_certificate(
    tunnel_id: str, *, ca_certificate_pem: str, workspace_id: str | Unset | None = UNSET, **options: Unpack[BodyOptions]
) -> PlannedCall[TunnelCertificate]:
    """Trust a certificate authority for a tunnel.

    The gateway behind the tunnel must show a server certificate that this authority has signed. A tunnel has at
    most two that are not archived.

    Args:
        tunnel_id: The tunnel's id, `tnl_...`.
        ca_certificate_pem: One X.509 certificate as PEM text, without a private key. At most 8 KB.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "tunnels_certificates.create_tunnel_certificate",
        options,
        path=(tunnel_id,),
        arguments={"anthropic_workspace_id": workspace_id},
        body={"ca_certificate_pem": ca_certificate_pem},
    )


def list_tunnel_certificates(
    tunnel_id: str,
    *,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    workspace_id: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[TunnelCertificatePage, TunnelCertificate]:
    """List the certificates of a tunnel.

    Args:
        tunnel_id: The tunnel's id, `tnl_...`.
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most. Server default: 20.
        page: The `next_page` of the page before.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedPages(
        "tunnels_certificates.list_tunnel_certificates",
        options,
        path=(tunnel_id,),
        arguments={
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "anthropic_workspace_id": workspace_id,
        },
        style="cursor",
    )


def retrieve_tunnel_certificate(
    tunnel_id: str, certificate_id: str, *, workspace_id: str | Unset | None = UNSET, **options: Unpack[Options]
) -> PlannedCall[TunnelCertificate]:
    """Look at one certificate of a tunnel.

    Args:
        tunnel_id: The tunnel's id, `tnl_...`.
        certificate_id: The certificate's id, `tcrt_...`.
        workspace_id: The workspace to act in (`wrkspc_...`). Needed only by a credential that can act in several;
            one that belongs to a workspace may leave it out or must name its own.
        **options: See `Options`.
    """
    return PlannedCall(
        "tunnels_certificates.retrieve_tunnel_certificate",
        options,
        path=(tunnel_id, certificate_id),
        arguments={"anthropic_workspace_id": workspace_id},
    )
