"""Slot, form and stage names: one place, never loose strings.

The facts of a person's pain live in slots named like the fields of `bot.language.facts.Facts`.
"""

from __future__ import annotations

from dataclasses import fields

from bot.knowledge.conversation.intake_rules import load_intake_rules
from bot.language.facts import Facts

FACT_SLOTS = tuple(field.name for field in fields(Facts))
CAUSE_WORDS = "trigger_words"  # the one of them in the person's own words

# who we talk with
CONSENT = "consent"  # agreed, no_history, no_saving
COUNTRY = "country"  # country id of the numbers table
EMERGENCY_NUMBER = "emergency_number"
EMERGENCY_TEL = "emergency_tel"  # its digits, for a link that dials
ADVICE_LINE = "advice_line"
ADVICE_TEL = "advice_tel"  # its number, for a link that dials; empty where it has none
CRISIS_LINE = "crisis_line"
CRISIS_TEL = "crisis_tel"  # the number in it, empty where it is an address
CRISIS_SMS = "crisis_sms"  # the number in it that takes texts, with its first word
VIOLENCE_LINE = "violence_line"
VIOLENCE_TEL = "violence_tel"
ELSEWHERE = "elsewhere"  # the number of other countries, where the country is not sure
COUNTRY_NAME = "country_name"
BY_TEXT = "by_text"  # how to reach help without speaking; empty where it was not asked for
THEIRS_SAY = "theirs_say"  # whose emergency it is, "your husband"
THEIRS_THEM = "theirs_them"
TELL_THEM = "tell_them"  # what to tell those who help, of the open emergency
DANGER_ANSWER = "danger_answer"  # what was asked beside a danger page, answered
ALSO_TELL = "also_tell"  # further signs for the same visit, after "Tell them"
COUNTRY_QUESTION = "country_question"  # asks for the country; empty where it is known

# whom it is about, where that is somebody else
ABOUT = "about"  # "your mother"; None: the person who writes
ABOUT_THEM = "about_them"  # "her"

# the safety screen
SAFETY = "safety"  # SafetyState as a mapping
SCREEN_FLAGS = "screen_flags"  # flags ticked in the asked screen, to be confirmed

BECAUSE = "because"  # what set off a confirm question, as a sentence; empty where nothing did
ASKED_ABOUT = "asked_about"  # the same as a part of a sentence

# the turn
LANGUAGE_TOLD = "language_told"  # languages in which was said that only English is spoken
SAID = "said"  # how often each response was said: its wordings are taken in turn
PLAN = "plan"  # the plan of the newest turn as a mapping
ASKED = "open_question"  # the slot whose question is open
ACKNOWLEDGED = "acknowledged"  # half sentences before the next question
REPROMPT = "reprompt"  # None, simpler, buttons, human
TIMES_ASKED = "times_asked"  # of an optional question that is open: which, and how often in a row
PROGRESS = "progress"  # "2 short questions left."
BEFORE = "answered_before"  # list of questions answered, for "go back"
SKIPPED = "skipped"  # list of questions skipped

