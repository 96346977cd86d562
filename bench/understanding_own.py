"""Plumbline's side of the understanding benchmark: train on the messages, read the others.

Usage: python -m bench.understanding_own train|read WORKDIR, which holds nlu.yml to learn and
texts.json, a list of texts to read; JSON out. Times are processor time.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

from bench.memory import peak_mb, resident_mb

WARM_UP = 5


def train(work: Path) -> dict[str, float]:
    """Learn the messages; seconds and the most memory."""
    from bot.rasa.model import CONFIG
    from bot.rasa.trainer import train as train_own

    begun = time.process_time()
    data = [work / name for name in ("nlu.yml", "stories.yml")]
    train_own(CONFIG, work / "domain.yml", data, work / "own.tar.gz")
    return {"train_seconds": time.process_time() - begun, "train_mb": peak_mb()}


async def read(work: Path) -> dict[str, Any]:
    """Return what is read of each text, milliseconds a text, and resident memory."""
    from rasa.core.channels.channel import UserMessage

    from bot.rasa.assistant import load_assistant

    texts = json.loads((work / "texts.json").read_text(encoding="utf-8"))
    processor = load_assistant(work / "own.tar.gz").processor
    for text in texts[:WARM_UP]:
        await processor.parse_message(UserMessage(text))
    begun = time.process_time()
    parsed = [await processor.parse_message(UserMessage(text)) for text in texts]
    took = time.process_time() - begun
    return {
        "milliseconds": took * 1000 / len(texts),
        "resident_mb": resident_mb(),
        "read": [{"intent": one["intent"]["name"], "entities": one["entities"]} for one in parsed],
    }


if __name__ == "__main__":
    from bot.rasa.quiet_start import quiet_start

    quiet_start("CRITICAL")
    doing, folder = sys.argv[1], Path(sys.argv[2])
    told = train(folder) if doing == "train" else asyncio.run(read(folder))
    print(json.dumps(told))
