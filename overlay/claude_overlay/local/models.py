"""The models operations: a small fixed catalogue.

Holds a few of the ids that clients use, one of them deprecated and one retired so that the lifecycle
filter has something to do. Figures such as context sizes are made up; the shape is the real one.
`messages.create` accepts any id that starts with `claude-`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claude_overlay.local.call import Call, Handler, json_response
from claude_overlay.local.pages import page_by_id
from claude_overlay.local.refusal import RefusedError

if TYPE_CHECKING:
    from starlette.responses import Response

# The API documents an epoch value for an unknown release date, and ours are unknown.
_RELEASED = "1970-01-01T00:00:00Z"
_RETIREMENT = "2026-12-31T00:00:00Z"
_DEFAULT_LIFECYCLES = ("active", "deprecated")

# id, display name, line, lifecycle; newest first, as the API lists them.
_CATALOGUE = (
    ("claude-opus-5-5", "Claude Opus 5.5", "opus", "active"),
    ("claude-sonnet-5-5", "Claude Sonnet 5.5", "sonnet", "active"),
    ("claude-haiku-5-5", "Claude Haiku 5.5", "haiku", "active"),
    ("claude-opus-5", "Claude Opus 5", "opus", "active"),
    ("claude-sonnet-5", "Claude Sonnet 5", "sonnet", "active"),
    ("claude-haiku-4-5-20251001", "Claude Haiku 4.5", "haiku", "active"),
    ("claude-opus-4-5-20251101", "Claude Opus 4.5", "opus", "deprecated"),
    ("claude-3-haiku-20240307", "Claude Haiku 3", "haiku", "retired"),
)


class Models:
    """Answers from the catalogue."""

    def __init__(self) -> None:
        self._models = [_model(*row) for row in _CATALOGUE]

    def handlers(self) -> dict[str, Handler]:
        """Operations by name."""
        return {"list_models": self.page, "retrieve_model": self.retrieve}

    def page(self, call: Call) -> Response:
        """GET /v1/models."""
        wanted = call.query.get("lifecycle[]") or call.query.get("lifecycle") or _DEFAULT_LIFECYCLES
        return json_response(page_by_id([m for m in self._models if m["lifecycle"] in wanted], call.query))

    def retrieve(self, call: Call) -> Response:
        """GET /v1/models/{model_id}; an alias without its date finds the dated model."""
        wanted = call.path["model_id"]
        for model in self._models:
            if model["id"] == wanted or model["id"].rpartition("-20")[0] == wanted:
                return json_response(model)
        raise RefusedError(404, f"model: {wanted}")


def _model(model_id: str, name: str, line: str, lifecycle: str) -> dict[str, Any]:
    gone = None if lifecycle == "active" else _RETIREMENT
    return {
        "id": model_id,
        "type": "model",
        "display_name": name,
        "created_at": _RELEASED,
        "lifecycle": lifecycle,
        "line": line,
        "max_input_tokens": 200_000,
        "max_tokens": 64_000,
        "deprecated_at": None if gone is None else _RELEASED,
        "retires_at": gone,
        "capabilities": _capabilities(),
    }


def _capabilities() -> dict[str, Any]:
    """What the stand-in really does, in the API's words."""
    yes, no = {"supported": True}, {"supported": False}
    return {
        "batch": yes,
        "citations": no,
        "code_execution": no,
        "context_management": no,
        "effort": {"supported": False, "low": no, "medium": no, "high": no, "max": no},
        "image_input": yes,
        "pdf_input": yes,
        "server_tools": {"supported": False, "code_execution": no, "web_search": no},
        "structured_outputs": yes,
        "thinking": {
            "supported": True,
            "types": {"adaptive": yes, "between_tools": yes, "disabled": yes, "enabled": yes},
        },
    }
