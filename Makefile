# Aktiv. `make` alone prints this list of targets.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
PYTEST := $(BIN)/pytest -q -n auto --dist loadfile

.PHONY: help
help: ## Print the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 18

.venv/.run: requirements.lock
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

.venv/.dev: requirements-dev.lock .venv/.run
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

.PHONY: run
run: .venv/.run ## Install, migrate, load the demo, serve on 127.0.0.1:8000, or at PORT
	$(BIN)/python manage.py serve --port $(or $(PORT),8000)

.PHONY: test
test: .venv/.dev ## Install and run every test that needs nothing else
	$(PYTEST) -m "not browser and not postgresql"

.PHONY: test-postgresql
test-postgresql: .venv/.dev ## Every test that asks a database, on a throwaway PostgreSQL
	BIN=$(BIN) tests/with_postgresql $(PYTEST) -m "not browser"

tests/browser/node_modules/.installed: tests/browser/package-lock.json
	cd tests/browser && npm ci --silent
	touch $@

.PHONY: test-browser
test-browser: .venv/.dev tests/browser/node_modules/.installed ## The admin and the reader in a real Chromium
	$(PYTEST) -m browser tests/browser

.PHONY: fuzz
fuzz: .venv/.dev ## Ten thousand random requests and more at every door with a token of each role
	FUZZ=$${FUZZ:-11000} FUZZ_REPORT=var/fuzz.jsonl $(BIN)/pytest -q -n 0 -s tests/fuzz

.PHONY: pictures
pictures: .venv/.dev ## Take the handbook's pictures anew from the running system (needs Chromium)
	$(BIN)/pytest -q tests/browser/make_pictures.py

.PHONY: lint
lint: .venv/.dev ## Style, types, floors, sizes, migrations, system checks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python manage.py check --fail-level WARNING

.PHONY: format
format: .venv/.dev ## Put the code into the house's form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

.PHONY: contract
contract: .venv/.dev ## Write the front-end contract anew (needs Node for the types)
	$(BIN)/python manage.py write_contract
	cd frontend_contract && npm ci --silent && npm run --silent types && npm run --silent check && npm run --silent fields

.PHONY: mock
mock: .venv/.run ## The delivery API over imaginary documents, on 127.0.0.1:8001, or at PORT (for front ends without content)
	$(BIN)/python manage.py mock --port $(or $(PORT),8001)

.PHONY: messages
messages: .venv/.dev ## Collect and compile the texts for translation (needs gettext)
	$(BIN)/python manage.py makemessages -l ru -l en --add-location file --no-wrap --no-obsolete -i tests -i docs -i frontend_contract
	msgen --no-wrap -o cms/locale/en/LC_MESSAGES/django.po cms/locale/en/LC_MESSAGES/django.po
	$(BIN)/python manage.py compilemessages -i .venv -i node_modules

.PHONY: bench
bench: .venv/.dev ## Measure and write tests/bench/RESULTS.md (needs PostgreSQL and wrk)
	BIN=$(BIN) tests/with_postgresql $(BIN)/python -m tests.bench

.PHONY: bench-law
bench-law: .venv/.dev ## Measure a growing library of law and write tests/bench/RESULTS_LAW.md
	$(BIN)/python -m tests.bench.law

.PHONY: bench-bulk
bench-bulk: .venv/.dev ## Load 2 000 lessons and ACT=<file of a code> by API through kill -9, write tests/bench/RESULTS_BULK.md
	$(BIN)/python -m tests.bench.bulk_load $(ACT)

.PHONY: lock
lock: .venv/.dev ## Write the lock files anew from pyproject.toml
	$(BIN)/pip-compile -q --strip-extras --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --allow-unsafe --no-annotate -o requirements.lock pyproject.toml
	$(BIN)/pip-compile -q --strip-extras --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --allow-unsafe --no-annotate --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

.PHONY: clean
clean: ## Remove what make run and make test have made
	rm -rf .venv var .mypy_cache .ruff_cache .pytest_cache
