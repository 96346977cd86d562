"""Slot, form and stage names: one place, never loose strings.

The facts of a person's pain live in slots named like the fields of `bot.language.facts.Facts`.
"""

from __future__ import annotations

from dataclasses import fields

from bot.language.facts import Facts

FACT_SLOTS = tuple(field.name for field in fields(Facts))

# who we talk with
CONSENT = "consent"  # agreed, no_saving
COUNTRY = "country"  # country id of the numbers table
EMERGENCY_NUMBER = "emergency_number"
EMERGENCY_TEL = "emergency_tel"  # its digits, for a link that dials
ADVICE_LINE = "advice_line"
CRISIS_LINE = "crisis_line"
VIOLENCE_LINE = "violence_line"
COUNTRY_NAME = "country_name"
BY_TEXT = "by_text"  # how to reach help without speaking; empty where it was not asked for
ALSO_TELL = "also_tell"  # further signs for the same visit, after "Tell them"
COUNTRY_QUESTION = "country_question"  # asks for the country; empty where it is known

# the safety screen
SAFETY = "safety"  # SafetyState as a mapping
SAFETY_TURN = "safety_turn"  # which user turn was screened, and how far its answer has got
SCREEN_FLAGS = "screen_flags"  # flags ticked in the asked screen, to be confirmed

# the turn
HEARD_TURN = "heard_turn"  # number of the user turn whose facts are folded in
HANDLED_TURN = "handled_turn"  # number of the user turn that has been answered
ACKNOWLEDGED = "acknowledged"  # half a sentence before the next question
REPROMPT = "reprompt"  # None, simpler, buttons, human
PROGRESS = "progress"  # "2 short questions left."
REQUESTED = "requested_slot"
BEFORE = "answered_before"  # list of questions answered, for "go back"
SKIPPED = "skipped"  # list of questions skipped

# the steps
STORY = "story"  # told
READBACK = "readback"  # confirmed, passed over, earlier; OFF while asking what is wrong
OFF = "off"
SCREEN_NERVES = "screen_nerves"  # answered
SCREEN_GENERAL = "screen_general"
ADVICE = "advice_given"  # flags whose D or R advice has been said
CHECKS = "checks"  # ids of the chosen home checks, in order
CHECK_ANSWER = "check_answer"
CHECK_RESULTS = "check_results"  # check id -> {evidence: value}; {} where it could not be done
ASSESSMENT_SHOWN = "assessment_shown"
PATTERN_TOLD = "pattern_told"  # True once its words have been shown
MINUTES = "minutes"
KIT = "kit"  # band, ball, roller, bike: what was told to be there
ROUTINE = "routine"  # the routine as a mapping
EXERCISE = "exercise"  # number of the exercise in progress, from 0
EXERCISE_FEEDBACK = "exercise_feedback"
LIGHTENED = "lightened"  # ids of exercises made easier today
HURT_ASKED = "hurt_asked"  # the id of the exercise that hurt, while asking whether it spread
PAUSED = "paused"  # True while the session waits
FEEDBACK = "feedback"  # exercise id -> done, too_hard, hurts, skip
RATING = "rating"  # pain after the session, 0 to 10
TOGETHER = "together"  # now, later
CLOSED = "closed"
RECORDS_DOWN = "records_down"  # the person has been told that saving does not work
LOOKED_UP = "looked_up"  # the records have been asked whether this person is known
RETURNING = "returning"  # the last visit as a mapping
CHECK_IN = "check_in"  # better, same, worse
AWAITING_DELETE = "awaiting_delete"  # True while the question whether to delete is open
COMFORT_SHOWN = "comfort_shown"
COMFORT = "comfort"  # the button that asks for positions of ease
CARD = "card"  # the education card shown last
PATTERN = "pattern"  # the button that asks how sure, or what would change it

CONSENT_FORM = "consent_form"
CHECK_IN_FORM = "check_in_form"
INTAKE_FORM = "intake_form"
SCREEN_FORM = "screen_form"
CHECKS_FORM = "checks_form"
PLAN_FORM = "plan_form"
SESSION_FORM = "session_form"

INTAKE_QUESTIONS = (
    "regions",
    "side",
    "duration_days",
    "nrs",
    "aggravated_by",
    "sit_hours",
    "radiation",
)
