"""Prints what the official SDK makes of the functions in `signatures`, as JSON. Run by the SDK's own interpreter."""

import inspect
import json
import sys
from pathlib import Path

from anthropic import beta_async_tool, beta_tool

sys.path.insert(0, str(Path(__file__).parent))

from signatures import FUNCTIONS  # type: ignore[import-not-found]

made = {}
for name, function in FUNCTIONS.items():
    wrap = beta_async_tool if inspect.iscoroutinefunction(function) else beta_tool
    made[name] = wrap(function).to_dict()
json.dump(made, sys.stdout)
