# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""BrowserToolsetConfigsParam of the API description."""

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
    from .browser_close_tab_config_param import BrowserCloseTabConfigParam
    from .browser_double_click_config_param import BrowserDoubleClickConfigParam
    from .browser_file_upload_config_param import BrowserFileUploadConfigParam
    from .browser_find_config_param import BrowserFindConfigParam
    from .browser_form_input_config_param import BrowserFormInputConfigParam
    from .browser_get_page_text_config_param import BrowserGetPageTextConfigParam
    from .browser_hold_key_config_param import BrowserHoldKeyConfigParam
    from .browser_hover_config_param import BrowserHoverConfigParam
    from .browser_javascript_exec_config_param import BrowserJavascriptExecConfigParam
    from .browser_key_config_param import BrowserKeyConfigParam
    from .browser_left_click_config_param import BrowserLeftClickConfigParam
    from .browser_left_click_drag_config_param import BrowserLeftClickDragConfigParam
    from .browser_left_mouse_down_config_param import BrowserLeftMouseDownConfigParam
    from .browser_left_mouse_up_config_param import BrowserLeftMouseUpConfigParam
    from .browser_list_tabs_config_param import BrowserListTabsConfigParam
    from .browser_middle_click_config_param import BrowserMiddleClickConfigParam
    from .browser_mouse_move_config_param import BrowserMouseMoveConfigParam
    from .browser_navigate_config_param import BrowserNavigateConfigParam
    from .browser_new_tab_config_param import BrowserNewTabConfigParam
    from .browser_read_console_config_param import BrowserReadConsoleConfigParam
    from .browser_read_network_config_param import BrowserReadNetworkConfigParam
    from .browser_read_page_config_param import BrowserReadPageConfigParam
    from .browser_right_click_config_param import BrowserRightClickConfigParam
    from .browser_screenshot_config_param import BrowserScreenshotConfigParam
    from .browser_scroll_config_param import BrowserScrollConfigParam
    from .browser_scroll_to_config_param import BrowserScrollToConfigParam
    from .browser_switch_tab_config_param import BrowserSwitchTabConfigParam
    from .browser_triple_click_config_param import BrowserTripleClickConfigParam
    from .browser_type_config_param import BrowserTypeConfigParam
    from .browser_wait_config_param import BrowserWaitConfigParam
    from .browser_zoom_config_param import BrowserZoomConfigParam


