# Every step of CI is a target here; `make help` lists them.
# Needed: Python >= 3.11, make, a package index. Node only for the spec-* targets.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.ready
# A test process for each core, four at most: the tests wait little and compute much.
PARALLEL := -n auto --maxprocesses 4
REDOCLY := npx --yes @redocly/cli@2.77.0
export PYTHONDONTWRITEBYTECODE :=
export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true

.DEFAULT_GOAL := help
.PHONY: help setup demo test generate check check-generated fmt fmt-check lint types types-library types-driver types-pyright \
        imports spec-lint spec-compare drift spec-diff spec-docs spec-calls spec-judge official-sdk faults faults-table fuzz mutants soak chaos bench import-check record wheel-test clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*?## ' $(MAKEFILE_LIST) | awk -F ':.*?## ' '{printf "  %-16s %s\n", $$1, $$2}'

setup: $(STAMP) ## make the virtual environment (done by itself before every other target)

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; name one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@echo "setting up $(VENV) (once; about a minute)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check 'pip==26.3'
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --editable '.[local]' --group dev
	@touch $@

demo: $(STAMP) ## set up, regenerate the client, and hold a conversation (no key needed)
	@$(BIN)/python generator_templates/generate.py
	@$(BIN)/python examples/quickstart.py

test: $(STAMP) ## set up and run the tests
	@$(BIN)/python -m pytest -q $(PARALLEL)

generate: $(STAMP) ## spec -> generated/ (bundle, lint, parse, render, format, verify)
	@$(BIN)/python generator_templates/generate.py

check: types check-generated spec-lint lint imports fmt-check ## everything but the tests (make -j2: on two cores)

check-generated: $(STAMP) ## fail unless generated/ is byte for byte what the spec gives
	@$(BIN)/python generator_templates/generate.py --check

fmt: $(STAMP) ## format what people write
	@$(BIN)/ruff format overlay generator_templates spec tests examples benchmarks
	@$(BIN)/ruff check --fix --quiet overlay generator_templates spec tests examples benchmarks

fmt-check: $(STAMP)
	@$(BIN)/ruff format --check --quiet overlay generator_templates spec tests examples benchmarks

lint: $(STAMP) ## ruff, all rules
	@$(BIN)/ruff check overlay generator_templates spec tests examples benchmarks

types: types-library types-driver types-pyright ## mypy --strict and pyright: both packages, the driver, the typing test

types-library: $(STAMP)
	@$(BIN)/mypy

types-driver: $(STAMP)
	@cd generator_templates && ../$(BIN)/mypy --config-file ../pyproject.toml generate.py driver

types-pyright: $(STAMP)
	@$(BIN)/pyright

imports: $(STAMP) ## who may import whom
	@$(BIN)/lint-imports

spec-lint: $(STAMP) ## lint the description (node: redocly; then openapi-spec-validator)
	@$(REDOCLY) lint spec/openapi.yaml --config spec/redocly.yaml
	@$(BIN)/python spec/tools/validate.py

spec-compare: $(STAMP) ## compare the description with the pinned official SDK, in a venv of its own
	@$(BIN)/python spec/tools/drift.py --to pinned

drift: $(STAMP) ## compare the description with the newest official SDK, or TO=version; FROM=version TO=version: two releases
	@$(BIN)/python spec/tools/drift.py $(if $(FROM),--from $(FROM)) --to $(or $(TO),newest) --write build/drift

spec-diff: $(STAMP) ## what changed since BASE=<git ref>, breaking or not, in spec and Python terms (JSON=1 for JSON)
	@test -n "$(BASE)" || { echo "name what to compare with: make spec-diff BASE=origin/main" >&2; exit 2; }
	@$(BIN)/python spec/tools/spec_diff.py $(if $(JSON),--json) "$(BASE)"

spec-docs: $(STAMP) ## render the description as one offline page (node; CHECK=1 opens it in a headless Chromium)
	@$(BIN)/python spec/tools/docs.py $(if $(CHECK),--check)

spec-judge: $(STAMP) ## let the official SDK's own tests judge the description on two mock servers (node; MOCK=steady|prism: one of them; ARGS='-k skills': a part)
	@$(BIN)/python spec/tools/judge $(if $(MOCK),--on $(MOCK)) $(ARGS)

