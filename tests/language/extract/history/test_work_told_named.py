from __future__ import annotations

import pytest

from bot.conversation.intake.readback import sentence
from tests.language.reading import facts

WORK = [
    ("low back pain. I do 12 hour shifts as a nurse", "nurse", "as a"),
    ("low back, postie so I walk all day with a bag", "postal_worker", "a clause of its own"),
    ("hi, school dinner lady, low back", "kitchen", "between commas"),
    ("I'm a doctor and my neck hurts", "doctor", "said of oneself"),
    ("low back, I deliver food on a bike", "delivery", "what is brought"),
    ("I clean offices and mop all day, low back 2 months", "cleaner", "what is cleaned"),
    ("I do cleaning at a school, low back", "cleaner", "where it is done"),
    ("I clean my house on saturdays, low back", None, "one's own house is no work"),
    ("low back, I ride for deliveroo", "delivery", "for whom it is ridden"),
    ("I'm a cycle courier and my low back hurts", "delivery", "with its wheels"),
    ("low back, left. warehouse. bending kills it", "warehouse", "where it is, alone"),
    ("I pick orders in a warehouse, low back", "warehouse", "what is done there"),
    ("low back, I work nights at a care home", "carer", "where it is done"),
    ("low back, I'm 25 and work in a bar", "waiting", "where it is done"),
    ("I teach maths, neck sore", "teacher", "what is taught"),
    ("low back. I drive a school bus", "driver", "what is driven"),
    ("low back, I'm on the tills at the weekend", "shop", "where one stands"),
    ("neck, desk job, nine hours a day", "office", "a job by its seat"),
    ("I work in IT, my neck hurts", "software", "a trade by its letters"),
    ("my husband works in a warehouse, my low back hurts", None, "somebody else's place"),
    ("my dad drives a lorry, mine is the neck", None, "somebody else's task"),
    ("I don't work in a warehouse any more, low back", None, "a place of before, denied"),
    ("low back since I worked in a bakery ten years ago", None, "a place of before"),
    ("I used to drive a bus, low back", None, "a task of before"),
    ("low back hurts in the shop when I queue", None, "where one is and does not work"),
    ("I work from home at the kitchen table, neck", None, "a room at home"),
    ("I work it out of my neck", None, "two letters that are a word"),
    ("my son is at nursery, low back from lifting him", None, "where a child is"),
    ("my husband is a nurse and says my low back is tight", None, "somebody else's"),
    ("I'm not a nurse but my low back hurts", None, "denied"),
    ("a doctor looked at my low back", None, "who looked is not who writes"),
    ("the carer lifts me, my low back hurts", None, "somebody who comes"),
]
LOOKED_AT = [
    ("low back. doc at walk in had a feel and said nowt broken", "hospital", "a walk-in centre"),
    ("low back, been to my GP about it twice", "doctor", "been to"),
    ("neck, my physio gave me stretches", "physio", "what was given"),
    ("low back. the GP said it's muscular", "doctor", "what was said"),
    ("low back, should I see a doctor about it?", None, "asked"),
    ("I haven't been to the doctor about my low back", None, "denied"),
    ("my wife saw the doctor about her back, mine is my neck", None, "somebody else"),
]


@pytest.mark.parametrize(("text", "work", "reason"), WORK)
def test_work_named_is_the_writers(text: str, work: str | None, reason: str) -> None:
    assert facts(text).work == work, reason


@pytest.mark.parametrize(("text", "who", "reason"), LOOKED_AT)
def test_work_named_tells_who_has_looked_at_it(text: str, who: str | None, reason: str) -> None:
    assert facts(text).looked_at == who, reason


def test_work_named_is_read_back() -> None:
    told = facts("low back, 3 weeks. I work as a nurse. my GP had a look")

    assert sentence(told) == "Low back, 3 weeks, seen by a doctor, work as a nurse."
