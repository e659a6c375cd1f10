"""Request templates: a few sets of request fields to begin with, frozen, to be read and overridden.

Decides their values. They set no `temperature`, `top_p` or `top_k`: version 2026-10-21 of the API refuses these with
400. What used to be done with them is done by words in the system prompt, and by `output_config={"effort": ...}` on
models that know it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from claude_overlay.content.cache import Cache
from claude_overlay.content.messages import Block, system, user

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CHAT", "CODE", "CREATIVE", "FACTUAL", "SUMMARISE", "TEMPLATES", "RequestTemplate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestTemplate:
    """Fields to begin a request with.

    Attributes:
        name: a name for logs.
        system: the system prompt; None for none.
        max_tokens: the most tokens of the reply, thinking included.
        cache: how long to cache the system prompt; None does not mark it.
    """

    name: str
    system: str | None = None
    max_tokens: int = 4096
    cache: Cache | None = None

    def replace(self, **changes: Any) -> RequestTemplate:
        """Give another template with some attributes changed."""
        return replace(self, **changes)

    def request(self, *content: Block, **fields: Any) -> dict[str, Any]:
        """Make the arguments of `messages.create`, `.stream` or `.run`.

        Args:
            *content: what the user says: strings and blocks. Leave it out to give `messages=` instead.
            **fields: `model`, and whatever else the request needs; they win over the template.

        Raises:
            InvalidArgumentError: content that is neither string nor block.
        """
        made: dict[str, Any] = {"max_tokens": self.max_tokens}
        if self.system is not None:
            made["system"] = self.system if self.cache is None else system(self.system, cache=self.cache)
        if content:
            made["messages"] = [user(*content)]
        return {**made, **fields}


CHAT: Final = RequestTemplate(name="chat", max_tokens=4096)
CODE: Final = RequestTemplate(
    name="code",
    system="You write code for others to run and maintain. Keep to the language, style and libraries that the user "
    "has. Give complete code, say in one line what you took for granted, and leave out what nobody asked for.",
    max_tokens=8192,
)
CREATIVE: Final = RequestTemplate(
    name="creative",
    system="You write with a voice of your own. Prefer the unexpected word and the concrete detail to the common "
    "phrase, and give the text alone, without a remark before or after it.",
    max_tokens=8192,
)
FACTUAL: Final = RequestTemplate(
    name="factual",
    system="Answer from what you know for certain or from the material given. Be brief. Say plainly when you do not "
    "know or when sources disagree; never fill a gap with a guess.",
    max_tokens=4096,
)
SUMMARISE: Final = RequestTemplate(
    name="summarise",
    system="Sum up what the user gives you. Keep names, figures, dates and decisions exact, keep the order of "
    "importance of the original, and add nothing that is not in it.",
    max_tokens=2048,
)

TEMPLATES: Final[Mapping[str, RequestTemplate]] = {
    template.name: template for template in (CHAT, CODE, CREATIVE, FACTUAL, SUMMARISE)
}
