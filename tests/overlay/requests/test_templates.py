"""Request templates."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from claude_api.catalog import MODELS
from claude_overlay.content import text
from claude_overlay.requests import CHAT, CODE, TEMPLATES, MaxTokens, RequestTemplate, validate


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=list(TEMPLATES))
def test_every_template_makes_a_valid_request_for_every_model(template: RequestTemplate) -> None:
    """Nothing in it is refused, sampling parameters least of all, whatever model of the catalog it goes to."""
    for model in MODELS:
        request = template.request("Hello", model=model)

        assert validate(request) == []
        assert not {"temperature", "top_p", "top_k"} & set(request)
        assert MaxTokens(template.max_tokens, model) == template.max_tokens


def test_what_the_caller_gives_wins() -> None:
    """Fields over the template's; content becomes the user's message, or messages are given whole."""
    made = CODE.request("a", text("b"), model="m", max_tokens=1, system=None)

    assert made["messages"] == [{"role": "user", "content": [text("a"), text("b")]}]
    assert (made["max_tokens"], made["system"]) == (1, None)
    assert CHAT.request(model="m", messages=[1]) == {"max_tokens": 4096, "model": "m", "messages": [1]}


def test_templates_are_frozen_and_can_be_varied() -> None:
    """Another template comes out; the system prompt is marked where it is wanted."""
    mine = CODE.replace(system="Only Rust.", cache="1h")

    assert mine.request(model="m")["system"] == [text("Only Rust.", cache="1h")]
    assert CODE.system != mine.system
    with pytest.raises(FrozenInstanceError):
        CODE.max_tokens = 1  # type: ignore[misc]
