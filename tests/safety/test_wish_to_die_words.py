"""A wish to die told round about is asked about, and tablets given by mistake are none."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged

SUICIDE = "suicide_distress"


@pytest.mark.parametrize(
    "text",
    [
        "ending it has crossed my mind, I've no plan",
        "some nights the thought of not being around any more is a comfort",
        "I keep picturing my own funeral and it calms me",
        "I ask God every night that He takes me in my sleep",
        "I've got the pills out on the side tonight",
        "lower back ache. got the tablets in my lap",
        "most mornings I wish I just hadn't woken up, I won't do anything",
        "been thinking about not being here, thinking not doing",
        "I won't be around much longer so the plan doesn't matter",
        "you will not have to worry about me for much longer",
        "soon they won't have to put up with me any more",
        "Most nights I think it would be best if I didn't wake up.",
        "better if I never woke up",
        "it'd be kinder for everyone if I wasn't around any more",
        "best for all if I was not here",
    ],
)
def test_wish_to_die_words_are_asked_about(text: str) -> None:
    verdict = judged(text)
    assert SUICIDE in (*verdict.flags, *verdict.ask), text


@pytest.mark.parametrize(
    "text",
    [
        "I think I gave gran the tablets twice, the oramorph, my brother had already done it",
        "Is it ok to take my amitriptyline tonight?",
        "he wears pain patches and the old one was still on under the new one",
    ],
)
def test_wish_to_die_words_are_not_read_into_a_dose(text: str) -> None:
    verdict = judged(text)
    assert SUICIDE not in (*verdict.flags, *verdict.ask), text


@pytest.mark.parametrize(
    "text",
    [
        "my neck went hard because my ex wrote that we'd all be better off without him",
        "I'm scared he'll do something to himself, he's alone and not answering",
        "I'm worried she might hurt herself",
        "If I ask him whether he wants to die, won't that put the idea in his head?",
        "not a stroke, he might kill himself",
        "my wife isn't answering and she's been giving away her things",
    ],
)
def test_wish_to_die_of_another_is_their_emergency(text: str) -> None:
    verdict = judged(text)
    assert verdict.flags_other[:1] == (SUICIDE,), text
    assert (verdict.level_other.value, verdict.flags) == ("E", ()), text


@pytest.mark.parametrize(
    "text",
    [
        "my husband might hurt himself lifting that",
        "my toddler will hurt himself on the stairs",
        "my dad killed himself ten years ago",
        "my team is better off without him as coach",
        "she gave away her bike, too big for her",
        "he never said he wants to kill himself",
        "no, nobody wants to die, it's about the boy's spots",
    ],
)
def test_wish_to_die_of_another_is_not_read_into_other_words(text: str) -> None:
    verdict = judged(text)
    assert SUICIDE not in (*verdict.flags, *verdict.ask, *verdict.flags_other), text


def test_wish_to_die_of_the_writer_is_heard_beside_nobody_who_wants_to() -> None:
    assert SUICIDE in judged("nobody wants to die but I think of ending my life").flags


@pytest.mark.parametrize(
    "text",
    [
        "i am going to step in front of the 7.40 train tomorrow. the pain won.",
        "I will walk in front of a bus on Friday",
        "I've decided to throw myself off the viaduct",
        "i'm gonna hang myself",
        "about to walk out into the traffic",
        "my pistol is loaded and on the table, and I drove out past the quarry earlier to look for "
        "a place where no child has to find me. I'm going before sunrise.",
    ],
)
def test_wish_to_die_words_of_what_will_be_done_are_an_emergency(text: str) -> None:
    assert judged(text).level.value == "E", text


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to jump off the pier for charity on Sunday",
        "I was about to step onto the train when my back went",
        "I'm going to get into traffic now, my back will hate it",
        "suicide squeeze at baseball, slid home ok, buttock a bit sore today",
        "we lost our heads and collapsed to 90 all out, my back's tight on the bowling side",
    ],
)
def test_wish_to_die_words_in_sport_and_traffic_are_none(text: str) -> None:
    assert judged(text).level.value == "none", text


@pytest.mark.parametrize(
    ("text", "called", "reason"),
    [
        (
            "thing is i live near the viaduct. i walked up there on monday and tuesday just to see "
            "how high the fence was. i didnt do it because there was a man with a dog both days",
            True,
            "somebody was in the way",
        ),
        ("i cycled out to the weir. i was there on sunday. keep thinking about the drop", True, ""),
        (
            "We live by the viaduct and walked up there with the kids to see how high the arches "
            "are, and my back ached on the hill",
            False,
            "an outing",
        ),
        ("walked up there to the cliffs, didnt do it because my back went", False, "a walk"),
        (
            "we went to the quarry and climbed up there, couldnt jump in cos my back is bad",
            False,
            "a swim",
        ),
        (
            "we walked to the cliffs, got up there, couldnt jump off the rocks into the sea like "
            "the kids because of my back",
            False,
            "a swim in the sea",
        ),
        (
            "I was there at the viaduct with the ramblers, keep thinking about the drop in "
            "temperature",
            False,
            "the weather",
        ),
        (
            "went over the bridge with the climbing club, been there, didnt do it because somebody "
            "had the rope",
            False,
            "a climb",
        ),
        (
            "Climbed up there to the dam, well nearly, couldn't do it because of my back, keep "
            "thinking about it as I love that walk",
            False,
            "the walk is thought of",
        ),
    ],
)
def test_wish_to_die_words_of_a_place_that_was_looked_at(
    text: str, called: bool, reason: str
) -> None:
    verdict = judged(text)
    assert (verdict.level.value == "E" and SUICIDE in verdict.flags) is called, reason
