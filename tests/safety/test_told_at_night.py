"""Signs in the short words of somebody who writes at night, with no word of the book."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "flag", "why"),
    [
        ("legs wouldnt work this morning", "ces_bilateral_legs", "what they would not"),
        ("blood thinners, fell downstairs", "med_harm", "a fall in one word"),
        ("fell downstairs last night, back agony", "major_trauma", "the same"),
        ("one kidney, shivering and side pain", "renal_uti", "the only one"),
        ("cant keep poo in", "ces_bowel", "keep for hold"),
        ("pos test last week, bad pain low left n shoulder", "ectopic_gynae", "cut short"),
        ("since epidural legs havent come back", "post_procedure", "not come back"),
        ("looking up how many tramadol it takes", "suicide_distress", "a dose is sought"),
        ("im on the bridge over the motorway. tired of it all", "suicide_distress", "there"),
        (
            "back pain has ruined everything. im standing on the bridge now",
            "suicide_distress",
            "there",
        ),
        ("sat on the edge of the cliff, life isnt worth it", "suicide_distress", "there"),
        ("wrote letters to the kids last night, for after", "suicide_distress", "for after"),
    ],
)
def test_told_at_night_is_called(text: str, flag: str, why: str) -> None:
    verdict = judged(text)
    assert verdict.level.value == "E", why
    assert flag in verdict.flags, why


@pytest.mark.parametrize(
    ("text", "flag", "why"),
    [
        ("afraid to go home tonight, he did this to my back", "violence", "who did it"),
        ("frightened to go home", "violence", "no more is told"),
        ("he did this to me", "violence", "no more is told"),
        ("both shoulders stiff til lunchtime im 70", "gca_pmr", "until when"),
        ("had a cyst drained last week n now deep back pain", "infection_risk", "a way in"),
        ("i cant see me being here at xmas", "suicide_distress", "no further"),
        ("3 weeks. not slept. dont see a way out", "suicide_distress", "no way out"),
        ("before we start, i collapsed earlier with the belly pain", "aaa", "amid other talk"),
        ("chest pains are normal w this yeah? got them now", "cardiac", "asked, not denied"),
        ("the pain started in my back and has come to the chest", "cardiac", "where it came to"),
        ("my leg went dead and it stays dead", "leg_motor", "no sleeping leg"),
    ],
)
def test_told_at_night_is_not_passed_over(text: str, flag: str, why: str) -> None:
    verdict = judged(text)
    assert flag in (*verdict.flags, *verdict.ask), why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("legs wouldnt work after the marathon lol, back stiff", "after a run"),
        ("fell downstairs when i was ten. back stiff from desk now", "long ago"),
        ("scared of falling downstairs in the dark, back stiff", "only feared"),
        ("fell asleep downstairs on the sofa, stiff back", "asleep"),
        ("had an epidural in 2015, legs came back fine. back ache now", "long ago and well"),
        ("googled how many tramadol it takes to help a bad back", "to help"),
        ("i donated a kidney years ago so ive one kidney, all fine. back stiff from desk", "well"),
        ("scared to go home from hospital alone with my back", "how to manage there"),
        ("the physio hurt my back, wont go back to him", "a treatment"),
        ("both shoulders stiff after painting til lunchtime", "after work, and no age"),
        ("no way out of the meeting so i sat three hours, back stiff", "of a meeting"),
        ("i wont be here at christmas, off to spain, can i do the plan there", "a journey"),
        ("i collapsed on the sofa laughing, belly hurts", "laughing"),
        ("a stiff back in the mornings is normal yeah?", "no sign"),
        ("pain eases when my knees come to my chest", "the knees"),
        ("leg went dead on the loo, fine after a minute. back ache", "a sleeping leg"),
        ("im standing on the bridge now watching the boats, back a bit sore", "a walk"),
        ("standing on the bridge waiting for my bus, back aches", "a bus"),
        ("cant keep my back straight when i poo, no other trouble", "another keeping"),
        ("pos test for covid last week, back achy from the sofa", "another test"),
        ("ive written the notes for my physio, back same", "for whom"),
    ],
)
def test_plain_talk_at_night_is_not_called(text: str, why: str) -> None:
    assert judged(text).level.value == "none", why
