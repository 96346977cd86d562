""" "What's rectus abdominis?", "why would I stretch my belly?": a muscle of the plan.

Who asks what the name means is told the everyday name, who asks why it is worked on what the
named pattern makes of it, and both the move of today that does it.
"""

from __future__ import annotations

from bot.assessment import explain, infer
from bot.conversation.checks.checks import evidence_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.explain import pattern_was_told
from bot.conversation.requests.named_moves import names_of, today_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.own_words import asks_meaning_of, own_word_asked
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_names import Muscle, load_muscles
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import capitalised
from bot.language.text.question_start import ends_with_mark


def about_muscle(draft: Draft, text: str) -> str | None:
    """Return what a muscle is, or why it is worked on; None where neither is asked."""
    said = text.casefold().replace("\u2019", "'")
    why = spoken("why_a_muscle_is_worked").search(said) is not None
    own = own_word_asked(text)
    if own is not None and not why:
        return None
    named = [one for one in load_muscles().values() if one.named_in(said) is not None]
    if not why:
        asked = [one for one in named if _asks_of(one, said)]
        if not asked:
            return None
        return " ".join(filter(None, (_meaning(asked[0]), _reason(draft, asked))))
    reason = _reason(draft, named)
    if reason is None:
        return None
    return " ".join((own.told, reason)) if own is not None else reason


def _asks_of(muscle: Muscle, said: str) -> bool:
    """Whether the clinician's term is asked about; an everyday word explains itself."""
    at = muscle.term_in(said)
    if at is None:
        return False
    alone = said.strip(" .!?") == said[slice(*at)] and ends_with_mark(said)  # "rectus abdominis??"
    return alone or asks_meaning_of(said, *at)


def _meaning(muscle: Muscle) -> str:
    return acknowledgement("muscle_means", term=capitalised(muscle.term), muscle=muscle.name)


def _reason(draft: Draft, named: list[Muscle]) -> str | None:
    """What the plan wants of the first of these muscles; None where it is not among them."""
    if not pattern_was_told(draft):
        return None
    made = infer(draft.facts, evidence_of(draft.values))
    aims = {"muscle_lengthen": made.lengthen, "muscle_build": made.build}
    for kind, wanted in aims.items():
        ids = [one.muscle for one in wanted]
        for muscle in named:
            if muscle.id in ids:
                picture = explain(made, draft.facts).picture
                told = acknowledgement(kind, muscle=muscle.name, picture=picture)
                return " ".join(filter(None, (told, _moves(draft, muscle.id))))
    for muscle in named:
        if moves := _moves(draft, muscle.id):
            return moves
    return None


def _moves(draft: Draft, muscle: str) -> str:
    """Name the moves of today that work on a muscle; empty where none does."""
    items = [one for one in today_of(draft) if muscle in _worked(one.exercise_id)]
    moves = acknowledgement("muscle_joint").join(names_of(items))
    return acknowledgement("muscle_moves", moves=moves) if items else ""


def _worked(move: str) -> tuple[str, ...]:
    aims = load_exercises()[move].targets
    return (*aims.strengthen, *aims.stretch, *aims.mobilise, *aims.relieve)
