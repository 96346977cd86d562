"""One side of the understanding benchmark: train on the messages, read the others; JSON out.

Usage: python -m bench.understanding_side plumbline|stock WORKDIR, which holds nlu.yml to learn and
texts.json, a list of texts to read.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

from bench.measuring import figures_of, resident_mb
from bench.subject import CONFIGS

WARM_UP = 5


def main(side: str, workdir: str) -> None:
    """Train, then read in a child of its own, so that training leaves no memory behind."""
    from bot.rasa.quiet_start import quiet_start

    quiet_start("CRITICAL")
    from rasa.model_training import train_nlu

    from bot.rasa.model import ROOT

    work = Path(workdir)
    begun = time.perf_counter()
    model = train_nlu(
        config=str(ROOT / CONFIGS[side]),
        nlu_data=str(work / "nlu.yml"),
        output=str(work),
        fixed_model_name=side,
    )
    trained = time.perf_counter() - begun
    code = f"from bench.understanding_side import read; read({str(model)!r}, {workdir!r})"
    print(json.dumps({"train_seconds": trained, **figures_of("-c", code)}))


def read(model: str, workdir: str) -> None:
    """Print what the model reads of each text, milliseconds a text, and resident memory."""
    from bot.rasa.quiet_start import quiet_rasa, quiet_start

    quiet_start("CRITICAL")
    quiet_rasa()
    print(json.dumps(asyncio.run(_read(model, Path(workdir)))))


async def _read(model: str, work: Path) -> dict[str, Any]:
    from rasa.core.agent import load_agent
    from rasa.core.channels.channel import UserMessage

    texts = json.loads((work / "texts.json").read_text(encoding="utf-8"))
    agent = await load_agent(model)
    for text in texts[:WARM_UP]:
        await agent.processor.parse_message(UserMessage(text))
    begun = time.perf_counter()
    parsed = [await agent.processor.parse_message(UserMessage(text)) for text in texts]
    took = time.perf_counter() - begun
    return {
        "milliseconds": took * 1000 / len(texts),
        "resident_mb": resident_mb(),
        "read": [{"intent": one["intent"]["name"], "entities": one["entities"]} for one in parsed],
    }


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
