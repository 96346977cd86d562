"""An answer put right in words of its check goes to that check, whichever question is open."""

from __future__ import annotations

import pytest

from bot.conversation.checks.check_subject import check_spoken_of
from bot.conversation.checks.checks import OpenCheck
from bot.conversation.checks.checks_answered import Answered
from bot.conversation.checks.put_right_by_subject import put_right_by_subject
from bot.knowledge.checks.home_checks import load_home_checks
from tests.conversation.checks.test_checks_put_right import AT_LAST, kept, told


def answered() -> list[Answered]:
    known = load_home_checks()
    places = (("ST01", "waist"), ("ST04", "thigh"), ("ST04", "knee"))
    return [Answered(known[one], known[one].question(key), None) for one, key in places]


def opened(check: str, key: str) -> OpenCheck:
    one = load_home_checks()[check]
    return OpenCheck(one, one.question(key), "", 3, 3, first=False)


@pytest.mark.parametrize(
    ("said", "now", "then", "reason"),
    [
        (
            "Actually scratch that about the hanging leg, it was the right that stayed up",
            ("ST04", "drift"),
            ("ST04.thigh", "right_up"),
            "a question of the same check is open, whose words it does not use",
        ),
        (
            "I got the leg over the bed wrong, the left straightens",
            ("ST08", "feel"),
            ("ST04.knee", "left_straight"),
            "of two questions the one that its words answer",
        ),
        (
            "forget what i said for the wall, it was a flat hand",
            ("ST08", "feel"),
            ("ST01.waist", "hand"),
            "a word of the name alone",
        ),
        (
            "it was the right that stayed up",
            ("ST08", "feel"),
            None,
            "no check is named, and nothing is said to be otherwise",
        ),
        (
            "the hanging leg was heavy",
            ("ST08", "feel"),
            None,
            "a check is named, nothing is put right",
        ),
        (
            "actually it was in the back only",
            ("ST08", "feel"),
            None,
            "what is put right is the open one",
        ),
        (
            "actually the hanging leg drifts out on the left",
            ("ST04", "drift"),
            None,
            "the open question of that check fits best",
        ),
    ],
)
def test_the_check_that_is_named_is_put_right(
    said: str, now: tuple[str, str], then: tuple[str, str] | None, reason: str
) -> None:
    found = put_right_by_subject(answered(), opened(*now), said, 0)
    told_of = [(f"{one.check.id}.{one.question.key}", one.answer) for one in found]
    heard = [(key, answer.payload_key if answer else None) for key, answer in told_of]
    assert heard == ([then] if then else []), reason


@pytest.mark.parametrize(
    ("said", "check"),
    [
        ("the hanging leg", "ST04"),
        ("the leg over the bed", "ST04"),
        ("the wall one", "ST01"),
        ("how long I held the bridge", "ST08"),
        ("the one where you breathe", None),
        ("the purple one", None),
    ],
)
def test_words_of_a_name_or_a_step_say_which_check(said: str, check: str | None) -> None:
    known = [load_home_checks()[one] for one in ("ST01", "ST04", "ST08")]
    found = check_spoken_of(known, said)
    assert (found.id if found else None) == check


def test_a_no_before_it_answers_what_is_open() -> None:
    """ "No. Actually ...": the bare "no" stands for itself."""
    draft = told("neither. Actually forget what I said for the wall, it was a fist", AT_LAST)
    assert kept(draft)["ST01.waist"] == "fist"


@pytest.mark.parametrize(
    ("asked", "shown", "reason"),
    [
        ("what did you put down for the wall?", "Wall stand: No, 1 or 2 fingers short", "its name"),
        ("what did I say for tilting my head?", "Neck turn and tilt:", "what was said"),
        ("what did you put down for the bridge?", None, "it was not among the checks"),
    ],
)
def test_what_was_noted_for_a_check_is_shown(asked: str, shown: str | None, reason: str) -> None:
    draft = told(asked, AT_LAST)
    said = str((draft.acknowledged, draft.steps, draft.values))
    assert (shown in said) if shown else ("Say what was otherwise" not in said), reason
