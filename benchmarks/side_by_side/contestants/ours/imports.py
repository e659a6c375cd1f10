"""What our lazy import puts off, paid in full: the client, the HTTP library with TLS, a request, a decoded answer."""

from __future__ import annotations

from benchmarks.side_by_side.answer_text import ANSWER

MADE = """
from claude_overlay import Claude
claude = Claude("sk-bench-no-key")
"""
DECODED = f"""{MADE}
from claude_api._json import loads
from claude_api.models.message import decode
message = decode(loads({ANSWER!r}))
assert message.text == "Rain.", message
"""
READY = f"""{DECODED}
claude.client.get_httpx_client()
call = claude.messages.create.plan(model="m", max_tokens=1, messages=[{{"role": "user", "content": "Rain?"}}])
assert call.request["content"], call
"""
