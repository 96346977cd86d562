"""Which home check is asked for again ("what was the neck press again?")."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.checks.checks import open_check
from bot.conversation.drafting.draft import Draft
from bot.knowledge.checks.home_checks import HomeCheck, load_home_checks
from bot.knowledge.vocabulary.word_lists import words


def check_asked_again(draft: Draft, thing: str) -> HomeCheck | None:
    """Return the check of this person whose words the thing shares most, None without one."""
    said = set(thing.casefold().split()) - set(words("words_of_no_move"))
    best: tuple[int, HomeCheck] | None = None
    for one in draft.before.get(slots.CHECKS) or ():
        check = load_home_checks()[one["id"]]
        words_of = set(" ".join((check.name, *check.steps)).casefold().replace(",", "").split())
        shared = len(said & words_of)
        if shared and (best is None or shared > best[0]):
            best = (shared, check)
    opened = open_check(draft.before)
    if best is not None:
        return best[1]
    return opened.check if opened is not None and not said else None
