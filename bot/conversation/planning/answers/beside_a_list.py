"""What may stand beside a "none" to a safety list: a joke, a question, a reason that clears it.

"None, I only sweat from fear" names a row and says why it is none.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.conversation.safety.safety_list.said_at_a_list import NERVES, of_one_limb
from bot.conversation.safety.safety_list.screen import is_hedged, names_rows, tells_of_rows
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.slots import SCREEN_NERVES
from bot.conversation.words.pieces_of_telling import of_another
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.screen_items import ScreenItem
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind, Status

FEVER = "fever"
OF_NO_SIGN = ("of_a_known_cause", "of_long_ago")  # why a row that is named is none
# What a remark beside a "none" can be, by what is said of it; the first that fits.
REMARKS = {
    "pelvic_floor": spoken("leak_of_birth_known"),
    "remark_cold_that_is_over": spoken("of_a_cold_that_is_over"),
    "remark_medicine": spoken("remark_medicine"),
    "remark_known_for_years": spoken("remark_known_for_years"),
    "remark_healed_long_ago": spoken("remark_healed_long_ago"),
    "remark_over_weight": spoken("remark_over_weight"),
    "remark_minor_illness": spoken("remark_minor_illness"),
}


def is_clear_of_rows(
    asked: str, said: str, within: Findings, rows: Collection[ScreenItem], behind: str, back: bool
) -> bool:
    """Whether a part that asks nothing leaves the "none" beside it as it is.

    `behind` is what stands beside the "none" from here on: a reason may follow ("apart from a pee
    at night, been so for ten years"). `back`: it stands behind a word that may take some of it
    back. Only what is told as a sign doubts the "none"; an everyday remark does not.
    """
    if spoken("counts_as_a_joke").search(said) or _of_a_cold(within, behind):
        return True
    said = spoken("if_that_counts").sub(" ", said)
    items = tuple(rows)
    flags = {flag for item in items for flag in item.flags}
    told = {one.value for one in within.of(Kind.FLAG) if one.status is not Status.DENIED}
    if told and told == set(within.values(Kind.FLAG, Status.OTHER_PERSON)) and of_another(said):
        return True  # "my mother had the shingles"
    explained = any(spoken(one).search(said) for one in OF_NO_SIGN)
    if flags & told or (names_rows(said, len(items)) and not explained):
        return False
    if spoken("row_denied").search(said) or spoken("part_is_well").search(said):
        return True
    of_now = PARTS[asked] == PARTS[SCREEN_NERVES]
    known = of_now and spoken("remark_known_for_years").search(behind)
    since_long = of_now and spoken("of_long_ago").search(said)
    if known and spoken("new_of_late").search(behind) is None:
        return True
    felt = NERVES & set(within.values(Kind.QUALITY))
    if since_long or spoken("of_a_known_cause").search(said) or of_one_limb(said, felt):
        return True
    if felt or tells_of_rows(said, items):
        return False
    return spoken("everyday_remark").search(said) is not None or not (back and is_hedged(said))


def _of_a_cold(within: Findings, behind: str) -> bool:
    """Whether it is a fever that came with a cold and has gone, and no other sign."""
    told = {one.value for one in within.of(Kind.FLAG) if one.status is not Status.DENIED}
    return told <= {FEVER} and spoken("of_a_cold_that_is_over").search(behind) is not None


def answer_remark(said: str) -> str:
    """Return half a sentence on a remark beside a "none" ("I take a blood pressure tablet").

    "" where it needs none.
    """
    name = next((one for one, pattern in REMARKS.items() if pattern.search(said)), None)
    return "" if name is None else acknowledgement(name)
