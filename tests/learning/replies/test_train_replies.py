"""What the reader of replies learns from, that learning works, and that its weights are of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.safety.reply_acts import load_reply_acts
from bot.language import understand
from bot.language.replies.learned.reply_act_model import ReplyActModel
from learning.manifest import DATA
from learning.replies.labelled import LabelledReply, all_replies, replies_in
from learning.replies.train_replies import learn

FEW = tuple(
    LabelledReply(text, "emergency", act, "few")
    for act, texts in {
        "coming": ("my son is driving me", "my sister is driving me in"),
        "why": ("why is that", "what for"),
        "refuses": ("I am not going there", "no, not going"),
    }.items()
    for text in texts
)


def test_learn_reads_new_replies_of_the_same_kind() -> None:
    model = ReplyActModel(learn(FEW), load_reply_acts())
    for text, act in (("my brother is driving me", "coming"), ("not going", "refuses")):
        assert model.read(text, "emergency", understand(text)).act == act


def test_all_replies_hold_every_act_and_none_that_is_kept_back() -> None:
    told = all_replies()
    kept = [replies_in(path) for path in sorted((DATA / "held_out" / "replies").iterdir())]
    known = {(one.talk, one.text) for one in told}

    assert {one.act for one in told} == set(load_reply_acts().acts)
    shared = sum((one.talk, one.text) in known for file in kept for one in file)
    assert shared <= 10  # "ok noted", "not going": what everybody says


@pytest.mark.parametrize("told", ["emergency: {dances: [hop]}", "theatre: {why: [what for]}"])
def test_replies_refuse_an_act_or_a_talk_that_is_not_there(told: str, tmp_path: Path) -> None:
    path = tmp_path / "replies.yml"
    path.write_text(told, encoding="utf-8")
    with pytest.raises(KnowledgeError, match="no such act or talk"):
        replies_in(path)
