"""Plumbline's side: python -m bench.own_side train|talk WORKDIR, which holds the training data."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from bench.benchmark_talk import late_over_early, turn_ms
from bench.memory import resident_mb


def train(work: Path) -> dict[str, float]:
    """Train; processor seconds."""
    from bot.rasa.model import CONFIG
    from bot.rasa.trainer import train as train_own

    begun = time.process_time()
    data = [work / name for name in ("nlu.yml", "stories.yml")]
    train_own(CONFIG, work / "domain.yml", data, work / "own.tar.gz")
    return {"train_seconds": time.process_time() - begun}


async def talk(work: Path) -> dict[str, float]:
    """Load and hold the conversation."""
    begun = time.perf_counter()
    from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

    from bot.rasa.assistant import load_assistant

    agent = load_assistant(work / "own.tar.gz")
    up = time.perf_counter() - begun

    def message_of(text: str, sender: str) -> UserMessage:
        return UserMessage(text, CollectingOutputChannel(), sender)

    took = await turn_ms(agent, message_of, work)
    resident = resident_mb()
    return {
        **took,
        "up_seconds": up,
        "resident_mb": resident,
        "late_over_early": await late_over_early(agent, message_of),
    }


if __name__ == "__main__":
    from bot.rasa.quiet_start import quiet_start

    quiet_start("CRITICAL")
    doing, folder = sys.argv[1], Path(sys.argv[2])
    print(json.dumps(train(folder) if doing == "train" else asyncio.run(talk(folder))))
