# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.organization.federation.issuers`: Providers of identities that the organization trusts.

The functions say what a call would do, and do nothing; the methods of `claude.organization.federation.issuers` do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._plan import BodyOptions, Options, PlannedCall, PlannedPages
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..models.federation_issuer import FederationIssuer
    from ..models.federation_issuer_page import FederationIssuerPage
    from ..models.issuer_create_jwks_param import IssuerCreateJWKSParam

PATH = "organization.federation.issuers"

# Method: the function that plans it, and its kind.
METHODS: dict[str, tuple[str, str]] = {
    "archive": ("archive_organization_federation_issuer", "call"),
    "create": ("create_organization_federation_issuer", "call"),
    "list": ("list_organization_federation_issuers", "pages"),
    "retrieve": ("retrieve_organization_federation_issuer", "call"),
    "update": ("update_organization_federation_issuer", "call"),
}

# Namespace below: its module.
AREAS: dict[str, str] = {}


def archive_organization_federation_issuer(
    federation_issuer_id: str, **options: Unpack[Options]
) -> PlannedCall[FederationIssuer]:
    """Archive a federation issuer.

    Refused with 400 while a rule that is in force names it. A second call changes nothing.

    Args:
        federation_issuer_id: The federation issuer's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_federation_issuers.archive_organization_federation_issuer", options, path=(federation_issuer_id,)
    )


def create_organization_federation_issuer(
    *,
    issuer_url: str,
    name: str,
    check_jti: bool | None | Unset = UNSET,
    jwks: IssuerCreateJWKSParam | Mapping[str, Any] | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[FederationIssuer]:
    """Trust an issuer of identities.

    Its tokens can then be exchanged for access tokens, as federation rules say. With `discovery` and no address
    of its own, the issuer's URL must be reachable by HTTPS; with the other ways to the keys it is only compared.

    Args:
        issuer_url: What the claim `iss` of its tokens must be, to the letter.
        name: Lower-case letters, digits and hyphens; a name that is taken is refused with 409.
        check_jti: Whether a token with a `jti` can be used once only.
        jwks: Where an issuer's keys come from.
        max_jwt_lifetime_seconds: How long its tokens may live, from `iat` to `exp`, in seconds.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_federation_issuers.create_organization_federation_issuer",
        options,
        body={
            "issuer_url": issuer_url,
            "name": name,
            "check_jti": check_jti,
            "jwks": jwks,
            "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
        },
    )


def list_organization_federation_issuers(
    *,
    include_archived: bool | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    page: str | Unset | None = UNSET,
    **options: Unpack[Options],
) -> PlannedPages[FederationIssuerPage, FederationIssuer]:
    """List the federation issuers.

    All calls on federation need an access token with the scope `org:admin`; an Admin API key will not do.

    Args:
        include_archived: Whether archived ones are listed, too. Server default: false.
        limit: How many objects a page holds at most.
        page: The `next_page` of the page before.
        **options: See `Options`.
    """
    return PlannedPages(
        "organization_federation_issuers.list_organization_federation_issuers",
        options,
        arguments={"include_archived": include_archived, "limit": limit, "page": page},
        style="cursor",
    )


def retrieve_organization_federation_issuer(
    federation_issuer_id: str, **options: Unpack[Options]
) -> PlannedCall[FederationIssuer]:
    """Look at one federation issuer.

    Args:
        federation_issuer_id: The federation issuer's id.
        **options: See `Options`.
    """
    return PlannedCall(
        "organization_federation_issuers.retrieve_organization_federation_issuer", options, path=(federation_issuer_id,)
    )


def update_organization_federation_issuer(
    federation_issuer_id: str,
    *,
    check_jti: bool | None | Unset = UNSET,
    issuer_url: str | None | Unset = UNSET,
    jwks: IssuerCreateJWKSParam | Mapping[str, Any] | None | Unset = UNSET,
    jwks_polling_disabled: bool | None | Unset = UNSET,
    max_jwt_lifetime_seconds: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    **options: Unpack[BodyOptions],
) -> PlannedCall[FederationIssuer]:
    """Change a federation issuer.

    `jwks` is replaced as a whole. An archived issuer cannot be changed (400). One behind a rule with more than
    the workspace scopes can be changed in the Console only.

    Args:
        federation_issuer_id: The federation issuer's id.
        check_jti: Whether a token with a `jti` can be used once only.
        issuer_url: What the claim `iss` of its tokens must be. With discovery, also where the keys are looked for.
            A shared issuer is refused while a rule does not tell the tenant.
        jwks: Where its keys come from; all of it.
        jwks_polling_disabled: Only false, to fetch its keys again after that was given up.
        max_jwt_lifetime_seconds: How long its tokens may live, from `iat` to `exp`, in seconds.
        name: Lower-case letters, digits and hyphens; a name that is taken is refused with 409.
        **options: See `BodyOptions`.
    """
    return PlannedCall(
        "organization_federation_issuers.update_organization_federation_issuer",
        options,
        path=(federation_issuer_id,),
        body={
            "check_jti": check_jti,
            "issuer_url": issuer_url,
            "jwks": jwks,
            "jwks_polling_disabled": jwks_polling_disabled,
            "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
            "name": name,
        },
    )
