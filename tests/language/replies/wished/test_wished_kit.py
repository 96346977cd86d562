"""What kit is there and what is not, as it is told: in lists, by halves, and once more."""

from __future__ import annotations

import pytest

from bot.language.replies.wished.wished_kit import told_kit
from bot.language.text.message import Message


@pytest.mark.parametrize(
    ("text", "asked", "there", "missing", "reason"),
    [
        ("got a roller, and a band", False, {"roller", "band"}, set(), "a list over a comma"),
        ("we have carried it on the stairs", False, set(), set(), "where it was"),
        ("I have stairs at home", False, {"step"}, set(), "they are there"),
        ("swimming helped but the pool closed", False, set(), set(), "a pool that is shut"),
        ("got one, n a resistance band", False, {"band"}, set(), "the first one was named before"),
        ("told you, band n roller. 5 min", False, {"band", "roller"}, set(), "names alone"),
        ("ten. band and roller are here", True, {"band", "roller"}, set(), "told behind them"),
        ("never owned a band, I do have a ball", False, {"ball"}, {"band"}, "never owned"),
        ("no ball, and no band either", False, set(), {"ball", "band"}, "both denied"),
        ("no roller, but I have a band", False, {"band"}, {"roller"}, "one of each"),
        ("I use this one for the bags, no?", True, set(), set(), "what it is used for"),
        ("I had a roller once but the dog ate it", True, set(), {"roller"}, "eaten"),
        ("I throw balls around all evening", True, set(), set(), "a sport"),
        ("I stacked chairs and hauled a rucksack", True, set(), set(), "what was moved"),
        ("I have a rucksack here", False, {"bag"}, set(), "had"),
        ("my calf feels like a rubber band", False, set(), set(), "a feeling"),
        ("no it began slowly weeding the rose beds", False, set(), set(), "beds of a garden"),
        ("no it hurts making the bed", False, set(), set(), "the no is an answer"),
        ("no bed here", False, set(), {"bed"}, "the no is of the bed"),
        ("I have a gym ball", False, set(), set(), "too big for a wall"),
        ("I have a birthing ball and a band", False, {"band"}, set(), "as above"),
        ("I have a tennis ball", False, {"ball"}, set(), "the size that is meant"),
    ],
)
def test_wished_kit_is_as_told(
    text: str, asked: bool, there: set[str], missing: set[str], reason: str
) -> None:
    kit = told_kit(Message.read(text), asked)
    assert (kit.there, kit.not_there) == (there, missing), reason


def test_wished_kit_after_a_denial_of_any_is_there_all_the_same() -> None:
    kit = told_kit(Message.read("no kit unless a dog lead or a towel counts"), asked=True)
    assert kit.there == {"strap", "towel"}
    assert {"band", "ball", "roller"} <= kit.not_there
