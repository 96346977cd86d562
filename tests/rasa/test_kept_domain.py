"""The domain that a model keeps is the domain that was trained with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain

from bot.rasa.domain_source import load_domain
from bot.rasa.kept_domain import KeptDomain

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.slow]  # Rasa reads its YAML slowly


class _Importer:
    def __init__(self, domain: Domain) -> None:
        self._domain = domain

    def get_domain(self) -> Domain:
        return self._domain


def kept_and_loaded(provider: type[DomainProvider], domain: Domain, folder: Path) -> Domain:
    folder.mkdir()
    storage, resource = LocalModelStorage(folder), Resource("domain")
    context: Any = ExecutionContext(GraphSchema({}))
    provider.create({}, storage, resource, context).provide_train(_Importer(domain))
    return provider.load({}, storage, resource, context).provide_inference()


def test_kept_domain_is_the_one_that_rasas_provider_keeps(tmp_path: Path) -> None:
    ours = kept_and_loaded(KeptDomain, load_domain(), tmp_path / "ours")
    rasas = kept_and_loaded(DomainProvider, load_domain(), tmp_path / "rasas")
    assert ours.as_dict() == rasas.as_dict() == load_domain().as_dict()
    assert ours.fingerprint() == rasas.fingerprint()
    assert ours.action_names_or_texts == rasas.action_names_or_texts
    assert [slot.name for slot in ours.slots] == [slot.name for slot in rasas.slots]
