"""Programs that are measured as a whole: httpx2 and msgspec imported, and used for one typed call."""

from __future__ import annotations

IMPORT = IMPORT_CLIENT = "import httpx2, msgspec"
ONE_CALL = """
import os
import httpx2, msgspec
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
headers = {"x-api-key": "sk-bench-no-key", "anthropic-version": "2023-06-01", "content-type": "application/json"}
base = os.environ["BENCH_URL"] + "/r/message-small"
with httpx2.Client(base_url=base, headers=headers, timeout=600) as client:
    body = {"model": "claude-opus-5-5", "max_tokens": 1024}
    body["messages"] = [{"role": "user", "content": "How much rain fell?"}]
    response = client.post("/v1/messages", content=msgspec.json.encode(body))
    response.raise_for_status()
    message = msgspec.json.decode(response.content, type=Message)
assert message.usage.output_tokens == 412, message
"""
# The same with TLS, as far as the TLS context: nobody listens there.
REFUSED = """
import httpx2, msgspec
headers = {"x-api-key": "sk-bench-no-key", "anthropic-version": "2023-06-01", "content-type": "application/json"}
with httpx2.Client(base_url="https://127.0.0.1:1", headers=headers, timeout=600) as client:
    body = {"model": "claude-opus-5-5", "max_tokens": 1024}
    body["messages"] = [{"role": "user", "content": "How much rain fell?"}]
    try:
        client.post("/v1/messages", content=msgspec.json.encode(body))
        raise SystemExit("somebody listens")
    except httpx2.ConnectError:
        pass
"""
