"""The trained model: where it is, whether it is stale, and how it is trained."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bot.knowledge.loading.language import HEARD, RESPONSES, SHOWN

ROOT = Path(__file__).resolve().parents[2]
_OWN_EXAMPLES = HEARD / "nlu.yml"  # of a language that is not the one of data/nlu.yml
EXAMPLES = _OWN_EXAMPLES if _OWN_EXAMPLES.exists() else Path("data/nlu.yml")
TRAINING = (EXAMPLES, Path("data/stories.yml"))  # what Rasa learns from
SOURCES = (
    "config.yml",
    *TRAINING,
    "domain",
    "bot/knowledge/content/safety/red_flags",
    SHOWN / "safety",
    SHOWN / "said" / "safety.yml",
    RESPONSES,
    "bot/language/facts.py",  # each has a slot
    "bot/rasa/domain_source.py",
    "bot/rasa/intent_classifier.py",
    "bot/rasa/intent_terms.py",
    "bot/rasa/intent_training.py",
    "bot/rasa/kept_domain.py",
    "bot/rasa/trainer.py",
    "requirements.lock",
    "requirements-bare.lock",
)
CONFIG = ROOT / "config.yml"
_PREFIX = "plumbline-"


def models_dir() -> Path:
    """Return the directory of trained models (`PLUMBLINE_MODELS_DIR` overrides it)."""
    return Path(os.environ.get("PLUMBLINE_MODELS_DIR", ROOT / "models"))


def fingerprint() -> str:
    """Return a short hash of everything a model is made from."""
    return digest_of_files(_source_files())[:16]


def digest_of_files(paths: Iterable[Path]) -> str:
    """Return a hash of some files of the project, of what they are called and what they hold."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(os.path.relpath(path, ROOT).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def model_path(mark: str) -> Path:
    """Return where the model of a fingerprint stands, trained or not."""
    return models_dir() / f"{_PREFIX}{mark}.tar.gz"


def current_model() -> Path | None:
    """Return the model that fits the sources as they are, or None when one must be trained."""
    path = model_path(fingerprint())
    return path if path.exists() else None


def earlier_models() -> list[Path]:
    """Return the models that were trained, of whatever fingerprint."""
    return list(models_dir().glob(f"{_PREFIX}*.tar.gz"))


def train_model(mark: str, domain_made: Callable[[], None]) -> Path:
    """Train a model from the sources under their fingerprint and return it; older ones go.

    `domain_made` is called when the first part of the work is done.

    Raises `UnknownComponentError` where config.yml names what is not here, and what Rasa raises
    where the data is contradictory. Imports Rasa: call `quiet_start()` first.
    """
    from bot.rasa.domain_source import load_domain
    from bot.rasa.trainer import train

    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    domain_file = build / "domain.yml"
    load_domain().persist(domain_file)
    domain_made()
    model = model_path(mark)
    model.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=model.parent) as work:  # whole, or not there at all
        made = Path(work) / model.name
        train(CONFIG, domain_file, [ROOT / path for path in TRAINING], made)
        made.replace(model)
    for old in earlier_models():
        if old != model:
            old.unlink()
    return model


def _source_files() -> Iterator[Path]:
    for source in SOURCES:
        path = ROOT / source
        if path.is_file():
            yield path
            continue
        yield from sorted(
            file for file in path.rglob("*") if file.is_file() and file.suffix in {".yml", ".py"}
        )
