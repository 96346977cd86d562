"""What is called where no part of a long message reads like an emergency is asked about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.knowledge.safety.urgency import load_urgency_settings
from bot.labels.reading import read_message
from bot.language.danger.whole_doubts import WHOLE_DOUBTS, doubted_by_the_whole
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.pipeline import engine

SETTINGS = load_urgency_settings()
LOW, HIGH = SETTINGS.doubts_below - 1, SETTINGS.doubts_parts_below + 1
WET = "The seat of my jeans was wet through when I got up."
SIGN = Mention(Kind.FLAG, "ces_bladder", 0, 10, "wet through", "ces_bladder.cannot_pass")
DARK = Mention(Kind.FLAG, "suicide_distress", 0, 10, "an end", "two_witnesses.suicide_distress")
ASKED = Mention(Kind.FLAG, "leg_motor", 20, 30, "legs", "danger_net", Status.UNCERTAIN)
TALK = (
    "It had rained all night and nobody had wiped the bench. We fed the ducks, my nephew and I, "
    "and he told me the plot of a film about a bear. My low back is stiff as it always is after a "
    "week at the desk. A walk at lunch does it good, or so my sister says."
)
LONG = f"{WET} {TALK}"

type Odds = Callable[[str], float]


def _low(text: str) -> float:
    return LOW


def _high_near(word: str) -> Odds:
    """All of a message is harmless, and what stands near a word is not."""
    return lambda text: HIGH if word in text and text != LONG else LOW


@pytest.mark.parametrize(
    ("text", "told", "odds", "asked", "reason"),
    [
        (LONG, (SIGN,), _low, {"ces_bladder"}, "no part of it reads so"),
        (LONG, (SIGN, ASKED), _low, {"ces_bladder", "leg_motor"}, "what is asked about stays"),
        (LONG, (SIGN,), _high_near("wet through"), set(), "its own sentences read so"),
        (LONG, (SIGN,), _high_near("film about a bear"), set(), "two other sentences do"),
        (LONG, (SIGN,), lambda text: HIGH, set(), "all of it reads so"),
        (WET, (SIGN,), _low, set(), "a short message: its words are all there is"),
        (LONG, (DARK,), _low, set(), "few words tell it"),
        (LONG, (DARK, SIGN), _low, set(), "beside what few words tell nothing is doubted"),
        (LONG, (ASKED,), _low, {"leg_motor"}, "nothing is called"),
    ],
)
def test_whole_doubts_asks_about(
    text: str, told: tuple[Mention, ...], odds: Odds, asked: set[str], reason: str
) -> None:
    message, _ = engine().hear(text)
    found = doubted_by_the_whole(message, Findings.of_mentions(told), odds)
    uncertain = found.of(Kind.FLAG, Status.UNCERTAIN)
    assert {one.value for one in uncertain} == asked, reason
    assert len(found.of(Kind.FLAG)) == len(told)
    doubted = [one for one in uncertain if WHOLE_DOUBTS in one.cues]
    assert bool(doubted) is (bool(asked) and told != (ASKED,))


PLAIN_SIGNS = (
    "i cant pee since this morning",
    "my foot has been dragging since yesterday",
    "numb between the legs since last night",
    "i will kill myself tonight, the pills are here",
    "crushing chest pain and my left arm is heavy",
    "both my legs went weak this morning",
)


@pytest.mark.parametrize("sign", PLAIN_SIGNS)
@pytest.mark.parametrize("first", [True, False])
def test_whole_doubts_never_a_plain_sign_amid_talk(sign: str, first: bool) -> None:
    text = f"{sign}. {TALK}" if first else f"{TALK} {sign}"
    assert read_message(text)["level"] == "E", text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Tuesday it rained for four hours and I sat on a wet bench feeding ducks, couldn't "
            "feel a thing below the belt and left a wet patch in the lift, so a lady moved away. "
            "Half an hour in the bath and all of it was back and works. Low back is stiff on both "
            "sides since, three days now. Shall I rest it or go for walks?",
            "cold and rain",
        ),
        (
            "Two of us pushed the piano over the sill and then the toddler, who is nearly dry, "
            "sat on my lap for the whole of lunch, so my trousers were wet and my legs asleep. "
            "They woke up with a lot of tingling and that was that. The low back has ached on the "
            "right since the piano, four days. Is warmth all right, and may I cycle?",
            "somebody else's, and legs that slept",
        ),
    ],
)
def test_whole_doubts_calls_no_harmless_post(text: str, reason: str) -> None:
    assert read_message(text)["level"] != "E", reason
