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
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.first_letter import capitalised
from bot.language.text.question_start import ends_with_mark
from bot.routine.routine import RoutineItem

ANY = "muscle_worked"


def about_muscle(draft: Draft, text: str) -> str | None:
    """Return what a muscle is, or why it is worked on; None where neither is asked."""
    said = as_heard(text)
    named = [one for one in load_muscles().values() if one.named_in(said) is not None]
    pointed = [one for one in named if _why_of(one, said)]
    why = bool(pointed) or spoken("why_a_muscle_is_worked").search(said) is not None
    own = own_word_asked(text)
    if own is not None and not why:
        return None
    if not why:
        asked = [one for one in named if _asks_of(one, said)]
        if not asked:
            return None
        return " ".join(filter(None, (_meaning(asked[0]), _reason(draft, asked))))
    reason = _reason(draft, pointed or named)
    if reason is None and pointed and pattern_was_told(draft):
        reason = acknowledgement("muscle_none", muscle=pointed[0].name)
    if reason is None:
        return None
    return " ".join((own.told, reason)) if own is not None else reason


def _why_of(muscle: Muscle, said: str) -> bool:
    """Whether the reason for a muscle is asked with no more than its name ("why my chest?")."""
    at = muscle.named_in(said)
    if at is None or spoken("why_up_to_a_muscle").search(said[: at[0]]) is None:
        return False
    return spoken("why_past_a_muscle").search(said[at[1] :]) is not None


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
                return " ".join(filter(None, (told, _moves(draft, muscle.id, kind))))
    for muscle in named:
        if items := _working(draft, muscle.id, ANY):
            return items[0].why
    return None


def _moves(draft: Draft, muscle: str, kind: str) -> str:
    """Name the moves of today that do this to a muscle, or say that none does; "" without any."""
    items = _working(draft, muscle, kind)
    if today_of(draft) and not items:
        return acknowledgement("muscle_not_today")
    moves = acknowledgement("muscle_joint").join(names_of(items))
    return acknowledgement("muscle_moves", moves=moves) if items else ""


def _working(draft: Draft, muscle: str, kind: str) -> list[RoutineItem]:
    """The moves of today that work on a muscle in the way that a kind of reason wants."""
    return [one for one in today_of(draft) if muscle in _worked(one.exercise_id, kind)]


def _worked(move: str, kind: str) -> tuple[str, ...]:
    aims = load_exercises()[move].targets
    longer, stronger = (*aims.stretch, *aims.mobilise, *aims.relieve), aims.strengthen
    return {"muscle_lengthen": longer, "muscle_build": stronger}.get(kind, (*stronger, *longer))
