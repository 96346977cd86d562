"""What may stand beside a "none" to a safety list: a joke, a question, a reason that clears it.

"None, I only sweat from fear" names a row and says why it is none.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.conversation.screen import NERVES, PARTS, names_rows, says_of_rows
from bot.conversation.slots import SCREEN_NERVES
from bot.knowledge.safety.screen_items import ScreenItem
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind, Status

TINGLING = "tingling"


def is_clear_of_rows(
    asked: str, said: str, within: Findings, rows: Collection[ScreenItem], taken_back: bool
) -> bool:
    """Whether a part that asks nothing leaves the "none" beside it as it is."""
    if spoken("counts_as_a_joke").search(said):
        return True
    items = tuple(rows)
    flags = {flag for item in items for flag in item.flags}
    told = {one.value for one in within.of(Kind.FLAG) if one.status is not Status.DENIED}
    if names_rows(said, len(items)) or flags & told:
        return False
    if spoken("row_denied").search(said):
        return True
    since_long = PARTS[asked] == PARTS[SCREEN_NERVES] and spoken("of_long_ago").search(said)
    if since_long or spoken("of_a_known_cause").search(said) or _of_one_limb(said, within):
        return True
    felt = NERVES & set(within.values(Kind.QUALITY))
    return not (taken_back or felt or says_of_rows(said, items))


def _of_one_limb(said: str, within: Findings) -> bool:
    """Whether it is a foot or a hand that tingles, which no row asks about; a numb one may be."""
    felt = NERVES & set(within.values(Kind.QUALITY)) == {TINGLING}
    return bool(felt and spoken("one_limb").search(said) and not spoken("more_limbs").search(said))
