"""Webhook deliveries: which signatures hold, which do not, and what the event says.

The signatures below were computed by hand (`hmac` over `id.timestamp.body`; the constant by `openssl dgst`, too), with
the secret and the payload of the official SDK's own test. Once, 200 random ones were compared with `standardwebhooks`
1.1.0, both ways: all equal.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import pickle
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claude_api
from claude_api import models
from claude_overlay import DecodeError, InvalidArgumentError, Secret
from claude_overlay.errors.webhooks import WebhookVerificationError
from claude_overlay.webhooks import Webhook, WebhookDelivery

DESCRIPTION = json.loads((Path(claude_api.__file__).parent / "openapi.json").read_text(encoding="utf-8"))["components"][
    "schemas"
]
SECRET = "whsec_c2VjcmV0Cg=="
OTHER = "whsec_b3RoZXI="
SENT = 1_773_568_800
EVENT = (
    '{"id":"whe_0f1e2d3c4b5a69788796a5b4c3d2e1f0","created_at":"2026-03-15T10:00:00Z","data":{"id":"sesn_1",'
    '"organization_id":"org_1","type":"session.status_idled","workspace_id":"wrkspc_1"},"type":"event"}'
)


def by_hand(key: bytes, delivery_id: str, timestamp: str, body: bytes) -> str:
    """Sign as the scheme says, with nothing of ours."""
    signed = delivery_id.encode() + b"." + timestamp.encode() + b"." + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def headers(
    signature: str = by_hand(b"secret\n", "msg_1", str(SENT), EVENT.encode()), **changes: str
) -> dict[str, str]:
    """Give the headers of a delivery of EVENT."""
    made = {"webhook-id": "msg_1", "webhook-timestamp": str(SENT), "webhook-signature": signature}
    return {**made, **{name.replace("_", "-"): value for name, value in changes.items()}}


def webhook(*secrets: Any, now: float = SENT, **settings: Any) -> Webhook:
    """Make a verifier at a fixed time."""
    return Webhook(*(secrets or (SECRET,)), clock=lambda: now, **settings)


def fault_of(verifier: Webhook, given_headers: dict[str, str], body: str | bytes = EVENT) -> str:
    """Give the fault with which a delivery is refused."""
    with pytest.raises(WebhookVerificationError) as caught:
        verifier.verify(body, given_headers)
    return caught.value.fault


def test_a_signature_computed_by_hand_holds() -> None:
    """The constant is the signature of a fixed secret, id, time and body: the scheme cannot drift with the code."""
    known = "v1,szWls49PdeMMuw7Or1yuhfGk1Hs9lJ5/qXyZXNa5pUY="

    webhook(b"secret\n", now=1).verify(
        b'{"a":1}', {"webhook-id": "msg_1", "webhook-timestamp": "1", "webhook-signature": known}
    )


def test_a_delivery_is_read() -> None:
    """Id and time come from the headers, the event from the body, and its type from its data."""
    delivery = webhook().unwrap(EVENT.encode(), headers())

    assert (delivery.id, delivery.sent_at) == ("msg_1", datetime(2026, 3, 15, 10, 0, tzinfo=UTC))
    assert delivery.type == "session.status_idled"
    assert delivery.event == models.WebhookEvent.from_dict(json.loads(EVENT))
    assert delivery.event.to_dict() == json.loads(EVENT)
    assert isinstance(delivery.event.data, models.WebhookSessionStatusIdledEventData)
    assert delivery.event.data.workspace_id == "wrkspc_1"
    assert delivery.body == EVENT.encode()
    assert pickle.loads(pickle.dumps(delivery)) == delivery  # noqa: S301 - our own bytes


def delivered(event: Any) -> WebhookDelivery:
    """Sign an event and unwrap it."""
    body = json.dumps(event)
    return webhook().unwrap(body, webhook().sign(body, "msg_1"))


def event_with(data: Any, **more: Any) -> dict[str, Any]:
    """Give an event with these data."""
    return {"id": "whe_1", "created_at": "2026-03-15T10:00:00Z", "type": "event", "data": data, **more}


KINDS = DESCRIPTION["WebhookEventData"]["discriminator"]["mapping"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_event_is_typed(kind: str) -> None:
    """Each comes as its own class, with its members; what is new in it is kept; all goes out as it came."""
    name = KINDS[kind].rsplit("/", 1)[-1]
    data = {member: f"the {member}" for member in DESCRIPTION[name]["required"]} | {"type": kind, "new": [1]}
    event = event_with(data, more={"a": None})

    delivery = delivered(event)

    assert type(delivery.event.data) is getattr(models, name)
    assert delivery.type == delivery.event.data.type == kind
    assert delivery.event.data.id == "the id"
    assert delivery.event.data.organization_id == "the organization_id"
    assert delivery.event.to_dict() == event
    assert delivery.event.created_at == datetime(2026, 3, 15, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("data", [{}, {"type": None}, {"type": "moon.risen", "id": "moon_1", "at": {"deep": [1]}}])
def test_an_event_of_a_kind_of_tomorrow(data: dict[str, Any]) -> None:
    """It is read all the same: its data as they came, its type if it says one."""
    delivery = delivered(event_with(data))

    assert type(delivery.event.data) is models.UnknownWebhookEventData
    assert delivery.event.data.raw == data
    assert delivery.type == data.get("type")
    assert delivery.event.to_dict() == event_with(data)


@pytest.mark.parametrize(
    ("event", "path"),
    [
        ({}, "id"),
        ({"id": "whe_1", "created_at": "2026-03-15T10:00:00Z", "type": "event"}, "data"),
        (event_with(1), "data"),
        (event_with(None), "data"),
        (event_with({"type": 5}), "data.type"),
        (event_with({"type": "session.created", "id": "sesn_1", "organization_id": "o"}), "data.workspace_id"),
        ([], ""),
    ],
)
def test_signed_json_that_is_no_event(event: Any, path: str) -> None:
    """The error says which delivery, where, and has the body, for whoever wants to read it by himself."""
    with pytest.raises(DecodeError, match="webhook msg_1: the body is no event") as caught:
        delivered(event)

    assert caught.value.path == path
    assert caught.value.body == json.dumps(event).encode()


@pytest.mark.parametrize("secret", [SECRET, SECRET.removeprefix("whsec_"), SECRET.rstrip("="), b"secret\n"])
def test_the_forms_of_a_secret(secret: Any) -> None:
    """With and without its prefix and padding, as raw bytes, or as a Secret."""
    webhook(secret).verify(EVENT, headers())
    if isinstance(secret, str):
        webhook(Secret(secret)).verify(EVENT, headers())


def test_header_names_in_any_case() -> None:
    """HTTP does not care, nor do we."""
    webhook().verify(EVENT, {name.title(): value for name, value in headers().items()})


def test_one_good_signature_among_several_is_enough() -> None:
    """The header may hold several, of other versions and of other secrets, and rubbish."""
    good = headers()["webhook-signature"]

    webhook().verify(EVENT, headers(f"v1a,{good[3:]} rubbish v1, v1,*** v1,AAAA {good}"))
    assert (
        fault_of(webhook(), headers(f"v1a,{good[3:]} v2,{good[3:]} {good[3:]} v1,AAAA \udcff,\udcff v1,\udcff"))
        == "no_match"
    )


def test_a_secret_is_replaced_without_losing_a_delivery() -> None:
    """While two secrets are valid, either holds; the first signs."""
    both = webhook(OTHER, SECRET)

    both.verify(EVENT, headers())
    both.verify(EVENT, webhook(OTHER).sign(EVENT, "msg_2"))
    assert both.sign(EVENT, "msg_2") == webhook(OTHER).sign(EVENT, "msg_2")
    assert fault_of(webhook(OTHER), headers()) == "no_match"


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_header(name: str, value: str | None) -> None:
    """It is named; an empty one is missing as well."""
    kept = {key: text for key, text in headers().items() if key != name} | ({} if value is None else {name: value})

    with pytest.raises(WebhookVerificationError, match=name) as caught:
        webhook().unwrap(EVENT, kept)

    assert caught.value.fault == "missing_header"
    assert caught.value.delivery_id == (None if name == "webhook-id" else "msg_1")


@pytest.mark.parametrize(
    ("now", "fault"), [(SENT + 300, None), (SENT + 301, "too_old"), (SENT - 300, None), (SENT - 301, "too_new")]
)
def test_the_tolerance_is_five_minutes_both_ways(now: int, fault: str | None) -> None:
    """A delivery recorded and sent again later is refused, and so is one from the future."""
    if fault is None:
        webhook(now=now).verify(EVENT, headers())
    else:
        assert fault_of(webhook(now=now), headers()) == fault


def test_the_tolerance_is_the_callers() -> None:
    """Any number of seconds, none at all included."""
    webhook(now=SENT, tolerance=0).verify(EVENT, headers())
    assert fault_of(webhook(now=SENT + 1, tolerance=0), headers()) == "too_old"
    webhook(now=SENT + 86_400, tolerance=86_400.0).verify(EVENT, headers())


@pytest.mark.parametrize("timestamp", ["x", "1.5", "-1", "1e3", " 1", "٣", "9" * 13, "9" * 5000])
def test_a_timestamp_that_is_none(timestamp: str) -> None:
    """Only whole POSIX seconds in plain digits are one, whatever Python can read as a number."""
    assert fault_of(webhook(), headers(webhook_timestamp=timestamp)) == "malformed_timestamp"


@pytest.mark.parametrize("change", [{"webhook_id": "msg_2"}, {"webhook_timestamp": str(SENT + 1)}])
def test_what_is_signed_cannot_be_changed(change: dict[str, str]) -> None:
    """Id, time and body are all part of the signature."""
    assert fault_of(webhook(), headers(**change)) == "no_match"
    assert fault_of(webhook(), headers(), EVENT + " ") == "no_match"
    assert fault_of(webhook(), headers(), json.dumps(json.loads(EVENT))) == "no_match"


@given(
    body=st.binary(max_size=200),
    key=st.binary(min_size=1, max_size=80),
    delivery_id=st.text(max_size=20),
    flip=st.integers(0),
)
def test_every_signature_holds_for_its_own_body_only(body: bytes, key: bytes, delivery_id: str, flip: int) -> None:
    """Ours equals one made by hand, holds, and holds no more once a bit of the body is another."""
    verifier = webhook(key)
    made = verifier.sign(body, "m" + delivery_id.replace("\ud800", ""), at=SENT)

    verifier.verify(body, made)
    if delivery_id.isascii():
        assert made["webhook-signature"] == by_hand(key, "m" + delivery_id, str(SENT), body)
    if body:
        place = flip % (len(body) * 8)
        changed = bytearray(body)
        changed[place // 8] ^= 1 << place % 8
        assert fault_of(verifier, made, bytes(changed)) == "no_match"


@pytest.mark.parametrize("body", ["", "no json", "[1]", '"text"', "\xff"])
def test_a_signed_body_that_is_no_event(body: str) -> None:
    """It is verified first; then that it is no JSON object is an error of its own, with the body."""
    made = webhook().sign(body, "msg_1")

    webhook().verify(body, made)
    with pytest.raises(DecodeError, match="msg_1") as caught:
        webhook().unwrap(body, made)
    assert caught.value.body == body.encode()


def test_parsed_json_is_refused() -> None:
    """A web framework's parsed body has lost what was signed."""
    parsed: Any = json.loads(EVENT)
    with pytest.raises(InvalidArgumentError, match="as received, not dict"):
        webhook().verify(parsed, headers())


