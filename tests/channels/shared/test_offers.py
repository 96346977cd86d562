from __future__ import annotations

from bot.channels.message.guide_message import Choice
from bot.channels.shared.chat_press import RESUME, STALE, TAKEN, take_press, take_tick, take_ticked
from bot.channels.shared.offers import MAX_OFFERS, Offers

YES = Choice("Yes", "/affirm")
LEFT = Choice("Left", '/choose{"choice": "side=left"}')
RIGHT = Choice("Right", '/choose{"choice": "side=right"}')


def test_offers_know_a_button_by_its_mark_only() -> None:
    offers = Offers()
    offer = offers.add([LEFT, RIGHT])
    assert take_press(offers, offers.mark(offer, 1)).says == (RIGHT.payload,)
    for made_up in ("", "x", LEFT.payload, "abcdef:1:0", offers.mark(offer, 2), "::", "a:b:c"):
        assert take_press(offers, made_up).says == (RESUME,)
        assert take_press(offers, made_up).toast == STALE


def test_offers_an_answer_that_names_its_question_may_come_late() -> None:
    offers = Offers()
    older = offers.add([LEFT])
    offers.turn += 1
    offers.add([YES])
    assert take_press(offers, offers.mark(older, 0)).says == (LEFT.payload,)


def test_offers_yes_counts_for_the_newest_question_only() -> None:
    offers = Offers()
    older = offers.add([YES])
    offers.turn += 1
    newer = offers.add([YES])
    assert take_press(offers, offers.mark(older, 0)).toast == STALE
    assert take_press(offers, offers.mark(newer, 0)).says == ("/affirm",)
    assert take_press(offers, offers.mark(newer, 0)).toast == TAKEN


def test_offers_what_asks_beside_a_question_leaves_it_open() -> None:
    offers = Offers()
    offer = offers.add([LEFT, Choice("Why this?", "/why_ask", "aside")])
    for _ in range(2):
        assert take_press(offers, offers.mark(offer, 1)).says == ("/why_ask",)
    assert offer.taken is None
    assert take_press(offers, offers.mark(offer, 0)).says == (LEFT.payload,)


def test_offers_two_messages_of_one_turn_are_both_open() -> None:
    offers = Offers()
    first = offers.add([LEFT])
    second = offers.add([YES])
    assert take_press(offers, offers.mark(second, 0)).says == ("/affirm",)
    assert take_press(offers, offers.mark(first, 0)).says == (LEFT.payload,)


def test_offers_of_an_emergency_can_be_pressed_again() -> None:
    offers = Offers()
    offer = offers.add([Choice("Checked", "/already_checked")], stays=True)
    for _ in range(3):
        offers.turn += 1
        offers.add([YES])
        assert take_press(offers, offers.mark(offer, 0)).says == ("/already_checked",)


def test_offers_ticks_come_and_go_and_are_sent_once() -> None:
    offers = Offers()
    offer = offers.add([], ["Fever", "A fall"])
    assert take_ticked(offer).alert
    take_tick(offer, 0)
    take_tick(offer, 1)
    take_tick(offer, 0)
    take_tick(offer, 7)
    assert take_ticked(offer).says == ("A fall",)
    assert take_ticked(offer).toast == TAKEN
    take_tick(offer, 0)
    assert offer.ticked == {1}


def test_offers_forget_the_oldest_and_all_when_cleared() -> None:
    offers = Offers()
    first = offers.add([LEFT])
    mark = offers.mark(first, 0)
    for _ in range(MAX_OFFERS):
        last = offers.add([RIGHT])
    assert take_press(offers, mark).toast == STALE
    mark = offers.mark(last, 0)
    offers.clear()
    assert take_press(offers, mark).toast == STALE
