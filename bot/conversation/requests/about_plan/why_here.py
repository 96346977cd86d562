"""Why the session stands where it stands ("why start at 3?"): from what is done and left out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.named_moves import move_now, names_of, today_of
from bot.conversation.session.done_so_far import counts_as_done
from bot.knowledge.exercises.exercises import load_exercises

_SKIPPED = "skip"

Texts = Mapping[str, str]


def why_here(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Say the place of the move that is up, and what became of those before it."""
    today, up = today_of(draft), move_now(draft)
    if not today:
        return None
    ids = [item.exercise_id for item in today]
    if up not in ids:
        return texts["begins"].format(move=load_exercises()[ids[0]].name)
    place = ids.index(up)
    said = [texts["at"].format(move=load_exercises()[up].name, number=place + 1, count=len(ids))]
    noted = draft.before.get(slots.FEEDBACK) or {}
    done = [one for one in today[:place] if counts_as_done(draft.before, one.exercise_id)]
    skipped = [one for one in today[:place] if noted.get(one.exercise_id) == _SKIPPED]
    left = [one for one in today[:place] if one not in (*done, *skipped)]
    for kind, items in (("done", done), ("skipped", skipped), ("open", left)):
        if items:
            names = names_of(items)
            said.append(texts[kind].format(others=texts["joint"].join(names), move=names[0]))
    return " ".join(said)
