"""What a body cannot do, where somebody has room, dizziness and a beginning make no pain worse."""

from __future__ import annotations

import pytest

from bot.language.findings import Kind
from bot.language.replies.wished.wishes import read_wishes
from tests.language.reading import read, values

NO_AGGRAVATION = [
    ("I can't kneel, low back pain", "an ability"),
    ("bad knees so I can't kneel and cannot lie on my stomach", "two of them"),
    ("I'm unable to kneel, sore low back", "in another word"),
    ("I struggle to kneel, low back ache", "in another word"),
    ("I can't lie flat, low back pain", "a position"),
    ("I cannot lie on my left side, low back ache", "a position"),
    ("I can't get down on the floor, low back pain", "the floor"),
    ("I can't squat, low back pain", "an ability of the knees"),
    ("low back pain, 8 minutes, only standing", "a wish"),
    ("I've only got room to stand, low back pain", "room"),
    ("no room to lie down, low back pain", "room"),
    ("I can only do things lying in bed", "a wish"),
    ("only lying in bed please", "a wish"),
    ("neck pain for a year, and I suffer from dizziness when I get up", "what makes dizzy"),
    ("low back pain and dizzy when I get up", "what makes dizzy, beside pain"),
    ("when I stand up I feel dizzy, low back ache", "what makes dizzy, told first"),
    ("neck pain, my head spins when I turn over in bed", "what makes dizzy"),
    ("wobbly when I stand up, low back pain", "what makes unsteady"),
    ("heartburn when I bend forward, low back pain", "what brings acid up"),
    ("low back ache, I use a stick when I walk", "an aid"),
    ("low back sore, walk with a stick when I walk", "an aid"),
    ("burns when I go to the toilet, low back pain", "what burns is water"),
    ("also burns when I go to toilet, small toilet", "said twice"),
    ("my feet tingle when I sit on the loo too long", "a foot asleep"),
    ("low back pain, can't sleep at night", "sleep, no position"),
    ("no only the loo", "what is left of a no"),
    ("low back pain, 8 hours sitting", "hours of a day"),
    ("low back pain, I sit for 9 hours at my desk", "hours of a day"),
    ("low back pain, I drive a truck for a living", "a job"),
    ("my back hurts, I walk the dog twice a day", "what is done"),
    ("low back ache and I lift boxes at work", "a job behind and"),
    ("low back pain, running 5 km twice a week", "how often"),
]
BEGINNINGS = [
    ("this morning my low back locked when I bent to tie a shoe", "a movement once"),
    ("my back went while I was putting my socks on", "a movement once"),
    ("my low back went when I lifted a box", "a lift once"),
    ("it started when I sneezed", "a sneeze once"),
    ("low back since the day before yesterday after gardening", "a day"),
    ("low back ache after a long drive on sunday", "a day"),
    ("pain started after a run on monday", "a day"),
    ("low back ache after raking leaves, 3 days", "how long since"),
    ("pain in my low back since squats", "since"),
    ("low back pain after lifting a box", "what came first"),
]
AGGRAVATION = [
    ("it always hurts after gardening", "flex_agg", "again and again"),
    ("my low back locks when I bend", "flex_agg", "again and again"),
    ("it began after gardening and is worse when I bend", "flex_agg", "a beginning and more"),
    ("I bent down to pick up a sock and now it hurts to bend", "flex_agg", "since then"),
    ("low back pain from sitting all day", "flex_agg", "what is done daily"),
    ("I can't kneel because it hurts my low back", "flex_agg", "pain is why"),
    ("I can't lie on my back because of the pain", "ext_agg", "pain is why"),
    ("I can't bend, low back pain", "flex_agg", "a movement, no position"),
    ("I can't stand long, low back pain", "ext_agg", "how long can be borne"),
    ("low back hurts when I kneel", "flex_agg", "it hurts"),
    ("hurts when I lie on my front", "ext_agg", "it hurts"),
    ("worse when I stand, I also get dizzy", "ext_agg", "dizziness has its own clause"),
    ("low back pain worse when bending, dizzy when I turn", "flex_agg", "dizziness stands apart"),
    ("only standing hurts my low back", "ext_agg", "no wish"),
    ("low back, only hurts when I sit", "flex_agg", "no wish"),
    ("low back pain, sitting for more than 2 hours kills", "flex_agg", "hours, and it kills"),
    ("worse when I sit for 4 hours", "flex_agg", "worse in its own clause"),
    ("low back pain, worse sitting 4 hours", "flex_agg", "worse before it"),
    ("low back hurts, sitting, bending", "flex_agg", "a list"),
    ("low back pain, worse when I lift, bend or walk", "ext_agg", "a list"),
    ("low back pain, I can't bend", "flex_agg", "cannot, with a subject"),
    ("hurts when I sit on the loo", "flex_agg", "it hurts there"),
    ("can't sleep at night because of the pain", "static_agg", "pain is why"),
    ("low back sore, only at night", "static_agg", "only when"),
    ("my low back is stiff after sitting", "flex_agg", "again and again"),
    ("low back nags after gardening", "flex_agg", "again and again"),
    ("sore neck after long zoom days", "neck_screen", "many of them"),
    ("after I squat my leg is numb, low back pain", "flex_agg", "whenever it is done"),
]
OTHERS_WORSE = [
    ("standing worse, sit 4 hours", {"ext_agg"}, "hours behind another's worse"),
    ("low back, lifting makes it worse, sit 4 hours", {"load_agg"}, "hours behind a comma"),
    ("worse sitting, walking for 2 hours is fine", {"flex_agg"}, "fine"),
]
COURSES = [
    ("the bladder is no worse than it always was", set(), "the bladder's"),
    ("my bowels are getting worse", set(), "the bowel's"),
    ("my bladder is fine and the pain is getting worse", {"worsening"}, "the pain's"),
    ("it is no worse", {"same"}, "the pain's"),
]
HOURS = [
    ("I can only stand for ten minutes", set(), "borne"),
    ("low back, can only sit half an hour", set(), "borne"),
    ("I only sit 2 hours a day", {"sit"}, "done"),
    ("sit 4 hours, low back", {"sit"}, "done"),
]
PLACES = [
    ("I can only do things lying in bed", {"bed"}),
    ("I have to do them lying in bed", {"bed"}),
    ("I can only do it lying down in bed", {"bed"}),
    ("I've only got room to stand", {"standing"}),
    ("there is only room to stand", {"standing"}),
    ("I've got just enough space to stand up", {"standing"}),
    ("I have to do them standing", {"standing"}),
    ("I can only stand for ten minutes", set()),
    ("I have to stand all day", set()),
    ("I was lying in bed", set()),
    ("I have to lie in bed all day", set()),
    ("there is room to lie down", set()),
]


