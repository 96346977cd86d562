"""Training a Rasa model: what `rasa train` does, without its cache, telemetry and questions."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from rasa.engine.caching import TrainingCache
from rasa.engine.recipes.recipe import Recipe
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.training.graph_trainer import GraphTrainer
from rasa.engine.validation import validate
from rasa.shared.data import TrainingType
from rasa.shared.importers.importer import TrainingDataImporter

from bot.rasa.config_check import refuse_unknown_components
from bot.rasa.kept_domain import with_kept_domain
from bot.rasa.straight_runner import StraightGraphRunner

# Rules and few stories: none are glued together to make more.
AUGMENTATION = {"augmentation_factor": 0}


def train(config: Path, domain: Path, data: Sequence[Path], model: Path) -> None:
    """Train on the files and write the model (tar.gz).

    Raises `UnknownComponentError`, and Rasa's own errors for data that contradicts itself.
    """
    refuse_unknown_components(config)
    importer = TrainingDataImporter.load_from_config(
        str(config), str(domain), [str(path) for path in data], AUGMENTATION
    )
    # Rasa would learn intents from the words of the stories too; those are there to be read.
    importer.get_nlu_data = importer.importer.get_nlu_data
    told = importer.get_config()
    graph = Recipe.recipe_for_name(told.get("recipe")).graph_config_for_recipe(
        told, AUGMENTATION, training_type=TrainingType.BOTH
    )
    graph = replace(
        graph,
        train_schema=with_kept_domain(graph.train_schema),
        predict_schema=with_kept_domain(graph.predict_schema),
    )
    validate(graph)
    with tempfile.TemporaryDirectory() as work:
        storage = LocalModelStorage(Path(work))
        trainer = GraphTrainer(storage, _NothingKept(), StraightGraphRunner)
        trainer.train(graph, importer, model, force_retraining=True)


class _NothingKept(TrainingCache):  # type: ignore[misc]
    """A cache that keeps nothing: a stale model is trained as a whole, in seconds."""

    def cache_output(self, *_: Any, **__: Any) -> None:
        """Keep nothing."""

    def get_cached_output_fingerprint(self, fingerprint_key: str) -> str | None:
        """Return None: nothing is kept."""
        return None

    def get_cached_result(self, *_: Any, **__: Any) -> None:
        """Return None: nothing is kept."""
