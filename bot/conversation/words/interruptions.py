"""Which intents may interrupt a question, and how sure the classifier must be."""

from __future__ import annotations

from functools import lru_cache

from bot.conversation.turn import MessagePart
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import straightened, without_apostrophes
from bot.language.text.question_start import (
    begins_as_question,
    ends_with_mark,
    exclaims,
    plainly_put,
    question_start,
)

ASK = "ask_education"  # an intent


class InterruptionRules(Entry):
    """`intents` may interrupt from `confidence` on, or `in_long_story` where facts were told.

    `first` come before the message is read as an answer, from `first_confidence` on, `asked` ones
    from `asked_confidence` on where the message opens as a question does. `costly` ones
    end or delete something and need `costly_confidence`. `corrections` tell an earlier answer anew.
    `beside` may be asked in a sentence beside an answer, from `beside_confidence` on. `commands`
    do something, whatever is open.
    """

    intents: tuple[str, ...]
    confidence: float
    in_long_story: float
    first: tuple[str, ...]
    first_confidence: float
    asked: tuple[str, ...]
    asked_confidence: float
    costly: tuple[str, ...]
    costly_confidence: float
    corrections: tuple[str, ...]
    beside: tuple[str, ...]
    beside_confidence: float
    commands: tuple[str, ...]


@lru_cache(maxsize=1)
def load_interruption_rules() -> InterruptionRules:
    """Return the one entry of interruptions.yml. Raises `KnowledgeError` when it is refused."""
    return read_entries(CONTENT / "conversation" / "interruptions.yml", InterruptionRules)[
        "interruptions"
    ]


def interrupts(intent: str | None, confidence: float, heard_facts: bool) -> bool:
    """Return True when a message should leave the pending question for a moment.

    A message that told facts ("... should I rest it?") must be surer of its question.
    """
    rules = load_interruption_rules()
    needed = rules.in_long_story if heard_facts else rules.confidence
    if intent in rules.costly:
        needed = max(needed, rules.costly_confidence)
    return intent in rules.intents and confidence >= needed


def is_command(intent: str | None, confidence: float) -> bool:
    """Return True for a message that is surely a command ("one step back")."""
    rules = load_interruption_rules()
    return intent in rules.commands and confidence >= rules.confidence


def interrupts_first(intent: str | None, confidence: float, text: str) -> bool:
    """Return True when a message is surely no answer ("why this one?" is no number).

    A message that opens as questions do needs less: "how do you know it's not a slipped disc" is
    no "not sure".
    """
    rules = load_interruption_rules()
    if intent in rules.first and confidence >= rules.first_confidence:
        return True
    return (
        opens_as_question(text) and intent in rules.asked and confidence >= rules.asked_confidence
    )


def is_aside(part: MessagePart) -> bool:
    """Return True for a sentence that asks something of its own beside an answer."""
    rules = load_interruption_rules()
    asked = plainly_put(part.text)
    if begins_as_question(asked) and (part.start or ends_with_mark(part.text)):
        return True
    asks = opens_as_question(part.text) or begins_as_question(asked)
    least = rules.asked_confidence if asks else rules.beside_confidence
    told = part.intent == ASK and not asks_anywhere(part.text)  # "I have a baby so I hardly sleep"
    return part.intent in rules.beside and part.confidence >= least and not told


@lru_cache  # a turn asks several times for the same words
def opens_as_question(text: str) -> bool:
    """Return True for words that begin as a question does, or end with its mark."""
    said = without_apostrophes(text.casefold()).strip(" ,.")
    openings = words("question_openings")
    if exclaims(text) or states_without_it(text):
        return False
    return said.endswith("?") or any(said.startswith(f"{one} ") for one in openings)


@lru_cache  # a turn asks several times for the same words
def asks_something(text: str) -> bool:
    """Return True for words that ask, with a mark or without ("so gym yes or no")."""
    insists = spoken("insists_on_answer").search(text.strip().casefold()) is not None
    return (
        insists or begins_with_asking(text) or opens_as_question(text) or begins_as_question(text)
    )


def asks_anywhere(text: str) -> bool:
    """Return True for words that ask, wherever in them, or want to be told or shown something."""
    said = text.strip().casefold()
    by_end = spoken("asks_by_its_end").search(said) or spoken("asks_for_tips").match(said)
    by_end = by_end or spoken("asks_for_doing").search(said)
    doubts = spoken("advice_of_others").search(straightened(said))
    return bool(by_end or doubts) or asks_something(text) or question_start(text) is not None


def begins_with_asking(text: str) -> bool:
    """Return True for words whose first one asks ("is two pillows", "does my operation")."""
    first = spoken("first_word_asks").match(text.strip().casefold())
    return first is not None and not (exclaims(text) or states_without_it(text))


def states_without_it(text: str) -> bool:
    """Return True for a statement that only begins as a question does ("is 6 today")."""
    return spoken("states_without_it").match(text) is not None


def corrects(intent: str | None, confidence: float) -> bool:
    """Return True when a message that answers nothing may tell an earlier answer anew."""
    rules = load_interruption_rules()
    return intent in rules.corrections and confidence >= rules.confidence
