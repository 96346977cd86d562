import pytest

from bot.education import NOTHING_TOLD, KnownOfPerson, card_parts, render_card, told_line
from bot.knowledge.education.answer_cards import EducationCard, load_cards
from bot.knowledge.wording.banned_phrases import copy_lint
from bot.language.facts import Facts

CARDS = load_cards()
WITH_LINES = [card for card in CARDS.values() if card.told]
SCREENED = frozenset({"cancer_history", "weight_loss", "night_pain"})


def told(
    flags: tuple[str, ...] = (), denied: frozenset[str] | tuple[str, ...] = (), **facts: object
) -> KnownOfPerson:
    return KnownOfPerson(Facts(**facts), frozenset(flags), frozenset(denied))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("card_id", "known", "says", "reason"),
    [
        ("E-29", told(denied=SCREENED), "no constant pain at night", "all three denied"),
        ("E-29", told(denied=SCREENED - {"night_pain"}), "no weight loss", "two denied"),
        ("E-29", told(denied=("cancer_history",)), None, "weight was never asked about"),
        ("E-29", told(("night_pain",)), "a doctor should look", "a sign told"),
        ("E-29", told(("cancer_history",), SCREENED), "within a day", "told later than denied"),
        (
            "E-29",
            told(("weight_loss",), SCREENED - {"weight_loss"}),
            "a doctor should look",
            "one sign outweighs what was denied",
        ),
        ("E-29", NOTHING_TOLD, None, "nothing told"),
        ("E-30", told(("cardiac",)), "emergency number now", "a sign told"),
        ("E-31", told(denied=("leg_motor", "ces_saddle", "ces_bladder")), "no weak leg", "denied"),
        ("E-31", told(("leg_motor",)), "seen quickly", "a weak leg"),
        ("E-32", told(denied=("renal_uti", "fever")), "against the kidneys", "denied"),
        (
            "E-32",
            told(denied=("renal_uti", "fever"), aggravated_by=("flex_agg",)),
            "movement makes it worse",
            "and worse in bending",
        ),
        ("E-32", told(aggravated_by=("flex_agg",)), None, "the kidneys were never asked about"),
        ("E-34", told(age=42), "uncommon", "young for it"),
        ("E-34", told(age=49), "uncommon", "the last year of the range"),
        ("E-34", told(age=50), None, "no longer in it"),
        ("E-34", told(), None, "no age told"),
        ("E-34", told(conditions=("stenosis",), age=42), "found in you", "the finding first"),
        ("E-35", told(age=50), "most people", "the first year of the range"),
        ("E-38", told(nrs=6), "count the rise", "at the limit already"),
        ("E-38", told(nrs=5), None, "below it"),
        ("E-38", told(), None, "no pain told"),
        ("E-00", told(stage="acute"), "it is new", "new pain"),
        ("E-00", told(stage="chronic"), "lasted for months", "lasting pain"),
        ("E-00", told(stage="subacute"), None, "between the two"),
        ("E-05", told(radiation="none"), "stays in the back", "no leg pain"),
        ("E-05", told(radiation="leg"), "goes down the leg", "leg pain"),
        ("E-05", told(radiation="arm"), None, "another place"),
        ("E-25", told(conditions=("pregnancy",)), "may be pregnant", "pregnant"),
        ("E-41", told(conditions=("osteoporosis",)), "fragile bones", "a caution"),
    ],
)
def test_told_line_says_only_what_was_told(
    card_id: str, known: KnownOfPerson, says: str | None, reason: str
) -> None:
    line = told_line(CARDS[card_id], known)
    if says is None:
        assert line is None, reason
    else:
        assert line is not None, reason
        assert says in line, reason


@pytest.mark.parametrize("card", CARDS.values(), ids=lambda card: card.id)
def test_told_line_adds_nothing_for_a_stranger(card: EducationCard) -> None:
    assert told_line(card, NOTHING_TOLD) is None
    assert render_card(card) == render_card(card, told=NOTHING_TOLD)


@pytest.mark.parametrize("card", WITH_LINES, ids=lambda card: card.id)
def test_told_line_says_where_it_has_it_from_and_nothing_banned(card: EducationCard) -> None:
    for line in card.told:
        assert "you told me" in line.says.lower()
        assert copy_lint(line.says) == []


def test_rendering_adds_the_line_to_the_short_answer_alone() -> None:
    card, known = CARDS["E-38"], told(nrs=7)
    line = told_line(card, known)
    assert line is not None
    assert f"{card.short} {line}" in render_card(card, "short", known)
    assert card_parts(card, "short", known)["text"] == f"{card.short} {line}"
    assert line not in render_card(card, "more", known)
    assert card_parts(card, "more", known) == card_parts(card, "more")


@pytest.mark.parametrize("part", ["short", "more", "views"])
def test_rendering_forbids_first_what_a_person_must_not_take_unasked(part: str) -> None:
    """Beside a blood thinner "guidelines name an ibuprofen-type tablet first" is no first word."""
    known = told(conditions=("anticoagulant",))
    said = render_card(CARDS["E-11"], part, known)
    assert said.startswith("No ibuprofen-type tablet for you before a pharmacist or doctor agrees")
    assert CARDS["E-11"].short not in said
    assert card_parts(CARDS["E-11"], part, known)["text"] == told_line(CARDS["E-11"], known)


def test_told_line_that_replaces_the_answer_is_for_medicines_alone() -> None:
    replaced = {card.id for card in WITH_LINES if any(line.instead for line in card.told)}
    assert replaced == {"E-11"}
    assert all(line.instead for line in CARDS["E-11"].told)
