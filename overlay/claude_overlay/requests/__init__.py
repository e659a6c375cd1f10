"""Requests before they are sent: `validate`, `MaxTokens`, templates. No I/O; nothing here runs on sending."""

from __future__ import annotations

from claude_overlay.requests.model_limits import MaxTokens
from claude_overlay.requests.problem import RequestProblem
from claude_overlay.requests.templates import CHAT, CODE, CREATIVE, FACTUAL, SUMMARISE, TEMPLATES, RequestTemplate
from claude_overlay.requests.validation import validate

__all__ = [
    "CHAT",
    "CODE",
    "CREATIVE",
    "FACTUAL",
    "SUMMARISE",
    "TEMPLATES",
    "MaxTokens",
    "RequestProblem",
    "RequestTemplate",
    "validate",
]
