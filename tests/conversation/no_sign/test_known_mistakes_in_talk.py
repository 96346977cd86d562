"""Words amid a session or a check that sound like a sign; the sign in like words stands."""

from __future__ import annotations

import pytest

from tests.conversation.no_sign.flags_left import AT_A_MOVE, flags_left


@pytest.mark.parametrize(
    ("text", "flag", "raised", "reason"),
    [
        ("my bum went numb from the hard floor, gone when i shifted", "ces_saddle", False, "woke"),
        ("bum went numb from the floor and it's still numb", "ces_saddle", True, "it stays"),
        ("numb between my legs from sitting, better now", "ces_saddle", True, "the seat itself"),
        ("foot slapped the floor because of the slippers", "leg_motor", False, "a slipper"),
        ("foot slapping in my slippers since monday", "leg_motor", True, "since a day"),
        ("my foot drags in the shoe, it's weak", "leg_motor", True, "weak"),
        ("remind me at 8? i dragged my feet today", "leg_motor", False, "put off"),
        ("i drag my feet when i walk, remind me at 8", "leg_motor", True, "in walking"),
        ("my left leg is warm and nice now", "vascular_leg", False, "it feels good"),
        ("my left leg is warm and swollen and red", "vascular_leg", True, "a clot may be in it"),
        ("can't find the words for how boring it is", "cad_stroke_sah", False, "dull"),
        ("can't find the right words to describe the pain", "cad_stroke_sah", False, "of a pain"),
        ("can't find the words when I speak since noon", "cad_stroke_sah", True, "speech fails"),
        ("couldn't get up off the mat gracefully", "severe_unmanageable", False, "in no style"),
        ("couldn't get up, my back locked", "severe_unmanageable", True, "stuck"),
        ("it's 39 degrees here, boiling, shall i go on?", "fever", False, "the weather"),
        ("39 degrees here on the thermometer, shivering", "fever", True, "the body"),
        ("work sits on my chest like an elephant", "cardiac", False, "cares"),
        ("stress sits on my chest and my arm hurts", "cardiac", True, "an arm beside it"),
        ("something sits on my chest like an elephant", "cardiac", True, "no care is named"),
        ("what's the point if i quit after a week", "suicide_distress", False, "of the plan"),
        ("what's the point, exercise or not, i'd rather die", "suicide_distress", True, "death"),
        ("slept through, didn't even need the loo", "ces_bladder", False, "a night"),
        ("no need for the loo since yesterday, can't pee", "ces_bladder", True, "a day"),
        ("my partner dragged me to a wedding", "violence", False, "taken along"),
        ("my partner dragged me across the floor", "violence", True, "force"),
        ("he dragged me to the car by my hair", "violence", True, "by the hair"),
        ("my heart beats in my ear on the pillow, boom boom", "aaa", False, "one's pulse"),
        ("my ear is fine, but a pulse beats in my belly", "aaa", True, "the belly"),
        ("why can't i feel my bum working in the bridge?", "ces_saddle", False, "a muscle"),
        ("why can't i feel the stretch in my bum?", "ces_saddle", False, "a stretch"),
        ("why can't i feel my bum and bits?", "ces_saddle", True, "no muscle at work"),
        ("did them. need a pee break, two minutes", "ces_bladder", False, "a break"),
        ("need a pee break but nothing comes, bursting", "ces_bladder", True, "nothing comes"),
        ("the bed was wet from my tea, two nights running", "ces_bladder", False, "a spill"),
        ("the bed was wet two nights running", "ces_bladder", True, "no spill"),
        ("no sensation of stiffness any more", "ces_saddle", False, "better"),
        ("why can't i feel when i wipe?", "ces_saddle", True, "a question, and a sign"),
    ],
)
def test_known_mistakes_in_talk_leave_the_sign_itself(
    text: str, flag: str, raised: bool, reason: str
) -> None:
    assert (flag in flags_left(text, AT_A_MOVE)) is raised, reason
