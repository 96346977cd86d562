"""The parts of Rasa that Plumbline leaves out, and the names it lends to the parts that stay.

Rasa 3.6 imports TensorFlow, matplotlib and the clients of a dozen chat services whether they are
used or not: 2 GB of packages, most of its memory and all of its start. Nothing of Rasa's behaviour
is changed here: a module of `LEFT_OUT` is replaced by an empty one, whose classes nothing is an
instance of; whoever makes such a class, or asks for another name, is told what was left out. A
module of `LENT` is Rasa's own; while it loads it is lent names it imports and that are not
installed, or that newer packages have lost.

`leave_out` runs when `bot.rasa` is imported, which is before anything of Rasa is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

# Module of Rasa -> the names that other modules of Rasa import from it.
LEFT_OUT: Mapping[str, tuple[str, ...]] = {
    # neural parts, which need TensorFlow, and the batches for them, which need scikit-learn
    "rasa.core.policies.ted_policy": ("TEDPolicy",),
    "rasa.nlu.classifiers.diet_classifier": ("DIETClassifier",),
    "rasa.nlu.selectors.response_selector": ("ResponseSelector",),
    "rasa.utils.train_utils": (),
    "rasa.utils.tensorflow.model_data": ("ragged_array_to_ndarray",),
    "rasa.utils.tensorflow.model_data_utils": (),
    # curves and histograms of `rasa test`, which need matplotlib
    "rasa.utils.plotting": (),
    # the runner of the graph that needs dask; ours is bot.rasa.straight_runner
    "rasa.engine.runner.dask": ("DaskGraphRunner",),
}
# Packages of which only some names are wanted: module -> where these come from.
TRIMMED: Mapping[str, tuple[tuple[str, str], ...]] = {
    # every channel of Rasa, with the client library of each service
    "rasa.core.channels": (
        ("rasa.core.channels.channel", "InputChannel"),
        ("rasa.core.channels.channel", "OutputChannel"),
        ("rasa.core.channels.channel", "UserMessage"),
        ("rasa.core.channels.channel", "CollectingOutputChannel"),
    ),
    # every component that a recipe can name; ours are registered when they are imported
    "rasa.engine.recipes.default_components": (
        ("rasa.core.policies.memoization", "MemoizationPolicy"),
        ("rasa.core.policies.rule_policy", "RulePolicy"),
    ),
}
# What config.yml may name of Rasa's own.
DEFAULT_COMPONENTS = frozenset(
    name for _, name in TRIMMED["rasa.engine.recipes.default_components"]
)
# Module of Rasa -> module and name that it is lent while it loads.
LENT: Mapping[str, tuple[tuple[str, str], ...]] = {
    # DynamoDB and MongoDB as tracker stores; RabbitMQ as event broker; tokens of `rasa run`
    "rasa.core.tracker_store": (
        ("boto3.dynamodb.conditions", "Key"),
        ("pymongo.collection", "Collection"),
    ),
    "rasa.core.brokers.broker": (("aiormq", ""),),
    "rasa.core.channels.channel": (("jwt", ""),),
    # names for experiments
    "rasa.cli.utils": (("randomname", ""),),
    # names that newer numpy and packaging no longer have; Rasa compares with them, no more
    "rasa.utils.common": (("numpy", "VisibleDeprecationWarning"),),
    "rasa.shared.utils.validation": (("packaging.version", "LegacyVersion"),),
}


class LeftOutError(AttributeError):
    """A part of Rasa was asked for that Plumbline leaves out; the message names it.

    An `AttributeError`, for libraries that look through the names of every module.
    """

    def __init__(self, part: str) -> None:
        super().__init__(
            f"Plumbline leaves out {part} (bot/rasa/unused_parts.py says why). config.yml may name "
            "RulePolicy, MemoizationPolicy and the components of bot/rasa."
        )


class LeftOut(type):
    """The type of classes that stand for left-out ones: none can be made."""

    def __call__(cls, *args: object, **kwargs: object) -> object:
        """Raise `LeftOutError` with the name of the class."""
        raise LeftOutError(f"{cls.__module__}.{cls.__name__}")


def leave_out() -> None:
    """Put the finder of this module in front of Python's. Raises `ImportError` after Rasa."""
    if any(isinstance(finder, _Finder) for finder in sys.meta_path):
        return
    if "rasa" in sys.modules:
        raise ImportError("import bot.rasa before rasa: it says what of Rasa is left out")
    sys.meta_path.insert(0, _Finder())


class _Finder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname in LEFT_OUT:
            return ModuleSpec(fullname, _EmptyModule())
        if fullname not in TRIMMED and fullname not in LENT:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None:
            assert spec.loader is not None  # noqa: S101 - a file of Rasa has one
            spec.loader = _Trimmed() if fullname in TRIMMED else _Lending(spec.loader)
        return spec


class _EmptyModule(Loader):
    def exec_module(self, module: ModuleType) -> None:
        for name in LEFT_OUT[module.__name__]:
            setattr(module, name, _stand_in(module.__name__, name))
        _refuse_the_rest(module)


class _Trimmed(Loader):
    def exec_module(self, module: ModuleType) -> None:
        wanted = [getattr(import_module(place), name) for place, name in TRIMMED[module.__name__]]
        for thing in wanted:
            setattr(module, thing.__name__, thing)
        if module.__name__.endswith("default_components"):
            module.DEFAULT_COMPONENTS = wanted  # type: ignore[attr-defined]
        _refuse_the_rest(module)


class _Lending(Loader):
    def __init__(self, own: Loader) -> None:
        self._own = own

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._own.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        with _lent(LENT[module.__name__]):
            self._own.exec_module(module)


@contextmanager
def _lent(names: Sequence[tuple[str, str]]) -> Iterator[None]:
    """Let a module or a name of one be found inside the block, where it is missing."""
    added: list[tuple[ModuleType, str]] = []
    modules: list[str] = []
    try:
        for place, name in names:
            modules += _missing_modules(place)
            module = sys.modules[place]
            if name and name not in vars(module):
                setattr(module, name, _stand_in(place, name))
                added.append((module, name))
        yield
    finally:
        for module, name in added:
            delattr(module, name)
        for made in modules:
            del sys.modules[made]


def _missing_modules(place: str) -> list[str]:
    """Import a module with its parents; make those that are not installed, and name them."""
    made = []
    parts = place.split(".")
    for count in range(1, len(parts) + 1):
        name = ".".join(parts[:count])
        try:
            import_module(name)
        except ModuleNotFoundError:
            sys.modules[name] = ModuleType(name)
            sys.modules[name].__path__ = []
            _refuse_the_rest(sys.modules[name])
            made.append(name)
    return made


def _stand_in(module: str, name: str) -> type:
    if name.endswith("Warning"):  # a category for a filter: nothing ever warns with it
        return type(name, (UserWarning,), {"__module__": module})
    return LeftOut(name, (), {"__module__": module})


def _refuse_the_rest(module: ModuleType) -> None:
    def missing(name: str) -> object:
        raise LeftOutError(f"{module.__name__}.{name}")

    module.__getattr__ = missing  # type: ignore[method-assign]
