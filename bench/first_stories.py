"""First stories amid remarks: `python -m bench.first_stories`.

Each remark that tells nothing of the pain ("a holiday in three weeks") stands before and behind
five stories; what is noted must be that of the story alone. Printed by topic, the worst first.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.language.facts import Facts
from learning.corpora import progress
from learning.manifest import DATA

FILE = DATA / "dev" / "passing.jsonl"
STORIES = (
    "My lower back hurts.",
    "My neck has been stiff on the left for three weeks, worse when I sit at the computer.",
    "I lifted a box on Monday and since then my low back is sore. It does not go into the leg.",
    "Upper back pain between the shoulder blades for about six months, came on slowly.",
    "Pain in my right buttock down to the calf. It started in August after a long drive.",
)
FIELDS = (
    *("regions", "side", "onset", "trigger", "duration_days", "radiation", "lifestyle"),
    *("worse_with", "eased_by", "course", "nrs"),
)


def remarks() -> Iterator[tuple[str, str]]:
    """Yield topic and text of each remark."""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row["topic"], row["text"]


def noted(text: str) -> Facts:
    """Return what is noted of a first message."""
    from tests.conversation.planning.situations import situation

    told = situation(text)
    draft = Draft(told, told.turn, dict(told.values))
    hear(draft)
    return draft.facts


def changed(alone: Facts, text: str) -> list[str]:
    """Return the fields that a text tells otherwise than the story that stands in it alone."""
    beside = noted(text)
    return [name for name in FIELDS if getattr(alone, name) != getattr(beside, name)]


def main() -> None:
    """Print the share of joins in which something else is noted, by topic and by field."""
    tried: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    fields: Counter[str] = Counter()
    stories = {story: noted(story) for story in STORIES}
    for topic, remark in progress(list(remarks()), "Remarks"):
        for story, alone in stories.items():
            for text in (f"{story} {remark}", f"{remark} {story}"):
                other = changed(alone, text)
                tried[topic] += 1
                wrong[topic] += bool(other)
                fields.update(other)
    print(f"{wrong.total()} of {tried.total()} joins ({wrong.total() / tried.total():.3f})")
    for topic, count in wrong.most_common():
        print(f"  {topic:<16} {count:4} of {tried[topic]:4}  {count / tried[topic]:.2f}")
    for name, count in fields.most_common():
        print(f"  {name:<16} {count:4}")


if __name__ == "__main__":
    main()
