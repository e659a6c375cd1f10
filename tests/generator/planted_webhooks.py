"""Mistakes in webhooks, each in a root that has a webhook."""

from __future__ import annotations

from tests.generator.mistake import Mistake, in_root

WEBHOOK = """\
webhooks:
  made:
    post:
      operationId: receive_made
      summary: Tells of a thing that was made.
      tags: [things]
      security: []
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: './things.yaml#/components/schemas/Thing'
            example: {id: thing_1, color: light_red, part: {kind: box, size: 3, inner: null}}
      responses:
        '204':
          description: It was taken.
paths:
"""
_SCHEMA = "              $ref: './things.yaml#/components/schemas/Thing'\n"


def _planted(rule: str, name: str, old: str, new: str, at: str, *also: str) -> Mistake:
    """Put the webhook into the root, with a mistake."""
    assert WEBHOOK.count(old) == 1
    return in_root(rule, name, "paths:\n", WEBHOOK.replace(old, new), at, *also)


_BODY = WEBHOOK[WEBHOOK.index("      requestBody:") : WEBHOOK.index("      responses:")]
WEBHOOKS = [
    _planted("webhook-form", "no post", "    post:\n", "    put:\n", "  made:"),
    _planted("webhook-form", "two methods", "    post:\n", "    get: {summary: Asks.}\n    post:\n", "  made:"),
    _planted("webhook-form", "parameters for all", "    post:\n", "    parameters: []\n    post:\n", "  made:"),
    _planted("webhook-form", "no body", _BODY, "", "    post:"),
    _planted(
        "webhook-form",
        "an inline object",
        _SCHEMA,
        "              type: object\n              additionalProperties: true\n",
        "    post:",
    ),
    _planted(
        "webhook-form",
        "a list",
        _SCHEMA,
        f"              type: array\n              items:\n  {_SCHEMA}",
        "    post:",
        "request-schema",
    ),
    _planted("webhook-form", "a form", "application/json", "multipart/form-data", "    post:", "request-media-type"),
    _planted("webhook-description", "not a word", "      summary: Tells of a thing that was made.\n", "", "    post:"),
    _planted("ignored-key", "a method of a client", "      security: []\n", "      callbacks: {}\n", "callbacks:"),
    _planted("ignored-key", "a misspelt key", "      security: []\n", "      sumary: x\n", "sumary:"),
    _planted("ignored-key", "a misspelt key of the body", "required: true", "requird: true", "requird"),
    _planted(
        "media-schema-missing",
        "a webhook of nothing",
        "            schema:\n" + _SCHEMA,
        "",
        "application/json",
        "webhook-form",
    ),
    _planted(
        "example-missing",
        "no example of a webhook",
        "            example: {id: thing_1, color: light_red, part: {kind: box, size: 3, inner: null}}\n",
        "",
        "application/json",
    ),
]
