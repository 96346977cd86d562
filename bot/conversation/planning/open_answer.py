"""The open question gets its answer, and what is left of the line answers what comes next."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.checks.checks import answers_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import tells_nothing
from bot.conversation.intake.consent_given import AGREED
from bot.conversation.intake.intake_answers import apply_choice
from bot.conversation.intake.readback import SIDE, WORSE_SIDE, news, parts
from bot.conversation.planning.answers.answer_to_another import take_for_another
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.several import take_more
from bot.conversation.planning.asked.asked_instead import (
    answer_instead,
    asks_of_backs,
    request,
    told_nothing,
)
from bot.conversation.planning.corrections.last_answer import correct_last_answer
from bot.conversation.planning.message_acts.acts import tells_what_eases
from bot.conversation.planning.message_acts.asides_answered import answer_asides
from bot.conversation.planning.message_acts.pain_told_now import keep_pain_now
from bot.conversation.planning.moves.place_of_a_move import asks_of_a_way
from bot.conversation.planning.moves.unsteady_told import say_hold_on
from bot.conversation.planning.response import Response
from bot.conversation.planning.time_wished.minutes_beside import take_minutes_beside
from bot.conversation.planning.wishes.beside_wishes import (
    beside_wishes,
    note_report_before,
    one_piece_answers,
    where_wishes_lead,
)
from bot.conversation.questions import Question, Taken
from bot.conversation.questions.report_in_words import (
    only_reports,
    tells_how_it_went,
    tells_it_open,
)
from bot.conversation.requests import Follow
from bot.conversation.requests.about_backs.ask_backs import answer_question
from bot.conversation.requests.about_plan.own_plan import about_plan
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from bot.conversation.requests.changed_answers import changed_words, take_correction
from bot.conversation.requests.pressed import take_choice
from bot.conversation.session.session import begin_session, current_item
from bot.conversation.turn import MessagePart
from bot.conversation.words.interruptions import (
    ASK,
    asks_anywhere,
    asks_something,
    corrects,
    interrupts,
    interrupts_first,
    is_command,
    opens_as_question,
)
from bot.conversation.words.named_only import only_asks
from bot.conversation.words.putting_off import wants_to_begin
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.worse_words import and_joined
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.replies.told.how_it_went import hurt_beside
from bot.language.text.question_start import begins_as_question


def take_answer(draft: Draft, question: Question, heard: bool, asked: bool) -> Follow:
    """Take the answer; `heard` says that a wish or a feeling of the message was taken before.

    `asked` says that something is asked beside it: then words that are no answer are left.
    """
    turn = draft.turn
    if asked and question.slot == slots.TOGETHER and turn.intent == "skip":
        return Follow.BACK  # "is it safe? if not leave it out" is no "later"
    if asked and question.slot == slots.TOGETHER and (draft.feared or _begins_if_yes(draft)):
        return Follow.BACK  # what was asked is answered first
    taken = _taken(draft, question)
    asked_too = taken is None or (asked and taken is Taken.UNCLEAR)
    if asked_too and question.slot in slots.INTAKE and not turn.pressed:
        take_more(draft, question, alone=True)  # "prob 6 weeks. what's it matter"
        draft.news = news(draft.facts_before, draft.facts) if not draft.said_change else ""
    if (heard and taken is None) or ((heard or asked) and taken is Taken.UNCLEAR):
        return Follow.BACK
    if taken is None:
        return request(draft)
    if taken is Taken.UNCLEAR and correct_last_answer(draft):
        return Follow.BACK
    if taken is not Taken.ASK_AGAIN:
        take_more(draft, question, alone=taken is Taken.UNCLEAR)
    if taken is Taken.UNCLEAR:
        take_for_another(draft, question)
    if question.slot in slots.INTAKE:
        _say_pressed_change(draft, question)
        if not draft.said_change:
            draft.news = news(draft.facts_before, draft.facts)
        _say_felt(draft, question)
        if taken is Taken.UNCLEAR and draft.facts != draft.facts_before:
            # a fact told to "is that right?" lets the rest stand
            taken = question.skip(draft) if question.slot == slots.READBACK else Taken.HEARD
    if taken is Taken.UNCLEAR and turn.choice:
        return take_choice(draft)
    if taken is Taken.UNCLEAR and corrects(turn.intent, turn.confidence) and take_correction(draft):
        taken = Taken.HEARD
    if taken is Taken.UNCLEAR and not turn.pressed and begins_as_question(turn.text):
        return answer_question(draft)
    after_answer(draft, question, taken)
    return Follow.ON


def _say_pressed_change(draft: Draft, question: Question) -> None:
    """Say that a fact whose chip was pressed is another now, or is what it was."""
    turn, before = draft.turn, draft.facts_before
    if not turn.choice or turn.choice[0] == question.slot:
        return
    name = SIDE if turn.choice[0] == WORSE_SIDE else turn.choice[0]
    held = dict(parts(before)).get(name)
    if held is None or apply_choice(before, *turn.choice) is None:
        return  # it was not known: it is noted
    if changed := news(before, draft.facts):
        draft.acknowledge(changed_words(changed))
        draft.said_change = True
    elif draft.facts == before:
        draft.acknowledge(acknowledgement("as_it_was", fact=held))


def _say_felt(draft: Draft, question: Question) -> None:
    """Say back how it feels where the read-back does not show it ("it is also stiff")."""
    same = draft.facts.quality == draft.facts_before.quality
    if question.slot != slots.READBACK or draft.news or draft.acknowledged or same:
        return
    told = [one.text.casefold() for one in draft.turn.findings.present(Kind.QUALITY)]
    if told:
        words = and_joined(list(dict.fromkeys(told)))
        draft.acknowledge(acknowledgement("noted", facts=f"{words}."))


def _begins_if_yes(draft: Draft) -> bool:
    """Whether the moves are to begin only where the answer to what is asked is a yes."""
    return spoken("only_if_yes").search(draft.situation.turn.text.casefold()) is not None


def _only_names_an_answer(draft: Draft, question: Question) -> bool:
    """Whether words that ask nothing name an answer ("the bridge" to "after which move?")."""
    turn = draft.turn
    if question.own_words or is_command(turn.intent, turn.confidence) or asks_something(turn.text):
        return False
    return question.take(draft.trial()) is Taken.ANSWERED


def _taken(draft: Draft, question: Question) -> Taken | None:
    """Return what became of the message as an answer; None where it asks for something else."""
    turn = draft.turn
    if question.slot == slots.EXERCISE_FEEDBACK and tells_how_it_went(turn):
        return question.take(draft)
    left_out = turn.choice == (question.slot, "skip")
    skips = turn.intent == "skip" and not turn.pressed and not only_asks(turn.text)
    skips = skips and not draft.values.get(slots.HURT_ASKED)  # whether it spread is asked still
    skips = skips and not (question.slot == slots.TOGETHER and wants_to_begin(turn.text))
    at_move = question.slot == slots.EXERCISE_FEEDBACK
    skips = skips and not (at_move and (asks_of_a_way(turn.text) or tells_it_open(turn)))
    if skips and question.slot == slots.CHECK_ANSWER:
        skips = not answers_check(draft.values, turn)
    if left_out or skips:
        return question.skip(draft)
    first = interrupts_first(turn.intent, turn.confidence, turn.text) or asks_of_backs(turn)
    asks = not question.own_words or opens_as_question(turn.text)
    if not turn.pressed and first and asks and not _only_names_an_answer(draft, question):
        return None
    taken = question.take(draft)
    heard = taken is Taken.HEARD and bool(turn.findings.mentions)
    open_still = taken in (Taken.UNCLEAR, Taken.HEARD)
    tells = (heard or tells_what_eases(turn)) and not asks_anywhere(turn.text)
    if question.slot in slots.INTAKE and turn.intent == ASK and tells:
        return taken  # "4 now, a hot shower helps", "my disc was operated in 98" ask nothing
    return None if open_still and interrupts(turn.intent, turn.confidence, heard) else taken


def lead_on(response: Response) -> Follow:
    """Take what is left of the message as the answer, and say where the talk goes from there."""
    draft, question = response.draft, response.question
    wished, asides = response.wished, response.asides
    apart = wished and not response.answered and draft.turn.read_once(plan_asked) is None
    before = response.before_wishes
    beside = beside_wishes(draft, before) if apart else None
    draft.turn = beside or draft.turn
    follow = None if beside is None else _beside(draft, before, question, asides)
    done = apart or asides or draft.of_moves
    if wished and not done and (own := about_plan(draft, draft.turn.text)):
        draft.acknowledge(own)
    follow = follow or where_wishes_lead(draft, response.answered)
    reports = _reports_in_company(draft, question)
    if follow is None and not reports and not _agrees(draft, question, asides):
        follow = answer_instead(draft, question, asides)
        follow = follow and take_minutes_beside(draft, question, follow)
    if follow is None:
        follow = _where_the_rest_leads(response, reports)
    keep_pain_now(draft)
    say_hold_on(draft)
    answer_asides(draft, asides)
    return follow


def _where_the_rest_leads(response: Response, reports: bool) -> Follow:
    """Return where words lead that no wish and no question of the message has settled."""
    draft, question, wished = response.draft, response.question, response.wished
    if question is None:
        waits = wished or draft.values.get(slots.REMINDER)  # what is over is not shown again
        on = Follow.LISTEN if not waits and draft.values.get(slots.CLOSED) else Follow.ON
        return on if wished or response.taken_back else request(draft)
    if tells_nothing(draft) and not (response.own_words or reports):
        return Follow.BACK if response.felt or response.asides else told_nothing(draft)
    if wished and question.slot == slots.GOAL:
        return Follow.BACK  # what stands beside a wish is no goal
    heard = response.felt or wished or response.taken_back
    return take_answer(draft, question, heard, bool(response.asides))


def _agrees(draft: Draft, question: Question | None, asides: tuple[MessagePart, ...]) -> bool:
    """Whether what stands beside a question agrees that answers are kept: that is taken first."""
    if question is None or question.slot != slots.CONSENT or not asides:
        return False
    trial = draft.trial()
    return question.take(trial) is Taken.ANSWERED and trial.values[slots.CONSENT] == AGREED


def _reports_in_company(draft: Draft, question: Question | None) -> bool:
    """Whether the move that is up is told as done or too hard, and nothing beside it asks."""
    turn = draft.turn
    if question is None or question.slot != slots.EXERCISE_FEEDBACK:
        return False
    waits = draft.values.get(slots.PAUSED) or draft.values.get(slots.HURT_ASKED)
    hurts = "?" not in turn.text and hurt_beside(turn.text)  # "did ten, it stays sore at a 5"
    return not waits and (hurts or only_reports(turn))


def _beside(
    draft: Draft, before: Draft, question: Question | None, asides: tuple[MessagePart, ...]
) -> Follow | None:
    """Take what is said beside wishes, where it answers or says to begin; else None."""
    if draft.offers or draft.shown:
        return None
    if draft.asked == slots.EXERCISE_FEEDBACK and not draft.values.get(slots.ROUTINE):
        note_report_before(draft, before)
        return None
    if question is None and draft.before.get(slots.ROUTINE):
        if not load_session_words()["now"].said_in(draft.turn.text):
            return None
        draft.set(**begin_session())
        return Follow.ON
    of_one = draft.of_moves and draft.asked == slots.EXERCISE_FEEDBACK
    gone = of_one and current_item(before.values) != current_item(draft.values)
    if question is None or gone or not one_piece_answers(draft, question):
        return None  # what was up has gone, and the words were of it
    return take_answer(draft, question, heard=True, asked=bool(asides))
