"""A strict reader of HAR 1.2: every member of the specification by name and type, and nothing else."""

from __future__ import annotations

from datetime import datetime
from typing import Any

# Members: name -> (type, required). Custom ones begin with an underscore, as the specification asks.
NUMBER = (int, float)
PAIR = {"name": (str, True), "value": (str, True), "comment": (str, False)}
LOG = {
    "version": (str, True), "creator": (dict, True), "browser": (dict, False), "pages": (list, False),
    "entries": (list, True), "comment": (str, False),
}  # fmt: skip
CREATOR = {"name": (str, True), "version": (str, True), "comment": (str, False)}
ENTRY = {
    "pageref": (str, False), "startedDateTime": (str, True), "time": (NUMBER, True), "request": (dict, True),
    "response": (dict, True), "cache": (dict, True), "timings": (dict, True), "serverIPAddress": (str, False),
    "connection": (str, False), "comment": (str, False),
}  # fmt: skip
REQUEST = {
    "method": (str, True), "url": (str, True), "httpVersion": (str, True), "cookies": (list, True),
    "headers": (list, True), "queryString": (list, True), "postData": (dict, False), "headersSize": (int, True),
    "bodySize": (int, True), "comment": (str, False),
}  # fmt: skip
RESPONSE = {
    "status": (int, True), "statusText": (str, True), "httpVersion": (str, True), "cookies": (list, True),
    "headers": (list, True), "content": (dict, True), "redirectURL": (str, True), "headersSize": (int, True),
    "bodySize": (int, True), "comment": (str, False),
}  # fmt: skip
POST_DATA = {"mimeType": (str, True), "params": (list, False), "text": (str, False), "comment": (str, False)}
CONTENT = {
    "size": (int, True), "compression": (int, False), "mimeType": (str, True), "text": (str, False),
    "encoding": (str, False), "comment": (str, False),
}  # fmt: skip
TIMES = ("blocked", "dns", "connect", "send", "wait", "receive", "ssl")
TIMINGS = {
    **{name: (NUMBER, name in {"send", "wait", "receive"}) for name in TIMES},
    "comment": (str, False),
}


def check_har(har: dict[str, Any]) -> None:
    """Check a whole file."""
    assert set(har) == {"log"}
    log = har["log"]
    members(log, LOG, "log")
    assert log["version"] == "1.2"
    members(log["creator"], CREATOR, "creator")
    starts = []
    for index, entry in enumerate(log["entries"]):
        check_entry(entry, f"entries[{index}]")
        starts.append(entry["startedDateTime"])
    assert starts == sorted(starts)


def check_entry(entry: dict[str, Any], where: str) -> None:
    """Check one entry: its form, and that its times add up."""
    members(entry, ENTRY, where)
    assert datetime.fromisoformat(entry["startedDateTime"]).tzinfo is not None
    request, response, timings = entry["request"], entry["response"], entry["timings"]
    members(request, REQUEST, f"{where}.request")
    members(response, RESPONSE, f"{where}.response")
    for pairs in (request["headers"], request["queryString"], response["headers"]):
        for pair in pairs:
            members(pair, PAIR, where)
    if "postData" in request:
        members(request["postData"], POST_DATA, f"{where}.postData")
    members(response["content"], CONTENT, f"{where}.content")
    assert response["content"].get("encoding", "base64") == "base64"
    members(timings, TIMINGS, f"{where}.timings")
    assert all(timings[name] >= 0 for name in ("send", "wait", "receive"))
    assert all(value >= 0 or value == -1 for value in timings.values())
    total = sum(value for name, value in timings.items() if name != "ssl" and value > 0)
    assert abs(entry["time"] - total) < 0.01


def members(value: Any, known: dict[str, tuple[Any, bool]], where: str) -> None:
    """Check the members of an object."""
    assert isinstance(value, dict), where
    for name, (kind, required) in known.items():
        if name in value:
            assert isinstance(value[name], kind), f"{where}.{name}: {value[name]!r}"
            assert not isinstance(value[name], bool), f"{where}.{name}"
        else:
            assert not required, f"{where}.{name} is missing"
    assert [name for name in value if name not in known and not name.startswith("_")] == [], where
