"""Rules on webhooks: what the API sends to its users. They make no functions, only the models of their bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from driver.lint.shapes import json_types
from driver.lint.view import Spot
from driver.lint.vocabulary import EXTENSIONS, OBJECT_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import Operation, View
    from driver.problem import Problem

RULES = {
    "webhook-form": "Only the model of the body is made of a webhook; what has none is lost, silently.",
    "webhook-description": "Nothing says what is told by it.",
    "ignored-key": "Keys the generator does not know (a misspelt one too) are ignored, silently.",
}


def problems(view: View) -> Iterator[Problem]:
    """Look at every webhook."""
    for name, item in (view.document.get("webhooks") or {}).items():
        if not isinstance(item, dict) or set(item) != {"post"}:
            message = f"The webhook `{name}` is a `post` and nothing else. Write what is sent below `post`."
            yield view.problem("webhook-form", ("webhooks", name), message)
    for webhook in view.webhooks:
        yield from _webhook(view, webhook)


def _webhook(view: View, webhook: Operation) -> Iterator[Problem]:
    node = webhook.node
    for key in node.keys() - OBJECT_KEYS["webhook"] - EXTENSIONS:
        message = f"`{key}` in a webhook would be ignored. Correct or remove it."
        yield view.problem("ignored-key", webhook.below(key), message)
    if not str(node.get("summary") or node.get("description") or "").strip():
        message = f"{webhook.label} has no `summary` and no `description`. Say in a sentence what it tells."
        yield view.problem("webhook-description", webhook.tokens, message)
    body = view.request_body(webhook)
    for media_type, media in view.media_types(body) if body is not None else ():
        schema = Spot(tokens=media.below("schema"), node=media.node.get("schema") or {})
        if media_type == "application/json" and "$ref" in schema.node and json_types(view, schema) == {"object"}:
            return
    message = f"{webhook.label} brings no model: its body is `application/json`, its schema a `$ref` to an object."
    yield view.problem("webhook-form", webhook.tokens, message)
