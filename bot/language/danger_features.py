"""What the statistical screen sees of a message: words, stems, pairs, and concept classes."""

from __future__ import annotations

from bot.language.parsed import ParsedMessage

Range = tuple[int, int]


def danger_features(parsed: ParsedMessage, stem: int) -> dict[str, Range]:
    """Return feature to the token range that first shows it.

    `w:` a corrected word, `s:` its first `stem` letters when it is longer, `b:` two neighbours
    with nothing between, `c:` a concept class.
    """
    found: dict[str, Range] = {}
    before = ""
    for index, word in enumerate(parsed.norms):
        if not word[:1].isalnum():
            before = ""
            continue
        found.setdefault("w:" + word, (index, index + 1))
        if len(word) > stem:
            found.setdefault("s:" + word[:stem], (index, index + 1))
        if before:
            found.setdefault(f"b:{before} {word}", (index - 1, index + 1))
        before = word
    for concept, matches in parsed.concepts.items():
        found["c:" + concept] = (matches[0].start, matches[0].end)
    return found
