"""A message without danger: the answer to the open question, and whatever else it holds."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.checks.checks import answers_check
from bot.conversation.course.goal_pieces import puts_noted_right
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.parts_read import hardly, idles, only_remarks, telling, tells_nothing
from bot.conversation.intake.consent_given import AGREED
from bot.conversation.intake.readback import news
from bot.conversation.planning.answers.answer_to_another import take_for_another
from bot.conversation.planning.answers.asking import after_answer
from bot.conversation.planning.answers.in_company import take_in_company
from bot.conversation.planning.answers.several import take_more
from bot.conversation.planning.asked.asked_alone import asked_alone
from bot.conversation.planning.asked.asked_instead import (
    answer_instead,
    asks_of_backs,
    request,
    told_nothing,
)
from bot.conversation.planning.asked.asking_either import ask_either, settle_either
from bot.conversation.planning.asked.missed_question import answer_missed
from bot.conversation.planning.at_a_check import take_at_check
from bot.conversation.planning.corrections.change_undone import undo_last
from bot.conversation.planning.corrections.checks_told_anew import put_right_behind_the_checks
from bot.conversation.planning.corrections.correcting import take_back
from bot.conversation.planning.corrections.denied_out import take_denied_out
from bot.conversation.planning.corrections.forgotten_told import ask_of_what_was_forgotten
from bot.conversation.planning.corrections.last_answer import correct_last_answer
from bot.conversation.planning.message_acts.acts import (
    answer_asides,
    asides_of,
    asked_first,
    only_complains,
    tells_what_eases,
)
from bot.conversation.planning.message_acts.pain_told_now import keep_pain_now, note_pain_now
from bot.conversation.planning.message_acts.side_remarks import hear_feeling
from bot.conversation.planning.moves.complaining import take_complaint_of_a_deed
from bot.conversation.planning.moves.easy_told import take_easy_beside
from bot.conversation.planning.moves.effort_told import take_effort_at_a_move
from bot.conversation.planning.moves.meant_another import take_meant_another
from bot.conversation.planning.moves.passing_pain import take_passing_pain
from bot.conversation.planning.moves.place_of_a_move import asks_of_a_way
from bot.conversation.planning.moves.report_of_another import take_report_of_another
from bot.conversation.planning.moves.session_moves import take_session_moves
from bot.conversation.planning.moves.stopped_at_a_move import take_stop_at_a_move
from bot.conversation.planning.moves.unsteady_told import say_hold_on
from bot.conversation.planning.moves.wishes_of_one_move import take_wishes_of_one_move
from bot.conversation.planning.onward.following import follow_on
from bot.conversation.planning.onward.taking_leave import farewell_apart, take_leave
from bot.conversation.planning.red_flags.rows_asked_about import answer_row_question
from bot.conversation.planning.return_visits.straight_on import take_straight_on
from bot.conversation.planning.return_visits.told_course import take_staying
from bot.conversation.planning.time_wished.minutes_beside import take_minutes_beside
from bot.conversation.planning.time_wished.reminder_beside import take_reminder_beside
from bot.conversation.planning.wishes.beside_wishes import (
    beside_wishes,
    note_report_before,
    one_piece_answers,
    where_wishes_lead,
)
from bot.conversation.planning.wishes.ease_asked import take_ease_asked
from bot.conversation.planning.wishes.wishes_told import wishes_of
from bot.conversation.planning.wishes.wishing import take_wishes
from bot.conversation.questions import QUESTIONS, Question, Taken
from bot.conversation.questions.report_in_words import (
    only_reports,
    tells_how_it_went,
    tells_it_open,
)
from bot.conversation.requests import Follow
from bot.conversation.requests.ask_backs import answer_question
from bot.conversation.requests.asked_kinds import looks_asked, say_of_kind
from bot.conversation.requests.changed_answers import (
    change_named,
    take_correction,
)
from bot.conversation.requests.leaving import part_kindly
from bot.conversation.requests.near_cards import near_chosen
from bot.conversation.requests.own_plan import about_plan, plan_asked
from bot.conversation.requests.pressed import ELSEWHERE, take_choice
from bot.conversation.requests.showing_cards import show_card
from bot.conversation.requests.small_talk import begin_put_off, parts_politely
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
from bot.conversation.words.question_before import question_before, refers_back
from bot.conversation.words.second_questions import with_questions_apart
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.how_it_went import hurt_beside, takes_leave
from bot.language.text.question_start import begins_as_question

LEAVING = "stop"  # an act of a part
INTAKE = (slots.STORY, slots.READBACK, *slots.INTAKE_QUESTIONS)


def respond(draft: Draft) -> None:
    """Take the answer to the open question, and whatever else the message holds."""
    take_reminder_beside(draft)
    turn = draft.turn
    question = QUESTIONS.get(draft.asked or "")
    if len(turn.parts) <= 1 and looks_asked(draft, turn.text) and refers_back(turn.text):
        draft.asked_of = question_before(draft.situation.turns)
    if turn.choice and turn.choice[0] in ELSEWHERE:
        follow_on(draft, take_choice(draft))
        return
    changed = change_named(draft)
    if changed is not None:
        follow_on(draft, changed)
        return
    follow = take_straight_on(draft) or take_ease_asked(draft) or undo_last(draft)
    follow = follow or begin_put_off(draft) or answer_row_question(draft)
    at_move = draft.asked == slots.EXERCISE_FEEDBACK
    if not (at_move and spoken("settles_as_done").search(turn.text)):
        follow = follow or take_staying(draft)  # "put it down as done" is no question to put down
    follow = follow or ask_of_what_was_forgotten(draft)
    if follow is not None:
        follow_on(draft, follow)
        return
    if (card := near_chosen(draft)) is not None:
        show_card(draft, card.id, "short")
        follow_on(draft, Follow.BACK)
        return
    if turn.choice and question and question.slot not in (turn.choice[0], *INTAKE):
        follow_on(draft, take_choice(draft))  # a fact changed beside the talk answers nothing here
        return
    put_right_behind_the_checks(draft)
    strength = take_meant_another(draft) or take_effort_at_a_move(draft, question)
    strength = strength or take_passing_pain(draft, question)
    counted = not strength and take_easy_beside(draft, question)
    of_one = not strength and take_wishes_of_one_move(draft)
    asked = asked_first(draft)
    own_words = question is not None and question.own_words and not _tells_other(draft, question)
    if (of_kind := asked_alone(draft, question)) is not None:
        take_back(draft)  # what is told in the question is said as noted
        follow_on(draft, take_minutes_beside(draft, question, say_of_kind(draft, of_kind)))
        return
    if question and (settle_either(draft, question) or ask_either(draft, question)):
        follow_on(draft, Follow.ON)
        return
    if parts_politely(draft):
        draft.acknowledge(acknowledgement("farewell"))
        follow_on(draft, Follow.LISTEN)
        return
    sure = farewell_apart(turn.text) or not hardly(draft, LEAVING)
    leaves = not turn.pressed and takes_leave(turn.reply) and sure
    leaves = leaves and (not own_words or farewell_apart(turn.text))
    stopped = strength or take_stop_at_a_move(draft, question)
    complained = not stopped and take_complaint_of_a_deed(draft)
    moved = not stopped and (take_session_moves(draft) or complained)
    if leaves and not draft.rests:
        take_leave(draft, moved)
        return
    if leaves:
        part_kindly(draft)
        draft.acknowledge(acknowledgement("farewell"))
    moved |= of_one and not draft.turn.text.strip(" .,;!?")
    moved |= not stopped and take_report_of_another(draft)
    answered = stopped or moved or counted or take_at_check(draft, question)
    remarks = draft.asked == slots.EXERCISE_FEEDBACK and idles(draft)  # "drilling again, lovely"
    if remarks and not (answered or draft.values.get(slots.HURT_ASKED)) and only_remarks(draft):
        draft.acknowledge(acknowledgement("no_hurry"))
        follow_on(draft, Follow.BACK)
        return
    alone = answered or own_words or remarks
    answered |= not alone and take_in_company(draft, question)
    turn = draft.turn
    taken_back = not own_words and (take_denied_out(draft) or take_back(draft))
    of_a_pain = draft.before.get(slots.HURT_ASKED)  # "higher up there is nothing" is of the move
    felt = not (own_words or of_a_pain) and hear_feeling(draft)
    before = draft.trial()
    wished = (not own_words and take_wishes(draft)) or of_one
    if not own_words:
        told = telling(draft, turn)
        draft.turn = turn = with_questions_apart(told, draft.situation.turn)
    written = draft.situation.turn
    complains = any(map(only_complains, (written.text, *(part.text for part in written.parts))))
    heard = not (turn.pressed or strength)
    if heard and complains:
        answer_missed(draft)
    elif heard and spoken("asks_again").search(written.text.casefold()):
        draft.acknowledge(acknowledgement("passed_over"))
    if only_complains(turn.text) and question:
        follow_on(draft, Follow.BACK)
        return
    asides, rest = asides_of(draft, answered)
    asides = () if draft.shown else (*asides, *(one for one in asked if one not in asides))
    draft.turn = turn.only(rest) if asides else turn
    note_pain_now(draft)
    apart = wished and not answered and draft.turn.read_once(plan_asked) is None
    beside = beside_wishes(draft, before) if apart else None
    draft.turn = beside or draft.turn
    follow = None if beside is None else _beside(draft, before, question, asides)
    done = apart or asides or draft.of_moves
    if wished and not done and (own := about_plan(draft, draft.turn.text)):
        draft.acknowledge(own)
    follow = follow or where_wishes_lead(draft, answered)
    reports = _reports_in_company(draft, question)
    if follow is None and not reports and not _agrees(draft, question, asides):
        follow = answer_instead(draft, question, asides)
        follow = follow and take_minutes_beside(draft, question, follow)
    silent = tells_nothing(draft) and not (own_words or reports)
    if follow is None and question and silent:
        follow = Follow.BACK if felt or asides else told_nothing(draft)
    elif follow is None and question and wished and question.slot == slots.GOAL:
        follow = Follow.BACK  # what stands beside a wish is no goal
    elif follow is None and question:
        follow = _answer(draft, question, felt or wished or taken_back, bool(asides))
    elif follow is None:
        waits = wished or draft.values.get(slots.REMINDER)  # what is over is not shown again
        on = Follow.LISTEN if not waits and draft.values.get(slots.CLOSED) else Follow.ON
        follow = on if wished or taken_back else request(draft)
    keep_pain_now(draft)
    say_hold_on(draft)
    answer_asides(draft, asides)
    follow_on(draft, follow)


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
    return _answer(draft, question, heard=True, asked=bool(asides))


def _answer(draft: Draft, question: Question, heard: bool, asked: bool) -> Follow:
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
    if asked_too and question.slot in INTAKE and not turn.pressed:
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
    if question.slot in INTAKE:
        if not draft.said_change:
            draft.news = news(draft.facts_before, draft.facts)
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


def _begins_if_yes(draft: Draft) -> bool:
    """Whether the moves are to begin only where the answer to what is asked is a yes."""
    return spoken("only_if_yes").search(draft.situation.turn.text.casefold()) is not None


def _tells_other(draft: Draft, question: Question) -> bool:
    """Whether the question for goals gets a wish of today, or noted things put right."""
    if question.slot != slots.GOAL or draft.turn.pressed:
        return False
    return puts_noted_right(draft.situation.turns[-1].text) or _wishes_for_today(draft)


def _wishes_for_today(draft: Draft) -> bool:
    """Whether minutes or a position of today are wished for, which is no goal."""
    said = draft.situation.turns[-1].text
    wishes = wishes_of(draft.trial())
    of_moves = wishes.minutes is not None or bool(wishes.place) or wishes.upright
    return of_moves and spoken("wishes_for_today").search(said) is not None


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
    if question.slot in INTAKE and turn.intent == ASK and tells:
        return taken  # "4 now, a hot shower helps", "my disc was operated in 98" ask nothing
    return None if open_still and interrupts(turn.intent, turn.confidence, heard) else taken