spec-calls: $(STAMP) ## call every operation, as method and as function, sync and async, against a mock server (node; ARGS='--only skills')
	@$(BIN)/python spec/tools/every_operation $(ARGS)

official-sdk: $(STAMP) ## run the official SDK as a client of the stand-in server
	@PYTHONPATH=spec $(BIN)/python -c 'from tools import official_sdk; official_sdk.python()'
	@$(BIN)/python -m pytest -q tests/official_sdk

faults: $(STAMP) ## break every kind of answer at every byte (minutes)
	@CLAUDE_FAULTS=every $(BIN)/python -m pytest -q tests/faults

faults-table: $(STAMP) ## make the table of docs/faults.md anew, beside the official SDK
	@$(BIN)/python -m tests.faults.side_by_side

fuzz: $(STAMP) ## spoil good bytes for ten minutes and watch the decoders
	@$(BIN)/python -m tests.fuzz.mutants --seconds 600

mutants: $(STAMP) ## mutation testing of wire and streaming, in a copy (an hour)
	@$(BIN)/python -m tests.mutation.run

soak: $(STAMP) ## a whole client with all policies on, for a virtual hour in bad weather (two minutes)
	@$(BIN)/python benchmarks/soak.py --check

chaos: $(STAMP) ## threads and tasks against three real servers in bad weather, judged afterwards (75 seconds)
	@$(BIN)/python benchmarks/chaos.py --check

bench: $(STAMP) ## us beside the official SDK, bare httpx2 and a msgspec floor, in one run (a quarter of an hour; ARGS=--quick: two minutes)
	@$(BIN)/python benchmarks/side_by_side $(ARGS)

import-check: $(STAMP) ## importing costs at most a tenth more than at AGAINST=<git ref>, and a namespace loads nothing but itself
	@$(BIN)/python benchmarks/import_time.py --against $(or $(AGAINST),3605c85) --check

record: $(STAMP) ## record the cassettes again (local servers; with ANTHROPIC_API_KEY the real API; node)
	@$(BIN)/python tests/record.py

# The wheel holds both packages byte for byte (wheel_contents.py), so what the tests prove of the tree holds of the wheel.
# Run against it are the tests of what depends on where the files are: data in the packages, names loaded late, commands,
# a call of every operation, what the documents say. Before them an example, where nothing but the wheel and what it asks
# for is installed; the tests' own tools then come from the tree's environment.
OF_THE_WHEEL := test_cassettes.py test_docs.py test_examples.py test_packaging.py test_public_api.py test_readme.py \
                generated/test_areas.py generated/test_catalog.py generated/test_laziness.py generated/test_tree.py \
                overlay/client/test_areas.py overlay/client/test_areas_top.py overlay/client/test_later.py \
                overlay/client/twins/test_areas.py overlay/diagnostics/test_init.py overlay/diagnostics/test_main.py \
                overlay/local/test_app.py overlay/local/test_client.py overlay/local/test_description.py \
                overlay/local/test_init.py overlay/local/test_main.py overlay/local/test_server.py \
                overlay/platforms/test_init.py overlay/testing
SITE := import site; print(site.getsitepackages()[0])
wheel-test: $(STAMP) ## build the wheel and run the packages' tests against it
	@rm -rf build/wheel && $(BIN)/python -m pip wheel -qq --no-deps --wheel-dir build/wheel .
	@$(BIN)/python tests/wheel_contents.py build/wheel/*.whl
	@$(PYTHON) -m venv build/wheel/venv
	@build/wheel/venv/bin/python -m pip install -qq --disable-pip-version-check 'pip==26.3'
	@build/wheel/venv/bin/python -m pip install -qq --disable-pip-version-check "$$(echo build/wheel/*.whl)[local]"
	@build/wheel/venv/bin/python -I examples/quickstart.py > /dev/null
	@$(BIN)/python -c '$(SITE)' > "$$(build/wheel/venv/bin/python -c '$(SITE)')/tools.pth"
	@build/wheel/venv/bin/python -m pytest -q $(PARALLEL) $(OF_THE_WHEEL:%=tests/%) --deselect tests/generated/test_tree.py::TestGenerate

clean: ## remove what the targets made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
