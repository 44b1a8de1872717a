# What a person needs: `make demo`, `make test`. What the pipeline calls besides: `make check`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATABASE := tools/node_modules/.package-lock.json
# Programs that only the tests need: real mail clients and a real browser, by the names of Debian's packages.
TEST_PROGRAMS := s-nail swaks mutt chromium

.PHONY: demo setup setup-tests check test unit bench crashes journey clauses lock clean
.SILENT: setup-tests

demo: setup
	exec $(BIN)/python -m local

setup: $(VENV)/.ready $(DATABASE)

$(VENV)/.ready: requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=/path/to/python3.13")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable .
	touch $@

# Without it the local stack runs on a slower stand-in, and says so.
$(DATABASE): tools/package-lock.json
	cd tools && npm ci --no-audit --no-fund --silent || echo "npm could not fetch the database: the local stack will use its stand-in. Install Node and npm, then run make setup again." >&2

setup-tests: setup
	missing=; for each in $(TEST_PROGRAMS); do command -v $$each >/dev/null || missing="$$missing $$each"; done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	  else echo "Missing for the tests:$$missing. Install them, for example: sudo apt-get install$$missing" >&2; fi; \
	fi

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/cfn-lint template.yaml infra/*.yaml infra/restore/*.yaml
	$(BIN)/deptry functions picpros --optional-dependencies-dev-groups local,command,dev
	$(BIN)/deptry functions picpros local --optional-dependencies-dev-groups command,dev
	$(BIN)/deptry command picpros --optional-dependencies-dev-groups local,dev
	$(BIN)/deptry .
	$(BIN)/codespell

test: setup-tests
	$(BIN)/python -m pytest tests --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder \
	  --clauses=short --cov --cov-report=
	$(BIN)/python -m coverage report --include "picpros/*" --fail-under 100
	$(BIN)/python -m coverage report --include "functions/*" --fail-under 90

# Each clause of the privacy policy, the tests that prove it, and whether they do.
clauses: setup-tests
	$(BIN)/python -m pytest tests --clauses=names

unit: setup
	$(BIN)/python -m pytest tests/unit tests/adapters tests/functions tests/infra

bench: setup
	$(BIN)/python -m bench

# Every flow is killed at its calls; `make test` does so with some of them.
crashes: setup-tests
	$(BIN)/python -m tests.crashes

journey: setup-tests
	$(BIN)/python -m pytest tests/journeys

# Renews every pin. Needs uv; hashes stand for the files, so no registry's address is written.
lock:
	cd requirements && uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --no-header --no-annotate --no-strip-extras --upgrade --output-file dev.txt runtime.in local.in command.in dev.in

clean:
	rm -rf $(VENV) tools/node_modules .local .mypy_cache .ruff_cache .pytest_cache .hypothesis .aws-sam *.egg-info

include infra/build.mk
