"""What is taught, acted, recited, heard at work or said for fun is no sign of the writer's."""

from __future__ import annotations

import pytest

from bot.language.danger.staged_talk import staged_parts, without_staged
from bot.language.pipeline import engine
from tests.safety.reading import judged

_STIFF = (
    " My back has been sore low down for three weeks, worse after sitting, better on a walk. I am "
    "44 and work in an office."
)
_TEACHER = (
    "I run the first aid refresher at our sawmill. Chest pain going down the arm, face dropped on "
    "one side, you ring straight away, you don't wait for the foreman."
)
_COURSE = (
    "On the course they told us: sudden worst headache of your life, that's a bleed; tearing pain "
    "into the back, that's the aorta."
)
_ZOMBIE = (
    "I'm playing a zombie in our town's Halloween trail and the director wants one leg dragging "
    "and the arm hanging dead."
)
_JOKE = (
    '"I can\'t feel my legs!" is what I yelled at my wife when I got off the exercise bike last '
    "week, and she laughed."
)
_EXAM = (
    "I'm learning for my nursing exam and my flatmate quizzes me. \"Patient says: I've had no "
    "feeling down there since this morning and I can't wee. What do you do?\""
)
_LEAFLET = (
    "There's a leaflet on the wall of my physio: numbness around the back passage, loss of bladder "
    "control, weakness in both legs. No, no and no, I told her."
)
_DIVER = (
    "In the theory exam you need to know the bends: legs going weak, can't pass urine. I passed."
)
_SWIM = (
    'I teach swimming and every spring I do the rescue refresher. "Help, I can\'t move my legs!" '
    "and the youngsters come and tow me."
)


@pytest.mark.parametrize(
    ("scene", "reason"),
    [
        (_TEACHER, "told to all who learn"),
        (_COURSE, "what a course lists"),
        (_ZOMBIE, "what a part wants"),
        (_JOKE, "said for fun"),
        (_EXAM, "a case that is asked for"),
        (_LEAFLET, "recited, and none of it there"),
        (_DIVER, "what one has to know"),
        (_SWIM, "called out as a part"),
    ],
)
def test_staged_talk_is_no_sign(scene: str, reason: str) -> None:
    verdict = judged(scene + _STIFF)
    assert (verdict.level.value, verdict.ask) == ("none", ()), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (_TEACHER + _STIFF + " And now it's me: a weight on my chest, into the jaw.", "it's me"),
        (_TEACHER + " Since this morning I can't feel myself pee." + _STIFF, "beside it"),
        (_ZOMBIE + " Since last night my left foot slaps and I've no feeling in my bum.", "of now"),
        (
            _ZOMBIE + " I don't have to act, my left foot hangs and slaps on the floor.",
            "in earnest",
        ),
        (
            "Drama student here, stage fighting on crash mats. When I go for big toilet I do not "
            "feel that it is coming out. My costume is heavy and I lie on the stage." + _STIFF,
            "between the scene and who looks on",
        ),
        (_JOKE + " It's Tuesday and I still can't feel them, I fell in the hall.", "pointed back"),
        (_EXAM + " That's how it's been with me since I moved the wardrobe." + _STIFF, "her own"),
        (_LEAFLET[:-24] + " I've two of these now, since Wednesday." + _STIFF, "some of the list"),
        (_DIVER + " My legs are going weak and I can't pass urine." + _STIFF, "told again"),
        (
            _SWIM + " The last one let me fall from the board, both my legs are numb." + _STIFF,
            "went wrong",
        ),
        (
            '"I can\'t feel my legs!" I shouted to my husband from the bathroom floor.' + _STIFF,
            "a shout is no joke",
        ),
    ],
)
def test_staged_talk_beside_an_emergency_is_called(text: str, reason: str) -> None:
    assert judged(text).level.value == "E", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I teach first aid. Chest pain since breakfast, and sweating.", "nothing is told to all"),
        ("I teach first aid and my face has dropped, you ring, they say.", "of the writer"),
        ("I play a zombie, kids scream, and I feel faint and have chest pain.", "what one has"),
        ("The leaflet says: face drooped. Ring 999. That's exactly what I have.", "owned"),
        ('I teach driving. My son said "I can\'t feel my legs".', "no scene that is known"),
    ],
)
def test_staged_talk_leaves_what_is_meant(text: str, reason: str) -> None:
    assert staged_parts(engine().parse(text)) == (), reason


def test_staged_talk_wish_to_die_at_work_is_asked_about() -> None:
    verdict = judged('I work at a crisis line. "I want to die", that\'s my Friday.' + _STIFF)
    assert verdict.level.value != "E"
    assert "suicide_distress" in verdict.ask


def test_staged_talk_keeps_the_places_of_all_else() -> None:
    message = engine().parse(_JOKE + _STIFF)
    left = without_staged(message)
    assert len(left) == len(message.text)
    assert "legs" not in left
    assert left.endswith(message.text[-40:])
