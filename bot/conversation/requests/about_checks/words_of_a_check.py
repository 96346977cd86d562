""" "What has the belt to do with my back?": a word of the check that is open, and its reason."""

from __future__ import annotations

from bot.conversation.checks.checks import OpenCheck, check_asked
from bot.conversation.drafting.draft import Draft
from bot.knowledge.conversation.own_words import load_own_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import as_heard


def about_words_of_check(draft: Draft, text: str) -> str | None:
    """Return what a word of the open check means and what the check is for; None for others."""
    opened = check_asked(draft.before)
    if opened is None:
        return None
    found = spoken("has_to_do_with_it").search(as_heard(text))
    if found is None:
        return None
    asked = set((found["it"] or found["of"]).split()) - set(words("words_of_no_move"))
    shown = _words_of(opened)
    if not asked or not asked <= set(shown.replace(",", " ").replace(".", " ").split()):
        return None
    own = (one for one in load_own_words().values() if one.names_one_of(asked, shown))
    means = next((one.means for one in own), "")
    return " ".join(filter(None, (means, opened.reason)))


def _words_of(opened: OpenCheck) -> str:
    """All that the open check says, in lower case."""
    check, question = opened.check, opened.question
    said = (check.name, *check.steps, check.notice or "", question.text, opened.reason)
    return " ".join(said).casefold().replace("?", " ")