@_define(kw_only=True, eq=False, repr=False, order=False, match_args=False)
class BrowserToolsetConfigsParam(ModelBase):
    """Settings of the browser members, by member name. The server refuses names it does not know. `file_upload`,
    `javascript_exec`, `read_console` and `read_network` are off unless enabled; the other 27 members are on.

    Attributes:
        close_tab: Closes a tab.
        double_click: Clicks twice on a point or an element.
        file_upload: Fills a file input with files. Off unless enabled.
        find: Finds up to 20 elements that fit a description in words.
        form_input: Fills in a form element.
        get_page_text: Gives the visible text of the page.
        hold_key: Holds a key or a chord down for a while.
        hover: Moves the pointer over a point or an element.
        javascript_exec: Runs JavaScript in the page. Off unless enabled.
        key: Presses a key, a chord or a row of them.
        left_click: Clicks on a point or an element.
        left_click_drag: Drags from one point to another.
        left_mouse_down: Presses the left button at a point and keeps it down.
        left_mouse_up: Lets the left button go at a point.
        list_tabs: Lists the open tabs.
        middle_click: Clicks with the middle button on a point or an element.
        mouse_move: Moves the pointer to a point.
        navigate: Opens a URL, or goes back, forward or reloads.
        new_tab: Opens an empty tab.
        read_console: Gives console output since the last reading. Off unless enabled.
        read_network: Gives network requests since the last reading. Off unless enabled.
        read_page: Gives the accessibility tree of the page, at most 50,000 characters of it.
        right_click: Clicks with the right button on a point or an element.
        screenshot: Takes a picture of the visible part of the page.
        scroll: Scrolls at a point.
        scroll_to: Scrolls an element into view.
        switch_tab: Makes a tab the active one.
        triple_click: Clicks three times on a point or an element, which mostly selects a line.
        type: Types text where the focus is.
        wait: Waits for a while.
        zoom: Takes an enlarged picture of a region.
    """

    _schema: ClassVar[str] = "/components/schemas/BrowserToolsetConfigsParam"

    close_tab: BrowserCloseTabConfigParam | None | Unset = UNSET
    double_click: BrowserDoubleClickConfigParam | None | Unset = UNSET
    file_upload: BrowserFileUploadConfigParam | None | Unset = UNSET
    find: BrowserFindConfigParam | None | Unset = UNSET
    form_input: BrowserFormInputConfigParam | None | Unset = UNSET
    get_page_text: BrowserGetPageTextConfigParam | None | Unset = UNSET
    hold_key: BrowserHoldKeyConfigParam | None | Unset = UNSET
    hover: BrowserHoverConfigParam | None | Unset = UNSET
    javascript_exec: BrowserJavascriptExecConfigParam | None | Unset = UNSET
    key: BrowserKeyConfigParam | None | Unset = UNSET
    left_click: BrowserLeftClickConfigParam | None | Unset = UNSET
    left_click_drag: BrowserLeftClickDragConfigParam | None | Unset = UNSET
    left_mouse_down: BrowserLeftMouseDownConfigParam | None | Unset = UNSET
    left_mouse_up: BrowserLeftMouseUpConfigParam | None | Unset = UNSET
    list_tabs: BrowserListTabsConfigParam | None | Unset = UNSET
    middle_click: BrowserMiddleClickConfigParam | None | Unset = UNSET
    mouse_move: BrowserMouseMoveConfigParam | None | Unset = UNSET
    navigate: BrowserNavigateConfigParam | None | Unset = UNSET
    new_tab: BrowserNewTabConfigParam | None | Unset = UNSET
    read_console: BrowserReadConsoleConfigParam | None | Unset = UNSET
    read_network: BrowserReadNetworkConfigParam | None | Unset = UNSET
    read_page: BrowserReadPageConfigParam | None | Unset = UNSET
    right_click: BrowserRightClickConfigParam | None | Unset = UNSET
    screenshot: BrowserScreenshotConfigParam | None | Unset = UNSET
    scroll: BrowserScrollConfigParam | None | Unset = UNSET
    scroll_to: BrowserScrollToConfigParam | None | Unset = UNSET
    switch_tab: BrowserSwitchTabConfigParam | None | Unset = UNSET
    triple_click: BrowserTripleClickConfigParam | None | Unset = UNSET
    type: BrowserTypeConfigParam | None | Unset = UNSET
    wait: BrowserWaitConfigParam | None | Unset = UNSET
    zoom: BrowserZoomConfigParam | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, unset members left out."""
        v: Any
        d: dict[str, Any] = {}
        if (v := self.close_tab) is not UNSET:
            d["close_tab"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.double_click) is not UNSET:
            d["double_click"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.file_upload) is not UNSET:
            d["file_upload"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.find) is not UNSET:
            d["find"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.form_input) is not UNSET:
            d["form_input"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.get_page_text) is not UNSET:
            d["get_page_text"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.hold_key) is not UNSET:
            d["hold_key"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.hover) is not UNSET:
            d["hover"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.javascript_exec) is not UNSET:
            d["javascript_exec"] = v if v.__class__ in _PLAIN else _encode(v)
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
        if (v := self.list_tabs) is not UNSET:
            d["list_tabs"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.middle_click) is not UNSET:
            d["middle_click"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.mouse_move) is not UNSET:
            d["mouse_move"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.navigate) is not UNSET:
            d["navigate"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.new_tab) is not UNSET:
            d["new_tab"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.read_console) is not UNSET:
            d["read_console"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.read_network) is not UNSET:
            d["read_network"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.read_page) is not UNSET:
            d["read_page"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.right_click) is not UNSET:
            d["right_click"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.screenshot) is not UNSET:
            d["screenshot"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.scroll) is not UNSET:
            d["scroll"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.scroll_to) is not UNSET:
            d["scroll_to"] = v if v.__class__ in _PLAIN else _encode(v)
        if (v := self.switch_tab) is not UNSET:
            d["switch_tab"] = v if v.__class__ in _PLAIN else _encode(v)
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


def decode(value: Any) -> BrowserToolsetConfigsParam:
    """Decode a JSON value; raises `DecodeError` with the path of what is wrong."""
    made: BrowserToolsetConfigsParam = entry(_decode, value, "/components/schemas/BrowserToolsetConfigsParam")
    return made


def _decode(src: Any, cls: Any = BrowserToolsetConfigsParam) -> Any:
    v: Any
    if src.__class__ is not dict:
        src = {**src}
    n = 31
    self = _new(cls)
    if "close_tab" in src:
        v = src["close_tab"]
        self.close_tab = None if v is None else _browser_close_tab_config_param(v)
    else:
        self.close_tab = UNSET
        n -= 1
    if "double_click" in src:
        v = src["double_click"]
        self.double_click = None if v is None else _browser_double_click_config_param(v)
    else:
        self.double_click = UNSET
        n -= 1
    if "file_upload" in src:
        v = src["file_upload"]
        self.file_upload = None if v is None else _browser_file_upload_config_param(v)
    else:
        self.file_upload = UNSET
        n -= 1
    if "find" in src:
        v = src["find"]
        self.find = None if v is None else _browser_find_config_param(v)
    else:
        self.find = UNSET
        n -= 1
    if "form_input" in src:
        v = src["form_input"]
        self.form_input = None if v is None else _browser_form_input_config_param(v)
    else:
        self.form_input = UNSET
        n -= 1
    if "get_page_text" in src:
        v = src["get_page_text"]
        self.get_page_text = None if v is None else _browser_get_page_text_config_param(v)
    else:
        self.get_page_text = UNSET
        n -= 1
    if "hold_key" in src:
        v = src["hold_key"]
        self.hold_key = None if v is None else _browser_hold_key_config_param(v)
    else:
        self.hold_key = UNSET
        n -= 1
    if "hover" in src:
        v = src["hover"]
        self.hover = None if v is None else _browser_hover_config_param(v)
    else:
        self.hover = UNSET
        n -= 1
    if "javascript_exec" in src:
        v = src["javascript_exec"]
        self.javascript_exec = None if v is None else _browser_javascript_exec_config_param(v)
    else:
        self.javascript_exec = UNSET
        n -= 1
    if "key" in src:
        v = src["key"]
        self.key = None if v is None else _browser_key_config_param(v)
    else:
        self.key = UNSET
        n -= 1
    if "left_click" in src:
        v = src["left_click"]
        self.left_click = None if v is None else _browser_left_click_config_param(v)
    else:
        self.left_click = UNSET
        n -= 1
    if "left_click_drag" in src:
        v = src["left_click_drag"]
        self.left_click_drag = None if v is None else _browser_left_click_drag_config_param(v)
    else:
        self.left_click_drag = UNSET
        n -= 1
    if "left_mouse_down" in src:
        v = src["left_mouse_down"]
        self.left_mouse_down = None if v is None else _browser_left_mouse_down_config_param(v)
    else:
        self.left_mouse_down = UNSET
        n -= 1
    if "left_mouse_up" in src:
        v = src["left_mouse_up"]
        self.left_mouse_up = None if v is None else _browser_left_mouse_up_config_param(v)
    else:
        self.left_mouse_up = UNSET
        n -= 1
    if "list_tabs" in src:
        v = src["list_tabs"]
        self.list_tabs = None if v is None else _browser_list_tabs_config_param(v)
    else:
        self.list_tabs = UNSET
        n -= 1
    if "middle_click" in src:
        v = src["middle_click"]
        self.middle_click = None if v is None else _browser_middle_click_config_param(v)
    else:
        self.middle_click = UNSET
        n -= 1
    if "mouse_move" in src:
        v = src["mouse_move"]
        self.mouse_move = None if v is None else _browser_mouse_move_config_param(v)
    else:
        self.mouse_move = UNSET
        n -= 1
    if "navigate" in src:
        v = src["navigate"]
        self.navigate = None if v is None else _browser_navigate_config_param(v)
    else:
        self.navigate = UNSET
        n -= 1
    if "new_tab" in src:
        v = src["new_tab"]
        self.new_tab = None if v is None else _browser_new_tab_config_param(v)
    else:
        self.new_tab = UNSET
        n -= 1
    if "read_console" in src:
        v = src["read_console"]
        self.read_console = None if v is None else _browser_read_console_config_param(v)
    else:
        self.read_console = UNSET
        n -= 1
    if "read_network" in src:
        v = src["read_network"]
        self.read_network = None if v is None else _browser_read_network_config_param(v)
    else:
        self.read_network = UNSET
        n -= 1
    if "read_page" in src:
        v = src["read_page"]
        self.read_page = None if v is None else _browser_read_page_config_param(v)
    else:
        self.read_page = UNSET
        n -= 1
    if "right_click" in src:
        v = src["right_click"]
        self.right_click = None if v is None else _browser_right_click_config_param(v)
    else:
        self.right_click = UNSET
        n -= 1
    if "screenshot" in src:
        v = src["screenshot"]
        self.screenshot = None if v is None else _browser_screenshot_config_param(v)
    else:
        self.screenshot = UNSET
        n -= 1
    if "scroll" in src:
        v = src["scroll"]
        self.scroll = None if v is None else _browser_scroll_config_param(v)
    else:
        self.scroll = UNSET
        n -= 1
    if "scroll_to" in src:
        v = src["scroll_to"]
        self.scroll_to = None if v is None else _browser_scroll_to_config_param(v)
    else:
        self.scroll_to = UNSET
        n -= 1
    if "switch_tab" in src:
        v = src["switch_tab"]
        self.switch_tab = None if v is None else _browser_switch_tab_config_param(v)
    else:
        self.switch_tab = UNSET
        n -= 1
    if "triple_click" in src:
        v = src["triple_click"]
        self.triple_click = None if v is None else _browser_triple_click_config_param(v)
    else:
        self.triple_click = UNSET
        n -= 1
    if "type" in src:
        v = src["type"]
        self.type = None if v is None else _browser_type_config_param(v)
    else:
        self.type = UNSET
        n -= 1
    if "wait" in src:
        v = src["wait"]
        self.wait = None if v is None else _browser_wait_config_param(v)
    else:
        self.wait = UNSET
        n -= 1
    if "zoom" in src:
        v = src["zoom"]
        self.zoom = None if v is None else _browser_zoom_config_param(v)
    else:
        self.zoom = UNSET
        n -= 1
    self._extra = None if len(src) == n else {k: x for k, x in src.items() if k not in _KEYS}
    return self


_new: Any = object.__new__
_KEYS = frozenset(
    (
        "close_tab",
        "double_click",
        "file_upload",
        "find",
        "form_input",
        "get_page_text",
        "hold_key",
        "hover",
        "javascript_exec",
        "key",
        "left_click",
        "left_click_drag",
        "left_mouse_down",
        "left_mouse_up",
        "list_tabs",
        "middle_click",
        "mouse_move",
        "navigate",
        "new_tab",
        "read_console",
        "read_network",
        "read_page",
        "right_click",
        "screenshot",
        "scroll",
        "scroll_to",
        "switch_tab",
        "triple_click",
        "type",
        "wait",
        "zoom",
    )
)
_browser_close_tab_config_param = deferred(
    globals(), "_browser_close_tab_config_param", "browser_close_tab_config_param", "_decode"
)
_browser_double_click_config_param = deferred(
    globals(), "_browser_double_click_config_param", "browser_double_click_config_param", "_decode"
)
_browser_file_upload_config_param = deferred(
    globals(), "_browser_file_upload_config_param", "browser_file_upload_config_param", "_decode"
)
_browser_find_config_param = deferred(globals(), "_browser_find_config_param", "browser_find_config_param", "_decode")
_browser_form_input_config_param = deferred(
    globals(), "_browser_form_input_config_param", "browser_form_input_config_param", "_decode"
)
_browser_get_page_text_config_param = deferred(
    globals(), "_browser_get_page_text_config_param", "browser_get_page_text_config_param", "_decode"
)
_browser_hold_key_config_param = deferred(
    globals(), "_browser_hold_key_config_param", "browser_hold_key_config_param", "_decode"
)
_browser_hover_config_param = deferred(
    globals(), "_browser_hover_config_param", "browser_hover_config_param", "_decode"
)
_browser_javascript_exec_config_param = deferred(
    globals(), "_browser_javascript_exec_config_param", "browser_javascript_exec_config_param", "_decode"
)
_browser_key_config_param = deferred(globals(), "_browser_key_config_param", "browser_key_config_param", "_decode")
_browser_left_click_config_param = deferred(
    globals(), "_browser_left_click_config_param", "browser_left_click_config_param", "_decode"
)
_browser_left_click_drag_config_param = deferred(
    globals(), "_browser_left_click_drag_config_param", "browser_left_click_drag_config_param", "_decode"
)
_browser_left_mouse_down_config_param = deferred(
    globals(), "_browser_left_mouse_down_config_param", "browser_left_mouse_down_config_param", "_decode"
)
_browser_left_mouse_up_config_param = deferred(
    globals(), "_browser_left_mouse_up_config_param", "browser_left_mouse_up_config_param", "_decode"
)
_browser_list_tabs_config_param = deferred(
    globals(), "_browser_list_tabs_config_param", "browser_list_tabs_config_param", "_decode"
)
_browser_middle_click_config_param = deferred(
    globals(), "_browser_middle_click_config_param", "browser_middle_click_config_param", "_decode"
)
_browser_mouse_move_config_param = deferred(
    globals(), "_browser_mouse_move_config_param", "browser_mouse_move_config_param", "_decode"
)
_browser_navigate_config_param = deferred(
    globals(), "_browser_navigate_config_param", "browser_navigate_config_param", "_decode"
)
_browser_new_tab_config_param = deferred(
    globals(), "_browser_new_tab_config_param", "browser_new_tab_config_param", "_decode"
)
_browser_read_console_config_param = deferred(
    globals(), "_browser_read_console_config_param", "browser_read_console_config_param", "_decode"
)
_browser_read_network_config_param = deferred(
    globals(), "_browser_read_network_config_param", "browser_read_network_config_param", "_decode"
)
_browser_read_page_config_param = deferred(
    globals(), "_browser_read_page_config_param", "browser_read_page_config_param", "_decode"
)
_browser_right_click_config_param = deferred(
    globals(), "_browser_right_click_config_param", "browser_right_click_config_param", "_decode"
)
_browser_screenshot_config_param = deferred(
    globals(), "_browser_screenshot_config_param", "browser_screenshot_config_param", "_decode"
)
_browser_scroll_config_param = deferred(
    globals(), "_browser_scroll_config_param", "browser_scroll_config_param", "_decode"
)
_browser_scroll_to_config_param = deferred(
    globals(), "_browser_scroll_to_config_param", "browser_scroll_to_config_param", "_decode"
)
_browser_switch_tab_config_param = deferred(
    globals(), "_browser_switch_tab_config_param", "browser_switch_tab_config_param", "_decode"
)
_browser_triple_click_config_param = deferred(
    globals(), "_browser_triple_click_config_param", "browser_triple_click_config_param", "_decode"
)
_browser_type_config_param = deferred(globals(), "_browser_type_config_param", "browser_type_config_param", "_decode")
_browser_wait_config_param = deferred(globals(), "_browser_wait_config_param", "browser_wait_config_param", "_decode")
_browser_zoom_config_param = deferred(globals(), "_browser_zoom_config_param", "browser_zoom_config_param", "_decode")
