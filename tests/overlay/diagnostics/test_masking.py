"""What may be a credential is found by its name, wherever it stands."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_overlay.credential import MASK
from claude_overlay.diagnostics.masking import (
    hidden,
    is_secret_name,
    is_secret_response_header,
    json_secrets,
    known_forms,
    mask_spans,
    query_secrets,
)

SECRET = "THIS-MUST-NOT-SHOW"
TEXTS = st.text(max_size=10) | st.sampled_from(['"', "\\", '"authorization_token":"x"', "}{", ":"])


@pytest.mark.parametrize(
    "name", ["authorization_token", "client_secret", "password", "api_key", "API-KEY", "signature"]
)
def test_names_of_credentials(name: str) -> None:
    """Names that say what they hold, in any case and with any prefix."""
    assert is_secret_name(name)
    assert is_secret_name(f"my_{name}")


@pytest.mark.parametrize("name", ["max_tokens", "tokens", "page_token", "text", "keyboard", "tokenizer", "monkey"])
def test_other_names(name: str) -> None:
    """Counts, cursors and words that only sound alike are left alone."""
    assert not is_secret_name(name)


@given(before=st.dictionaries(TEXTS, TEXTS, max_size=3), after=TEXTS)
def test_a_member_of_json_is_masked_and_nothing_else(before: dict[str, str], after: str) -> None:
    """The text stays JSON, and is the same but for the value, whatever strings stand around it."""
    body = {**before, "servers": [{"authorization_token": SECRET, "name": after}], "messages": after}
    text = json.dumps(body)
    masked = mask_spans(text, json_secrets(text))

    assert json.loads(masked) == {**body, "servers": [{"authorization_token": MASK, "name": after}]}


def test_a_value_that_is_cut_off_is_masked_too() -> None:
    """The start of a body may end in the middle of a credential."""
    for end in ("", "\\", 'x"', "\\\\"):
        text = '{"password": "' + SECRET + end
        assert SECRET not in mask_spans(text, json_secrets(text))


def test_values_that_are_no_text_or_empty_are_left() -> None:
    """A schema may have a property of that name; there is nothing to hide in an empty text."""
    text = '{"properties": {"password": {"type": "string"}}, "token": "", "secret": null}'
    assert json_secrets(text) == []


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"https://h/p?key={SECRET}&limit=3", f"https://h/p?key={MASK}&limit=3"),
        (f"https://h/p?a=b&X-Amz-Signature={SECRET}#frag?key=x", f"https://h/p?a=b&X-Amz-Signature={MASK}#frag?key=x"),
        (f"https://h/p?api%5Fkey={SECRET}&api_key={SECRET}2", f"https://h/p?api%5Fkey={MASK}&api_key={MASK}"),
        ("https://h/p?page_token=abc&token=", "https://h/p?page_token=abc&token="),
        ("https://h/key=abc", "https://h/key=abc"),
    ],
)
def test_arguments_of_an_address(url: str, expected: str) -> None:
    """Arguments are taken by their decoded names; the path, the fragment and all others stay."""
    assert mask_spans(url, query_secrets(url)) == expected


def test_headers_of_an_answer() -> None:
    """Cookies and tokens are hidden; limits counted in tokens are not."""
    assert is_secret_response_header("Set-Cookie")
    assert is_secret_response_header("x-amz-security-token")
    assert not is_secret_response_header("anthropic-ratelimit-tokens-limit")
    assert not is_secret_response_header("request-id")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://u:hunter2@h/p?a=1", f"https://u:{MASK}@h/p?a=1"),
        ("https://h/p#access_token=hunter2&b=1", f"https://h/p#access_token={MASK}&b=1"),
        ("https://h/?token=hunter2#token=hunter2", f"https://h/?token={MASK}#token={MASK}"),
        ("https://h/?x=1&api%5Fkey=hunter2", f"https://h/?x=1&api%5Fkey={MASK}"),
        ("https://h:80/p@q?a=b:c@d", "https://h:80/p@q?a=b:c@d"),
    ],
)
def test_addresses(url: str, shown: str) -> None:
    """Passwords, arguments, and what stands behind the hash."""
    assert mask_spans(url, query_secrets(url)) == shown


def test_addresses_and_escaped_names_within_json() -> None:
    """As an MCP server may have its token in its address, and a writer of JSON may escape any character."""
    text = '{"url": "https://u:hunter2@h/?a=1&token=hunter2", "to\\u006ben": "hunter2", "text": "see ?token=kept"}'

    shown = json.loads(mask_spans(text, json_secrets(text)))

    assert shown == {"url": f"https://u:{MASK}@h/?a=1&token={MASK}", "token": MASK, "text": "see ?token=kept"}


@given(st.text("ab+/=\u00e9 %", min_size=8, max_size=30), st.text(max_size=5), st.text(max_size=5))
def test_known_credentials_are_found_in_every_form(secret: str, before: str, after: str) -> None:
    """Plain, in an address, in JSON; and in base64 at any place, all but the characters it shares with neighbours."""
    forms = known_forms([secret])

    for form in (secret, quote(secret, safe=""), json.dumps(secret)[1:-1]):
        assert hidden(before + form + after, forms).count(form) <= (before + MASK + after).count(form)
    packed = base64.b64encode((before + secret + after).encode()).decode()
    assert MASK in hidden(packed, forms)


def test_a_credential_that_is_cut_off_is_found() -> None:
    """As at the end of what is kept of a body. Short words are no credentials."""
    assert hidden("the key is sk-ant-abc", known_forms(["sk-ant-abcdefgh"]), cut=True) == f"the key is {MASK}"
    assert hidden("the key is sk-ant-abc", known_forms(["sk-ant-abcdefgh"])) == "the key is sk-ant-abc"
    assert hidden("a short word", known_forms(["short"])) == "a short word"
