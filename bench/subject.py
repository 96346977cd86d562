"""One side of the benchmark in a process of its own: train, load, talk; figures as JSON.

Usage: python -m bench.subject CONFIG WORKDIR
"""

from __future__ import annotations

import asyncio
import json
import re
import statistics
import sys
import time
import uuid
from pathlib import Path

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


def main(config: str, workdir: str) -> None:
    """Measure and print one JSON object."""
    from bot.rasa.quiet_start import quiet_start

    quiet_start("CRITICAL")
    from rasa.model_training import train

    from bot.rasa.domain_source import ROOT, load_domain

    work = Path(workdir)
    domain = work / "domain.yml"
    load_domain().persist(domain)
    started = time.perf_counter()
    result = train(
        domain=str(domain),
        config=config,
        training_files=[str(ROOT / "data")],
        output=str(work),
        fixed_model_name="model",
        force_training=True,
    )
    trained = time.perf_counter() - started
    print(json.dumps({"train_seconds": trained, **_serve(str(result.model))}))


def _serve(model: str) -> dict[str, float]:
    """Load the model afresh in a child, so that training leaves no memory behind."""
    import subprocess

    code = f"from bench.subject import talk; talk({model!r})"
    output = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    figures: dict[str, float] = json.loads(output.stdout.splitlines()[-1])
    return figures


def talk(model: str) -> None:
    """Hold the conversation and print p50 of a turn and the resident memory."""
    from bot.rasa.quiet_start import quiet_start

    quiet_start("CRITICAL")
    print(json.dumps(asyncio.run(_talk(model))))


async def _talk(model: str) -> dict[str, float]:
    from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

    from bot.rasa.action_server import running_action_server
    from bot.rasa.assistant import load_assistant

    started = time.perf_counter()
    with running_action_server() as actions:
        agent = await load_assistant(Path(model))
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
    status = Path("/proc/self/status").read_text()  # the peak of getrusage outlives a fork
    resident = int(re.findall(r"VmRSS:\s+(\d+)", status)[0]) / 1024
    return {
        "turn_p50_ms": statistics.median(seconds) * 1000,
        "up_seconds": up,
        "resident_mb": resident,
    }


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
