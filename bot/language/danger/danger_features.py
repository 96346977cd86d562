"""What the statistical screen sees of a message: its words and classes, and how they are meant."""

from __future__ import annotations

from bot.language.parsed import ParsedMessage

Range = tuple[int, int]
_MEANT = {"DENIED": "D", "PAST": "P", "HYPOTHETICAL": "H", "INFO_QUESTION": "I"}
_OTHERS = "O"


def danger_features(parsed: ParsedMessage, stem: int) -> dict[str, Range]:
    """Return feature to the token range that first shows it.

    `w:` a corrected word, `s:` its first `stem` letters when it is longer, `b:` two neighbours,
    `k:` two words with one between, `c:` a concept class. A word or class that is denied, past,
    supposed, asked in general or somebody else's is there a second time with the letter of that
    (`wD:`, `cO:`), so that "no numbness" and "numbness" are not the same thing.
    """
    found: dict[str, Range] = {}
    add, meant = found.setdefault, _meant(parsed)
    before = earlier = ""
    for index, word in enumerate(parsed.norms):
        if not word[:1].isalnum():
            before = earlier = ""
            continue
        end = index + 1
        here = (index, end)
        add("w:" + word, here)
        if len(word) > stem:
            add("s:" + word[:stem], here)
        if meant[index]:
            add(f"w{meant[index]}:{word}", here)
        if before:
            add(f"b:{before} {word}", (index - 1, end))
            if earlier:
                add(f"k:{earlier} {word}", (index - 2, end))
        earlier, before = before, word
    for concept, matches in parsed.concepts.items():
        found["c:" + concept] = (matches[0].start, matches[0].end)
        for match in matches:
            if meant[match.start]:
                add(f"c{meant[match.start]}:{concept}", (match.start, match.end))
    return found


def _meant(parsed: ParsedMessage) -> list[str]:
    """Return for every token the letter of what the first cue over it, or its owner, makes it."""
    letters = [_OTHERS if owner else "" for owner in parsed.owner]
    for cue in parsed.cues:
        letter = _MEANT.get(cue.category)
        if letter:
            for index in range(cue.scope_start, min(cue.scope_end, len(letters))):
                if not letters[index] and not cue.start <= index < cue.end:
                    letters[index] = letter
    return letters
