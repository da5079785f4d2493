# Every target sets up what it needs first.
.DEFAULT_GOAL := help
.PHONY: help run test lint model evaluate bench bundle check-bundle sizes installers \
        check-installers reproduce lock clean
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
	@echo "make check-bundle              the same, and proof that it works, offline"
	@echo "make sizes                     what each megabyte of the bundle is"
	@echo "make installers                .deb, .rpm and portable archive, in dist/"
	@echo "make check-installers          installs, runs, upgrades and removes them in a clean Debian 12"
	@echo "make reproduce                 builds the last commit twice and compares every byte"
	@echo "make sbom                      what the program consists of; stops at an unknown file or licence"
	@echo "make audit                     known vulnerabilities of the locked libraries (needs the network)"
	@echo "make sums sign KEY=file        checksums and signatures of the artefacts in dist/"
	@echo "make verify                    checks artefacts, checksums and signatures"
	@echo "make release-model CORPORA=... a new model, its comparison with the old one, its changelog"
	@echo "make compare OLD=revision      how this model's verdicts differ from another release's"

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
	@build/system_packages.sh check
	build/check_bundle.sh dist/dipnet
	DIPNET=dist/dipnet/dipnet $(BIN)/python -m pytest -q tests/frozen

sizes: bundle
	$(BUNDLE_BIN)/python -m build.packages.sizes dist/dipnet

installers: bundle
	@build/system_packages.sh packages
	$(BUNDLE_BIN)/python -m build.packages

check-installers: installers
	@build/system_packages.sh packages
	build/packages/check_installers.sh dist

reproduce:
	build/packages/reproduce.sh

lock:
	requirements/compile.sh

clean:
	rm -rf .venv .venvs $(WORK) dist

# ---- what a release proves -----------------------------------------------------------------

.PHONY: sbom audit sums sign verify release-model compare

# What dist/ must hold: all that these systems make, and nothing else.
SYSTEMS ?= linux windows macos
KEY ?=
PUBLIC ?= docs/release-key.pub
ACCEPT ?=
OLD ?=

sbom: bundle .venv/dev.stamp
	$(BIN)/python -m build.sbom \
	    --output dist/dipnet-$$($(BIN)/python -c 'import app; print(app.__version__)')-linux-x86_64.cdx.json

audit: .venv/dev.stamp
	$(BIN)/python -m build.audit

sums:
	$(PYTHON) -m build.signing sums --systems $(SYSTEMS)

sign:
	$(PYTHON) -m build.signing sign --systems $(SYSTEMS) --key "$(KEY)"

verify:
	$(PYTHON) -m build.signing verify --systems $(SYSTEMS) --public "$(PUBLIC)"

release-model: .venv/train.stamp
	$(need-corpora)
	$(BIN)/python -m build.release --corpora $(CORPORA) $(if $(ACCEPT),--accept "$(ACCEPT)")
	$(BIN)/python -m build.comparison
	$(BIN)/python -m build.model_changelog

compare: .venv/runtime.stamp
	$(BIN)/python -m build.comparison $(if $(OLD),--old "$(OLD)")
