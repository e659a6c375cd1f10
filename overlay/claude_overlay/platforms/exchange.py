"""One POST to a token endpoint, and what of its answer may be kept.

Decides that it follows no redirect, reads no environment, has an end in time and size, and that neither what is sent
nor what is answered can be found in an error or a printed traceback. Blocking. Called by `workload_identity` and
`google_credentials`, in the thread of a fetch.
"""

from __future__ import annotations

import json
import re
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.credential import MaskedText
from claude_overlay.errors.signing import CredentialError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Exchanged", "bare_client", "post"]

MOST_OF_AN_ANSWER: Final = 1024 * 1024
# RFC 6749, section 5.2, allows more; a code is a word, and anything else may be an echo.
ERROR_CODE: Final = re.compile(r"[a-z][a-z_]{0,63}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchanged:
    """An answer of a token endpoint. `repr` shows nothing of its body."""

    status: int
    request_id: str | None = None
    members: Mapping[str, Any] = field(default_factory=dict, repr=False)

    def member(self, name: str) -> Any:
        """Give a member of the body, text masked; None without it."""
        value = self.members.get(name)
        return MaskedText(value) if isinstance(value, str) else value

    @property
    def error(self) -> str | None:
        """The OAuth error code, or the error type of the API; None without one."""
        found = self.members.get("error")
        found = found.get("type") if isinstance(found, dict) else found
        return found if isinstance(found, str) and ERROR_CODE.fullmatch(found) else None


def post(url: str, body: MaskedText, headers: Mapping[str, str], *, timeout: float, http_client: Any) -> Exchanged:
    """Send a body, and read the answer, whatever its status.

    Args:
        url: Where to.
        body: Text; sent as UTF-8.
        headers: What goes along.
        timeout: Seconds for each phase.
        http_client: Whose client to use; None: one of ours.

    Raises:
        CredentialError: There was no answer, or it is no JSON object, or too large.
    """
    try:
        with bare_client() if http_client is None else nullcontext(http_client) as http:
            request = http.build_request("POST", url, content=body.encode(), headers=dict(headers), timeout=timeout)
            response = http.send(request, stream=True, follow_redirects=False)
            try:
                status, request_id = int(response.status_code), response.headers.get("request-id")
                content = _read(response)
            finally:
                response.close()
    except CredentialError:
        raise
    except Exception as error:  # noqa: BLE001 - of either HTTP library; its frames hold what was sent
        message = f"the token endpoint {url} could not be reached ({type(error).__name__})"
        raise CredentialError(message) from None
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    del content
    is_object = isinstance(found, dict)
    members: dict[str, Any] = found if is_object else {}
    del found
    if status < 300 and not is_object:  # noqa: PLR2004 - a success must be one
        message = f"the token endpoint {url} did not answer with a JSON object"
        raise CredentialError(message, status=status, request_id=request_id)
    return Exchanged(status=status, request_id=request_id, members=_Hidden(members))


class _Hidden(dict[str, Any]):
    """A mapping that a printed traceback does not show."""

    def __repr__(self) -> str:
        return f"<{len(self)} members>"


def bare_client() -> Any:
    """Make a blocking HTTP client that reads no environment, follows no redirect and trusts `certifi`'s authorities."""
    import ssl  # noqa: PLC0415 - only who fetches a token needs it

    import certifi  # noqa: PLC0415 - as above
    import httpx2  # noqa: PLC0415 - as above

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # checks host names, demands certificates, TLS 1.2 at least
    context.load_verify_locations(cafile=certifi.where())
    return httpx2.Client(verify=context, trust_env=False, follow_redirects=False)


def _read(response: Any) -> bytes:
    pieces: list[bytes] = []
    size = 0
    for piece in response.iter_bytes():
        pieces.append(piece)
        size += len(piece)
        if size > MOST_OF_AN_ANSWER:
            raise CredentialError("the answer of the token endpoint is larger than any token")
    return MaskedBytes(b"".join(pieces))


class MaskedBytes(bytes):
    """Bytes that a printed traceback does not show."""

    def __repr__(self) -> str:
        return "b'**********'"
