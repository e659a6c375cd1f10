"""What a key may look like, and how what holds one behaves: it is shown to `reveal()` alone."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from claude_overlay import Secret
from claude_overlay.credential import MASK, Credential, MaskedText, fault_of, hidden
from claude_overlay.errors import InvalidArgumentError

KEY = "sk-ant-THIS-MUST-NOT-SHOW"


@pytest.mark.parametrize("given", [KEY, Secret(KEY), Credential(KEY, "key")])
def test_only_reveal_shows_the_key(given: Any) -> None:
    """Whatever it was made of; a copy is the same object, and two of the same key are equal."""
    credential = Credential(given, "key")

    assert credential.reveal() == KEY
    assert KEY not in f"{credential!r} {credential} {[credential]}"
    assert credential == Credential(KEY, "key")
    assert hash(credential) == hash(Credential(KEY, "key"))
    assert credential != Credential(KEY + "x", "key")
    assert copy.deepcopy(credential) is copy.copy(credential) is credential


def test_a_credential_is_no_secret() -> None:
    """Holders of different kinds are different, though their keys are the same."""
    assert Credential(KEY, "key") != Secret(KEY)
    assert Secret(KEY) != Credential(KEY, "key")


def test_a_credential_neither_changes_nor_leaves_the_process() -> None:
    """The refusals do not repeat it."""
    credential = Credential(KEY, "key")
    with pytest.raises(AttributeError, match="does not change") as changed:
        credential._value = "other"
    with pytest.raises(TypeError, match="not pickled") as pickled:
        pickle.dumps(credential)

    assert KEY not in f"{changed.value} {pickled.value}"


@pytest.mark.parametrize("value", [None, 5, "", "  ", KEY + "\n", "a b", "sk-ü", "sk-\x00"])
def test_what_no_header_can_carry_is_refused(value: Any) -> None:
    """The message names the argument and the rule, and not the value; text that fits has no fault."""
    with pytest.raises(InvalidArgumentError, match="api_key must") as refused:
        Credential(value, "api_key")

    assert KEY not in str(refused.value)
    assert fault_of(value) is not None
    assert fault_of(KEY) is None


def test_text_is_hidden_and_stays_itself() -> None:
    """`repr` gives the mask; what is no text is left as it is."""
    assert hidden(KEY) == KEY
    assert isinstance(hidden(KEY), MaskedText)
    assert repr({"key": hidden(KEY)}) == f"{{'key': '{MASK}'}}"
    assert hidden(None) is None
