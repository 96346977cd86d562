"""Stock Rasa 3.6 as it comes: its default pipeline, its tracker store, its way to call actions.

Run by stock's own interpreter: python bench/stock_side.py train|talk WORKDIR. WORKDIR holds
domain.yml, the training data and endpoints.yml, which names a running action server.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent
os.environ.update(
    RASA_TELEMETRY_ENABLED="false",
    TF_CPP_MIN_LOG_LEVEL="3",
    CUDA_VISIBLE_DEVICES="-1",
    SQLALCHEMY_SILENCE_UBER_WARNING="1",
    LOG_LEVEL="CRITICAL",
    LOG_LEVEL_LIBRARIES="CRITICAL",
)
warnings.simplefilter("ignore")
sys.path.insert(0, str(HERE))

from benchmark_talk import turn_ms  # noqa: E402
from memory import resident_mb  # noqa: E402 - beside this file, for any Python


def train(work: Path) -> dict[str, float]:
    """Train; processor seconds."""
    from rasa.model_training import train as train_rasa

    begun = time.process_time()
    train_rasa(
        domain=str(work / "domain.yml"),
        config=str(HERE / "stock.yml"),
        training_files=[str(work / name) for name in ("nlu.yml", "stories.yml", "rules.yml")],
        output=str(work),
        fixed_model_name="stock",
        force_training=True,
    )
    return {"train_seconds": time.process_time() - begun}


async def talk(work: Path) -> dict[str, float]:
    """Load and hold the conversation."""
    begun = time.perf_counter()
    from rasa.core.agent import load_agent
    from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(50)
    endpoints = AvailableEndpoints.read_endpoints(str(work / "endpoints.yml"))
    agent = await load_agent(str(work / "stock.tar.gz"), endpoints=endpoints)
    up = time.perf_counter() - begun
    took = await turn_ms(
        agent, lambda text, sender: UserMessage(text, CollectingOutputChannel(), sender), work
    )
    return {**took, "up_seconds": up, "resident_mb": resident_mb()}


if __name__ == "__main__":
    doing, folder = sys.argv[1], Path(sys.argv[2])
    print(json.dumps(train(folder) if doing == "train" else asyncio.run(talk(folder))))
