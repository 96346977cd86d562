"""Whether the person agrees to their answers being kept."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.standing_facts import standing_only
from bot.conversation.drafting.own_questions import keep_noted
from bot.conversation.drafting.parts_read import does
from bot.conversation.drafting.safety_records import settle_safety_records
from bot.conversation.intake.consent_given import AGREED, NO_HISTORY, NO_SAVING
from bot.conversation.intake.intake import heard_enough
from bot.conversation.questions.question import Question, Taken
from bot.conversation.turn import UserTurn
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.options import option_first, place_named
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.consent_words import load_consent_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of

ANSWERS = (NO_HISTORY, NO_SAVING, AGREED)  # the first that is said counts
OFFERED = (AGREED, NO_HISTORY, NO_SAVING)  # as the buttons stand
ABOUT_FACTS = "about_facts"
# What may stand already where somebody agrees late.
MADE_BEFORE = {
    "setting": slots.SETTING,
    "assessment": slots.ASSESSMENT_SHOWN,
    "routine": slots.ROUTINE,
}
SEEN = "seen"
AGREES, ANSWERS_IT = "agree", "answer"  # acts of a part
ELSEWHERE = "_elsewhere"  # the same words in other languages


class ConsentQuestion(Question):
    """Agree, go on without saving, or a first story that waits for the answer."""

    slot = slots.CONSENT

    def take(self, draft: Draft) -> Taken:
        """Read agree or go on without saving, in whatever else is told."""
        turn = draft.turn
        if turn.choice:
            chosen = turn.choice[1] if turn.choice[0] == slots.CONSENT else None
            return self._settle(draft, chosen) if chosen in ANSWERS else Taken.UNCLEAR
        said = self._said(draft)
        if said is not None:
            return self._settle(draft, said)
        return Taken.HEARD if turn.tells_facts else Taken.UNCLEAR

    def skip(self, draft: Draft) -> Taken:
        """Take "skip" as going on without saving: nothing is kept unless someone agrees."""
        if _of_another_thing(draft.turn):
            return Taken.UNCLEAR
        return self._settle(draft, NO_SAVING)

    def _said(self, draft: Draft) -> str | None:
        """The words of the answer count whatever stands beside them; intents only alone."""
        turn = draft.turn
        words = load_consent_words()
        later = [one.span() for one in spoken("agrees_later").finditer(turn.text)]
        asides = [one.span() for one in spoken("polite_if").finditer(turn.text)]
        text = blanked(turn.text, [*later, *asides])
        for answer in ANSWERS:
            said = (words.get(f"{answer}{where}") for where in ("", ELSEWHERE))
            if any(one.said_in(text if answer == AGREED else turn.text) for one in said if one):
                return answer
        if later:
            return None  # "before I agree, how long is it kept?"
        if _does_not_mind(text):
            return AGREED
        if (place := _chosen_by_place(turn.text)) is not None:
            return OFFERED[place]
        if _agrees_in_a_part(draft) or _yes_and_more(draft) or _yes_with_an_age(turn.text):
            return AGREED
        of_another = turn.tells_facts or words[ABOUT_FACTS].said_in(turn.text)
        if of_another or _of_another_thing(turn):
            return None
        if turn.intent in ("consent_no_saving", "deny"):
            return NO_SAVING
        return AGREED if turn.intent in ("consent_agree", "affirm") else None

    def _settle(self, draft: Draft, answer: str) -> Taken:
        draft.set(**{slots.CONSENT: answer})
        same = standing_only(draft.facts_before, draft.facts) == draft.facts
        if heard_enough(draft.facts_before) and same:
            draft.set(**{slots.READBACK: SEEN})  # the question has said back what was heard
        if answer == NO_SAVING:
            draft.acknowledge(acknowledgement("nothing_kept"))
        else:
            draft.keep("consent", history=answer == AGREED)
            draft.keep("facts")
            keep_noted(draft)
            for what, slot in MADE_BEFORE.items():
                if draft.values.get(slot):
                    draft.keep(what)
            if draft.safety.country:
                draft.keep("place", country=draft.safety.country)
        settle_safety_records(draft)
        return Taken.ANSWERED


def _does_not_mind(text: str) -> bool:
    """Whether somebody does not mind, and refuses nothing ("by all means", "I don't mind")."""
    polite = [one.span() for one in spoken("does_not_mind").finditer(text)]
    rest = blanked(text, polite)
    return bool(polite) and spoken("refuses_anything").search(rest) is None


def _yes_and_more(draft: Draft) -> bool:
    """Whether a yes opens the message that answers the question put a second time.

    "Yes, it's a 4 by the way" agrees; the first words of a story may only be polite.
    """
    again = draft.values.get(slots.REPROMPT) or heard_enough(draft.facts_before)
    agrees_to_facts = load_consent_words()[ABOUT_FACTS].said_in(draft.turn.text)
    opens = spoken("opens_with_a_yes").match(draft.turn.text.strip())
    return bool(again) and opens is not None and not agrees_to_facts


def _yes_with_an_age(text: str) -> bool:
    """Whether a yes goes on with an age, and nothing is refused ("yeah ok 52 trucker")."""
    agrees = spoken("yes_with_an_age").match(text) is not None
    return agrees and spoken("refuses_anything").search(text) is None


def _agrees_in_a_part(draft: Draft) -> bool:
    """Whether a part of the message surely agrees: "yes fine, male, 44. can I do it later?"

    A yes that tells an age counts whatever else it tells: "yes I'm 40, in the middle".
    """
    of_age = draft.facts.age is not None and draft.facts_before.age is None
    told = does(draft, AGREES) if of_age or not draft.turn.tells_facts else None
    told = told or (does(draft, AGREES, ANSWERS_IT) if of_age else None) or ""
    yes = spoken("agrees_somewhere").search(told) is not None
    return yes and spoken("refuses_anything").search(told) is None


def _chosen_by_place(text: str) -> int | None:
    """Return which button is meant by its place ("the second one I think", "2. it began ...")."""
    first = option_first(text.strip(), len(OFFERED))
    if first is not None:
        return first
    chooses = spoken("chooses_by_place")
    sentences = (text[first:last].strip(" .!,").casefold() for first, last in parts_of(text))
    chosen = (one for one in sentences if chooses.fullmatch(one))
    named = next((place_named(one, len(OFFERED)) for one in chosen), None)
    return _number_first(text) if named is None else named


def _number_first(text: str) -> int | None:
    """Return which button is meant by its number ("2 please, enough is stored about us")."""
    opening = next((text[first:last] for first, last in pieces_of(text)), "")
    if not spoken("chooses_by_place").fullmatch(opening.strip(" .!,").casefold()):
        return None
    told = [one.value for one in Message.read(opening).numbers()]
    return int(told[-1]) - 1 if told and told[-1] in range(1, len(OFFERED) + 1) else None


def _of_another_thing(turn: UserTurn) -> bool:
    """Whether something else is wished for ("not that one, something else"): no refusal."""
    return not turn.pressed and read_wishes(turn.reply, turn.findings).swap is not None
