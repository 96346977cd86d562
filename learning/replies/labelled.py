"""The labelled replies that are learned from, and those that only measure."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.safety.reply_acts import load_reply_acts
from bot.language import understand
from bot.language.replies.learned.act_features import act_features
from learning.manifest import DataFile, Learner, file_to_learn, files_of


@dataclass(frozen=True)
class LabelledReply:
    """A reply in a talk (question, emergency, today), what it does, and the file it is from."""

    text: str
    talk: str
    act: str
    file: str

    @property
    def features(self) -> tuple[str, ...]:
        """Return what is compared."""
        return act_features(self.text, self.talk, understand(self.text), load_reply_acts())


def all_replies() -> tuple[LabelledReply, ...]:
    """Return everything to learn from."""
    paths = [file_to_learn(one.file, Learner.REPLIES) for one in files_of(Learner.REPLIES)]
    return tuple(one for path in paths for one in replies_in(path))


def replies_to_measure(file: DataFile) -> tuple[LabelledReply, ...]:
    """Return the replies of a file that is only measured with."""
    return replies_in(file.path)


def replies_in(path: Path) -> tuple[LabelledReply, ...]:
    """Return the replies of one file. Raises `KnowledgeError` for an act that is not known."""
    settings = load_reply_acts()
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    for talk, acts in told.items():
        for act in acts:
            if act not in settings.acts or talk not in settings.sure:
                raise KnowledgeError(path.name, f"{talk}: {act}", "there is no such act or talk")
    return tuple(
        LabelledReply(str(text), talk, act, path.stem)
        for talk, acts in told.items()
        for act, texts in acts.items()
        for text in texts
    )
