"""The conversation that both sides of the benchmark hold, and how it is measured.

Runs on Plumbline's Python and on stock Rasa's older one: the standard library only.
"""

from __future__ import annotations

import statistics
import time
import uuid
from typing import Any

TURNS = (
    "hi",
    "go on without saving",
    "my lower back has ached for 3 weeks, I sit 8 hours a day, worse when I stand",
    "yes",
    "both sides",
    "4",
    "it stays there",
    "should i get a scan?",
    "none of these",
    "none",
)
ROUNDS = 6
OPENING = 5  # turns after which a long talk asks questions only
QUESTIONS = (
    "should i get a scan?",
    "why do you ask?",
    "is walking good for it?",
    "can i take ibuprofen?",
    "what is a slipped disc?",
)
EARLY, LATE, AROUND = 5, 200, 10  # turns of a long talk that are compared


async def turn_ms(agent: Any, message_of: Any) -> list[float]:
    """Hold the conversation several times; milliseconds of each turn, the first round left out."""
    took = []
    for number in range(ROUNDS):
        sender = uuid.uuid4().hex
        for text in TURNS:
            begun = time.perf_counter()
            await agent.handle_message(message_of(text, sender))
            if number:  # the first round warms up
                took.append((time.perf_counter() - begun) * 1000)
    return took


async def late_over_early(agent: Any, message_of: Any) -> float:
    """How much longer a turn takes late in a long talk than early; processor time."""
    sender, took = uuid.uuid4().hex, []
    for number in range(LATE + AROUND):
        text = TURNS[number] if number < OPENING else QUESTIONS[number % len(QUESTIONS)]
        begun = time.process_time()
        await agent.handle_message(message_of(text, sender))
        took.append(time.process_time() - begun)
    early, late = took[EARLY : EARLY + AROUND], took[LATE : LATE + AROUND]
    return statistics.median(late) / statistics.median(early)
