"""One side of the benchmark in a process of its own: train, load, talk; figures as JSON.

Usage: python -m bench.subject plumbline|stock WORKDIR

Both sides learn the same examples and call the same actions. Stock is Rasa as it comes: its default
pipeline, its tracker store, its way to call actions.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measuring import figures_of, resident_mb

if TYPE_CHECKING:
    from rasa.core.agent import Agent

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
CONFIGS = {"plumbline": "config.yml", "stock": "bench/stock.yml"}


def main(side: str, workdir: str) -> None:
    """Measure and print one JSON object."""
    from bot.rasa.quiet_start import quiet_start

    quiet_start("CRITICAL")
    from rasa.model_training import train

    from bench.sampling import sampled_data
    from bot.rasa.domain_source import ROOT, load_domain

    work = Path(workdir)
    domain = work / "domain.yml"
    load_domain().persist(domain)
    started = time.perf_counter()
    result = train(
        domain=str(domain),
        config=str(ROOT / CONFIGS[side]),
        training_files=sampled_data(work),
        output=str(work),
        fixed_model_name="model",
        force_training=True,
    )
    trained = time.perf_counter() - started
    # The model is loaded afresh in a child, so that training leaves no memory behind.
    code = f"from bench.subject import talk; talk({side!r}, {str(result.model)!r})"
    print(json.dumps({"train_seconds": trained, **figures_of("-c", code)}))


def talk(side: str, model: str) -> None:
    """Hold the conversation and print p50 of a turn and the resident memory."""
    from bot.rasa.quiet_start import quiet_start

    quiet_start("CRITICAL")
    print(json.dumps(asyncio.run(_talk(side, model))))


async def _talk(side: str, model: str) -> dict[str, float]:
    from bot.rasa.action_server import running_action_server
    from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

    from bot.rasa.assistant import load_assistant

    started = time.perf_counter()
    with running_action_server() as actions:
        loads = _load_stock(model, actions.port) if side == "stock" else load_assistant(Path(model))
        agent = await loads
        actions.wait()
        up = time.perf_counter() - started
        seconds = []
        for number in range(ROUNDS):
            sender = uuid.uuid4().hex
            for text in TURNS:
                before = time.perf_counter()
                await agent.handle_message(UserMessage(text, CollectingOutputChannel(), sender))
                if number:  # the first round warms up
                    seconds.append(time.perf_counter() - before)
    return {
        "turn_p50_ms": statistics.median(seconds) * 1000,
        "up_seconds": up,
        "resident_mb": resident_mb(),
    }


async def _load_stock(model: str, port: int) -> Agent:
    """Load a model as `rasa run` does without further settings than the action server's address."""
    from rasa.core.agent import load_agent
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.endpoints import EndpointConfig

    from bot.rasa.quiet_start import quiet_rasa

    quiet_rasa()
    actions = EndpointConfig(f"http://127.0.0.1:{port}/webhook")
    agent: Agent = await load_agent(model, endpoints=AvailableEndpoints(action=actions))
    return agent


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
