"""Plain words that were once read as danger, and signs that must be heard beside such words."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("my back since the weekend", "a place and a time"),
        ("neck, both sides, stays there, 4/10", "what stays put is no corset"),
        ("upper back tightness for 2 weeks - in the middle", "tight, and not round the body"),
        ("lumbar area ache about a year - 6 on a bad day", "a length and a number: no school year"),
        ("low back pain a year 7 at worst", "the same without a word before it"),
        ("now there's some water on the floor, hold on", "water in the house"),
        ("is it ok to hang myself from the bar to stretch my lower back", "a stretch by name"),
        ("my backside went numb in the long meeting, fine once I got up", "it cleared on rising"),
        ("I nearly shit a brick at the price, and my neck is tight since", "a figure of speech"),
        ("left foot dropped the beat all night, I drum, my back aches", "a drummer's words"),
        ("reading a novel where a man is poisoned, stiff neck from it", "a story that is read"),
        ("I get UTIs all the time but not now", "an illness known that is none now"),
        ("I'm about 12 stone and my low back aches", "a weight is no age"),
        ("im 13 miles from work by car, low back sore", "a distance is no age"),
        ("Let's go. Could I do the first one sitting on my stool too?", "a stool to sit on"),
        ("I slipped off the stool at work and my back hurts", "furniture that one slips off"),
        ("can I come up from a stool with my arms crossed?", "furniture that one gets up from"),
        ("my back hurts and I'm drowning in work", "too much of something"),
        ("my pain went through the roof after the gym", "strong, and no fall"),
        ("the parcel fell down the stairs, I bent to get it and my back twinged", "a thing fell"),
        ("foot slapping to the music, back fine", "in time"),
        ("the sole of my shoe slaps when i walk, back hurts from the shoes", "a shoe"),
        ("low back sore, drowning in foam and springs since I spoke to the bed shop", "the same"),
        ("an ache if I've been in the van all morning, and that's the lot", "that is all"),
    ],
)
def test_plain_words_are_left_alone(text: str, why: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.flags, verdict.ask) == ("none", (), ()), why


@pytest.mark.parametrize(
    ("text", "level", "flag", "why"),
    [
        (
            "not the first time i've wet myself this week, back is agony",
            "E",
            "ces_bladder",
            "again",
        ),
        ("i went through the roof of the shed, landed on my back", "E", "major_trauma", "a fall"),
        ("fell down the stairs with the parcel, back is agony", "E", "major_trauma", "the writer"),
        ("my foot slaps the floor when i walk", "E", "leg_motor", "a foot"),
        ("back ache and suddenly it feels like I'm drowning", "E", "lung_pe", "no breath"),
        ("im drowning when i lie down, legs swollen, back hurts", "E", "lung_pe", "no breath"),
        ("came off the ladder, down the lot, onto my back", "E", "major_trauma", "a fall"),
        ("tightness round my ribs from my back to the front", "S", "thoracic_band", "a ring"),
        ("a corset round my ribs, squeezing, day and night", "S", "thoracic_band", "a ring"),
        ("I'm in year 9 and my back hurts", "D", "child_young", "a school year"),
        ("year 8, sore for a year", "D", "child_young", "a school year beside a length"),
        ("I've written the letters. Tonight it ends.", "E", "suicide_distress", "letters, tonight"),
        ("wrote my notes, the pain has won", "E", "suicide_distress", "notes without that word"),
        ("better off without me, the rope is over the beam", "E", "suicide_distress", "a means"),
        ("going to hang myself tonight", "E", "suicide_distress", "no bar, no stretch"),
        ("my right arm and leg just went numb", "E", "cad_stroke_sah", "one half of the body"),
        ("whole left side of my body went limp, and back ache", "E", "cad_stroke_sah", "one side"),
        ("my bum is numb, and standing up does not bring it back", "E", "ces_saddle", "it stays"),
        ("I wet myself on the kitchen floor, felt nothing", "E", "ces_bladder", "not the tap"),
        ("my stool just comes out on its own", "E", "ces_bowel", "no furniture"),
        ("sat on the toilet and the stool just came out by itself", "E", "ces_bowel", "the same"),
        ("stool on my pants and I felt nothing", "E", "ces_bowel", "no verb of sitting"),
    ],
)
def test_plain_words_beside_a_sign_leave_it(text: str, level: str, flag: str, why: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, flag in verdict.flags) == (level, True), why
