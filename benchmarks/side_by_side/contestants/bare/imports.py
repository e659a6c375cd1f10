"""httpx2 and orjson before their first call: HTTP client with TLS, a request, a parsed answer."""

from __future__ import annotations

from benchmarks.side_by_side.answer_text import ANSWER

MADE = """
import httpx2, orjson
client = httpx2.Client(base_url="https://api.example", headers={"x-api-key": "sk-bench-no-key"}, timeout=600)
"""
DECODED = f"""{MADE}
message = orjson.loads({ANSWER!r})
assert message["content"][0]["text"] == "Rain.", message
"""
READY = f"""{DECODED}
body = {{"model": "m", "max_tokens": 1, "messages": [{{"role": "user", "content": "Rain?"}}]}}
assert client.build_request("POST", "/v1/messages", content=orjson.dumps(body)).content
"""
