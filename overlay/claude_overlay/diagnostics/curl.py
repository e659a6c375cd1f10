"""A dry run as a curl command.

Decides which options of curl give the same request, byte for byte, and how a body that no word of a shell can hold gets
to it. How words are quoted is `shell`'s. Facts of curl: its manual page, and what versions 7.43 and later do.

A body goes

- as text: `--data-raw '...'`, where a leading `@` means nothing;
- as text that is too long for an argument: from `printf %s '...'`, which is part of the shell, through a pipe;
- as bytes that are no text (packed, or with NULs): from `printf %s ... | base64 --decode`, through a pipe.

A form goes as `--form` options: files by path as `@"path"`, one that is in memory as `@-`, from base64. What those
cannot say exactly (two files in memory, odd names and types) is put together before a pipe, with our boundary.
"""

from __future__ import annotations

import re
from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Final

from claude_overlay.credential import MASK
from claude_overlay.diagnostics.dry_run import BEARER, DryRun
from claude_overlay.diagnostics.form import is_simple, option_of, rendered
from claude_overlay.diagnostics.masking import Span, json_secrets, query_secrets
from claude_overlay.diagnostics.shell import Piece, Variable, count_spelt, quoted, word
from claude_overlay.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claude_overlay.diagnostics.dry_run import FormPart

__all__ = ["MOST_OF_AN_ARGUMENT", "curl_command"]

# Bytes. Linux takes 128 KiB for one argument; a shell's own commands have no such limit.
MOST_OF_AN_ARGUMENT: Final = 100_000
# Each is a process of its own when the command runs; a text with more of them goes as base64.
MOST_SPELT: Final = 20
# Headers that curl makes itself: of the address, of the body, of its own abilities.
_CURLS_OWN: Final = frozenset({"host", "content-length", "connection", "transfer-encoding", "accept-encoding"})
_SENDS_A_BODY: Final = frozenset({"POST", "PUT", "PATCH"})
_GLOB: Final = re.compile(r"[\[\]{}]")
_DOTS: Final = re.compile(r"/(?:\.|%2e){1,2}(?:[/?]|\Z)", re.IGNORECASE)
_VARIABLES: Final = {"x-api-key": "API_KEY", "authorization": "AUTH_TOKEN"}


def curl_command(run: DryRun, *, reveal_key: bool) -> str:
    """Give the command. See `DryRun.to_curl`."""
    return _Command(run, reveal_key=reveal_key).text()