@pytest.mark.parametrize(
    "secrets", [(), ("",), ("whsec_",), (b"",), ("whsec_THIS-MUST-NOT-SHOW!",), (5,), (SECRET, "*")]
)
def test_a_secret_that_is_none(secrets: tuple[Any, ...]) -> None:
    """It is refused at once, and never shown, not even by a traceback that prints variables."""
    with pytest.raises(InvalidArgumentError, match="secret") as caught:
        Webhook(*secrets)

    own = [frame for frame, _ in traceback.walk_tb(caught.tb) if frame.f_code.co_filename.endswith("webhooks.py")]
    shown = repr([frame.f_locals for frame in own if "test" not in frame.f_code.co_filename]) + str(caught.value)
    assert "MUST-NOT-SHOW" not in shown


@pytest.mark.parametrize("tolerance", [-1, float("nan"), float("inf"), "5", True, None])
def test_a_tolerance_that_is_none(tolerance: Any) -> None:
    """There is no switching it off: then a recorded delivery would hold for ever."""
    with pytest.raises(InvalidArgumentError, match="tolerance"):
        Webhook(SECRET, tolerance=tolerance)


def test_secrets_do_not_show() -> None:
    """Neither `repr` nor pickle gives them away."""
    verifier = Webhook(SECRET, OTHER)

    assert repr(verifier) == "Webhook(<2 secrets>, tolerance=300)"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(verifier)


def test_the_default_clock_is_the_machines() -> None:
    """What is signed now holds now."""
    verifier = Webhook(SECRET)

    assert verifier.unwrap(EVENT, verifier.sign(EVENT, "m")).id == "m"
