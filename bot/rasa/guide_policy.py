"""The one policy: makes the plan of a turn when its message is new, and carries it out.

Nothing else decides what is done. The plan comes from `bot.conversation.planning`, danger first in
it; emergencies are answered from the domain's own responses in the dialogue process: no action
server, no database and no network is needed for the answer. Each prediction of a turn is the next
step of its plan, then listening, so that every turn ends.
"""

from __future__ import annotations

import logging
import os
from typing import Any

from rasa.core.constants import POLICY_PRIORITY
from rasa.core.featurizers.tracker_featurizers import TrackerFeaturizer
from rasa.core.policies.policy import Policy, PolicyPrediction
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    Event,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan import Plan
from bot.conversation.drafting.situation import Situation
from bot.conversation.planning.planner import plan_danger_only, plan_turn
from bot.rasa.place_of_error import place_of
from bot.rasa.said_so_far import situation_of, user_messages

RECALL = "action_recall"
UNREAD = "utter_unread"
log = logging.getLogger(__name__)


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class GuidePolicy(Policy):  # type: ignore[misc]
    """Predicts the steps of the turn's plan, one after the other, then listening."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults; it is the only policy."""
        return {POLICY_PRIORITY: 1}

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        featurizer: TrackerFeaturizer | None = None,
    ) -> None:
        """Keep the configuration; there is nothing to learn."""
        super().__init__(config, model_storage, resource, execution_context, featurizer)
        self._resource = resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> GuidePolicy:
        """Create the policy from a trained model, which holds nothing of it."""
        return cls(config, model_storage, resource, execution_context)

    def train(
        self,
        training_trackers: list[TrackerWithCachedStates],
        domain: Domain,
        **kwargs: Any,
    ) -> Resource:
        """Learn nothing: stories are held against the planner by tests, not learned."""
        with self._model_storage.write_to(self._resource) as directory:
            (directory / "policy").write_text("rules only", encoding="utf-8")
        return self._resource

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """Predict the next step of this turn's plan; where there is none left, listen."""
        count = len(user_messages(tracker))
        done = _steps_done(tracker)
        if not count:
            return self._fire(ACTION_LISTEN_NAME, domain, [])
        plan = Plan.from_dict(tracker.get_slot(slots.PLAN))
        events: list[Event] = []
        if plan.turn != count:
            draft = _planned(situation_of(tracker, _country()))
            recall_first = not tracker.get_slot(slots.LOOKED_UP) and RECALL not in done
            if recall_first and (draft.only_asks or not draft.alarmed):
                return self._fire(RECALL, domain, [SlotSet(slots.LOOKED_UP, True)])
            plan = draft.plan()
            events = [SlotSet(name, value) for name, value in draft.changes().items()]
        step = plan.step(len([name for name in done if name != RECALL]))
        if step is None and RECALL not in done and not tracker.get_slot(slots.LOOKED_UP):
            return self._fire(RECALL, domain, [SlotSet(slots.LOOKED_UP, True)])  # after an alarm
        return self._fire(step.action if step else ACTION_LISTEN_NAME, domain, events)

    def _fire(self, action: str, domain: Domain, events: list[Event]) -> PolicyPrediction:
        """Predict an action with certainty."""
        probabilities: list[float] = self._default_predictions(domain)
        probabilities[domain.index_for_action(action)] = 1.0
        return PolicyPrediction(
            probabilities,
            self.__class__.__name__,
            self.priority,
            events=events,
            is_no_user_prediction=True,
        )


def _planned(situation: Situation) -> Draft:
    """Plan the turn; where something breaks the screen alone, and where that breaks a sentence."""
    for plan in (plan_turn, plan_danger_only):
        try:
            return plan(situation)
        except Exception as error:  # noqa: BLE001 - never silence, whatever broke
            log.error("%s failed: %s", plan.__name__, place_of(error))
    draft = Draft.of(situation)
    draft.say(UNREAD)
    draft.set(**{slots.PLAN: draft.plan().as_dict()})
    return draft


def _steps_done(tracker: DialogueStateTracker) -> list[str]:
    """Return the actions run since the newest message, those too that were refused."""
    done: list[str] = []
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            break
        if isinstance(event, ActionExecuted | ActionExecutionRejected):
            done.append(str(event.action_name))
    return done[::-1]


def _country() -> str | None:
    return os.environ.get("PLUMBLINE_COUNTRY") or None
