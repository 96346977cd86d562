"""The stage of a plan at a return: what the days and weeks say, and what holds it."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.routine.progression_rules import load_plan_changes, load_weekly_rules
from bot.routine.growth.held_back import stage_shown, stands
from bot.routine.growth.look_back import DAY, Look
from bot.routine.shown.hold_rules import SEEN_FIRST, TOO_SORE
from bot.routine.situation.inputs import PlanInputs
from bot.routine.situation.phase import phase_entry
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.sent_on import HIGH, is_too_sore

AFTER_REST = ("cleared", "healed", "born")


class StageNow:
    """The stage of one return; the look is that of the return and goes on changing."""

    def __init__(self, look: Look, inputs: PlanInputs, held: str) -> None:
        """`held` is the rule by which nothing grows, or ""."""
        self.look = look
        self.inputs = inputs
        self.held = held

    def of(self, before: Progression, *, in_flare: bool) -> tuple[int, str]:
        """Return the stage and why: one up in a week, down with the week, to rest at once.

        Between two weeks the pain of a day moves nothing but to the quiet plan and out of it.
        """
        stage = self._of(before, in_flare=in_flare)
        return self._no_stage_up(before, stage) if stands(self.held, self.look) else stage

    def _of(self, before: Progression, *, in_flare: bool) -> tuple[int, str]:
        words, look = load_plan_changes(), self.look
        today = phase_entry(self.inputs)
        if not {one.rule for one in look.causes.plan}.isdisjoint(AFTER_REST):
            return min(today.phase, 1), words["because_one_stage"].say
        if before.phase is None:
            return today.phase, today.because
        if in_flare:
            return 0, words["because_flare"].say
        if today.phase == 0 and before.phase > 0 and self._is_usual_pain():
            today = phase_entry(replace(self.inputs, nrs=self._usual()))
        if today.phase == 0 or (before.phase == 0 and look.today <= before.seen):
            return 0, today.because
        if before.phase == 0:
            return 1, words["because_one_stage"].say
        if self.inputs.setting.care_soon and before.phase > 1:
            return 1, words["because_care_soon"].say
        if not look.reviewed:
            return before.phase, words["because_not_yet"].say
        usual = look.history.usual_pain(look.today + DAY, load_weekly_rules().week_days)
        entry = phase_entry(replace(self.inputs, nrs=self.inputs.nrs if usual is None else usual))
        waits = self.held or look.state.coming_back or look.state.thin_weeks
        waits = waits or look.is_lighter or look.was_lighter  # nothing new comes in these weeks
        waits = waits or (look.was_hard and not look.hard_for_long) or self.is_worse_today()
        up = 0 if waits else 1
        if entry.phase > before.phase + up:
            return before.phase + up, words["because_one_stage"].say
        if entry.phase < before.phase and not entry.when.model_fields_set:
            if not self._is_sorer_week():
                return before.phase, words["because_steady"].say
            return max(entry.phase, 1), words["because_sorer"].say
        return max(entry.phase, 1), entry.because

    def _is_sorer_week(self) -> bool:
        """Whether the week was sorer than the one before: less pain is no reason to go back."""
        days, today = load_weekly_rules().week_days, self.look.today
        now = self.look.history.usual_pain(today + DAY, days)
        before = self.look.history.usual_pain(today + DAY - days * DAY, days)
        return now is not None and before is not None and now > before

    def _usual(self) -> int | None:
        return self.look.history.usual_pain(self.look.today, load_weekly_rules().usual_days)

    def is_worse_today(self) -> bool:
        """Return whether the pain of today is clearly over the usual: no day for a step up."""
        usual, now = self._usual(), self.inputs.nrs
        rise = load_weekly_rules().rise_counts_from
        return usual is not None and now is not None and now - usual >= rise

    def _is_usual_pain(self) -> bool:
        """Whether the pain of today is hardly more than what two weeks have been like.

        A point to and fro makes no new plan each week; the doses carry it.
        """
        usual, now = self._usual(), self.inputs.nrs
        if usual is None or now is None:
            return False
        return now - usual < load_weekly_rules().rise_counts_from

    def _no_stage_up(self, before: Progression, phase: tuple[int, str]) -> tuple[int, str]:
        """The stage that was shown is kept where another would be higher."""
        shown = stage_shown(before)
        if shown is None or phase[0] <= shown or self.leaves_quiet(before):
            return phase
        return shown, load_plan_changes()["because_held"].say

    def leaves_quiet(self, before: Progression) -> bool:
        """Return whether quiet days end, though somebody is to be seen: the pain allows it.

        The quiet plan of a high pain ends below that pain: it would not have begun there.
        """
        quiet = before.in_flare or before.paused
        if self.is_lower_than_high(before):
            return True
        return quiet and self.held != TOO_SORE and not self._is_sore_now()

    def is_lower_than_high(self, before: Progression) -> bool:
        """Return whether the pain that was too high for more than rest is so no longer.

        With another reason to be seen first, or an open sign, the quiet plan stays.
        """
        sent = set(self.look.state.sent_on) <= {HIGH}
        if before.phase != 0 or before.in_flare or before.paused or not sent:
            return False
        days = load_weekly_rules().flare_quiet_days
        usual = self.look.history.usual_pain(self.look.today + DAY, days)
        worst = max((one for one in (usual, self.inputs.nrs) if one is not None), default=None)
        lower = phase_entry(replace(self.inputs, nrs=worst)).phase > 0
        return lower and self.held in (TOO_SORE, SEEN_FIRST)

    def _is_sore_now(self) -> bool:
        days = load_weekly_rules().flare_quiet_days
        return is_too_sore(self.look.history, self.inputs.nrs, self.look.today, days)
