# Every target sets up what it needs first.
.DEFAULT_GOAL := help
.PHONY: help run test lint model evaluate bench bundle check-bundle installers lock clean
.DELETE_ON_ERROR:
SHELL := /bin/bash

PYTHON ?= python3
BIN := .venv/bin
BUNDLE_BIN := .venvs/bundle/bin
WORK := .work

# The program carries the time of its last commit, so that the same commit gives the same bytes.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 1767225600)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

help:
	@echo "make run                       set up and score the sample messages; opens the window on a display"
	@echo "make test                      set up and run the tests"
	@echo "make lint                      style, types and the walls between rooms"
	@echo "make model CORPORA=folder      train, convert, verify and write model_assets/"
	@echo "make evaluate CORPORA=folder   judge the model on mail from sources it never saw"
	@echo "make bench                     speed, as ratios against baselines"
	@echo "make bundle                    the program without Python, in dist/dipnet"
	@echo "make installers                the bundle as a portable archive and a Debian package"
	@echo "make check-bundle              the same, and proof that it works offline"

# ---- environments --------------------------------------------------------------------------

.venv/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Dipnet needs Python 3.11 or later; name one with: make PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || build/system_packages.sh python
	$(PYTHON) -m venv .venv
	@touch $@

.venv/runtime.stamp: .venv/python.stamp requirements/runtime.txt pyproject.toml
	$(BIN)/pip install --quiet --require-hashes -r requirements/runtime.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/train.stamp: .venv/runtime.stamp requirements/train.txt
	$(BIN)/pip install --quiet --require-hashes -r requirements/train.txt
	@touch $@

.venv/dev.stamp: .venv/runtime.stamp requirements/dev.txt
	$(BIN)/pip install --quiet --require-hashes -r requirements/dev.txt
	@touch $@

# Alone, because what else is installed changes the bundle.
.venvs/bundle.stamp: .venv/python.stamp requirements/bundle.txt
	rm -rf .venvs/bundle
	$(PYTHON) -m venv .venvs/bundle
	$(BUNDLE_BIN)/pip install --quiet --require-hashes -r requirements/bundle.txt
	@touch $@

# ---- what people do ------------------------------------------------------------------------

# Exit status 1 says that fraud was found, which the samples hold.
run: .venv/runtime.stamp
	$(BIN)/dipnet scan --format table docs/samples || [ $$? -le 2 ]
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then build/system_packages.sh window && $(BIN)/dipnet docs/samples; fi

test: .venv/dev.stamp
	@build/system_packages.sh window
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto

lint: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# ---- what makes a release ------------------------------------------------------------------

CORPORA ?=
need-corpora = @[ -d "$(CORPORA)" ] || { echo "Say where the labelled mail is: make $@ CORPORA=folder"; exit 2; }

model: .venv/train.stamp
	$(need-corpora)
	$(BIN)/python -m build.release --corpora $(CORPORA)

evaluate: .venv/train.stamp
	$(need-corpora)
	$(BIN)/python -m build.evaluate --corpora $(CORPORA)

bench: .venv/dev.stamp
	$(BIN)/python -m tests.bench $(if $(CORPORA),--corpora $(CORPORA))

bundle: .venvs/bundle.stamp
	@build/system_packages.sh bundle
	PYTHONHASHSEED=1 $(BUNDLE_BIN)/pyinstaller --clean --noconfirm --log-level WARN \
	    --workpath $(WORK)/pyinstaller --distpath dist installer.spec

check-bundle: bundle .venv/dev.stamp
	build/check_bundle.sh dist/dipnet

installers: bundle
	$(BUNDLE_BIN)/python -m build.installers --version $$($(PYTHON) -c 'import app; print(app.__version__)')

lock:
	requirements/compile.sh

clean:
	rm -rf .venv .venvs $(WORK) dist
