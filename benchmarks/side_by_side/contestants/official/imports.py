"""The official SDK before its first call: client, HTTP library with TLS, a request, a decoded answer."""

from __future__ import annotations

from benchmarks.side_by_side.answer_text import ANSWER

MADE = """
from anthropic import Anthropic
client = Anthropic(api_key="sk-bench-no-key")
"""
DECODED = f"""{MADE}
import json
from anthropic.types import Message
message = client._process_response_data(data=json.loads({ANSWER!r}), cast_to=Message, response=None)
assert message.content[0].text == "Rain.", message
"""
# Its HTTP client is there already. The request is made where its client makes it: within `create`.
READY = f"""{DECODED}
from anthropic._models import FinalRequestOptions
body = {{"model": "m", "max_tokens": 1, "messages": [{{"role": "user", "content": "Rain?"}}]}}
options = FinalRequestOptions.construct(method="post", url="/v1/messages", json_data=body)
client.messages
assert client._build_request(options).content
"""
