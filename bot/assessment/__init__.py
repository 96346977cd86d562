"""From what a person told and what their home checks showed to muscle patterns, with a trace."""

from bot.assessment.check_questions import next_question, read_number, record_answer
from bot.assessment.choosing import ChosenCheck, choose_checks
from bot.assessment.evidence import Evidence
from bot.assessment.explaining import Explanation, explain
from bot.assessment.inference import infer
from bot.assessment.results import Assessment, MuscleAim, MusclesWorked, NamedPattern, ScoreTrace
from bot.assessment.told_evidence import told_evidence

__all__ = [
    "Assessment",
    "ChosenCheck",
    "Evidence",
    "Explanation",
    "MuscleAim",
    "MusclesWorked",
    "NamedPattern",
    "ScoreTrace",
    "choose_checks",
    "explain",
    "infer",
    "next_question",
    "read_number",
    "record_answer",
    "told_evidence",
]
