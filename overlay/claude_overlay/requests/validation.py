"""`validate(request)`: everything the API would refuse a request for, as far as it can be known before it is sent.

Decides nothing by itself: the bundled description says what its schema and its `x-refused` notes say, the tables of
rules say what no schema can. Nothing is raised, and nothing is checked on sending: what the caller gives is sent.
Rules speak only where they are sure; what they do not know (a newer model, block or tool) passes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from claude_api import validate as check_description
from claude_overlay.content.plain import plain
from claude_overlay.errors import InvalidArgumentError
from claude_overlay.requests.content_rules import CONTENT_RULES
from claude_overlay.requests.limit_rules import LIMIT_RULES
from claude_overlay.requests.model_limits import limits_of
from claude_overlay.requests.order_rules import ORDER_RULES
from claude_overlay.requests.problem import ModelLimits, RequestProblem, Rule, Subject
from claude_overlay.requests.schema_rules import SCHEMA_RULES
from claude_overlay.requests.tool_rules import TOOL_RULES

__all__ = ["RULES", "validate"]

RULES: Final[tuple[Rule, ...]] = (*ORDER_RULES, *TOOL_RULES, *SCHEMA_RULES, *CONTENT_RULES, *LIMIT_RULES)

# Arguments of a call that are no fields of its request.
_OPTIONS: Final = ("betas", "workspace_id", "user_profile_id", "timeout", "extra_headers", "extra_body")
_SCHEMAS: Final = {"create": "CreateMessageRequest", "count_tokens": "CountMessageTokensRequest"}
_REFUSED_SINCE: Final = re.compile(r"^refused since (\S+): ")
_DESCRIPTION: Final = "the API description (claude_api/openapi.json)"
_TOO_DEEP: Final = RequestProblem(
    path="",
    value=None,
    constraint="depth",
    explanation="it is nested too deeply to be sent, or contains itself; look for a value that was put into itself",
    rule="depth",
    source="the encoder of JSON, which takes 254 levels",
)


def validate(
    request: Any,
    *,
    method: Literal["create", "count_tokens"] = "create",
    api_version: str = "2026-10-21",
    betas: str | Iterable[str] = (),
) -> list[RequestProblem]:
    """Find all problems of a request to `messages.create`, `.stream`, `.run` or `.count_tokens`; none is an empty list.

    Args:
        request: the arguments of the method, options such as `betas` and `extra_body` included; or a model of the
            request. Nested values are models, tools or plain mappings. Not changed.
        method: which method it is for; `count_tokens` needs no `max_tokens`.
        api_version: for which version of the API. 2023-06-01 takes some things that 2026-10-21 refuses.
        betas: beta names that are sent besides those of the request: the client's.

    Raises:
        InvalidArgumentError: the request is neither a mapping nor a model, or another argument is none of its values.
    """
    if method not in _SCHEMAS:
        message = (
            f"validate(method=...) is one of {', '.join(_SCHEMAS)}, not {method!r}; stream, run and parse are create"
        )
        raise InvalidArgumentError(message)
    if not isinstance(api_version, str):
        message = f"validate(api_version=...) is a date as text, like '2026-10-21', not {api_version!r}"
        raise InvalidArgumentError(message)
    try:
        return _validated(request, method, api_version, betas)
    except RecursionError:
        return [_TOO_DEEP]


def _validated(request: Any, method: str, api_version: str, betas: Any) -> list[RequestProblem]:
    wire = plain(request)
    if not isinstance(wire, dict):
        message = f"validate() takes the arguments of a request, not {type(request).__name__}"
        raise InvalidArgumentError(message)
    names = {*_names(betas), *_names(wire.get("betas"))}
    extra = wire.get("extra_body")
    fields = {name: value for name, value in wire.items() if name not in _OPTIONS}
    fields.update(extra if isinstance(extra, dict) else {})
    model = fields.get("model")
    subject = Subject(
        request=fields,
        model=limits_of(model, betas=names) if isinstance(model, str) else ModelLimits(),
        betas=frozenset(names),
        api_version=api_version,
    )
    return [*_described(fields, _SCHEMAS[method], api_version), *_ruled(subject)]


def _described(fields: Mapping[str, Any], schema: str, api_version: str) -> Iterator[RequestProblem]:
    for problem in check_description(fields, schema):
        since = _REFUSED_SINCE.match(problem.message) if problem.constraint == "x-refused" else None
        # Versions are dates, so they sort as text.
        if since is None or since[1] <= api_version:
            yield RequestProblem(
                path=problem.path,
                value=problem.value,
                constraint=problem.constraint,
                explanation=problem.message,
                rule="description",
                source=_DESCRIPTION,
            )


def _ruled(subject: Subject) -> Iterator[RequestProblem]:
    for rule in RULES:
        for path, value, constraint, explanation in rule.check(subject):
            yield RequestProblem(
                path=path,
                value=value,
                constraint=constraint,
                explanation=explanation,
                rule=rule.name,
                source=rule.source,
            )


def _names(betas: Any) -> list[str]:
    if isinstance(betas, str):
        return [name.strip() for name in betas.split(",")]
    return [name for name in betas if isinstance(name, str)] if isinstance(betas, Iterable) else []
