"""The questions of the way, one per file: what an answer is and what it changes."""

from bot.conversation.questions.bad_day_plan import BadDayPlanQuestion
from bot.conversation.questions.barrier import BarrierQuestion
from bot.conversation.questions.birth import BirthQuestion
from bot.conversation.questions.check import HomeCheckQuestion
from bot.conversation.questions.check_in import CheckInQuestion
from bot.conversation.questions.consent import ConsentQuestion
from bot.conversation.questions.due_check_in import DueCheckInQuestion
from bot.conversation.questions.either import EitherQuestion
from bot.conversation.questions.exercise_report import ExerciseQuestion
from bot.conversation.questions.flare_or_not import FlareQuestion
from bot.conversation.questions.goal import GoalQuestion, GoalScoreQuestion
from bot.conversation.questions.minutes import MinutesQuestion
from bot.conversation.questions.question import Question, Taken
from bot.conversation.questions.rating import RatingQuestion
from bot.conversation.questions.readback_right import ReadbackQuestion
from bot.conversation.questions.reminder_time import ReminderQuestion
from bot.conversation.questions.screen_part import ScreenQuestion
from bot.conversation.questions.single_fact import INTAKE
from bot.conversation.questions.story import StoryQuestion
from bot.conversation.questions.together import TogetherQuestion
from bot.conversation.safety.safety_list.screen_rows import PARTS

__all__ = ["QUESTIONS", "Question", "Taken"]

QUESTIONS: dict[str, Question] = {
    question.slot: question
    for question in (
        ConsentQuestion(),
        CheckInQuestion(),
        DueCheckInQuestion(),
        FlareQuestion(),
        BadDayPlanQuestion(),
        GoalQuestion(),
        GoalScoreQuestion(),
        ReminderQuestion(),
        StoryQuestion(),
        *INTAKE,
        ReadbackQuestion(),
        EitherQuestion(),
        *(ScreenQuestion(slot, part) for slot, part in PARTS.items()),
        BirthQuestion(),
        HomeCheckQuestion(),
        MinutesQuestion(),
        BarrierQuestion(),
        TogetherQuestion(),
        ExerciseQuestion(),
        RatingQuestion(),
    )
}
