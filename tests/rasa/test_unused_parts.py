"""What of Rasa is left out is named to whoever asks for it; what is lent is taken back."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from bot.rasa.unused_parts import DEFAULT_COMPONENTS, LEFT_OUT, LENT, TRIMMED, LeftOutError

CLASSES = [(module, name) for module, names in LEFT_OUT.items() for name in names]


@pytest.mark.parametrize(("module", "name"), CLASSES)
def test_unused_parts_a_left_out_class_cannot_be_made(module: str, name: str) -> None:
    left_out = getattr(importlib.import_module(module), name)
    with pytest.raises(LeftOutError, match=f"{module}.{name}"):
        left_out()


@pytest.mark.parametrize(("module", "name"), CLASSES)
def test_unused_parts_nothing_is_an_instance_of_a_left_out_class(module: str, name: str) -> None:
    assert not isinstance(object(), getattr(importlib.import_module(module), name))


@pytest.mark.parametrize("module", [*LEFT_OUT, *TRIMMED])
def test_unused_parts_another_name_is_told_by_name(module: str) -> None:
    with pytest.raises(LeftOutError, match=f"{module}.Whatever"):
        importlib.import_module(module).Whatever  # noqa: B018


@pytest.mark.parametrize("module", [*LEFT_OUT, *TRIMMED])
def test_unused_parts_import_of_another_name_names_it(module: str) -> None:
    with pytest.raises(ImportError, match="Whatever"):
        exec(f"from {module} import Whatever")


def test_unused_parts_default_components_are_rasas_own() -> None:
    from rasa.core.policies.memoization import MemoizationPolicy
    from rasa.core.policies.rule_policy import RulePolicy
    from rasa.engine.recipes.default_components import DEFAULT_COMPONENTS as REGISTERED

    assert [MemoizationPolicy, RulePolicy] == REGISTERED
    assert {"MemoizationPolicy", "RulePolicy"} == DEFAULT_COMPONENTS


def test_unused_parts_come_too_late_after_rasa() -> None:
    code = "import sys, types; sys.modules['rasa'] = types.ModuleType('rasa'); import bot.rasa"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ran.returncode == 1
    assert "import bot.rasa before rasa" in ran.stderr


def test_unused_parts_every_lent_name_is_still_missing() -> None:
    """What a newer package has again, or what is installed, need not be lent any longer."""
    for names in LENT.values():
        for module, name in names:
            try:
                found = importlib.import_module(module)
            except ModuleNotFoundError:
                continue
            assert name, f"{module} is installed"
            assert name not in vars(found), f"{module}.{name} exists"
