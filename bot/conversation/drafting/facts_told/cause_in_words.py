"""What began a pain in the person's own words: "after digging the allotment", "after you fell"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.readback import parts
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts
from bot.language.findings import Kind, Mention
from bot.language.text.message import Message

CAUSE = "trigger"
# Of these a deed is told; of the others ("with stress") the words of the guide say it.
DEEDS = frozenset(
    ("lift", "bend", "twist", "fall", "crash", "sport", "new_exercise", "housework", "carry")
)
LONGEST = 60  # letters; longer is a story, and no name of what began it


def with_cause_in_words(draft: Draft, before: Facts, facts: Facts) -> Facts:
    """Return the facts with the words in which what began it was told.

    They stay until another cause is told; what denies only the name that the guide has for it
    ("not housework", of the digging) takes nothing out.
    """
    known, turn = before.trigger_words, draft.turn
    if facts.trigger is None and known is not None and _denies_the_name(draft, before):
        return with_cause_of(before, facts)
    if facts.trigger not in DEEDS:
        return replace(facts, trigger_words=None)
    told = next(iter(_told(turn, facts.trigger)), None) if not turn.pressed else None
    if facts.trigger != before.trigger:
        return replace(facts, trigger_words=told)
    again = told is not None and spoken("corrects_itself").search(turn.text)
    kept = told if known is None or again else known
    return replace(
        facts, trigger_words=kept, trigger_move=facts.trigger_move or before.trigger_move
    )


def with_cause_of(before: Facts, facts: Facts) -> Facts:
    """Return the facts with what began it as it was noted before."""
    return replace(
        facts,
        trigger=before.trigger,
        trigger_move=before.trigger_move,
        trigger_words=before.trigger_words,
    )


def in_own_words(words: str) -> str | None:
    """Return words of the writer as the guide says them, None where they name no deed."""
    said = " ".join(words.split()).strip(" ,.;:!?-")
    said = said.casefold() if said.isupper() else f"{said[:1].casefold()}{said[1:]}"
    if not said or len(said) > LONGEST or spoken("told_as_a_deed").match(said) is None:
        return None
    said = spoken("hangs_at_the_end").sub("", spoken("was_doing").sub("", said))
    said = spoken("of_oneself_was").sub(speak("conversation", "you_were"), said)
    said = spoken("of_oneself_subject").sub(speak("conversation", "you"), said)
    said = spoken("of_oneself_self").sub(speak("conversation", "yourself"), said)
    return spoken("of_oneself_own").sub(speak("conversation", "your"), said)


def shown_cause(facts: Facts) -> str:
    """Return the words in which what began it is shown."""
    label = load_readback()[CAUSE].words.get(facts.trigger or "", "")
    return dict(parts(facts)).get(CAUSE, label)


def share_a_word(said: str, shown: str) -> bool:
    """Whether two tellings share a word, in whatever form, but for the small ones."""
    return not _forms(said).isdisjoint(_forms(shown))


def _forms(text: str) -> set[str]:
    small = word_list("beside_a_fact")
    words = (one for one in Message.read(text).words if one.norm not in small)
    return {form for one in words if one.norm.isalpha() for form in (one.norm, *one.forms)}


def _denies_the_name(draft: Draft, before: Facts) -> bool:
    said = draft.situation.turns[-1].text
    label = load_readback()[CAUSE].words.get(before.trigger or "", "")
    named = share_a_word(said, label)
    return named and not share_a_word(said, before.trigger_words or "")


def _told(turn: UserTurn, cause: str) -> Iterable[str]:
    for one in turn.findings.present(Kind.TRIGGER):
        if one.value == cause:
            words = in_own_words(_stretch(turn.text, one))
            if words is not None:
                yield words


def _stretch(text: str, told: Mention) -> str:
    """Return the words that a deed stands in ("I fell off my bike" for "fell off")."""
    lead = spoken("told_before_a_deed").search(text[: told.start])
    begins = "".join(one or "" for one in lead.groups()) if lead is not None else ""
    behind = spoken("goes_on_of_a_deed").match(text[told.end :])
    return begins + text[told.start : told.end] + (behind[0] if behind is not None else "")
