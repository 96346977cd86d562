"""The questions for a single fact that the story left open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.standing_alone import OF_THE_PAIN
from bot.conversation.drafting.facts_told.no_facts.told_in_passing import RATED, of_the_pain
from bot.conversation.drafting.facts_told.ratings.ratings_told import with_best_and_worst
from bot.conversation.drafting.facts_told.taken_out.taking_out import without_denied
from bot.conversation.intake.intake_answers import UNSURE, apply_answer, apply_choice
from bot.conversation.questions.about_somebody_else import answer_for_them
from bot.conversation.questions.question import Question, Taken
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.conversation.worse_words import FIELD as WORSE
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention
from bot.language.folding import worse_without
from bot.language.replies.answering.answer_pain import LIMBS
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.taken_back import blanked

# Words that only sound like an answer: "that's right" agrees, "it stays" is told of the pain.
NO_ANSWER = {
    "side": spoken("that_is_right"),
    "sleep_position": spoken("stays"),
}
OF_NONE = ("sit_hours", RATED)  # answers that a "none" may be
GOES, ELSEWHERE, NOWHERE = "radiation", "other", "none"
SINCE, SITS = "duration_days", "sit_hours"
# What a "no" beside it denies or puts right, where the hours of the days are asked.
OF_PAIN = ("radiation", "side", "regions", "course", "duration_days", "aggravated_by", "onset")


class IntakeQuestion(Question):
    """One fact: place, side, time, how bad, what makes it worse, sitting, where it travels."""

    def __init__(self, slot: str) -> None:
        """Ask for the fact that lives in this slot."""
        self.slot = slot

    @property
    def action(self) -> str:
        """The place is asked with a map, the others with buttons."""
        return "action_ask_regions" if self.slot == "regions" else f"utter_ask_{self.slot}"

    def take(self, draft: Draft) -> Taken:
        """Read an answer; every fact in the message has been heard, asked for or not."""
        taken = self._taken(draft)
        if self.slot == RATED and taken is Taken.ANSWERED:
            draft.set_facts(with_best_and_worst(draft.facts, draft.situation.turns[-1]))
        if self.slot == GOES and draft.facts.radiation != ELSEWHERE:
            draft.set_facts(replace(draft.facts, radiates_to=draft.facts_before.radiates_to))
        return taken

    def _taken(self, draft: Draft) -> Taken:
        before, turn = draft.facts_before, draft.turn
        if turn.choice:
            changed = apply_choice(draft.facts, *turn.choice)
            if changed is None:
                return Taken.UNCLEAR
            draft.set_facts(changed)
            return Taken.ANSWERED if turn.choice[0] == self.slot else Taken.HEARD
        if answer_for_them(draft):
            return Taken.HEARD
        if self._told(draft.facts) != self._told(before):
            self._add_named(draft)
            self._add_way(draft)
            return Taken.ANSWERED
        other = NO_ANSWER.get(self.slot)
        if other and other.search(turn.text.strip().casefold()):
            return Taken.HEARD if draft.facts != before else Taken.UNCLEAR
        if self.slot == "side":  # "turning left hurts less" tells the side of a movement
            ways = [one.span() for one in spoken("way_of_a_movement").finditer(turn.text)]
            turn = replace(turn, text=blanked(turn.text, ways))
        answered = apply_answer(draft.facts, self.slot, self._of_the_pain(draft, turn))
        if answered == UNSURE:
            return self.skip(draft)
        if self.slot == SITS and draft.values.get(slots.REPROMPT) and _plain_no(turn.text):
            return self.skip(draft)  # a second "no" will not tell the hours
        if isinstance(answered, Facts):
            answered = without_denied(answered, draft.left)
            if self.slot == WORSE:
                answered = _without_eased(answered, draft.facts.eased_by)
            if answered == draft.facts and self._told(answered) in (None, ()):
                return Taken.HEARD if draft.facts != before else Taken.UNCLEAR
        of_else = isinstance(answered, Facts) and (
            self._of_else(answered, draft)
            or self._of_where_it_is(answered, draft)
            or self._of_the_days(draft)
            or self._of_the_routine(draft)
            or (self._of_nothing(answered) and _denies_another(draft))
            or (self.slot != RATED and spoken("no_to_a_number").match(draft.turn.text) is not None)
        )
        if isinstance(answered, Facts) and not of_else:
            draft.set_facts(answered)
            return Taken.ANSWERED
        return Taken.HEARD if draft.facts != before else Taken.UNCLEAR

    def _of_the_pain(self, draft: Draft, turn: UserTurn) -> UserTurn:
        return of_the_pain(turn, self.slot, of_them=bool(draft.values.get(slots.ABOUT)))

    def _add_way(self, draft: Draft) -> None:
        """Take the limb that it goes to, where only a feeling in it was denied ("no tingle")."""
        if self.slot != GOES or draft.facts.radiation != NOWHERE:
            return
        named = apply_answer(draft.facts, self.slot, self._of_the_pain(draft, draft.turn))
        if isinstance(named, Facts) and named.radiation in LIMBS:
            draft.set_facts(named)

    def _add_named(self, draft: Draft) -> None:
        """Add movements that only the question makes worse ones ("lifting trays, and standing")."""
        if self.slot != WORSE:
            return
        named = apply_answer(draft.facts, self.slot, self._of_the_pain(draft, draft.turn))
        if not isinstance(named, Facts):
            return
        named = without_denied(named, draft.left)
        told, known = draft.facts, load_movements()
        also = [one for one in named.worse_with if one not in (*told.worse_with, *told.eased_by)]
        codes = [code for one in also if one in known for code in known[one].codes]
        draft.set_facts(
            replace(
                told,
                worse_with=(*told.worse_with, *also),
                aggravated_by=tuple(dict.fromkeys((*told.aggravated_by, *codes))),
            )
        )

    def _of_else(self, answered: Facts, draft: Draft) -> bool:
        """Whether a "no" of something else was read as no hours, or as no pain.

        "No floor exercises please", "none, the clot was four years ago", "no, it stays".
        """
        text = draft.turn.text
        if getattr(answered, self.slot) != 0 or self.slot not in OF_NONE:
            return False
        if self.slot == SITS and spoken("never_does").match(text):
            return False  # "never, I'm a postie"
        rated = self.slot == RATED and (
            spoken("zero").search(text) or load_fact_cues()[OF_THE_PAIN].stand_in(text)
        )
        plain = self.slot != RATED and (_plain_no(text) or _denies_another(draft))
        return plain or not (rated or is_within(text, "answer_of_none"))

    def _of_nothing(self, answered: Facts) -> bool:
        """Whether a "no" was read as: nothing makes it worse ("no, it stays put")."""
        return self.slot == WORSE and answered.aggravated_by == (NOWHERE,)

    def _of_where_it_is(self, answered: Facts, draft: Draft) -> bool:
        """Whether only words for where the pain is were read as how bad it is or where it goes.

        "Sorry, the right side of my low back", "actually it is my neck, not my low back".
        """
        before, now = draft.facts_before, draft.facts
        put_right = (before.side, before.regions) != (now.side, now.regions)
        rates = self.slot == RATED and put_right  # "low" alone is a rating
        if not rates and (self.slot != GOES or answered.radiation != ELSEWHERE):
            return False
        told, here = draft.turn.findings, tuple(_where_it_is(draft))
        left = told.without(lambda one: one in here)
        text = blanked(draft.turn.text, [(one.start, one.end) for one in here])
        return bool(here) and read_answer(self.slot, left, text) is None

    def _of_the_days(self, draft: Draft) -> bool:
        """Whether hours of every day were read as since when ("8 hours at the computer")."""
        told = draft.turn.findings
        return self.slot == SINCE and bool(told.of(Kind.HOURS)) and not told.of(Kind.DURATION)

    def _of_the_routine(self, draft: Draft) -> bool:
        """Whether minutes of some days were read as hours ("15 mins on days off, 5 else")."""
        said = draft.situation.turns[-1].text
        minutes = spoken("of_minutes").search(said) and spoken("some_days").search(said)
        return self.slot == SITS and bool(minutes) and not draft.turn.findings.of(Kind.HOURS)

    def _told(self, facts: Facts) -> object:
        value = getattr(facts, self.slot)
        return (value, facts.stage) if self.slot == SINCE else value


def _without_eased(facts: Facts, eased: Sequence[str]) -> Facts:
    """Leave out what only the question makes worse, and the words tell to ease it."""
    kinds, moves = worse_without(facts.aggravated_by, facts.worse_with, eased)
    return replace(facts, aggravated_by=kinds, worse_with=moves)


def _where_it_is(draft: Draft) -> Iterator[Mention]:
    """Yield the words for where the pain is: its side, its place, another one in its stead.

    "Into the right side" is a way, "both buttocks" another place.
    """
    before, now = set(draft.facts_before.regions), set(draft.facts.regions)
    here = before if before & now else before | now
    told, text = draft.turn.findings, draft.turn.text
    elsewhere = [one for one in told.present(Kind.REGION) if one.value not in here]
    for one in (*told.present(Kind.REGION), *told.present(Kind.SIDE)):
        last = text[: one.end].rstrip().rfind(" ") + 1
        goes = spoken("way_to_a_place").search(text[:last]) is not None
        if not goes and not any(one.overlaps(other) for other in elsewhere):
            yield one


def _denies_another(draft: Draft) -> bool:
    """Whether a "no" stands with a fact of the pain, which it belongs to, and not of the days."""
    led = spoken("leading_no").match(draft.turn.text)
    if led is None:
        return False
    before, now = draft.facts_before, draft.facts
    if any(getattr(now, one) != getattr(before, one) for one in OF_PAIN):
        return True
    travels = read_answer("radiation", Findings(), draft.turn.text[led.end() :])
    return travels is not None and travels.value is not None  # "it stays"


def _plain_no(text: str) -> bool:
    return text.casefold().strip(" .!?,") in words("negators")


INTAKE = tuple(IntakeQuestion(name) for name in slots.INTAKE_QUESTIONS)
