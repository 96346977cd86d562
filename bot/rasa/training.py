"""Training in a process of its own, with progress and nothing else on the screen."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from io import FileIO
from pathlib import Path

from tqdm import tqdm

from bot.progress_screen import has_screen
from bot.rasa.config_check import UnknownComponentError, refuse_unknown_components
from bot.rasa.model import CONFIG, earlier_models, fingerprint, model_path

STARTED = "Training the model (under a minute on an idle machine)."
_CODE = (
    "import sys; from bot.rasa.quiet_start import quiet_start; quiet_start(); "
    "from bot.rasa.telling_progress import train_telling; "
    "train_telling(sys.argv[1], int(sys.argv[2]))"
)
_LOOKS_EVERY_S = 0.5


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
    heard, told = os.pipe()
    with tempfile.TemporaryFile() as output, open(heard, "rb", buffering=0) as shares:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter, fixed words
            [sys.executable, "-c", _CODE, mark, str(told)],
            stdout=output,  # what Rasa says is shown only when it fails
            stderr=output,
            stdin=subprocess.DEVNULL,
            pass_fds=(told,),
        )
        os.close(told)
        _show_progress(process, shares)
        if process.returncode != 0:
            output.seek(0)
            said = output.read().decode(errors="replace").strip().splitlines()
            raise TrainingFailedError("Training failed:\n" + "\n".join(said[-15:]))
    return model_path(mark)


def _show_progress(process: subprocess.Popen[bytes], shares: FileIO) -> None:
    """Show a bar that follows the work, and its clock; without a screen one line."""
    if not has_screen():
        sys.stderr.write(f"{STARTED}\n")
        process.wait()
        return
    os.set_blocking(shares.fileno(), False)
    with tqdm(
        total=1.0,
        desc="Training the model",
        bar_format="{desc} {bar} {percentage:3.0f} % {elapsed}",
        file=sys.stderr,
        leave=False,
    ) as bar:
        while process.poll() is None:
            time.sleep(_LOOKS_EVERY_S)
            if lines := (shares.read() or b"").split():
                bar.n = float(lines[-1])
            bar.refresh()
