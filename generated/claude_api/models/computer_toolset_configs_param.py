# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ComputerToolsetConfigsParam of the API description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._lazy import deferred
from .._model import PLAIN as _PLAIN
from .._model import ModelBase, entry
from .._model import encode as _encode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .computer_cursor_position_config_param import ComputerCursorPositionConfigParam
    from .computer_double_click_config_param import ComputerDoubleClickConfigParam
    from .computer_hold_key_config_param import ComputerHoldKeyConfigParam
    from .computer_key_config_param import ComputerKeyConfigParam
    from .computer_left_click_config_param import ComputerLeftClickConfigParam
    from .computer_left_click_drag_config_param import ComputerLeftClickDragConfigParam
    from .computer_left_mouse_down_config_param import ComputerLeftMouseDownConfigParam
    from .computer_left_mouse_up_config_param import ComputerLeftMouseUpConfigParam
    from .computer_middle_click_config_param import ComputerMiddleClickConfigParam
    from .computer_mouse_move_config_param import ComputerMouseMoveConfigParam
    from .computer_right_click_config_param import ComputerRightClickConfigParam
    from .computer_screenshot_config_param import ComputerScreenshotConfigParam
    from .computer_scroll_config_param import ComputerScrollConfigParam
    from .computer_triple_click_config_param import ComputerTripleClickConfigParam
    from .computer_type_config_param import ComputerTypeConfigParam
    from .computer_wait_config_param import ComputerWaitConfigParam
    from .computer_zoom_config_param import ComputerZoomConfigParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class ComputerToolsetConfigsParam(ModelBase):
    """Settings of the computer members, by member name. The server refuses names it does not know. All members are
    on unless switched off.

    Attributes:
        cursor_position: Tells where the pointer is.
        double_click: Clicks twice.
        hold_key: Holds a key or a chord down for a while.
        key: Presses a key or a chord.
        left_click: Clicks with the left button.
        left_click_drag: Drags from one point to another.
        left_mouse_down: Presses the left button and keeps it down.
        left_mouse_up: Lets the left button go.
        middle_click: Clicks with the middle button.
        mouse_move: Moves the pointer without a click.
        right_click: Clicks with the right button.
        screenshot: Takes a picture of the screen.
        scroll: Scrolls at a point.
        triple_click: Clicks three times.
        type: Types text.
        wait: Waits for a while.
        zoom: Takes an enlarged picture of a region.
    """

    _schema: ClassVar[str] = "/components/schemas/ComputerToolsetConfigsParam"

    cursor_position: ComputerCursorPositionConfigParam | None | Unset = UNSET
    double_click: ComputerDoubleClickConfigParam | None | Unset = UNSET
    hold_key: ComputerHoldKeyConfigParam | None | Unset = UNSET
    key: ComputerKeyConfigParam | None | Unset = UNSET
    left_click: ComputerLeftClickConfigParam | None | Unset = UNSET
    left_click_drag: ComputerLeftClickDragConfigParam | None | Unset = UNSET
    left_mouse_down: ComputerLeftMouseDownConfigParam | None | Unset = UNSET
    left_mouse_up: ComputerLeftMouseUpConfigParam | None | Unset = UNSET
    middle_click: ComputerMiddleClickConfigParam | None | Unset = UNSET
    mouse_move: ComputerMouseMoveConfigParam | None | Unset = UNSET
    right_click: ComputerRightClickConfigParam | None | Unset = UNSET
    screenshot: ComputerScreenshotConfigParam | None | Unset = UNSET
    scroll: ComputerScrollConfigParam | None | Unset = UNSET
    triple_click: ComputerTripleClickConfigParam | None | Unset = UNSET
    type: ComputerTypeConfigParam | None | Unset = UNSET
    wait: ComputerWaitConfigParam | None | Unset = UNSET
    zoom: ComputerZoomConfigParam | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.cursor_position) is not UNSET:
            d["cursor_position"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.double_click) is not UNSET:
            d["double_click"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.hold_key) is not UNSET:
            d["hold_key"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.key) is not UNSET:
            d["key"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.left_click) is not UNSET:
            d["left_click"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.left_click_drag) is not UNSET:
            d["left_click_drag"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.left_mouse_down) is not UNSET:
            d["left_mouse_down"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.left_mouse_up) is not UNSET:
            d["left_mouse_up"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.middle_click) is not UNSET:
            d["middle_click"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.mouse_move) is not UNSET:
            d["mouse_move"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.right_click) is not UNSET:
            d["right_click"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.screenshot) is not UNSET:
            d["screenshot"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.scroll) is not UNSET:
            d["scroll"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.triple_click) is not UNSET:
            d["triple_click"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.type) is not UNSET:
            d["type"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.wait) is not UNSET:
            d["wait"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.zoom) is not UNSET:
            d["zoom"] = v if v.__class__ in _PLAIN else _encode(v)
        if self._extra:
            d.update(self._extra)
        return d

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Decode a JSON object; raises `DecodeError` with the path of what is wrong."""
        made: Self = entry(_decode, src, cls._schema, cls)
        return made


def decode(value: Any) -> ComputerToolsetConfigsParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: ComputerToolsetConfigsParam = entry(_decode, value, "/components/schemas/ComputerToolsetConfigsParam")
    return made


def _decode(src: Any, cls: Any = ComputerToolsetConfigsParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 17
    self = _new(cls)
    if "cursor_position" in src:
        v = src["cursor_position"]
        self.cursor_position = None if v is None else _computer_cursor_position_config_param(v)
    else:
        self.cursor_position = UNSET
        n -= 1
    if "double_click" in src:
        v = src["double_click"]
        self.double_click = None if v is None else _computer_double_click_config_param(v)
    else:
        self.double_click = UNSET
        n -= 1
    if "hold_key" in src:
        v = src["hold_key"]
        self.hold_key = None if v is None else _computer_hold_key_config_param(v)
    else:
        self.hold_key = UNSET
        n -= 1
    if "key" in src:
        v = src["key"]
        self.key = None if v is None else _computer_key_config_param(v)
    else:
        self.key = UNSET
        n -= 1
    if "left_click" in src:
        v = src["left_click"]
        self.left_click = None if v is None else _computer_left_click_config_param(v)
    else:
        self.left_click = UNSET
        n -= 1
    if "left_click_drag" in src:
        v = src["left_click_drag"]
        self.left_click_drag = None if v is None else _computer_left_click_drag_config_param(v)
    else:
        self.left_click_drag = UNSET
        n -= 1
    if "left_mouse_down" in src:
        v = src["left_mouse_down"]
        self.left_mouse_down = None if v is None else _computer_left_mouse_down_config_param(v)
    else:
        self.left_mouse_down = UNSET
        n -= 1
    if "left_mouse_up" in src:
        v = src["left_mouse_up"]
        self.left_mouse_up = None if v is None else _computer_left_mouse_up_config_param(v)
    else:
        self.left_mouse_up = UNSET
        n -= 1
    if "middle_click" in src:
        v = src["middle_click"]
        self.middle_click = None if v is None else _computer_middle_click_config_param(v)
    else:
        self.middle_click = UNSET
        n -= 1
    if "mouse_move" in src:
        v = src["mouse_move"]
        self.mouse_move = None if v is None else _computer_mouse_move_config_param(v)
    else:
        self.mouse_move = UNSET
        n -= 1
    if "right_click" in src:
        v = src["right_click"]
        self.right_click = None if v is None else _computer_right_click_config_param(v)
    else:
        self.right_click = UNSET
        n -= 1
    if "screenshot" in src:
        v = src["screenshot"]
        self.screenshot = None if v is None else _computer_screenshot_config_param(v)
    else:
        self.screenshot = UNSET
        n -= 1
    if "scroll" in src:
        v = src["scroll"]
        self.scroll = None if v is None else _computer_scroll_config_param(v)
    else:
        self.scroll = UNSET
        n -= 1
    if "triple_click" in src:
        v = src["triple_click"]
        self.triple_click = None if v is None else _computer_triple_click_config_param(v)
    else:
        self.triple_click = UNSET
        n -= 1
    if "type" in src:
        v = src["type"]
        self.type = None if v is None else _computer_type_config_param(v)
    else:
        self.type = UNSET
        n -= 1
    if "wait" in src:
        v = src["wait"]
        self.wait = None if v is None else _computer_wait_config_param(v)
    else:
        self.wait = UNSET
        n -= 1
    if "zoom" in src:
        v = src["zoom"]
        self.zoom = None if v is None else _computer_zoom_config_param(v)
    else:
        self.zoom = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "cursor_position",
        "double_click",
        "hold_key",
        "key",
        "left_click",
        "left_click_drag",
        "left_mouse_down",
        "left_mouse_up",
        "middle_click",
        "mouse_move",
        "right_click",
        "screenshot",
        "scroll",
        "triple_click",
        "type",
        "wait",
        "zoom",
    )
)
_computer_cursor_position_config_param = deferred(
    globals(), "_computer_cursor_position_config_param", "computer_cursor_position_config_param", "_decode"
)
_computer_double_click_config_param = deferred(
    globals(), "_computer_double_click_config_param", "computer_double_click_config_param", "_decode"
)
_computer_hold_key_config_param = deferred(
    globals(), "_computer_hold_key_config_param", "computer_hold_key_config_param", "_decode"
)
_computer_key_config_param = deferred(globals(), "_computer_key_config_param", "computer_key_config_param", "_decode")
_computer_left_click_config_param = deferred(
    globals(), "_computer_left_click_config_param", "computer_left_click_config_param", "_decode"
)
_computer_left_click_drag_config_param = deferred(
    globals(), "_computer_left_click_drag_config_param", "computer_left_click_drag_config_param", "_decode"
)
_computer_left_mouse_down_config_param = deferred(
    globals(), "_computer_left_mouse_down_config_param", "computer_left_mouse_down_config_param", "_decode"
)
_computer_left_mouse_up_config_param = deferred(
    globals(), "_computer_left_mouse_up_config_param", "computer_left_mouse_up_config_param", "_decode"
)
_computer_middle_click_config_param = deferred(
    globals(), "_computer_middle_click_config_param", "computer_middle_click_config_param", "_decode"
)
_computer_mouse_move_config_param = deferred(
    globals(), "_computer_mouse_move_config_param", "computer_mouse_move_config_param", "_decode"
)
_computer_right_click_config_param = deferred(
    globals(), "_computer_right_click_config_param", "computer_right_click_config_param", "_decode"
)
_computer_screenshot_config_param = deferred(
    globals(), "_computer_screenshot_config_param", "computer_screenshot_config_param", "_decode"
)
_computer_scroll_config_param = deferred(
    globals(), "_computer_scroll_config_param", "computer_scroll_config_param", "_decode"
)
_computer_triple_click_config_param = deferred(
    globals(), "_computer_triple_click_config_param", "computer_triple_click_config_param", "_decode"
)
_computer_type_config_param = deferred(
    globals(), "_computer_type_config_param", "computer_type_config_param", "_decode"
)
_computer_wait_config_param = deferred(
    globals(), "_computer_wait_config_param", "computer_wait_config_param", "_decode"
)
_computer_zoom_config_param = deferred(
    globals(), "_computer_zoom_config_param", "computer_zoom_config_param", "_decode"
)
