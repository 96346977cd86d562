"""What the guide is surest of: "does the stent mean no exercises?", "how do I read in bed?"."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.may_i import asked_activity
from bot.conversation.requests.about_moves.move_questions import about_move
from bot.conversation.requests.plan_held_back import plan_is_held
from bot.conversation.words.interruptions import asks_anywhere
from bot.conversation.words.question_before import refers_back
from bot.education import find_card, render_card
from bot.knowledge.conversation.about_guide import asked_about_guide
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.education.education_search import load_search_settings
from bot.knowledge.education.sure_answers import SureAnswer, load_sure_answers
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.speaking import speak

HARM = "harm_of_moves"  # a question about the guide


def about_sure_matter(draft: Draft, text: str) -> str | None:
    """Return the answer to a matter of its own words; None where none is asked about.

    What a short question is about may stand in the words before it ("I had a stent. Is it safe?").
    """
    found = sure_answer(draft, _plain(text))
    if found is None:
        return None
    if found.with_moves and (first := _first_of_all(draft, found)):
        return first
    of_before = bool(draft.asked_of) and refers_back(text)  # else those words would decide
    if found.card and not of_before and _is_found_anyway(text, found.card):
        return None  # the search shows it, with what it offers
    if found.card:
        return render_card(load_cards()[found.card])
    return found.said_to(vars(draft.facts))


def _is_found_anyway(text: str, card: str) -> bool:
    """Whether the search is sure of that card."""
    match = find_card(text)
    sure = match is not None and match.score >= load_search_settings().unsure_below
    return sure and match is not None and match.card.id == card and not match.tied


def _first_of_all(draft: Draft, found: SureAnswer) -> str:
    """What comes before any move: help for who is unwell now, the team where it is of late."""
    whole = _plain(draft.situation.turn.text)
    if spoken("unwell_with_it").search(whole) is not None:
        return speak("conversation", "no_moves_unwell")
    lately = found.heals and spoken("happened_lately").search(whole) is not None
    return speak("conversation", "team_first") if lately else ""


def sure_answer(draft: Draft, text: str) -> SureAnswer | None:
    """Return the first entry that plain words ask about."""
    if not asks_anywhere(text):
        return None
    said = f"{_before(draft, text)} {text}".strip()
    words = said if _is_of_words_before(text) else text
    of_moves = _asks_of_the_moves(draft, text) and not _is_of_a_known_move(draft, text)
    held = plan_is_held(draft) or _is_of_a_relative(said) or _is_feared_of_them(text)
    for one in load_sure_answers().values():
        if held and (one.with_moves or one.heavy):
            continue
        if one.with_moves and of_moves and one.named_in(said):
            return one
        if not one.with_moves and one.asked_in(words) and one.named_in(words):
            return one
    return None


def _is_of_a_relative(said: str) -> bool:
    """Whether somebody else has it, and what that means for the writer is asked."""
    of_another = spoken("of_a_relative").search(said) is not None
    return of_another and spoken("may_they").search(said) is None


def _is_feared_of_them(text: str) -> bool:
    """Whether the moves are feared to bring it ("I heard you can get a stroke from them")."""
    return asked_about_guide(text) == HARM


def _is_of_words_before(text: str) -> bool:
    """Whether a question names nothing itself ("is that ok?", "do I use them?")."""
    asks = (spoken("asks_if_fine"), spoken("asks_whether_to_agree"), spoken("asks_of_words_before"))
    if any(one.fullmatch(text) for one in asks):
        return True
    short = is_within(text, "question_on_words_before") and refers_back(text)
    return short or spoken("asks_how_to_be_in_it").fullmatch(text) is not None


def _asks_of_the_moves(draft: Draft, text: str) -> bool:
    """Whether the moves are asked about, and no sport, tablet or treatment."""
    if spoken("asks_of_the_moves_with_it").search(text) is None:
        return False
    if spoken("asks_of_a_cure_with_it").search(text) is not None:
        return False
    of_moves = spoken("moves_of_the_guide").search(text) is not None
    return of_moves or asked_activity(draft, text) is None


def _is_of_a_known_move(draft: Draft, text: str) -> bool:
    """Whether a move that is up or named knows itself whether it suits what was told."""
    return about_move(draft, text) is not None


def _before(draft: Draft, text: str) -> str:
    """The words of the message before a question of it."""
    whole = _plain(draft.situation.turn.text)
    at = whole.find(text)
    return whole[:at] if at > 0 else ""


def _plain(text: str) -> str:
    return as_heard(text).strip()
