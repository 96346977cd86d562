"""Stock Rasa's side of the understanding benchmark, run by stock's own interpreter.

Usage: python bench/understanding_stock.py train|read WORKDIR, which holds nlu.yml to learn, and
texts.json, a list of texts to read; JSON out. Times are processor time.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import stock_side  # noqa: E402, F401 - beside this file; it quiets Rasa
from memory import peak_mb, resident_mb  # noqa: E402

WARM_UP = 5
# Options of DIET that let it finish. With a label for every value, BILOU marks four times the 104
# labels and the CRF's table of label pairs sixteen times: no end in sight. Batches of 256 need four
# times the memory of 64. 40 times through in batches of 64 are as many steps as 100 in batches that
# grow to 256, as it comes.
LIGHTER = {"epochs": 40, "batch_size": [64, 64], "BILOU_flag": False}
FALLBACK = "nlu_fallback"


def train(work: Path) -> dict[str, float]:
    """Learn the messages; seconds and the most memory."""
    import ruamel.yaml
    from rasa.model_training import train_nlu

    yaml = ruamel.yaml.YAML(typ="safe")
    recipe = yaml.load(HERE / "stock.yml")
    for component in recipe["pipeline"]:
        if component["name"] == "DIETClassifier":
            component.update(LIGHTER)
    with (work / "stock.yml").open("w", encoding="utf-8") as file:
        yaml.dump(recipe, file)
    begun = time.process_time()
    train_nlu(
        config=str(work / "stock.yml"),
        nlu_data=str(work / "nlu.yml"),
        output=str(work),
        fixed_model_name="stock",
    )
    return {"train_seconds": time.process_time() - begun, "train_mb": peak_mb()}


async def read(work: Path) -> dict[str, Any]:
    """Return what is read of each text, milliseconds a text, and resident memory."""
    from rasa.core.agent import load_agent
    from rasa.core.channels.channel import UserMessage

    texts = json.loads((work / "texts.json").read_text(encoding="utf-8"))
    agent = await load_agent(str(work / "stock.tar.gz"))
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
    doing, folder = sys.argv[1], Path(sys.argv[2])
    print(json.dumps(train(folder) if doing == "train" else asyncio.run(read(folder))))
