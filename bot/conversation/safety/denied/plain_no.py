"""A "no" about a sign, with half a sentence of reason: "no, it's only the fingers"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.denied.answer_beside import NO_WITH_SIGN
from bot.conversation.safety.safety_move import SUICIDE
from bot.conversation.turn import Turn
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.word_patterns import plain_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Status
from bot.language.replies.learned.follow_up_kinds import CLAUSE_ENDS, says_kind
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import is_question
from bot.safety.levels import Level

OF_LIMBS = ("arm_motor", "leg_motor", "myelopathy")  # a limb is looked at by who has it
BOTH_LEGS = "ces_bilateral_legs"  # its question asks whether it is of the last weeks


def told_beside_questions(text: str) -> str:
    """Return the parts that tell something; what is only asked answers no question."""
    parts = (text[first:last].strip() for first, last in parts_of(text))
    return " ".join(one for one in parts if not is_question(one))


def backs_its_no(turn: Turn, slug: str) -> bool:
    """Whether a reply opens with a no and all that follows narrows it, denies or says it is well.

    "No, it doesn't go round my ribs", "no, just the usual", "no, it's been a year" of both legs. A
    sign, or a word for one, beside it ("no, just the left one is numb") leaves the question open,
    and so does "just", "only" where the sign is an emergency that no limb shows ("no, just a tight
    feeling").
    """
    opening = spoken("opens_with_no").match(turn.text)
    if opening is None or turn.button or says_kind(turn.text, "worse"):
        return False
    signs = [one for one in turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    if signs or says_kind(turn.text, NO_WITH_SIGN):
        return False
    rest = [plain_words(one) for one in CLAUSE_ENDS.split(turn.text[opening.end() :])]
    told = [one for one in rest if one]
    if spoken("feels_odd").search(" ".join(told)) is not None:
        return False
    emergency = Level(load_red_flags()[slug].level) is Level.E or slug == SUICIDE
    less = slug in OF_LIMBS or not emergency
    return bool(told) and all(
        spoken("backs_a_no").match(one)
        or (less and spoken("narrows_a_no").match(one))
        or (slug == BOTH_LEGS and spoken("long_behind_a_no").match(one))
        for one in told
    )


def without_tingle(turn: Turn) -> Turn:
    """Leave out that a limb tingles: lost strength is asked about ("no, only the tingling")."""
    ends = [*(one.start() for one in CLAUSE_ENDS.finditer(turn.text)), len(turn.text)]
    clauses = zip((0, *ends), ends, strict=False)
    gone = [place for place in clauses if _only_tingles(turn.text[slice(*place)])]
    if not gone or turn.button:
        return turn
    opening = spoken("opens_with_no").match(turn.text)
    first = opening.end() if opening else 0
    return replace(turn, text=blanked(turn.text, [(max(first, at), to) for at, to in gone]))


def _only_tingles(clause: str) -> bool:
    """Whether it tells of a tingle, or that it is only numb, and not of what a limb cannot do."""
    said = spoken("only_numb").sub("tingling", clause)
    told = spoken("tingles").search(said) is not None
    return told and spoken("of_lost_strength").search(said) is None
