"""Checking what the action server answers, without checking the schema itself every time.

Rasa hands schema and answer to `jsonschema.validate`, which proves the schema anew on every call:
three quarters of a turn. The schema never changes, so it is proved once.
"""

from __future__ import annotations

from typing import Any

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction


def check_schema_once() -> None:
    """Let every remote action check its answer with one validator, made now."""
    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema)

    def validate(_: RemoteAction, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = validate