# the steps
STORY = "story"  # told
EITHER = "either"  # a fact that was told in words that mean two things, and both
READBACK = "readback"  # confirmed, passed over, seen, earlier; OFF while asking what is wrong
OFF = "off"
SCREEN_NERVES = "screen_nerves"  # answered
SCREEN_GENERAL = "screen_general"
ADVICE = "advice_given"  # flags whose D or R advice has been said
BIRTH = "birth"  # whether it was a caesarean: yes, no, unsure
CHECKS = "checks"  # ids of the chosen home checks, in order
CHECK_ANSWER = "check_answer"
CHECK_RESULTS = "check_results"  # check id -> {evidence: value}; {} where it could not be done
ASSESSMENT_SHOWN = "assessment_shown"
PATTERN_TOLD = "pattern_told"  # True once its words have been shown
MINUTES = "minutes"
MINUTES_TODAY = "minutes_today"  # {minutes, day}: the length of one day alone; else None
SETTING = "setting"  # what was told of place, kit and positions, as a mapping
QUICK = "quick"  # asked, shown: one movement at once, before everything else
QUICK_MOVES = "quick_moves"  # ids of the movements shown that way
ROUTINE = "routine"  # the routine as a mapping
EXERCISE = "exercise"  # number of the exercise in progress, from 0
EXERCISE_FEEDBACK = "exercise_feedback"
WHOLE_PLAN = "whole_plan"  # the list of every day, where today's is a part of it; else None
LIST_SHOWN = "list_shown"  # {day, routine, patterns, holds}: what a day has shown of its plan
PLAN_NEWS = "plan_news"  # list: what is different about the newest plan, in words; else None
PLANS_BEFORE = "plans_before"  # list: routine, setting and minutes before each change of them
HELD_PLAN = "held_plan"  # plan and session of before a sign held them back; None while none does
DONE_TODAY = "done_today"  # exercise id -> the amount as it was done, of lists of before too
SESSION_PAIN = "session_pain"  # pain before the session, where another was told in it
LIGHTENED = "lightened"  # ids of exercises made easier today
HURT_ASKED = "hurt_asked"  # the id of the exercise that hurt, while asking whether it spread
PAUSED = "paused"  # True while the session waits, FOR_TODAY where it was stopped
FOR_TODAY = "for_today"
FEEDBACK = "feedback"  # exercise id -> done, too_hard, hurts, skip
SESSION_BEGAN = "session_began"  # when the session under way began (ISO, UTC)
RATING = "rating"  # pain after the session, 0 to 10; -1 where no number came
RATING_IN_WORDS = "rating_in_words"  # better, worse: the same told without a number
TOGETHER = "together"  # now, later
CLOSED = "closed"
RECORDS_DOWN = "records_down"  # the person has been told that saving does not work
LOOKED_UP = "looked_up"  # the records have been asked whether this person is known
RETURNING = "returning"  # the last visit as a mapping
CHECK_IN = "check_in"  # better, same, worse
WEEKS = "weeks"  # the weeks so far as a mapping (bot/conversation/course/weeks.py)
DUE = "due_check_in"  # the check-in of one of the days: what it asks and what was answered
GOAL = "goal"  # told, passed over: what the person wants to do again
GOAL_SCORE = "goal_score"  # False where a score was left out
BARRIER = "barrier"  # what got in the way: OPEN, then the answer
REMINDER = "reminder"  # the reminder that is being set, as a mapping
ZONE_OFFERED = "zone_offered"  # the page's zone that was offered for the reminder
REMINDER_TIME = "reminder_time"  # {hour, minute} for the calendar file
OPEN = "open"  # value of a question that is to be asked
NOTE = "note"  # the buttons under a note: not now, stop
FLARE_PLAN = "flare_plan"  # OPEN, written, passed over: for a bad day, written on a good one
BEFORE_FLARE = "before_flare"  # the slots that a flare begun in this talk has changed
FLARE = "flare"  # whether "worse" is a flare: OPEN, yes, no; a button says that it is over
ANEW = "anew"  # value of the goal while another is asked for in the place of the one kept
BESIDE = "beside"  # value of a flare told beside a sign: it begins when that is cleared
# What is asked at a return, at check-ins and about days to come; none of it is of the pain.
ASKED_OVER_WEEKS = (DUE, FLARE, FLARE_PLAN, GOAL, GOAL_SCORE, BARRIER, REMINDER)
PROGRESS_SHOWN = "progress_card"  # the button that shows how it went
AWAITING_DELETE = "awaiting_delete"  # True while the question whether to delete is open
COMFORT_SHOWN = "comfort_shown"
COMFORT = "comfort"  # the button that asks for positions of ease
CARD = "card"  # the education card shown last
CARD_TURN = "card_turn"  # the number of the turn that showed it
ANSWERS_NEAR = "answers_near"  # the turn, and the answers that it offered because none was sure
ANSWERS_TOLD = "answers_told"  # keys of the answers given to questions, oldest first
NET = "safety_net"  # the button that asks for the whole safety net
PATTERN = "pattern"  # the button that asks how sure, or what would change it
ABOUT_ROUTINE = "about_routine"  # the links of a routine: why these, swap one
SWAP = "swap"  # the button that names the exercise to swap

INTAKE_QUESTIONS = load_intake_rules().questions
INTAKE = (STORY, READBACK, *INTAKE_QUESTIONS)  # the story, read back, and what it leaves open
IN_STORY = (CONSENT, *INTAKE)  # where the story is told and read back
OF_A_MOVE = (CHECK_ANSWER, EXERCISE_FEEDBACK)  # how a check or an exercise went
IN_A_MOVE = (*OF_A_MOVE, "radiation")  # and where the pain goes: what is told may be a report
IN_SESSION = (EXERCISE_FEEDBACK, RATING)  # how a move went, and the pain behind the last one
