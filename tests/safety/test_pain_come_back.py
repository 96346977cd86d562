"""How people with a programme tell that it is worse, and the sign that shares its words."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged

ALARMS = ("E", "S")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I cannot stand at the stove for making chapati", "one task"),
        ("We'd planned to dance, I can't even stand for the photographs today", "one task"),
        ("Can't stand up from the loo without a commentary team", "with an effort"),
        ("cant do ur exercises got stuck on floor last nite took me ages 2 get up", "got up"),
        ("Sat down on the step and I couldn't get up for about an hour", "got up"),
        ("bk flare agn. 2 days. usual stretches not touchin it", "no painkillers"),
        ("Pain has shot up. Sleeping in the recliner again.", "no needle"),
        ("could not go to temple today, the pain has increased like anything", "a building"),
        ("this is bollocks. cant bend cant sit cant sleep since saturday", "a curse"),
        ("Spine 1, Me 0. After extra time.", "a match"),
        ("Neck pain woke me at two and has not gone down since", "the pain has not"),
        ("My boss saw me holding the wall and told me to go. Off sick with the back", "sent home"),
        ("I can't get up from the chair without a push from behind", "somebody's hands"),
        ("one side of my neck is stone, cant even swallow without feeling it", "swallows"),
        ("lying on the landing because I couldn't make it to the bedroom", "as far as a room"),
        ("that move left me out of breath", "effort is asked about"),
    ],
)
def test_pain_come_back_is_no_alarm(text: str, why: str) -> None:
    assert judged(text).level.value not in ALARMS, why


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("I cannot stand at all, the pain is agony", "severe_unmanageable"),
        ("How do I get off the floor. It's caught me and I can't get up.", "severe_unmanageable"),
        ("painkillers not touching it, 10/10", "severe_unmanageable"),
        ("back pain since I shot up last week", "infection_risk"),
        ("new headache and my temple is tender, I'm 70", "gca_pmr"),
        ("my left bollock is agony since an hour ago", "testicular"),
        ("back pain, I'm living in extra time after the chemo", "cancer_history"),
        ("back pain and I have not weed since last night", "ces_bladder"),
        ("my wife noticed I'd wet myself, I hadn't felt it, back pain", "ces_bladder"),
        ("since my back went I can't hold it in, no grip in my back passage", "ces_bowel"),
        ("my neck hurts and I suddenly can't swallow", "cad_stroke_sah"),
        ("out of breath", "lung_pe"),
    ],
)
def test_pain_come_back_beside_it_the_sign_is_heard(text: str, flag: str) -> None:
    verdict = judged(text)
    assert verdict.level.value in ALARMS
    assert flag in verdict.flags
