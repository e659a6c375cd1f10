"""httpx2 and msgspec before their first call: HTTP client with TLS, a request, a typed answer."""

from __future__ import annotations

from benchmarks.side_by_side.answer_text import ANSWER

MADE = """
import httpx2, msgspec
client = httpx2.Client(base_url="https://api.example", headers={"x-api-key": "sk-bench-no-key"}, timeout=600)
"""
DECODED = f"""{MADE}
class Text(msgspec.Struct, tag_field="type", tag="text"):
    text: str
class Usage(msgspec.Struct):
    input_tokens: int
    output_tokens: int
class Message(msgspec.Struct):
    id: str
    content: list[Text]
    model: str
    role: str
    stop_reason: str | None
    usage: Usage
message = msgspec.json.decode({ANSWER!r}, type=Message)
assert message.content[0].text == "Rain.", message
"""
READY = f"""{DECODED}
body = {{"model": "m", "max_tokens": 1, "messages": [{{"role": "user", "content": "Rain?"}}]}}
assert client.build_request("POST", "/v1/messages", content=msgspec.json.encode(body)).content
"""
