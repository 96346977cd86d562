"""Training in a process of its own, with progress and nothing else on the screen."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tqdm import tqdm

from bot.rasa.config_check import UnknownComponentError, refuse_unknown_components
from bot.rasa.model import CONFIG, earlier_models, fingerprint, model_path

USUAL_SECONDS = 12
_CODE = (
    "import sys; from bot.rasa.quiet_start import quiet_start; quiet_start(); "
    "from bot.rasa.model import train_model; train_model(sys.argv[1])"
)


class TrainingFailedError(RuntimeError):
    """Training ended without a model; the message ends with what Rasa said."""


def ensure_model() -> Path:
    """Return the model that fits the sources, trained now when missing or stale.

    Raises `TrainingFailedError`.
    """
    mark = fingerprint()
    if model_path(mark).exists():
        return model_path(mark)
    try:
        refuse_unknown_components(CONFIG)
    except UnknownComponentError as error:
        raise TrainingFailedError(str(error)) from error
    if earlier_models():
        sys.stderr.write("The model was made by an earlier version; it is trained anew.\n")
    with tempfile.TemporaryFile() as output:  # what Rasa says is shown only when it fails
        process = subprocess.Popen(  # noqa: S603 - our own interpreter, fixed words
            [sys.executable, "-c", _CODE, mark],
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
        )
        _show_progress(process)
        if process.returncode != 0:
            output.seek(0)
            said = output.read().decode(errors="replace").strip().splitlines()
            raise TrainingFailedError("Training failed:\n" + "\n".join(said[-15:]))
    return model_path(mark)


def _show_progress(process: subprocess.Popen[bytes]) -> None:
    """Show a bar that runs with the usual time; it waits at the end when this takes longer."""
    with tqdm(
        total=USUAL_SECONDS,
        desc="Training the model",
        bar_format="{desc} {bar} {elapsed}",
        file=sys.stderr,
        leave=False,
        disable=not sys.stderr.isatty(),
    ) as bar:
        while process.poll() is None:
            time.sleep(0.5)
            if bar.n < USUAL_SECONDS - 1:
                bar.update(0.5)
