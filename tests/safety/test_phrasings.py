"""Every phrasing of clinical 2.3 is met, no look-alike is taken for it."""

from __future__ import annotations

import pytest

from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.screen_items import load_screen
from bot.language.findings import Kind
from bot.safety.levels import Level
from tests.safety.reading import findings, fixture, judged

FIRES = fixture("fires.yml")
SPARES = fixture("spares.yml")

HOLDS = [(slug, text) for slug, kinds in FIRES.items() for text in kinds.get("flags", ())]
ASKED = [(slug, text) for slug, kinds in FIRES.items() for text in kinds.get("asks", ())]
OTHERS = [(slug, text) for slug, kinds in FIRES.items() for text in kinds.get("others", ())]
NOTED = [(text, sign) for kinds in FIRES.values() for text, sign in kinds.get("signs", {}).items()]
LOOKALIKES = [(slug, row["text"], row["why"]) for slug, rows in SPARES.items() for row in rows]
# Of the list, without what is no sign: a pregnancy, a birth, an age, a worry.
FACTS_OF_THE_LIST = {"pregnancy", "birth", "under_18", "worry", "thinners"}  # no sign of danger
SIGNS_OF_THE_LIST = sorted(load_screen().keys() - FACTS_OF_THE_LIST)
# Look-alikes that name another sign, for which being urgent is right.
OTHER_SIGN = {"it burns when i pee but i can hold it fine"}
IDIOMS_ASKED = 0.02  # share that the overall wording may ask about


def test_phrasings_cover_every_flag() -> None:
    assert set(FIRES) == set(load_red_flags())


@pytest.mark.parametrize(("slug", "text"), HOLDS)
def test_phrasings_flag_holds(slug: str, text: str) -> None:
    assert slug in judged(text).flags


@pytest.mark.parametrize(("slug", "text"), ASKED)
def test_phrasings_flag_is_asked_about(slug: str, text: str) -> None:
    assert slug in judged(text).ask


@pytest.mark.parametrize("row", SIGNS_OF_THE_LIST)
def test_phrasings_of_our_own_list_are_read_when_they_are_typed(row: str) -> None:
    """Whoever writes a row of the safety list down instead of ticking it is heard as well."""
    words = load_screen()[row].text
    verdict = judged(f"I have {words[0].lower()}{words[1:]}")
    assert verdict.flags or verdict.ask


def test_phrasings_of_a_blood_thinner_are_a_caution_and_no_bone_question() -> None:
    """One row was for both: whoever ticked it was taken for somebody on steroids too."""
    verdict = judged(f"I have {load_screen()['thinners'].text.lower()}")
    assert verdict.cautions == ("BT",)
    assert verdict.ask == ()


@pytest.mark.parametrize(("slug", "text"), OTHERS)
def test_phrasings_flag_of_somebody_else(slug: str, text: str) -> None:
    verdict = judged(text)
    assert slug in verdict.flags_other
    assert verdict.level is Level.NONE


@pytest.mark.parametrize(("text", "sign"), NOTED)
def test_phrasings_sign_is_noted(text: str, sign: str) -> None:
    found = findings(text)
    assert sign in (*found.values(Kind.SIGN), *found.values(Kind.CONDITION))


@pytest.mark.parametrize(("slug", "text", "why"), LOOKALIKES)
def test_phrasings_look_alike_is_spared(slug: str, text: str, why: str) -> None:
    verdict = judged(text)
    assert slug not in verdict.flags, why
    if text not in OTHER_SIGN:
        assert verdict.level.rank < Level.S.rank, (why, verdict.flags)


def test_phrasings_idioms_are_hardly_ever_asked_about() -> None:
    idioms = [row["text"] for rows in SPARES.values() for row in rows if row["why"] == "idiom"]
    asked = [text for text in idioms if judged(text).ask]
    assert len(asked) <= IDIOMS_ASKED * len(idioms), asked
