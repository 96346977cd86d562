"""A muscle found tight that is not stretched, because nothing builds its other side here."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.routine.choosing.chooser import Chooser

UNPAIRED = ("out_no_partner", "out_partner_room")  # nothing may build it, or there is no room
SAID = "stretch_waits"


def stretch_that_waits(chooser: Chooser) -> Iterator[str]:
    """Yield a sentence for the tightest muscle that a check found, where its stretch stays out."""
    inputs, known = chooser.at.inputs, load_exercises()
    found = [muscle for muscle, _ in inputs.lengthen if muscle in inputs.found("lengthen")]
    refused = [key for key, why in chooser.refused.items() if why.rule in UNPAIRED]
    for muscle in found[:1]:
        unpaired = any(muscle in known[key].targets.stretch for key in refused)
        if unpaired and not any(muscle in known[key].targets.stretch for key in chooser.ids):
            yield load_reasons()[SAID].say.format(muscle=load_muscles()[muscle].name)
