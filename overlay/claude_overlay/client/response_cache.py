"""Which calls an answer may be kept for, which two are the same, and what is kept of an answer.

Decides that a request is the same as another if nothing differs that goes out: method, address, query, headers with
credential and versions, body, and the endpoints of a failover with theirs. Decides that an answer is kept only if its
caller can decode it: a proxy's page with status 200 shall not stand for the answer as long as it would be good. What is
kept is the answer's status, headers and bytes, so each caller decodes values of its own. Pure but for the state's
counts. Called by both resilient connections before a call's policies; how much is kept, and how long, is
`claude_overlay.reliability.cache`'s.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from claude_overlay.client.answer import HTTP_OK, Answer
from claude_overlay.client.facts_of import MESSAGES
from claude_overlay.client.route import WAY
from claude_overlay.reliability.cache import Cached
from claude_overlay.reliability.events import CacheHit, CacheMiss

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from claude_overlay.reliability.cache import CacheState, ResponseCache
    from claude_overlay.reliability.facts import CallFacts
    from claude_overlay.reliability.failover import Endpoint, Failover
    from claude_overlay.reliability.pipeline import Pipeline

__all__ = ["Kept", "decoder_of", "is_kept", "key_of"]

COUNT_TOKENS: Final = "/v1/messages/count_tokens"
# What goes out with a request without shaping its answer.
_SHAPELESS: Final = frozenset({"accept-encoding", "content-encoding", "user-agent"})
_signers: WeakKeyDictionary[Any, int] = WeakKeyDictionary()
_numbers = count()


class Kept:
    """One call's place in the cache.

    Args:
        pipeline: What the call runs under; it has a cache.
        facts: What is known of the call.
        prepared: Its request as it goes out at first.
        parse: What its caller will decode the answer with; None: nobody knows how, and it is not kept.
    """

    __slots__ = ("_cache", "_facts", "_key", "_parse", "_pipeline")

    def __init__(
        self, pipeline: Pipeline, facts: CallFacts, prepared: Mapping[str, Any], parse: Callable[[Any], Any] | None
    ) -> None:
        self._pipeline = pipeline
        self._parse = parse
        self._cache: CacheState = pipeline.cache
        self._facts = facts
        self._key = key_of(prepared, pipeline.resilience.failover)

    def look(self) -> Answer | None:
        """Give the answer, if there is one; the hooks are told."""
        pipeline = self._pipeline
        now = pipeline.now()
        found = self._cache.get(self._key, now)
        if pipeline.has_hooks:
            operation = self._facts.operation
            if found is None:
                pipeline.emit(CacheMiss(time=now, operation=operation))
            else:
                pipeline.emit(CacheHit(time=now, operation=operation, age=now - found.stored))
        if found is None:
            return None
        headers, content = found.value
        return Answer(status_code=HTTP_OK, headers=headers, content=content)

    def keep(self, answer: Answer) -> None:
        """Keep an answer, if it is one that may be."""
        if answer.status_code != HTTP_OK or not self._is_readable(answer):
            return
        kept = Cached(
            value=(answer.headers, answer.content),
            size=len(answer.content),
            stored=self._pipeline.now(),
            operation=self._facts.operation,
            model=self._facts.model,
        )
        self._cache.put(self._key, kept)

    def _is_readable(self, answer: Answer) -> bool:
        """Decode it, for nothing else: its caller does so again, and it is little beside what a model takes."""
        if self._parse is None:
            return False
        try:
            self._parse(answer)
        except Exception:  # noqa: BLE001 - whatever it is, its caller gets it too
            return False
        return True


def is_kept(policy: ResponseCache, facts: CallFacts, request: Mapping[str, Any]) -> bool:
    """Tell whether the answer to a call may come from the cache, and go into it.

    Args:
        policy: What the caller wants to be kept.
        facts: What is known of the call.
        request: Its request.
    """
    if facts.stream:
        return False
    if facts.method == "GET":
        return policy.reads
    if facts.method != "POST" or type(request.get("content")) is not bytes:
        return False
    # What the server does besides answering, a kept answer would leave undone.
    is_answer = facts.path == MESSAGES and facts.resend == "duplicable"
    return (policy.messages and is_answer) or (policy.token_counts and facts.path == COUNT_TOKENS)


def decoder_of(request: Mapping[str, Any]) -> Callable[[Any], Any] | None:
    """Give what decodes the answer to a request of a bare generated function; None when no operation is known for it.

    Args:
        request: What its `request_kwargs` gave.
    """
    method, path = request["method"], request["url"]
    for theirs, pattern, parse in _decoders():
        if theirs == method and pattern.fullmatch(path):
            return parse
    return None


@cache
def _decoders() -> tuple[tuple[str, re.Pattern[str], Callable[[Any], Any]], ...]:
    """Give method, path and decoder of the bare operations whose answer may be kept. Methods bring their own."""
    # Only a cache needs all of them.
    from claude_api.api import batches, files, messages, models  # noqa: PLC0415

    modules = {
        batches: ("list_message_batches", "retrieve_message_batch", "retrieve_message_batch_results"),
        files: ("list_files", "retrieve_file_metadata", "download_file"),
        messages: ("create_message", "count_message_tokens"),
        models: ("list_models", "retrieve_model"),
    }
    endpoints = [import_module(f"{area.__name__}.{name}") for area, names in modules.items() for name in names]
    return tuple(
        (one.OPERATION.method, re.compile(re.sub(r"\{[^}]*\}", "[^/]+", one.OPERATION.path)), one.parse_response)
        for one in endpoints
    )


def key_of(prepared: Mapping[str, Any], failover: Failover | None = None) -> bytes:
    """Give the digest of all that makes a request what it is. It does not give its parts away, the credential too.

    Args:
        prepared: The request as it would go to the client's own server.
        failover: Where it goes instead. Another key may be another organization's, which has other files and batches.
    """
    headers = prepared["headers"]
    parts = [prepared["method"].encode(), prepared["url"].encode()]
    parts += [str(pair).encode() for pair in prepared.get("params") or ()]
    parts.append(b"")
    parts += [part.encode() for name in sorted(headers) if name not in _SHAPELESS for part in (name, headers[name])]
    parts += [b"", prepared.get("content") or b""]
    way = prepared.get(WAY)  # a signed request has no credential in its headers yet
    parts.append(b"" if way is None else str(_number_of(way.signer)).encode())
    for endpoint in () if failover is None else failover.endpoints:
        parts += _identity_of(endpoint)
    digest = hashlib.sha256()
    for part in parts:  # with its length, so that no two lists of parts run into the same text
        digest.update(len(part).to_bytes(8))
        digest.update(part)
    return digest.digest()


def _identity_of(endpoint: Endpoint) -> tuple[bytes, ...]:
    """Give what tells an endpoint, and whose it is, from another."""
    scheme, secret = endpoint.credential or ("", None)
    models = "" if endpoint.models is None else repr(sorted(endpoint.models))
    signer = "" if endpoint.signer is None else str(_number_of(endpoint.signer))
    key = "" if secret is None else secret.reveal()
    return tuple(part.encode() for part in (endpoint.base_url, scheme, key, signer, models))


def _number_of(signer: Any) -> int:
    """Give a number that a signer keeps and no other gets. An address in memory would be somebody else's later."""
    try:
        return _signers.setdefault(signer, next(_numbers))
    except TypeError:  # it cannot be hashed, or not be referred to weakly: its answers are never found again
        return next(_numbers)