class _Command:
    """One command while it is put together."""

    def __init__(self, run: DryRun, *, reveal_key: bool) -> None:
        self._run = run
        self._reveal = reveal_key
        self._names: dict[str, str] = {}  # of variables, by the value's place
        self._headers = run.revealed_headers() if reveal_key else dict(run.headers)
        self._before = ""  # what is piped into curl

    def text(self) -> str:
        """Put it together."""
        body = self._body()  # first: it may change the headers
        options = [*self._how(), *self._header_options(), *body]
        return self._before + " \\\n  ".join([f"curl {self._address()}", *options])

    def _how(self) -> list[str]:
        method, url = self._run.method, self._run.url
        found = []
        if method == "HEAD":
            found.append("--head")
        elif method != "GET":
            found.append(f"--request {quoted(method)}")
        if _GLOB.search(url):
            found.append("--globoff")
        if _DOTS.search(url):
            found.append("--path-as-is")
        if self._headers.get("accept-encoding", "identity") != "identity":
            found.append("--compressed")
        if self._run.is_streamed:
            found.append("--no-buffer")
        return found

    def _address(self) -> str:
        url = self._run.url if self._run.sent is None else self._run.sent.url()
        return word(self._with_variables(url, query_secrets(url), "QUERY"))

    def _header_options(self) -> list[str]:
        options = []
        for name, value in self._headers.items():
            if name in _CURLS_OWN and not (name == "accept-encoding" and value == "identity"):
                continue
            if not value:
                options.append(f"--header {quoted(name + ';')}")  # with a colon, curl would leave the header out
                continue
            options.append(f"--header {word(self._header_pieces(name, value))}")
        return options

    def _header_pieces(self, name: str, value: str) -> list[Piece]:
        if self._reveal or name not in self._run.masked:
            return [f"{name}: {value}"]
        plain = value.removesuffix(MASK)
        kind = _VARIABLES.get(name)
        if kind is None or name in self._run.signed or (name == "authorization" and plain != BEARER):
            return [f"{name}: {plain}", self._variable(f"HEADER_{name}", name)]
        # The client's own key goes to its own server only; what another endpoint gets must not come from its variable.
        prefix = "ANTHROPIC" if self._run.own_credential else "ENDPOINT"
        return [f"{name}: {plain}", Variable(f"{prefix}_{kind}")]

    def _with_variables(self, text: str, spans: Sequence[Span], prefix: str) -> list[Piece]:
        if self._reveal or not spans:
            return [text]
        pieces: list[Piece] = []
        end = 0
        for span in spans:
            value = text[span.start : span.end]
            pieces += (text[end : span.start], self._variable(f"{prefix}_{span.name}", value))
            end = span.end
        return [*pieces, text[end:]]

    def _variable(self, wanted: str, value: str) -> Variable:
        """Give a variable of about that name; the same for the same value, another for another."""
        base = re.sub(r"[^A-Za-z0-9]+", "_", wanted).strip("_").upper()
        name, number = base, 1
        while self._names.setdefault(name, value) != value:
            number += 1
            name = f"{base}_{number}"
        return Variable(name)

    # --- bodies -------------------------------------------------------------------------------------------------------

    def _body(self) -> list[str]:
        body = self._run.body
        if isinstance(body, tuple):
            return self._form(body)
        if isinstance(body, Path):
            return [f"--data-binary {quoted(f'@{body}')}"]
        if body is None:
            raise InvalidArgumentError(f"the body of {self._run.operation or self._run.url} is a stream that {_ONCE}")
        return self._bytes(body)

    def _bytes(self, content: bytes) -> list[str]:
        if not content:
            if self._run.method not in _SENDS_A_BODY:
                return []
            return ["--data-raw ''", *([] if "content-type" in self._headers else ["--header content-type:"])]
        pieces = self._text_pieces(content)
        if pieces is None:
            self._pipe(f"printf %s {b64encode(content).decode()} | base64 --decode")
            return ["--data-binary @-"]
        if len(self._run.unpacked or content) > MOST_OF_AN_ARGUMENT:  # a text here is never packed
            self._pipe(f"printf %s {word(pieces)}")
            return ["--data-binary @-"]
        return [f"--data-raw {word(pieces)}"]

    def _text_pieces(self, content: bytes) -> list[Piece] | None:
        """Give a body as pieces of a word, credentials in it taken out; None when it goes as base64."""
        unpacked = self._run.unpacked
        text, spans = _text_and_secrets(content if unpacked is None else unpacked)
        hides = bool(spans) and not self._reveal
        if unpacked is not None and hides:
            # A variable cannot stand in packed bytes: the same body goes unpacked, and says so.
            self._headers.pop("content-encoding", None)
        elif unpacked is not None:
            return None
        if text is None or "\0" in text or (count_spelt(text) > MOST_SPELT and not hides):
            return None
        return self._with_variables(text, spans, "BODY")

    def _form(self, parts: Sequence[FormPart]) -> list[str]:
        for part in parts:
            if part.content is None:
                raise InvalidArgumentError(f"the part {part.name!r} of the form is a stream that {_ONCE}")
        in_memory = [part for part in parts if part.file_name and isinstance(part.content, bytes)]
        if len(in_memory) <= 1 and all(is_simple(part, MOST_OF_AN_ARGUMENT) for part in parts):
            self._headers.pop("content-type", None)  # names our boundary; curl makes one of its own
            for part in in_memory:
                self._pipe(f"printf %s {quoted(_base64(part.content))} | base64 --decode")
            return [option_of(part) for part in parts]
        pieces = [_producer(piece) for piece in rendered(parts, _boundary(self._headers))]
        self._pipe("{ " + "; ".join(pieces) + "; }")
        return ["--data-binary @-"]

    def _pipe(self, producer: str) -> None:
        self._before = f"{producer} |\n"


_ONCE: Final = (
    "can be read only once, so a dry run leaves it alone; give a path, bytes, or an open file that can go back to its "
    "start"
)


def _text_and_secrets(content: bytes) -> tuple[str | None, list[Span]]:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None, []
    return text, json_secrets(text) if text.lstrip()[:1] in {"{", "["} else []


def _base64(content: object) -> str:
    return b64encode(content).decode() if isinstance(content, bytes) else ""


def _producer(piece: bytes | Path) -> str:
    if isinstance(piece, Path):
        return f"cat {quoted(str(piece))}"
    return f"printf %s {quoted(_base64(piece))} | base64 --decode"


def _boundary(headers: dict[str, str]) -> str:
    return headers.get("content-type", "").partition("boundary=")[2].strip('"')
