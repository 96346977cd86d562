"""A question about backs, answered from the education cards."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import asks_nothing, of_guide, reads_as_question
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.conversation.requests.about_backs.may_i import answer_may_i, asked_deed
from bot.conversation.requests.about_backs.showing_cards import last_card, show_found
from bot.conversation.requests.lines_of_the_card import line_asked_about
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.session_log import pain_before
from bot.conversation.words.interruptions import asks_something, begins_with_asking
from bot.education import CardMatch, find_card, find_follow_up, is_other_matter
from bot.knowledge.conversation.about_guide import asked_about_guide
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import enough, is_within
from bot.knowledge.education.education_search import load_search_settings
from bot.knowledge.safety.stop_rule import limit_words
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.findings import Kind
from bot.language.replies.learned.question_meaning import hardly_of_backs
from bot.language.text.question_start import (
    begins_as_question,
    ends_with_mark,
    leaves_out_its_subject,
    plainly_put,
    question_start,
    reports_a_deed,
)

OF_MOOD = "E-16"  # the card of stress, fear and low mood
_KNOWN_BY = 12  # letters by which a question is found in its message
_WAYS = 3  # to say a card: whole, more or shorter, that there is no more


def answer_question(draft: Draft) -> Follow:
    """The short answer of the card that fits, or an honest "I don't know"."""
    last = last_card(draft)
    text = _put_again(spoken("topic_not_meant").sub(" ", draft.turn.text))
    found = _of_words_before(draft, text)
    if found is None:
        found = find_follow_up(text, last) if last else find_card(text)
        found = _with_words_before(draft, text, found)
    if found is None and draft.asked_of:
        found = find_card(f"{draft.asked_of} {text}")
    limits = load_search_settings()
    unsure = found is not None and (found.score < limits.surely_from or found.tied)
    if unsure and not (_is_question(text) or asks_anew(draft.turn.text)):
        found = None  # a statement that a card is only near to asks for nothing
    if found is not None and last is None and _is_of_the_plan(draft, text, found):
        found = None  # "how long does each one last?" is of the moves
    starting = draft.asked is None and draft.values.get(slots.CONSENT) is None
    sure = found is not None and found.score >= limits.surely_from and not found.tied
    wishes = sure or starting or asks_for_doing(draft.turn.text)
    deed = None if wishes else asked_deed(draft.turn.text)
    if deed is not None:
        answer_may_i(draft, deed)
        return Follow.BACK
    if starting and (found is None or draft.turn.findings.values(Kind.REGION)):
        return Follow.ON  # a story first of all: the way begins
    line = _line_up(draft, text, found)
    if line is not None:
        draft.acknowledge(line)
    elif found is None:
        if _surely_asks(draft, text):  # a report is no question ("had it on and off for years")
            draft.acknowledge(no_card(draft, text))
    else:
        tell_card(draft, found)
    return Follow.ON if starting else Follow.BACK


def _line_up(draft: Draft, text: str, found: CardMatch | None) -> str | None:
    """What the move or check that is up says about a question that no card surely answers."""
    limits = load_search_settings()
    unsure = found is None or found.score < limits.unsure_below or found.tied
    if not unsure or not _surely_asks(draft, text) or asks_anew(draft.turn.text):
        return None
    return line_asked_about(draft, text)


def _is_of_the_plan(draft: Draft, text: str, found: CardMatch) -> bool:
    """Whether a question about the guide or its moves is answered from the plan, and by no card.

    A card that is sure stays, but for the one that short questions are about anyway.
    """
    limits, card = load_search_settings(), found.card.id
    sure = card in limits.of_programme or found.score >= enough("topic_asked")
    least = limits.surely_from if card in limits.general else found.score
    if sure and found.score >= least:
        return False
    return bool(draft.before.get(slots.ROUTINE)) and of_guide(draft, text)


def tell_card(draft: Draft, found: CardMatch) -> None:
    """Say a card; one that was told before more shortly, right after it the rest."""
    last, asked = last_card(draft), draft.turn.text
    if found.card.id == last and asks_anew(draft.situation.turn.text):
        draft.acknowledge(no_card(draft, asked))  # "that's not what I asked" wants no more of it
    elif found.score < load_search_settings().unsure_below or found.tied:
        beside = len(draft.situation.turn.parts) > 1 or draft.acknowledged
        told = beside and (leaves_out_its_subject(asked) or asks_nothing(draft, asked))
        draft.acknowledge("" if told else no_card(draft, asked))
    elif not _told_before(draft, found, last):
        show_found(draft, found, "more" if found.card.id == last else "short")


def _is_question(text: str) -> bool:
    """Whether words read as a question, or as a request, whatever intent they were taken for."""
    ends = spoken("asks_by_its_end").search(text.strip().casefold()) is not None
    return ends or asks_something(text) or asks_for_doing(text) or question_start(text) is not None


def _surely_asks(draft: Draft, text: str) -> bool:
    """Whether words are a question beyond doubt: by their mark, or by all that reads them."""
    if reads_as_question(draft, text) or ends_with_mark(text):
        return True
    if leaves_out_its_subject(text) or asks_nothing(draft, text):
        return False
    few = is_within(text, "bare_reply") and spoken("asks_by_its_end").search(text) is None
    return begins_as_question(text) or (_is_question(text) and not few)  # no "will do"


def asks_anew(text: str) -> bool:
    """Whether words put a question again by its topic, or say that the answer was to another."""
    said = text.casefold()
    again = spoken("asked_again_about").search(said)
    return (again or spoken("not_what_was_asked").search(said)) is not None


def _put_again(text: str) -> str:
    """The topic of a question that is put again ("you didn't answer about the discs")."""
    again = spoken("asked_again_about").search(text.casefold())
    return again["topic"] if again is not None else plainly_put(text)


def names_nothing(text: str) -> bool:
    """Whether a question is about the words before it ("my mattress is old, is that it")."""
    return spoken("asks_of_words_before").fullmatch(text.strip().casefold()) is not None


def _of_words_before(draft: Draft, text: str) -> CardMatch | None:
    """The card of what stands before a question that names nothing."""
    return find_card(draft.asked_of) if draft.asked_of and names_nothing(text) else None


def _with_words_before(draft: Draft, text: str, found: CardMatch | None) -> CardMatch | None:
    """The card of a question with the statement before it, where they make a card surer.

    "My chair at work is rubbish, what height should it be?"
    """
    whole = draft.situation.turn.text
    at = whole.find(draft.turn.text[:_KNOWN_BY])
    before = whole[: at if at > 0 else 0].strip()
    if not before or spoken("names_a_thing_before").search(text) is None:
        return found
    both = find_card(f"{before} {text}")
    return both if both and (found is None or both.score > found.score) else found


def _told_before(draft: Draft, found: CardMatch, last: str | None) -> bool:
    """Say a card that was told before in a sentence; False where it is told for the first time.

    Right after it "more" comes first. Who asks on and on gets the whole again.
    """
    key = f"card/{found.card.id}"
    times = times_told(draft, key) % _WAYS
    note_told(draft, key)
    if times == 0 or (times == 1 and found.card.id == last):
        return False
    draft.set(**{slots.CARD: found.card.id, slots.CARD_TURN: draft.turn.number})
    line = str(draft.values.get(slots.ADVICE_LINE) or "")
    first = f"{found.card.short.split('. ')[0].rstrip('.')}."
    said = "card_again" if times == 1 or found.card.id != last else "card_no_more"
    draft.acknowledge(acknowledgement(said, title=found.card.title, first=first, line=line))
    return True


def asks_of_card(text: str) -> bool:
    """Whether a whole message is a question that a card surely answers, whatever else it names."""
    if not ends_with_mark(text) or not begins_with_asking(text):
        return False
    if asked_about_guide(text) is not None:
        return False  # "what do you store about me?" is asked of the guide
    return sure_card(text, "feared_card") is not None


def sure_card(text: str, limit: str) -> CardMatch | None:
    """Return the card that answers a text as surely as a limit wants it, else None."""
    found = find_card(text)
    return found if found is not None and found.score >= enough(limit) else None


def asks_of_topic(text: str) -> bool:
    """Whether words without a verb of asking are a question that a card surely answers.

    "Vitamin d any use", "and heat?", "do injections work": by their end, mark or first word.
    """
    marked = ends_with_mark(text)
    by_end = spoken("asks_by_its_end").search(text.strip().casefold()) is not None
    if not (marked or by_end or begins_with_asking(text)):
        return False
    return sure_card(text, "topic_asked") is not None


def asks_of_advice(text: str) -> bool:
    """Whether words tell of lay advice, or of a doubt, that a card answers ("she says rest it")."""
    told = spoken("advice_of_others").search(as_heard(text))
    return told is not None and sure_card(text, "topic_asked") is not None


def answer_fear(draft: Draft, words: str) -> bool:
    """What is known of a thing that is feared ("scared it's cancer"); False without a card.

    A fear that names nothing ("I'm scared") finds a card by chance, so the card must be sure.
    """
    found = sure_card(words, "feared_card")
    beside = len(words.split()) < len(draft.situation.turn.text.split())
    of_mood = found is not None and found.card.id == OF_MOOD and draft.asked in PARTS
    if found is None or (beside and of_mood):
        return False  # what a list of signs is told beside a mood is asked about first
    show_found(draft, found, "short")
    return True


def no_card(draft: Draft, text: str) -> str:
    """Return an honest sentence where no card fits; of an illness or a medicine, who can say."""
    beside = len(text.split()) < len(draft.situation.turn.text.split())
    told = reports_a_deed(text) or not _is_question(text)
    if beside and told and not ends_with_mark(text):
        return ""  # a remark beside an answer ("did it at the kitchen wall")
    if beside and is_within(text, "bare_reply") and _puts_right(draft, text):
        return acknowledgement("misread")  # "Pee? I spoke of my knees!" says our words back
    draft.refused = text
    if asks_for_doing(text) and (draft.wished or not asks_leave(text)):
        if not draft.values.get(slots.ROUTINE) and spoken("asks_to_begin").search(text.casefold()):
            return acknowledgement("begins_after")
        # what is wished beside it is said back already
        return "" if draft.wished else acknowledgement("no_such_wish")
    if spoken("not_what_was_asked").search(text.casefold()):
        return acknowledgement("ask_anew")
    if of_guide(draft, text):
        by_rule = draft.before.get(slots.ROUTINE) and spoken("pain_asked_about").search(text)
        if by_rule:
            return acknowledgement("pain_by_the_rule", **limit_words(pain_before(draft.before)))
        return acknowledgement("no_answer_of_guide")
    of_illness = draft.turn.findings.present(Kind.CONDITION) or is_other_matter(text)
    if of_illness or spoken("of_medicine").search(text.casefold()):
        return f"{acknowledgement('no_card_of_medicine')} {talk_words('question_offer')}"
    small = not draft.turn.findings.mentions and hardly_of_backs(text)
    return acknowledgement("no_answer_of_guide" if small else "no_card")  # no GP knows of the cat


def _puts_right(draft: Draft, text: str) -> bool:
    """Whether a word with a mark asks nothing, and the rest says what was meant or written."""
    whole = draft.situation.turn.text
    rest = whole.replace(text, " ", 1).casefold()
    return not begins_with_asking(text) and spoken("says_what_was_meant").search(rest) is not None


def asks_for_doing(text: str) -> bool:
    """Whether the words ask the guide to do something, which is no question about backs."""
    return spoken("asks_for_doing").search(text.casefold()) is not None


def asks_leave(text: str) -> bool:
    """Whether somebody asks what they may have or do themselves ("could I have one too?")."""
    return spoken("asks_leave_of_its_own").search(text.casefold()) is not None


def asks_of_its_own(text: str) -> bool:
    """Whether words begin as a question and ask for nothing to be done ("do I need a rest day")."""
    return begins_as_question(text) and not asks_for_doing(text)
