# Amparo. `make run` opens the kiosk, `make test` proves it; both set up everything they need.

SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

bin := .venv/bin
python := $(bin)/python
setup_inputs := $(wildcard packaging/requirements*.txt) packaging/setup.sh packaging/system-packages.txt
offscreen := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

.PHONY: help
help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

.venv/ready-for-%: $(setup_inputs)
	@packaging/setup.sh $*

.PHONY: run
run: .venv/ready-for-run build ## open the kiosk (ARGS="--window --size 1080x1920")
	@packaging/run.sh $(ARGS)

.PHONY: build
build: .venv/ready-for-run ## make the catalogues and the starter edition
	@$(python) packaging/build_step.py

.PHONY: test
test: lint ## prove everything: format, lint, types, import rules, QML, catalogues, tests
	$(python) -m pytest -n 2

.PHONY: lint
lint: .venv/ready-for-test build ## all of `make test` but the tests themselves
	$(bin)/ruff format --check
	$(bin)/ruff check
	$(bin)/mypy
	$(bin)/lint-imports
	$(python) packaging/qml_lint.py
	$(python) packaging/catalogues.py check

.PHONY: prove
prove: .venv/ready-for-test build ## the long proofs: power cuts, kills, fuzzing, the wheel
	$(python) -m pytest -m prove --timeout 2400

.PHONY: bench
bench: .venv/ready-for-test build ## print figures: start, memory, pages, search, publish
	$(python) -m pytest -m bench -s --timeout 2400 tests/benchmarks

.PHONY: tour
tour: .venv/ready-for-run build ## a picture of every page, without a screen (ARGS="--to DIR")
	$(offscreen) $(bin)/amparo tour $(or $(ARGS),--to build/tour)

.PHONY: pictures
pictures: .venv/ready-for-test build ## the README's pictures, from the running kiosk
	xvfb-run -a -s "-screen 0 1080x1920x24" env QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software $(python) packaging/pictures.py docs/pictures

.PHONY: freeze
freeze: .venv/ready-for-test build ## the program in one folder, dist/amparo, and its self-test
	packaging/freeze.sh

.PHONY: translations
translations: .venv/ready-for-test ## bring translations/*.ts up to date with the sources
	$(python) packaging/catalogues.py update

.PHONY: lock
lock: .venv/ready-for-test ## write packaging/requirements*.txt anew
	packaging/lock.sh

.PHONY: clean
clean: ## take away everything that was made, the virtual environment too
	rm -rf .venv build dist assets/edition translations/*.qm
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
