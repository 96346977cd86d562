"""All knowledge read before a command speaks: a file that is refused is told then, not later.

What was read and found right is remembered by a digest of the files and of the code that reads
them, so that only the first start after a change pays for it.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from inspect import Parameter, signature
from pathlib import Path
from typing import Any

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT, HEARD, RESPONSES, SHOWN
from bot.rasa.model import digest_of_files

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("bot.knowledge", "bot.conversation.words")  # what reads the files
DIGEST = ROOT / "build" / "knowledge-checked"
_READINGS = "_readings.yml"


def refuse_broken_knowledge(digest: Path = DIGEST) -> None:
    """Raise `KnowledgeError` for the first file that is refused; a remembered state is passed."""
    now = _digest()
    if digest.is_file() and digest.read_text(encoding="utf-8") == now:
        return
    read_all_knowledge()
    try:
        digest.parent.mkdir(parents=True, exist_ok=True)
        digest.write_text(now, encoding="utf-8")
    except OSError:  # a folder that may not be written: read again at the next start
        return


def read_all_knowledge() -> None:
    """Read each file as its room does, and build what understands messages from them.

    Raises `KnowledgeError`, also for what a room cannot make sense of in its own way.
    """
    for path in knowledge_files():
        _read_alone(path)
    for load in _loaders():
        _asked(load)
    _refuse_broken_patterns()
    from bot.language.pipeline import engine

    _asked(engine)


def knowledge_files() -> list[Path]:
    """Return the YAML files of the structure, and of the words of the language that is spoken."""
    files = {path for root in (CONTENT, SHOWN, HEARD, RESPONSES) for path in root.rglob("*.yml")}
    return sorted(files)


def _read_alone(path: Path) -> None:
    """Read a file by itself: texts and lists of readings are asked for one by one, when needed."""
    from bot.knowledge.loading.texts import load_texts
    from bot.knowledge.loading.yaml_file import read_mapping
    from bot.knowledge.pain.times import load_readings

    if path.name.endswith(_READINGS) and path.parent == HEARD / "pain":
        load_readings(path.name.removesuffix(_READINGS))
    elif path.is_relative_to(SHOWN) and _is_texts(read_mapping(path)):
        load_texts(path)
    else:
        read_mapping(path)


def _is_texts(entries: dict[str, Any]) -> bool:
    """Whether most of the entries are texts with a source, which `speak` and `filled` ask for."""
    keys = {"text", "source"}
    texts = sum(isinstance(one, dict) and set(one) == keys for one in entries.values())
    return texts * 2 > len(entries)


def _refuse_broken_patterns() -> None:
    """Compile what `spoken` compiles when it is first asked for."""
    from bot.knowledge.vocabulary.spoken_patterns import patterns_by_file

    for path, entries in patterns_by_file():
        for name, one in entries.items():
            try:
                re.compile(one.pattern)
            except re.error as error:
                raise KnowledgeError(path, name, f"no regular expression: {error}") from error


def _loaders() -> Iterator[Callable[[], Any]]:
    """Yield what the rooms keep once it is read: cached functions that ask for nothing."""
    for room in ROOMS:
        package = importlib.import_module(room)
        for found in pkgutil.walk_packages(package.__path__, f"{room}."):
            module = importlib.import_module(found.name)
            for one in vars(module).values():
                if hasattr(one, "cache_info") and one.__module__ == module.__name__:
                    asked = signature(one).parameters.values()
                    if all(each.default is not Parameter.empty for each in asked):
                        yield one


def _asked(load: Callable[[], Any]) -> None:
    try:
        load()
    except KnowledgeError:
        raise
    except (ValueError, LookupError, TypeError, re.error) as error:
        name = f"{load.__module__}.{load.__qualname__}"
        raise KnowledgeError(name, "", f"cannot make sense of its file ({error!r})") from error


def _digest() -> str:
    rooms = (ROOT / "bot" / room for room in ("knowledge", "language"))
    code = (path for room in rooms for path in room.rglob("*.py"))
    return digest_of_files((*knowledge_files(), *sorted(code)))
