""" "What does row 2 mean?", "what do you mean by that?": what was asked, in other words."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.checks.checks import open_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.drafting.shown_with_plan.rows_shown import rows_shown
from bot.conversation.requests.about_backs.ask_backs import answer_question
from bot.conversation.requests.about_backs.showing_cards import last_card, tell_more
from bot.conversation.requests.about_checks.results_asked import about_result
from bot.conversation.requests.explain import tell_pattern
from bot.conversation.safety.safety_list.screen import named_items
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.education import surely_of_backs
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.meanings import load_meanings
from bot.knowledge.conversation.question_topics import question_named
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import straightened

# What is done by steps in words of ours: words that no card knows are rather of these.
DONE_BY_STEPS = (slots.CHECK_ANSWER, slots.EXERCISE_FEEDBACK)


def asks_meaning(text: str) -> bool:
    """Return True for words that ask what a question or a row of it means."""
    asked = load_meanings()["asked"]
    short = is_within(text, "question_of_meaning")
    return short and (asked.asks_of_it(text) or asked.asks_of_thing(text) or _compares(text))


def _compares(text: str) -> bool:
    """Whether the offered answers are compared ("what's the difference between 1 and 2")."""
    return spoken("compares_answers").search(text.casefold()) is not None


def explain_meaning(draft: Draft) -> Follow:
    """Say what is open in other words; a word of the body is explained by its card."""
    if (result := about_result(draft, draft.turn.text)) is not None:
        draft.acknowledge(result)
        return Follow.BACK
    of_it = load_meanings()["asked"].asks_of_it(draft.turn.text) or _compares(draft.turn.text)
    if (named := _named_question(draft.turn.text)) is not None:
        draft.acknowledge(named)
        return Follow.BACK
    if of_it and last_card(draft) is not None:
        return tell_more(draft)
    if draft.asked in PARTS:
        return _rows(draft)
    if not of_it and not _of_our_words(draft):
        return answer_question(draft)
    if draft.asked == slots.CHECK_ANSWER:
        return show_check(draft)
    if draft.asked == slots.EXERCISE_FEEDBACK:
        draft.acknowledge(_in_other_words(draft.asked) or "")
        return Follow.WHOLE
    if draft.asked == slots.MINUTES and draft.values.get(slots.PATTERN_TOLD):
        return tell_pattern(draft)
    text = _in_other_words(draft.asked or "")
    if not text:
        draft.say("utter_help")
        return Follow.BACK
    draft.acknowledge(text)
    draft.set(
        **{slots.REPROMPT: "simpler"}
    )  # said just now: the question follows in its shortest form
    return Follow.BACK


def _of_our_words(draft: Draft) -> bool:
    """Whether words of a step are asked about, and none that a card knows ("sciatica")."""
    text = draft.turn.text
    asks = draft.asked in DONE_BY_STEPS and spoken("asks_of_words_of_ours").search(text)
    return bool(asks) and surely_of_backs(text) is None


def _named_question(text: str) -> str | None:
    """The other words for a question named by a word of it ("what do you mean by travel")."""
    if spoken("meaning_of_a_word").search(text.casefold()) is None:
        return None
    named = question_named(text)
    return _in_other_words(named) if named is not None and named not in PARTS else None


def _in_other_words(question: str) -> str | None:
    fact = load_readback().get(question)
    return fact.means if fact else load_meanings()["says"].texts.get(question)


def _rows(draft: Draft) -> Follow:
    """The rows that are named, else what the list is for."""
    items = rows_shown(draft, PARTS[draft.asked or ""])
    named = named_items(draft.turn, items)
    for item in named:
        draft.acknowledge(f'"{item.text}": {item.means}')
    if not named:
        draft.acknowledge(_in_other_words(draft.asked or "") or "")
    return Follow.BACK


def asks_the_steps(draft: Draft, text: str) -> bool:
    """Whether the words ask what is to be done in the check that is open."""
    of_check = draft.asked == slots.CHECK_ANSWER and open_check(draft.values) is not None
    return of_check and spoken("asks_the_steps").search(straightened(text)) is not None


def show_check(draft: Draft) -> Follow:
    """What the open check asks for, with its steps."""
    opened = open_check(draft.values)
    if opened is not None:
        draft.acknowledge(acknowledgement("notice", notice=opened.check.notice))
        if not opened.first:
            draft.acknowledge(" ".join(opened.check.steps))
    return Follow.WHOLE
