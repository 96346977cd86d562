"""The result of the assessment as it is shown: the words, and the parts of a card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.assessment import Assessment, MusclesWorked, explain
from bot.assessment.explaining import MuscleLine
from bot.conversation import slots
from bot.conversation.turn import payload
from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.assessment.explanation_words import words
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.pictures.poses import load_pictures
from bot.knowledge.pictures.tug_of_war_muscles import TugOfWar
from bot.knowledge.routine.routine_words import load_session_texts
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts

OTHERWISE = (speak("conversation", "what_if_i_had_answered"), "otherwise")


def pattern_text(assessment: Assessment, facts: Facts, worked: MusclesWorked) -> str:
    """Return the pattern in words, or plainly that none is named; blocks parted by a blank line.

    `worked` are the muscles that the plan to come works on.
    """
    said = explain(assessment, facts, worked)
    title = f"{said.over_line}: {said.title}" if said.over_line else said.title
    ask = [words("ask_why")] if said.picture else []
    return "\n\n".join([f"{title}.", *said.paragraphs, *ask])


def pattern_in_short(assessment: Assessment, facts: Facts, *, first: bool = False) -> str:
    """Return one line for a pattern: another one than was shown before, or the `first`.

    The first is so short for who minds long texts.
    """
    texts = load_session_texts()
    form = texts.brief_pattern_first if first else texts.brief_pattern
    return form.format(title=explain(assessment, facts).title.rstrip("."))


def pattern_card(assessment: Assessment, facts: Facts) -> dict[str, Any]:
    """Return the pattern as the parts of a card, with the picture of its tug of war.

    The picture shows the muscles that the card lists, also those that only a check brought up, and
    numbers them in the same order.
    """
    said, lead = explain(assessment, facts), assessment.lead
    title, asks = OTHERWISE
    tight, weak = _names(said.lengthen), _names(said.build)
    both, shown = (said.picture, "") if said.both_ways else ("", said.picture)
    why = " ".join(filter(None, (both, said.found, said.told, said.against, said.also)))
    drawn: dict[str, Any] = {}
    if lead:
        pattern = load_patterns()[lead.pattern_id]
        side = _side(assessment, lead.pattern_id)
        picture = said.both_ways or pattern.picture
        tug = TugOfWar(
            picture,
            tuple(line.muscle for line in said.lengthen),
            tuple(line.muscle for line in said.build),
            mirrored=None not in (side, pattern.drawn_side) and side != pattern.drawn_side,
        )
        drawn = {
            "picture": tug.id,
            "picture_alt": " ".join(
                part for part in (f"{said.title}.", pattern.shows, *_numbers(tight, weak)) if part
            ),
            "caption": _lines(picture),
            "links": [{"title": title, "payload": payload(slots.PATTERN, asks), "style": "aside"}],
        }
    return {
        "kind": "pattern",
        "over": said.over_line,
        "step": words("not_certain") if said.over_line else "",
        "title": said.title,
        **drawn,
        "text": shown if lead else why,
        "tight": tight,
        "weak": weak,
        "why": why if lead else "",  # of no pattern there is nothing to think
        "sure": _without_label(said.how_sure),
        "honest": " ".join(part for part in (said.honest, *said.first) if part),
    }


def _names(muscles: Sequence[MuscleLine]) -> list[str]:
    """What the muscles are called by the person; their Latin names are for the papers."""
    return [load_muscles()[line.muscle].name for line in muscles]


def _lines(picture: str) -> str:
    """What the lines of a picture stand for, "" where it has none."""
    drawn = [prop.k for prop in load_pictures()[picture].props]
    if "belt" in drawn:
        return words("lines_belt" if drawn.count("belt") == 1 else "lines_belt_either")
    return words("lines_plumb") if "guide" in drawn else ""


def _numbers(tight: Sequence[str], weak: Sequence[str]) -> list[str]:
    """What the numbers of the picture stand for, for those who do not see it."""
    counted = [f"{number} {label}" for number, label in enumerate([*tight, *weak], start=1)]
    sides = (
        ("picture_lengthen", counted[: len(tight)]),
        ("picture_build", counted[len(tight) :]),
    )
    return [words(key, muscles=", ".join(side)) for key, side in sides if side]


def _without_label(text: str) -> str:
    """The words behind "How sure:", which the card says over them."""
    _, label, rest = text.partition(speak("conversation", "how_sure"))
    return rest[:1].upper() + rest[1:] if label else text


def _side(assessment: Assessment, pattern_id: str) -> str | None:
    """Return the one side on which checks spoke for the pattern, or None."""
    weights = load_evidence_weights()
    found = {
        piece.where
        for piece in assessment.evidence
        if piece.by == "check" and weights[piece.key].weights.get(pattern_id, 0) > 0
    }
    sides = found & {"left", "right"}
    return sides.pop() if len(sides) == 1 and "both" not in found else None
