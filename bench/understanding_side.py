"""One side of the understanding benchmark: train on the messages, read the others; JSON out.

Usage: python -m bench.understanding_side plumbline|stock WORKDIR, which holds nlu.yml to learn and
texts.json, a list of texts to read. A side that was trained in WORKDIR before is only read.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

import yaml

from bench.measuring import figures_of, peak_mb, resident_mb
from bench.subject import CONFIGS

WARM_UP = 5
# Options of DIET that let it finish. With a label for every value, BILOU marks four times the 104
# labels and the CRF's table of label pairs sixteen times: no end in sight. Batches of 256 need four
# times the memory of 64. 40 times through in batches of 64 are as many steps as 100 in batches that
# grow to 256, as it comes.
LIGHTER = {"epochs": 40, "batch_size": [64, 64], "BILOU_flag": False}
FALLBACK = "nlu_fallback"


def main(side: str, workdir: str) -> None:
    """Train, then read in a child of its own, so that training leaves no memory behind."""
    work = Path(workdir)
    model, kept = work / f"{side}.tar.gz", work / f"{side}.json"
    if not (model.exists() and kept.exists()):
        kept.write_text(json.dumps(_train(side, work)), encoding="utf-8")
    code = f"from bench.understanding_side import read; read({str(model)!r}, {workdir!r})"
    print(json.dumps({**json.loads(kept.read_text(encoding="utf-8")), **figures_of("-c", code)}))


def _train(side: str, work: Path) -> dict[str, float]:
    from bot.rasa.quiet_start import quiet_start

    quiet_start("CRITICAL")
    from rasa.model_training import train_nlu

    from bot.rasa.model import ROOT

    recipe = yaml.safe_load((ROOT / CONFIGS[side]).read_text(encoding="utf-8"))
    for component in recipe["pipeline"]:
        if component["name"] == "DIETClassifier":
            component.update(LIGHTER)
    config = work / f"{side}.yml"
    config.write_text(yaml.safe_dump(recipe, sort_keys=False), encoding="utf-8")
    begun = time.process_time()
    train_nlu(
        config=str(config),
        nlu_data=str(work / "nlu.yml"),
        output=str(work),
        fixed_model_name=side,
    )
    return {"train_seconds": time.process_time() - begun, "train_mb": peak_mb()}


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
    begun = time.process_time()
    parsed = [await agent.processor.parse_message(UserMessage(text)) for text in texts]
    took = time.process_time() - begun
    return {
        "milliseconds": took * 1000 / len(texts),
        "resident_mb": resident_mb(),
        "read": [{"intent": _intent(one), "entities": one["entities"]} for one in parsed],
    }


def _intent(parsed: dict[str, Any]) -> str:
    """Return the likeliest intent: a fallback is no answer, so the one behind it counts."""
    ranked = [one["name"] for one in parsed["intent_ranking"]]
    return next((name for name in ranked if name != FALLBACK), str(parsed["intent"]["name"]))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
