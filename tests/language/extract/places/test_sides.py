from __future__ import annotations

import pytest

from bot.language.findings import Kind
from tests.language.reading import values

SIDES = [
    ("I sit at a desk all day and sleep badly. My low back hurts. Mostly left.", "left", "alone"),
    ("My low back hurts when I drive to work. It's more on the right side.", "right", "alone"),
    ("low back. left.", "left", "alone"),
    ("low back on the left for 3 weeks", "left", "no verb behind 'on the'"),
    ("my lower back hurts on the left for 3 weeks", "left", "the same"),
    ("low back on the left, I carry my toddler on my right hip", "left", "the child's side"),
    ("LBP R>L", "right", "notes"),
    ("my low back on the left and the left buttock ache", "left", "the same side twice"),
    ("my neck on the right and my right arm ache", "right", "the same side twice"),
    ("the left and the right buttock ache", "both", "one and the other"),
    ("pulled my left groin", "left", "no turn"),
    ("right shoulder top is agony, left is grand", "right", "the other is fine"),
    ("sore heels, both, first thing", "both", "in commas"),
    ("one day it's the left, next day the right", "both", "changing"),
    ("I turn right and the left side of my neck catches", "left", "a turn, then the side"),
    ("lhs of my neck", "left", "shorthand"),
    ("rite side hip", "right", "misspelt"),
    ("sciatica (r)", "right", "in brackets"),
    ("both sides of the low back", "both", "both sides"),
    ("two sides of waist", "both", "second-language English"),
    ("my hips ache, both of them", "both", "behind its noun"),
    ("left some days, right other days", "both", "changing"),
    ("dead centre of the low back", "middle", "middle"),
    ("bang on the spine, mid back", "middle", "idiom of place"),
    ("left, no sorry, right. low back", "right", "the correction wins"),
    ("mostly left, sometimes the middle", "left", "the heavier"),
    ("something pulled on the right of my mid back", "right", "no pull to the right"),
    ("in the middle of the low back mostly, some nights over to the left", "middle", "the usual"),
    ("low back, mainly the middle, a little to the right on a cold day", "middle", "on such a day"),
    ("low back, mostly in the middle but worse on the left", "left", "where it is worse"),
    ("it was the left, now its the right hip", "right", "now wins"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), SIDES)
def test_sides_reads_the_side_of_the_pain(text: str, expected: str, reason: str) -> None:
    assert values(text, Kind.SIDE) == {expected}, reason


NO_SIDE = [
    ("low back sore, the walk was what kept my back right and now there is none", "right is well"),
    ("my low back aches but the sugar is right and the pressure is right", "what is right is well"),
    ("right, long one. my low back aches in the evening", "a word that opens"),
    ("low back sore, it is usually right in ten days", "right is well"),
    ("neck hurts, cant look over my left shoulder", "a turn"),
    ("pain when i turn my head to the right", "a turn"),
    ("right so my neck hurts", "an opening"),
    ("ah right. well ive got a dodgy back, always have", "an interjection"),
    ("right, so my neck is stiff", "an opening with a comma"),
    ("I've got a right sore spot in my neck", "right as very"),
    ("two weeks left of my course and my neck aches", "time left"),
    ("left knee was replaced, its the low back now", "another part"),
    ("both my legs are fine, its the low back", "sound parts"),
    ("neck stiff, left side of my head is tender", "another part"),
    ("right in the middle of my back", "the middle of the back is mid back"),
    ("i left work with a sore neck", "a verb"),
    ("i sleep on my left side and my neck aches", "a position"),
    ("low back pain, i carry my bag in my right hand", "a bag"),
    ("alright my neck is bad right now", "right now"),
    ("nearly gone, just a little bit left, low back", "what is left"),
    ("low back, could not put weight through the right leg", "a leg that stands"),
    ("her massage had me right in no time, neck", "put right"),
    ("lower back and neck both are paining", "two regions are not two sides"),
    ("low back, mri says small central protrusion", "what a report calls central"),
    ("my low back aches, weird right, and no chair feels right", "is it not, and a fit"),
    ("pain shot right to my toes from the low back", "all the way"),
    ("hardly any pain left in my low back", "remaining"),
    ("my low back is nowhere near right yet", "well"),
    ("low back. Quite right, though the stent was in 2016", "agreed to"),
]


@pytest.mark.parametrize(("text", "reason"), NO_SIDE)
def test_sides_leaves_look_alikes(text: str, reason: str) -> None:
    assert values(text, Kind.SIDE) == set(), reason