@pytest.mark.parametrize(("text", "reason"), NO_AGGRAVATION)
def test_abilities_wishes_and_dizziness_make_nothing_worse(text: str, reason: str) -> None:
    assert values(text, Kind.AGGRAVATED_BY) == set(), reason


@pytest.mark.parametrize(("text", "reason"), BEGINNINGS)
def test_what_pain_began_with_once_makes_it_no_worse_now(text: str, reason: str) -> None:
    assert values(text, Kind.AGGRAVATED_BY) == set(), reason


@pytest.mark.parametrize(("text", "factor", "reason"), AGGRAVATION)
def test_abilities_leave_what_hurts(text: str, factor: str, reason: str) -> None:
    assert factor in values(text, Kind.AGGRAVATED_BY), reason


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_room_that_is_told_is_a_wish_for_a_place(text: str, places: set[str]) -> None:
    assert read_wishes(text, read(text)).place == places


@pytest.mark.parametrize(
    "text", ["no room to lie down", "there isn't room to lie down", "nowhere to lie down here"]
)
def test_room_that_is_missing_is_a_wish_for_no_position_lying(text: str) -> None:
    wishes = read_wishes(text, read(text))
    assert wishes.no_positions == {"side", "supine", "prone"}
    assert not wishes.place


@pytest.mark.parametrize(("text", "factors", "reason"), OTHERS_WORSE)
def test_abilities_worse_is_of_the_factor_it_stands_with(
    text: str, factors: set[str], reason: str
) -> None:
    assert values(text, Kind.AGGRAVATED_BY) == factors, reason


@pytest.mark.parametrize(("text", "course", "reason"), COURSES)
def test_abilities_what_is_no_pain_has_its_own_course(
    text: str, course: set[str], reason: str
) -> None:
    assert values(text, Kind.COURSE) == course, reason


@pytest.mark.parametrize(("text", "hours", "reason"), HOURS)
def test_abilities_what_can_be_borne_is_not_done_for_hours(
    text: str, hours: set[str], reason: str
) -> None:
    assert values(text, Kind.HOURS) == hours, reason
