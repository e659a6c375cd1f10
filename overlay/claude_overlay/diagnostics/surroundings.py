"""What is around a client: the address, variables that others read, packages, certificates.

Decides what of it can make calls fail, or surprise. Values of variables are not repeated: a proxy's may hold a
password, an address a key. Called by `doctor`.
"""

from __future__ import annotations

import difflib
import ipaddress
import platform
import ssl
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from claude_overlay.address import checked_base_url
from claude_overlay.diagnostics.credential_places import AUTH_TOKEN_NAME
from claude_overlay.diagnostics.report import Finding
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.secret import API_KEY_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BASE_URL_NAME", "look_at_address", "look_at_certificates", "look_at_packages", "look_at_variables"]

BASE_URL_NAME: Final = "ANTHROPIC_BASE_URL"
READ: Final = (API_KEY_NAME, AUTH_TOKEN_NAME, BASE_URL_NAME)
_PROXIES: Final = frozenset({"http_proxy", "https_proxy", "all_proxy"})
_TLS: Final = frozenset({"SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSLKEYLOGFILE"})
# What people call the key's variable when they write it from memory.
_MISNAMED: Final = frozenset({"CLAUDE_API_KEY", "CLAUDE_KEY", "ANTHROPIC_KEY", "ANTHROPIC_APIKEY", "ANTHROPIC_TOKEN"})
_ALIKE: Final = 0.9

DISTRIBUTION: Final = "claude-openapi"
_NEEDED: Final = ("attrs", "certifi", "httpx2", "jiter", "orjson", "python-dateutil")
_OPTIONAL: Final = {
    "bedrock": ("botocore",),
    "local": ("jsonschema", "python-multipart", "starlette", "uvicorn"),
    "otel": ("opentelemetry-api",),
    "vertex": ("google-auth",),
    "watch": ("watchfiles",),
}
_STALE_DAYS: Final = 730


def look_at_address(environment: Mapping[str, str]) -> list[Finding]:
    """Look at the address that `from_env` would take."""
    given = environment.get(BASE_URL_NAME)
    if not given:
        return []
    try:
        address = checked_base_url(given)
    except InvalidArgumentError:
        message = f"{BASE_URL_NAME} is no address that requests can go to"
        hint = "it must be http://host or https://host, with an optional port and path; no user name, query or fragment"
        return [Finding(level="error", topic="address", message=message, hint=hint)]
    parts = urlsplit(address)
    found = [Finding(level="info", topic="address", message=f"{BASE_URL_NAME} sends requests to {parts.hostname}")]
    if parts.scheme == "http" and not _is_loopback(parts.hostname or ""):
        message = f"{BASE_URL_NAME} is http: the credential crosses the network in the clear"
        found.append(Finding(level="warning", topic="address", message=message, hint="use https"))
    if parts.path.rstrip("/").endswith("/v1"):
        message = f"{BASE_URL_NAME} ends with /v1, which every path of the API begins with"
        found.append(Finding(level="warning", topic="address", message=message, hint="leave /v1 out"))
    return found


def look_at_variables(environment: Mapping[str, str]) -> list[Finding]:
    """Look at variables that other programs read and this client does not, and at misspelt ones."""
    found: list[Finding] = []
    for name in sorted(environment):
        if not environment[name]:
            continue
        if name.lower() in _PROXIES:
            message = f"{name} is set; the client takes no proxy from the environment"
            hint = "for a proxy: Claude(key, http_client=httpx2.Client(proxy=...))"
            found.append(Finding(level="warning", topic="proxy", message=message, hint=hint))
        elif name in _TLS:
            message = f"{name} is set; the client takes no certificates from the environment"
            hint = "for authorities of your own: Claude(key, http_client=httpx2.Client(verify=your_ssl_context))"
            found.append(Finding(level="info", topic="tls", message=message, hint=hint))
        elif name not in READ:
            found += _misspelt(name)
    return found


def look_at_packages() -> tuple[dict[str, str | None], list[Finding]]:
    """Find the versions of Python and of the packages; say which extras are whole."""
    names = (DISTRIBUTION, *_NEEDED, "httpx", *(name for group in _OPTIONAL.values() for name in group))
    versions: dict[str, str | None] = {"python": platform.python_version()}
    versions |= {name: _version(name) for name in names}
    told = f"{DISTRIBUTION} {versions[DISTRIBUTION] or '(not installed)'} on Python {versions['python']}"
    found = [Finding(level="ok", topic="packages", message=f"{told}, {platform.system()} {platform.machine()}")]
    for name in _NEEDED:
        if versions[name] is None:
            hint = f"install {DISTRIBUTION} anew"
            found.append(Finding(level="error", topic="packages", message=f"{name} is not installed", hint=hint))
    whole = [extra for extra, group in _OPTIONAL.items() if all(versions[name] for name in group)]
    lacking = [extra for extra in _OPTIONAL if extra not in whole]
    message = f"extras: {', '.join(whole) or 'none'}; not installed: {', '.join(lacking) or 'none'}"
    found.append(Finding(level="info", topic="packages", message=message))
    return versions, found


def look_at_certificates(today: date) -> list[Finding]:
    """Look at the authorities that our own TLS context trusts.

    Args:
        today: The date.
    """
    try:
        import certifi  # noqa: PLC0415 - as the client does

        bundle = certifi.where()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cafile=bundle)
    except (ImportError, OSError) as error:
        message = f"the certificates of certifi cannot be loaded: {type(error).__name__}"
        hint = "install certifi anew"
        return [Finding(level="error", topic="tls", message=message, hint=hint)]
    count = context.cert_store_stats()["x509_ca"]
    message = f"{count} authorities from certifi ({Path(bundle)}), {ssl.OPENSSL_VERSION}"
    found = [Finding(level="ok", topic="tls", message=message)]
    made = _date_of(_version("certifi"))
    if made is not None and (today - made).days > _STALE_DAYS:
        message = f"the certificates are of {made:%B %Y}"
        found.append(Finding(level="warning", topic="tls", message=message, hint="update certifi"))
    return found


def _misspelt(name: str) -> list[Finding]:
    near = difflib.get_close_matches(name.upper(), READ, n=1, cutoff=_ALIKE)
    if name in _MISNAMED or near:
        meant = near[0] if near else API_KEY_NAME
        message = f"{name} is set, which nothing here reads"
        return [Finding(level="warning", topic="environment", message=message, hint=f"{meant} is the name")]
    if name.startswith("ANTHROPIC_"):
        message = f"{name} is set; Claude.from_env() does not read it"
        return [Finding(level="info", topic="environment", message=message)]
    return []


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _date_of(version: str | None) -> date | None:
    """Read the date that is certifi's version: year, month, and sometimes day."""
    try:
        year, month, *_ = (int(part) for part in (version or "").split("."))
        return date(year, month, 1)
    except ValueError:
        return None
