# Plumbline. `make help` lists the targets.
SHELL := /bin/sh
.DEFAULT_GOAL := help
VENV ?= .venv
PY := $(VENV)/bin/python
# Whole files to whoever is free, in the order of tests/file_order.py.
SHARED := --dist loadfile --no-loadscope-reorder
# For two cores: a worker with a page waits for frames and timers much of its time.
WORKERS ?= 3
export RASA_TELEMETRY_ENABLED := false
# Tests start many processes: what was compiled once is kept, wherever the environment says not to.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup run papers test fast nightly check walks test-313 mutants audit bench models danger urgency slots stories cards flares replies parts kinds meaning left-out lock clean

help: ## List the targets.
	@grep -E '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | awk -F '\t' '{printf "  make %-9s %s\n", $$1, $$2}'

PYTHONS ?= 3.12 3.13
FIND := sh scripts/find-python.sh $(PYTHONS)
MADE_FOR := $(shell $(PY) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)

# An environment made for another Python is made anew.
ifneq ($(MADE_FOR),)
ifeq ($(filter $(MADE_FOR),$(PYTHONS)),)
$(info The environment in $(VENV) was made for Python $(MADE_FOR); Plumbline needs one of $(PYTHONS), so it is made anew.)
$(shell rm -rf $(VENV))
endif
endif

$(VENV)/.made: scripts/find-python.sh
	@python=$$($(FIND)) && echo "Making the environment in $(VENV) with $$python." && "$$python" -m venv $(VENV) && touch $@

$(VENV)/.runtime: $(VENV)/.made requirements.lock requirements-bare.lock pyproject.toml
	@echo "Installing what Plumbline runs on (one to three minutes the first time)."
	@$(PY) scripts/install_locked.py requirements.lock requirements-bare.lock
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.papers: $(VENV)/.runtime requirements-papers.lock
	@echo "Installing what typesets the papers."
	@$(PY) scripts/install_locked.py requirements-papers.lock
	@touch $@

$(VENV)/.tests: $(VENV)/.runtime $(VENV)/.papers requirements-dev.lock
	@echo "Installing what the tests need."
	@$(PY) scripts/install_locked.py requirements.lock requirements-dev.lock
	@touch $@

$(VENV)/.learn: $(VENV)/.runtime requirements-learn.lock requirements-learn-bare.lock
	@echo "Installing what learning with an encoder needs."
	@$(PY) scripts/install_locked.py requirements-learn.lock requirements-learn-bare.lock
	@touch $@

setup: $(VENV)/.runtime ## Python environment with the locked packages.

run: setup ## Train when needed, then serve the guide; prints the address.
	@$(VENV)/bin/plumbline serve

papers: $(VENV)/.papers ## What makes the plan and the summary files to keep (PDF/UA).

# What is tested compiles what it imports: pip would compile all of it first, on one core.
test: export PIP_COMPILE := no
test: ## Everything: lint, types, contracts, and all tests, sweeps with a sample.
	+@sh scripts/test-whole.sh "$(MAKE) --silent --no-print-directory" $(VENV) $(WORKERS) $(SHARED)

fast: setup $(VENV)/.tests ## The fast tests only: the first row of each table, properties with fewer examples.
	@$(PY) -m pytest -n 2 $(SHARED) -m "not slow" --first-of-each

walks: setup $(VENV)/.tests ## Random talks with the real agent: 20,000 turns for each of three seeds.
	@for seed in 1 2 3; do echo "seed $$seed" && PLUMBLINE_WALK_TURNS=20000 PLUMBLINE_WALK_SEED=$$seed $(PY) -m pytest -n 2 tests/assistant/test_random_talk.py || exit 1; done

test-313: ## The fast tests on Python 3.13, in an environment of its own.
	@$(MAKE) --no-print-directory VENV=.venv-313 PYTHONS=3.13 fast

mutants: setup $(VENV)/.tests ## Lines made wrong on purpose: what share the tests notice.
	@$(PY) -m bench.mutants

audit: setup $(VENV)/.tests ## Whether a locked package is known to be vulnerable.
	@$(PY) scripts/audit.py requirements.lock requirements-bare.lock requirements-dev.lock

nightly: setup $(VENV)/.tests walks ## What takes minutes: the walks, killing the sender 200 times, weeks on three surfaces, all of what is sampled.
	@$(PY) -m pytest -m nightly
	@PLUMBLINE_ALL=1 $(PY) -m pytest -n 2 $(SHARED) --timeout 1800 -m "(sampled or hypothesis) and not nightly"

check: setup $(VENV)/.tests ## Lint, types and import contracts.
	@sh scripts/check.sh

bench: setup $(VENV)/.tests ## Speed, memory and disk against stock Rasa, as ratios.
	@$(PY) -m bench
	@$(PY) -m bench.page
	@$(PY) -m bench.reminding

models: setup $(VENV)/.learn ## Learn all models anew from learning/data.
	@$(PY) -m learning

danger: setup ## Learn anew what the whole wording says about danger.
	@$(PY) -m learning danger

urgency: setup $(VENV)/.learn ## Learn anew what a whole message means for urgency.
	@$(PY) -m learning urgency

slots: setup ## Learn anew which of what the grammars found holds.
	@$(PY) -m learning slots

stories: setup $(VENV)/.learn ## Learn anew what a story as a whole says of its candidates.
	@$(PY) -m learning stories

replies: setup ## Learn anew what a reply to a question of safety does.
	@$(PY) -m learning replies

parts: setup $(VENV)/.learn ## Learn anew what each part of a message does.
	@$(PY) -m learning parts

kinds: setup ## Learn anew which kind of question is asked.
	@$(PY) -m learning kinds

meaning: setup ## Learn anew which answer a question is after, by what it means.
	@$(PY) -m learning meaning

cards: setup ## Learn anew which question leads to which answer card.
	@$(PY) -m learning cards

flares: setup ## Learn anew which words tell of a flare.
	@$(PY) -m learning flares

left-out: setup ## What danger and cards are worth on writers left out, each learned anew without them.
	@$(PY) -m learning.danger.curve
	@$(PY) -m learning.cards.right_cards

LOCK := uv pip compile --quiet --upgrade --universal --python-version 3.12 --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock"

lock: ## Resolve the dependencies anew into the lock files (needs uv).
	rm -f requirements.lock requirements-bare.lock requirements-papers.lock requirements-dev.lock requirements-learn.lock requirements-learn-bare.lock bench/stock.lock
	$(LOCK) -o requirements.lock requirements.in
	$(LOCK) --no-deps -o requirements-bare.lock requirements-bare.in
	$(LOCK) -o requirements-papers.lock requirements-papers.in
	$(LOCK) -o requirements-dev.lock requirements-dev.in
	$(LOCK) -o requirements-learn.lock requirements-learn.in
	$(LOCK) --no-deps -o requirements-learn-bare.lock requirements-learn-bare.in
	$(subst --universal --python-version 3.12,--python-version 3.10,$(LOCK)) -o bench/stock.lock bench/stock.in

clean: ## Remove the environment, the model and caches.
	rm -rf $(VENV) .venv-313 .venv-stock build models .rasa .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
