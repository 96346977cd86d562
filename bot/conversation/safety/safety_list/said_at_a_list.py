"""What a reply to a safety list says apart from its rows: what is denied, of whom, and how."""

from __future__ import annotations

from collections.abc import Collection

from bot.conversation.turn import UserTurn
from bot.conversation.words.pieces_of_telling import bounds_of, of_another, pieces
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import without_apostrophes
from bot.language.findings import Kind, Status
from bot.language.replies.told.taken_back import blanked

TINGLING = "tingling"
NERVES = {"numb", TINGLING}  # what may be a row of its own, told behind "none but"
LOSS = spoken("no_that_is_a_sign")


def of_one_limb(said: str, felt: Collection[str]) -> bool:
    """Whether it is a foot or a hand that tingles, which no row asks about; a numb one may be."""
    one, more = spoken("one_limb").search(said), spoken("more_limbs").search(not_denied(said))
    return {*felt} == {TINGLING} and one is not None and more is None


def long_over(said: str) -> bool:
    """Whether a limb was numb once and is well again ("ankle went numb once, fine for years")."""
    limb = spoken("names_a_leg").search(said) or spoken("names_an_arm").search(said)
    gone = spoken("feeling_gone").search(said) is not None
    return limb is not None and gone and spoken("more_limbs").search(said) is None


def not_denied(text: str) -> str:
    """Return the text without what is said not to be there ("one side, no weakness")."""
    return spoken("row_word_denied").sub(" ", text)


def own_words(turn: UserTurn) -> str:
    """Return the text, in small letters, without what is denied in it or told of somebody else.

    "My neighbour has TB but I don't", "just amlodipine, not blood thinners".
    """
    text = without_others(turn)
    gone = [(one.start, one.end) for one in turn.findings.of(Kind.CONDITION, Status.DENIED)]
    gone += [place for place in pieces(turn.text) if of_another(turn.text[slice(*place)])]
    for start, end in gone:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def only_the_usual(turn: UserTurn) -> bool:
    """Whether what stands beside the "no" is known of old ("nothing new, only the usual")."""
    text = turn.text.casefold()
    told = turn.findings.present(Kind.FLAG) or LOSS.search(text) is not None
    usual = spoken("only_the_usual").search(text) is not None
    return usual and not told and spoken("new_of_late").search(text) is None


def behind_no(turn: UserTurn, exception: str) -> str:
    """Return what follows the words that deny, where something does.

    Words that only deny more ("no nothing weird") tell nothing.
    """
    odd = spoken("nothing_odd")
    if exception:
        return odd.sub(" ", exception)
    said = turn.findings.of(Kind.YES_NO)
    left = blanked(turn.text, [one.span() for one in odd.finditer(turn.text)])
    return left[said[0].end :].casefold() if said else ""


def without_others(turn: UserTurn) -> str:
    """Return the text, in small letters, without the pieces that tell of somebody else alone."""
    theirs = [one for one in turn.findings.mentions if one.status is Status.OTHER_PERSON]
    places = {bounds_of(turn.text, one.start, one.end) for one in theirs}
    alone = [one for one in places if words("the_writer").isdisjoint(_words(turn.text, one))]
    return blanked(turn.text, alone).lower()


def of_oneself(text: str) -> str:
    """Return the text without pieces that say what somebody else has or takes ("my wife is on")."""
    theirs = [
        place
        for place in pieces(text)
        if of_another(text[slice(*place)]) and spoken("has_or_takes").search(text[slice(*place)])
    ]
    return blanked(text, theirs)


def _words(text: str, place: tuple[int, int]) -> list[str]:
    return without_apostrophes(text[slice(*place)].casefold()).split()


def tells_of_another_only(text: str) -> bool:
    """Whether a row is told of somebody else and denied of oneself ("my aunt had it, not me")."""
    rows = spoken("row_of_another")
    left = rows.sub(" ", text)
    said = [left[slice(*place)].strip() for place in pieces(left)]
    own = [one for one in said if one and not of_another(one)]
    others = len([one for one in said if one]) - len(own)
    denied = spoken("denied_of_oneself")
    given = rows.search(text) is not None  # "7 was Con, not me"
    return (given or (others > 0 and bool(own))) and all(denied.fullmatch(one) for one in own)
