"""Programs that are measured as a whole: httpx2 and orjson imported, and used for one call."""

from __future__ import annotations

IMPORT = IMPORT_CLIENT = "import httpx2, orjson"
ONE_CALL = """
import os
import httpx2, orjson
headers = {"x-api-key": "sk-bench-no-key", "anthropic-version": "2023-06-01", "content-type": "application/json"}
base = os.environ["BENCH_URL"] + "/r/message-small"
with httpx2.Client(base_url=base, headers=headers, timeout=600) as client:
    body = {"model": "claude-opus-5-5", "max_tokens": 1024}
    body["messages"] = [{"role": "user", "content": "How much rain fell?"}]
    response = client.post("/v1/messages", content=orjson.dumps(body))
    response.raise_for_status()
    message = orjson.loads(response.content)
assert message["usage"]["output_tokens"] == 412, message
"""
# The same with TLS, as far as the TLS context: nobody listens there.
REFUSED = """
import httpx2, orjson
headers = {"x-api-key": "sk-bench-no-key", "anthropic-version": "2023-06-01", "content-type": "application/json"}
with httpx2.Client(base_url="https://127.0.0.1:1", headers=headers, timeout=600) as client:
    body = {"model": "claude-opus-5-5", "max_tokens": 1024}
    body["messages"] = [{"role": "user", "content": "How much rain fell?"}]
    try:
        client.post("/v1/messages", content=orjson.dumps(body))
        raise SystemExit("somebody listens")
    except httpx2.ConnectError:
        pass
"""
