"""What the weights in the tree were made from, so that a test can tell whether they still fit.

A stamp (`learning/made/<learner>.json`) holds the hashes of the weights, of the data, of the
settings and of the code of the learner: all must be as they were. How a message is read (words,
grammars, frames) changes with every phrase that is added; of that it keeps marks of some messages
with what the learner saw in each: of one in `EVERY`, of at most `MOST_MARKED`. When more than
`MOST_CHANGED` of these are seen otherwise now, the weights must be learned anew.

Weights may also be stamped as they were measured (`python -m learning --as-measured slots`): the
stamp holds them to the settings, the code and the reading of messages with which their figures were
taken, and names the data only while these are the ones that they came from.
"""

from __future__ import annotations

import hashlib
import io
import json
import tokenize
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from learning.manifest import Learner, files_of
from learning.weights import weights_hash

HERE = Path(__file__).resolve().parent
MADE = HERE / "made"
EVERY = 25  # of so many texts one is marked, by its hash
MOST_MARKED = 600  # of a learner, those of the smallest hashes; reading them takes a test its time
MOST_CHANGED = 0.01  # of the marked texts
_LETTERS = 8  # of the hash of a mark
SHARED = ("corpora.py", "feature_matrix.py", "intent_examples.py")
# They begin with the encoder:
ENCODED = (Learner.PARTS, Learner.URGENCY, Learner.MEANING, Learner.STORIES)
# These say what a model is worth and change nothing of it:
MEASURES = ("curve.py", "right_cards.py", "sureness.py")


@dataclass(frozen=True)
class Stamp:
    """What weights were made from; `seen` are the marks of some texts, in order.

    `data` is empty where the weights came from other data than the tree holds.
    """

    weights: str
    data: str
    settings: str
    code: str
    seen: tuple[str, ...]

    def changed(self, now: Stamp) -> float:
        """Return the share of the marked texts that are seen otherwise now, are new or gone."""
        before, after = set(self.seen), set(now.seen)
        return len(before ^ after) / max(1, len(before) + len(after))


def stamp(
    learner: Learner,
    weights: Path,
    settings: Mapping[str, Any],
    texts: Iterable[str],
    seen: Callable[[str], Iterable[str]],
) -> Stamp:
    """Return the stamp of weights: `texts` are learned from, `seen` says what is seen in one."""
    marked = marked_of(texts)
    return Stamp(
        weights=weights_hash(weights),
        data=_hash("\n".join(sorted(f"{one.file} {one.sha256}" for one in files_of(learner)))),
        settings=_hash(json.dumps(settings, sort_keys=True, default=str)),
        code=code_hash(learner),
        seen=tuple(sorted(mark(text, seen(text)) for text in marked)),
    )


def marked_of(texts: Iterable[str]) -> list[str]:
    """Return the texts that are marked: a text that is added or taken changes one of them."""
    by_hash = {_hash(text): text for text in texts}
    drawn = sorted(one for one in by_hash if int(one[:_LETTERS], 16) % EVERY == 0)
    return [by_hash[one] for one in drawn[:MOST_MARKED]]


def mark(text: str, features: Iterable[str]) -> str:
    """Return a mark of a text and what is seen in it."""
    return _hash("\n".join([text, *sorted(features)]))[:_LETTERS]


def code_hash(learner: Learner) -> str:
    """Return the hash of the code that learns; comments and docstrings do not count."""
    own = (path for path in sorted((HERE / learner).iterdir()) if path.name not in MEASURES)
    encoder = sorted((HERE / "encoder").iterdir()) if learner in ENCODED else []
    files = [*(HERE / name for name in SHARED), *encoder, *own]
    told = [path.read_text(encoding="utf-8") for path in files if path.suffix == ".py"]
    return _hash("\n".join(map(code_alone, told)))


def code_alone(source: str) -> str:
    """Return Python code as its tokens, without comments, docstrings and blank lines."""
    kept: list[str] = []
    statement: list[tokenize.TokenInfo] = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in (tokenize.COMMENT, tokenize.NL):
            continue
        if token.type in (tokenize.INDENT, tokenize.DEDENT):
            kept.append(tokenize.tok_name[token.type])
            continue
        statement.append(token)
        if token.type == tokenize.NEWLINE:
            if [one.type for one in statement] != [tokenize.STRING, tokenize.NEWLINE]:
                kept += [one.string for one in statement]
            statement = []
    return "\x1f".join(kept)


def kept_stamp(learner: Learner) -> Stamp:
    """Return the stamp of the weights in the tree."""
    raw = json.loads((MADE / f"{learner}.json").read_text(encoding="utf-8"))
    return Stamp(**{**raw, "seen": tuple(raw["seen"])})


def keep(learner: Learner, made: Stamp) -> None:
    """Write the stamp of weights that were just made."""
    MADE.mkdir(exist_ok=True)
    text = json.dumps(asdict(made), indent=1)
    (MADE / f"{learner}.json").write_text(text + "\n", encoding="utf-8")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
