"""The policy above all others: screens every message in every state.

It answers emergencies in the dialogue process itself, from the domain's own responses: no action
server, no database and no network is needed for the answer. What the turn means is decided by
`bot.conversation.after_red_flag`; this file carries it out.
"""

from __future__ import annotations

import logging
from typing import Any

from rasa.core.constants import POLICY_PRIORITY
from rasa.core.featurizers.tracker_featurizers import TrackerFeaturizer
from rasa.core.policies.policy import Policy, PolicyPrediction
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import ACTION_LISTEN_NAME, REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SlotSet
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversation.after_red_flag import SafetyMove, safety_move
from bot.conversation.safety_answers import Turn
from bot.conversation.safety_state import SafetyState
from bot.conversation.slots import AWAITING_DELETE, SAFETY, SAFETY_TURN, SCREEN_FLAGS
from bot.rasa.country_slots import number_slots
from bot.rasa.place_of_error import place_of
from bot.rasa.told import profile_of, turns_of, user_messages

ABOVE_RULES = 7  # RulePolicy has 6
RECORD = "action_record_safety_events"
GO_ON = "action_go_on"
DELETE_ANSWERS = {"affirm": "action_delete_confirmed", "deny": "action_keep_after_all"}
log = logging.getLogger(__name__)


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class SafetyPolicy(Policy):  # type: ignore[misc]
    """Predicts the safety response where there is something to say, and nothing otherwise."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults: above every other policy."""
        return {POLICY_PRIORITY: ABOVE_RULES}

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
    ) -> SafetyPolicy:
        """Create the policy from a trained model, which holds nothing of it."""
        return cls(config, model_storage, resource, execution_context)

    def train(
        self,
        training_trackers: list[TrackerWithCachedStates],
        domain: Domain,
        **kwargs: Any,
    ) -> Resource:
        """Learn nothing: what is dangerous is knowledge, not data."""
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
        """Predict the next safety action of this turn, or nothing."""
        count = len(user_messages(tracker))
        if not count:
            return self._prediction(self._default_predictions(domain))
        state = SafetyState.from_dict(tracker.get_slot(SAFETY))
        screened = tracker.get_slot(SAFETY_TURN) or {}
        is_new = screened.get("turn") != count
        queue = tuple(tracker.get_slot(SCREEN_FLAGS) or ())
        free = screened.get("step") == "quiet" or _last_action(tracker) == GO_ON
        waits = free and state.unasked(queue) and not state.asking
        if is_new or waits:
            return self._screen(state, tracker, domain, queue)
        return self._continue(screened, state, tracker, domain)

    def _screen(
        self,
        state: SafetyState,
        tracker: DialogueStateTracker,
        domain: Domain,
        queue: tuple[str, ...],
    ) -> PolicyPrediction:
        turns = turns_of(tracker)
        move = self._move(state, turns, tracker, queue)
        then = move.then or (GO_ON if move.resume else None)
        step = "said" if move.response or then else "quiet"
        screened = {"turn": len(turns), "step": step, "then": then}
        events: list[Event] = [
            *number_slots(tracker, move.state, move.response),
            SlotSet(SAFETY, move.state.as_dict()),
            SlotSet(SAFETY_TURN, screened),
        ]
        if move.leave_loop:
            events += [ActiveLoop(None), SlotSet(REQUESTED_SLOT, None)]
        if move.response:
            return self._fire(move.response, domain, events)
        if then:
            return self._fire(RECORD if move.state.unrecorded else then, domain, events)
        return self._prediction(self._default_predictions(domain), events=events)

    def _move(
        self,
        state: SafetyState,
        turns: list[Turn],
        tracker: DialogueStateTracker,
        queue: tuple[str, ...],
    ) -> SafetyMove:
        """Return the screen's move; a question whether to delete everything may be answered."""
        if tracker.get_slot(AWAITING_DELETE) and turns[-1].intent in DELETE_ANSWERS:
            return SafetyMove(state, then=DELETE_ANSWERS[turns[-1].intent])
        try:
            return safety_move(state, turns, profile_of(tracker), queue)
        except Exception as error:  # noqa: BLE001 - never silence, whatever broke
            log.error("The safety screen failed: %s", place_of(error))
            return SafetyMove(state, "utter_unread")

    def _continue(
        self,
        screened: dict[str, Any],
        state: SafetyState,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> PolicyPrediction:
        """After our own words: record what was shown or cleared, go on or listen."""
        last = _last_action(tracker)
        if screened.get("step") == "quiet" or last is None:
            return self._prediction(self._default_predictions(domain))
        then = screened.get("then")
        if last.startswith("utter_") and state.unrecorded:
            return self._fire(RECORD, domain, [])
        if last in (RECORD, then) or last.startswith("utter_"):
            if then and last != then:
                return self._fire(then, domain, [])
            if then != GO_ON:
                return self._fire(ACTION_LISTEN_NAME, domain, [])
        return self._prediction(self._default_predictions(domain))

    def _fire(self, action: str, domain: Domain, events: list[Event]) -> PolicyPrediction:
        """Predict an action with certainty, over open forms too (a "no user" prediction)."""
        return PolicyPrediction(
            self._one_hot(action, domain),
            self.__class__.__name__,
            self.priority,
            events=events,
            is_no_user_prediction=True,
        )

    def _one_hot(self, action: str, domain: Domain) -> list[float]:
        probabilities: list[float] = self._default_predictions(domain)
        probabilities[domain.index_for_action(action)] = 1.0
        return probabilities


def _last_action(tracker: DialogueStateTracker) -> str | None:
    for event in reversed(tracker.events):
        if isinstance(event, ActionExecuted):
            return None if event.action_name == ACTION_LISTEN_NAME else str(event.action_name)
    return None
