"""Whether the moves may go on: what holds the plan back is named, with what lifts it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import open_flags, weeks_of
from bot.conversation.requests.plan_made_anew import do_more
from bot.conversation.safety.help.told_words import told_words
from bot.conversation.session.session import routine_of, went_further_out
from bot.knowledge.conversation.about_moves import load_own_plan
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.safety.levels import Level

_HOLDS_BACK = (Level.D.value, Level.S.value, Level.E.value)

Texts = Mapping[str, str]


def signs_that_hold(draft: Draft) -> list[str]:
    """Return the flags that somebody should look at before the plan goes on."""
    return [slug for slug, level in open_flags(draft.safety).items() if level in _HOLDS_BACK]


def plan_is_held(draft: Draft) -> bool:
    """Whether a sign that somebody should look at first, or a move that hurt, holds it back."""
    return went_further_out(draft.before) or bool(signs_that_hold(draft))


def open_sign(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Name the signs that hold the plan back, the words that told them, and how each is lifted."""
    held = signs_that_hold(draft)
    if not held:
        screened = draft.values.get(slots.SCREEN_NERVES)
        return texts["none"] if screened and spoken("names_a_sign").search(found.string) else None
    told, known = told_words(draft.situation.turns[:-1]), load_red_flags()
    said = []
    for slug in held:
        words = told.get(slug, ())
        text = texts["told" if words else "named"]
        said.append(text.format(name=known[slug].name, words=words[-1] if words else ""))
    return " ".join((*said, texts["lifts"]))


def may_go_on(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Whether the moves may go on; a sign that holds them back is named instead."""
    if went_further_out(draft.before):
        return stopped_for_now(draft, found, load_own_plan()["stopped_for_now"].texts)
    held = open_sign(draft, found, load_own_plan()["open_sign"].texts)
    planned = routine_of(draft.before) is not None or weeks_of(draft).has_plan
    if held is not None or not planned:
        return held
    return texts["told"]


def more_or_held(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Whether it may be more; a sign that holds the plan back is named instead."""
    held = open_sign(draft, found, load_own_plan()["open_sign"].texts)
    return held if held is not None else do_more(draft, found, texts)


def stopped_for_now(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Where a move sent it further out the exercises wait; else nothing is said of it."""
    return texts["told"] if went_further_out(draft.before) and not draft.safety.asking else None


def while_waiting(text: str) -> str | None:
    """Return the answer to what may be done while the exercises wait, None where none is asked."""
    said = text.casefold().strip()
    known = load_own_plan()
    if spoken("asks_for_else").search(said):
        return known["meanwhile"].texts["told"]
    waits = spoken("asks_while_waiting").match(said)
    return known["stopped_for_now"].texts["told"] if waits else None
