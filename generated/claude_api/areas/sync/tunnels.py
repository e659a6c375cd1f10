# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.tunnels` of `Claude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.areas import Area, as_call, as_pages
    from claude_overlay.client.sync.connection import SyncConnection
    from claude_overlay.client.sync.operations import CallMethod, ListMethod

    from .. import tunnels, tunnels_certificates

    class TunnelsCertificates(Area):
        """`claude.tunnels.certificates`: The authorities that a tunnel trusts."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(tunnels_certificates.archive_tunnel_certificate))
            self.create = CallMethod(connection, as_call(tunnels_certificates.create_tunnel_certificate))
            self.list = ListMethod(connection, as_pages(tunnels_certificates.list_tunnel_certificates))
            self.retrieve = CallMethod(connection, as_call(tunnels_certificates.retrieve_tunnel_certificate))

    class Tunnels(Area):
        """`claude.tunnels`: Ways to MCP servers of a private network."""

        def __init__(self, connection: SyncConnection) -> None:
            self.archive = CallMethod(connection, as_call(tunnels.archive_tunnel))
            self.create = CallMethod(connection, as_call(tunnels.create_tunnel))
            self.list = ListMethod(connection, as_pages(tunnels.list_tunnels))
            self.retrieve = CallMethod(connection, as_call(tunnels.retrieve_tunnel))
            self.reveal_token = CallMethod(connection, as_call(tunnels.reveal_tunnel_token))
            self.rotate_token = CallMethod(connection, as_call(tunnels.rotate_tunnel_token))
            self.certificates = TunnelsCertificates(connection)
