# The same commands that people and continuous integration run.
.DEFAULT_GOAL := run
.PHONY: run test test-all check style data bench load race fuzz lock pictures
.ONESHELL:
.SHELLFLAGS := -eu -c

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SOURCES ?= ../shared/sources
JOBS ?= 2
RERUNS ?= 1

run: $(VENV)/.run
	@exec $(BIN)/python app.py

test: $(VENV)/.dev
	@sh tests/browser/install.sh
	$(MAKE) --no-print-directory style
	$(BIN)/python -m pytest -m "not browser and not whole" -n $(JOBS) --dist worksteal --reruns $(RERUNS)
	$(BIN)/python -m pytest -m "browser and not whole" -n $(JOBS) --dist worksteal --reruns $(RERUNS)

# What takes too long for every change: sentences of very many selections, all charts in every font, every journey with each.
test-all: test
	$(BIN)/python -m pytest -m whole -n $(JOBS) --dist worksteal
	for fonts in liberation noto; do FONTS=$$fonts $(BIN)/python -m pytest -m "browser and not whole" -n $(JOBS) --dist worksteal; done

check: style
	$(BIN)/python -m pytest -m "not browser and not slow and not whole" -n $(JOBS)

style: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	@sh tests/scripts/style.sh

data: $(VENV)/.dev
	$(BIN)/python -m dashboard.sources $(SOURCES) data
	$(BIN)/python -m dashboard.sources.geo $(SOURCES) assets/geo
	$(BIN)/python -m dashboard check

pictures: $(VENV)/.dev
	$(BIN)/python -m docs.pictures.take

bench: $(VENV)/.dev
	@sh tests/browser/install.sh
	@$(BIN)/python -m tests.bench

# Five hundred readers within half a minute, then five hundred phones that follow a show, and draw it, on this machine alone; PART=room, followers or drawing: one of them.
load: $(VENV)/.dev
	@$(BIN)/python -m tests.load $(PART)

# Ours beside a plain Dash page and a static file of the same charts.
race: $(VENV)/.dev
	@sh tests/browser/install.sh
	@$(BIN)/python -m tests.race

# Requests that no page sends, twenty thousand of them, always the same.
fuzz: $(VENV)/.dev
	@$(BIN)/python -m tests.fuzz

# Setuptools, which dash requires, is locked with the rest: where there are hashes, nothing is installed without one.
lock: $(VENV)/.dev
	for file in requirements requirements-cluster requirements-refresh requirements-mcp requirements-dev; do
		$(BIN)/pip-compile --quiet --strip-extras --generate-hashes --allow-unsafe --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --output-file $$file.txt $$file.in
	done

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "This needs Python 3.11 or later: install it, or name it with PYTHON=python3.11 (found: $$($(PYTHON) --version 2>&1 || true))." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { echo "Python's venv module is missing (Debian: apt-get install python3-venv)." >&2; exit 1; }

$(VENV)/.run: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	@touch $@

$(VENV)/.dev: requirements.txt requirements-dev.txt $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	@touch $@
