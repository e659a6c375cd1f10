"""Rules on examples: each operation shows a request and an answer. Whether they fit the schema is redocly's to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from driver.lint.view import Operation, Spot, View
    from driver.problem import Problem

RULES = {
    "example-missing": "Mock servers and the documentation invent one.",
    "example-has-more": "A mock server serves the page for ever: a pager that follows `has_more: true` never ends.",
}


def problems(view: View) -> Iterator[Problem]:
    """Look at the request body and the successful JSON responses of every operation, and at what webhooks bring."""
    for operation in (*view.operations, *view.webhooks):
        if (body := view.request_body(operation)) is not None:
            for name, media in view.media_types(body):
                if name != "application/octet-stream":
                    yield from _missing(view, operation, media)
        for status, response in view.responses(operation):
            if status.startswith("2"):
                yield from _response(view, operation, response)


def _response(view: View, operation: Operation, response: Spot) -> Iterator[Problem]:
    for name, media in view.media_types(response):
        if name != "application/json":
            continue
        yield from _missing(view, operation, media)
        for key, value in _examples(view, media):
            if isinstance(value, dict) and value.get("has_more") is True:
                message = "An example page with `has_more: true`. Show the last page: `has_more: false`."
                yield view.problem("example-has-more", media.below(*key), message)


def _missing(view: View, operation: Operation, media: Spot) -> Iterator[Problem]:
    if not _examples(view, media):
        message = f"{operation.label} has no example here. Add `example:` with a short, realistic value."
        yield view.problem("example-missing", media.tokens, message)


def _examples(view: View, media: Spot) -> list[tuple[tuple[str, ...], Any]]:
    """The examples of a media type, each with where it is below it."""
    found: list[tuple[tuple[str, ...], Any]] = []
    if "example" in media.node:
        found.append((("example",), media.node["example"]))
    named = media.node.get("examples")
    for name, entry in named.items() if isinstance(named, dict) else ():
        if isinstance(entry, dict):
            spot = view.follow(type(media)(tokens=media.below("examples", name), node=entry))
            if "value" in spot.node:
                found.append((("examples", name), spot.node["value"]))
    return found
