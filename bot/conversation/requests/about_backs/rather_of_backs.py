"""Whether words that sound like a question about the plan are rather one of backs."""

from __future__ import annotations

from bot.education import surely_of_backs
from bot.knowledge.conversation.about_moves import AboutMove
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.education.activities import named_activities
from bot.language.replies.learned.question_kind_reader import load_question_kind_reader


def is_of_backs(kind: AboutMove, text: str) -> bool:
    """Whether a card surely answers what a pattern of the plan only sounds like.

    "Will it ever go away at my age?": what was learned says that it is rather of backs. So is an
    activity by its name, where only the moves can be meant.
    """
    if kind.of_moves_alone and named_activities(text, ()):
        return True
    if surely_of_backs(text) is None:
        return False
    settings, scores = load_question_kinds(), load_question_kind_reader().scores(text)
    name = f"own_plan/{kind.id}"
    own = settings.learned_as.get(name, name)
    of_kind = [scores[one] for one in {*settings.beside(own), own} if one in scores]
    return bool(of_kind) and scores[settings.of_backs] - max(of_kind) >= settings.yields_by
