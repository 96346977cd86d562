"""Classes of signs that rounds 62 and 63 misread, in other words, each beside its harmless twin."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level
from tests.safety.reading import judged

# text, level, why (clinical 2.2, 2.3)
READ = [
    ("I pissed myself laughing, only nothing was funny, and my low back is agony since Monday", "E", "an idiom taken back is meant as it stands"),
    ("peed myself laughing at the physio's jokes, neck still stiff", "none", "an idiom"),
    ("I was watching my tummy jump up and down on its own in the bath, 70, smoker, low back ache new", "E", "a pulse that is seen in the belly"),
    ("baby bouncing on my belly button all day, low back aches", "none", "a child on it"),
    ("my waist dey pain me and I no fit hold piss since yesterday", "E", "pidgin: no fit is cannot"),
    ("I no dey feel my yansh since morning, my back dey pain me", "E", "pidgin: no dey feel is numb"),
    ("I no dey feel any numbness, just waist dey pain me small", "none", "pidgin: a denial"),
    ("im 13, my back hurts and i keep wetting my school trousers, never did before, legs feel fizzy", "E", "never before denies nothing behind it"),
    ("never had numb legs before or now, low back just stiff", "none", "a denial"),
    ("fell off the stool im 72 low back sore since", "S", "a stool is a seat one can fall off"),
    ("felll off a chair yestrday, 76, tailbone sore", "S", "drawn out letters"),
    ("71 and tripped over the rug, low back sore", "S", "an age before 'and' at the beginning"),
    ("im 30, fell off a kitchen chair yesterday, tailbone sore", "none", "young bones"),
    ("my foot drops on the brake all day in this traffic, left bum aches", "none", "a foot put down on a pedal"),
    ("my foot drops when I walk, left bum aches", "E", "a foot that drops"),
    ("temperature in the bakery is 40, mid back aches from the sacks", "none", "heat of a place"),
    ("my temperature hits 39 every evening, mid back aches", "S", "a fever"),
    ("not pregnant, tested twice. low back cramps same as they come every month", "none", "cramps as ever"),
    ("I told work I slipped in the yard. I didn't slip. He was sorry afterwards, he always is. low back and ribs sore", "S", "a cover story"),
    ("I told work I slipped in the yard, and I did, low back sore, no worse", "none", "a story that is true"),
    ("low back ache three weeks. I'm down eleven kilos from last summer. I haven't tried.", "D", "weight gone without trying"),
    ("low back ache three weeks. I'm down eleven kilos from last summer, on a diet.", "none", "weight that was to go"),
    ("36, mid back ache four weeks. There's a lump there, hard, half an egg, doesn't slide about, and it's bigger than it was", "D", "a lump that is fixed and grows"),
    ("my back hurts after cricket, i am 15 and only 5'4", "D", "a height is no age"),
    ("eighty-five next month, pushed the window and there was a sort of pop between waist and bra, sore since", "S", "an age to come, and a bone"),
    ("66, low back sore after rowing. I read everywhere that old men with back pain should think of the aorta now", "none", "what is read of others"),
    ("doubling ibuprofen with diclofenac, stomach burning after each dose, for this neck", "S", "two tablets of a kind, and the stomach"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "level", "why"), READ)
def test_rounds_62_63_are_read_by_class(text: str, level: str, why: str) -> None:
    assert judged(text).level is Level(level), why
