"""Parts of a multipart form, for curl: as `--form` options, and as the bytes that the HTTP library would send.

Decides which parts curl's own options can give byte for byte. Facts: curl's manual page for `--form`; how httpx2 and
httpx write a part's head (HTML's rules: `"` is `%22`, a backslash is doubled, control characters are `%XX`).
Called by `curl`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from claude_overlay.diagnostics.shell import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claude_overlay.diagnostics.dry_run import FormPart

__all__ = ["is_simple", "option_of", "rendered"]

# What needs no thought in curl's syntax. Any other name or type goes the long way.
_NAME: Final = re.compile(r"[A-Za-z0-9_.\[\]-]+")
_TYPE: Final = re.compile(r"[A-Za-z0-9.+-]{1,100}/[A-Za-z0-9.+-]{1,100}")
# Control characters but for the escape, which HTML's rules let stand.
_CONTROLS: Final = frozenset(range(0x20)) - {0x1B}
_IN_A_HEAD: Final = {'"': "%22", "\\": "\\\\", **{chr(code): f"%{code:02X}" for code in _CONTROLS}}
_ESCAPED: Final = re.compile("|".join(map(re.escape, _IN_A_HEAD)))


def is_simple(part: FormPart, most: int) -> bool:
    """Tell whether an option of curl gives this part exactly.

    Args:
        part: The part.
        most: Bytes that an argument may have.
    """
    if not _NAME.fullmatch(part.name) or (part.media_type is not None and not _TYPE.fullmatch(part.media_type)):
        return False
    if part.file_name:
        return part.media_type is not None and _is_short_text(part.file_name.encode("utf-8", "replace"), most)
    return isinstance(part.content, bytes) and _is_short_text(part.content, most)


def option_of(part: FormPart) -> str:
    """Give the option for a simple part. A file that is in memory comes from the standard input."""
    content = part.content
    if part.file_name:
        source = "@" + _argument(str(content)) if isinstance(content, Path) else "@-"
        # Curl writes a backslash as it is; on the wire it is doubled.
        name = _argument(part.file_name.replace("\\", "\\\\"))
        return f"--form {quoted(part.name + '=' + source + ';filename=' + name + ';type=' + str(part.media_type))}"
    text = content.decode() if isinstance(content, bytes) else ""
    if part.media_type is None:
        return f"--form-string {quoted(f'{part.name}={text}')}"
    return f"--form {quoted(f'{part.name}={_argument(text)};type={part.media_type}')}"


def rendered(parts: Sequence[FormPart], boundary: str) -> Iterator[bytes | Path]:
    """Give the body as the HTTP library writes it: bytes, and paths whose files stand between them."""
    pending = b""
    for part in parts:
        pending += _head(part, boundary)
        if isinstance(part.content, Path):
            yield pending
            yield part.content
            pending = b""
        else:
            pending += part.content or b""
        pending += b"\r\n"
    yield pending + f"--{boundary}--\r\n".encode()


def _head(part: FormPart, boundary: str) -> bytes:
    lines = f'--{boundary}\r\nContent-Disposition: form-data; name="{_in_a_head(part.name)}"'
    if part.file_name:
        lines += f'; filename="{_in_a_head(part.file_name)}"'
    if part.media_type is not None:
        lines += f"\r\nContent-Type: {part.media_type}"
    return f"{lines}\r\n\r\n".encode()


def _in_a_head(text: str) -> str:
    return _ESCAPED.sub(lambda match: _IN_A_HEAD[match[0]], text)


def _argument(text: str) -> str:
    r"""Give a quoted word of curl's own syntax: within it, a backslash goes before `\` and `"`."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _is_short_text(content: bytes, most: int) -> bool:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return False
    return len(content) <= most and "\0" not in text
