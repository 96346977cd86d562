"""The conversation that both sides of the benchmark hold, and how it is measured.

Runs on Plumbline's Python and on stock Rasa's older one: the standard library only.
"""

from __future__ import annotations

import json
import statistics
import time
import uuid
from pathlib import Path
from typing import Any

ROUNDS = 6
OPENING = (  # of a long talk; then questions only
    "hi",
    "go on without saving",
    "my lower back has ached for 3 weeks, I sit 8 hours a day, worse when I stand",
    "yes",
    "both sides",
)
TALK = "talk.json"  # the person's words of the talk, in the folder that both sides work in
QUESTIONS = (
    "should i get a scan?",
    "why do you ask?",
    "is walking good for it?",
    "can i take ibuprofen?",
    "what is a slipped disc?",
)
EARLY, LATE, AROUND = 5, 200, 10  # turns of a long talk that are compared


async def turn_ms(agent: Any, message_of: Any, work: Path) -> dict[str, float]:
    """Hold the talk of `work` several times, the first round left out.

    The median in milliseconds of the turns that were answered, and their share of all turns: a side
    that says nothing is fast.
    """
    texts = json.loads((work / TALK).read_text(encoding="utf-8"))
    took, turns = [], 0
    for number in range(ROUNDS):
        sender = uuid.uuid4().hex
        for text in texts:
            message = message_of(text, sender)
            begun = time.perf_counter()
            await agent.handle_message(message)
            seconds = time.perf_counter() - begun
            if not number:  # the first round warms up
                continue
            turns += 1
            if message.output_channel.messages:
                took.append(seconds * 1000)
    return {"turn_ms": statistics.median(took), "answered": len(took) / turns}


async def late_over_early(agent: Any, message_of: Any) -> float:
    """How much longer a turn takes late in a long talk than early; processor time."""
    sender, took = uuid.uuid4().hex, []
    for number in range(LATE + AROUND):
        text = OPENING[number] if number < len(OPENING) else QUESTIONS[number % len(QUESTIONS)]
        begun = time.process_time()
        await agent.handle_message(message_of(text, sender))
        took.append(time.process_time() - begun)
    early, late = took[EARLY : EARLY + AROUND], took[LATE : LATE + AROUND]
    return statistics.median(late) / statistics.median(early)
