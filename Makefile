# The only things needed beforehand are Python 3.12 or newer, make and a network. `make` alone lists the commands.
.DEFAULT_GOAL := help
CHECKS := check-style check-format check-templates check-types check-boundaries check-dependencies check-django \
	check-compose
.PHONY: help run test check screenshots faults bench-compose bench-pages bench-reminders $(CHECKS)
.DELETE_ON_ERROR:

PORT ?= 8000
HOST ?= 127.0.0.1
BIN := .venv/bin
# The type checker loads Django, which wants settings; it never connects to anything.
ANY_SETTINGS := GOODTERMS_LOCAL=1 SECRET_KEY=any DATABASE_URL=postgresql:///any REDIS_URL=redis://any \
	EMAIL_URL=smtp://any SITE_URL=http://any

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/.for-running ## Start everything at http://127.0.0.1:8000 (PORT=8001 for another port)
	@exec $(BIN)/python -m jobsearch.local run --host "$(HOST)" --port "$(PORT)"

test: .venv/.for-working ## Run every test, browser tests included, on servers of their own (ARGS=... goes to pytest)
	@exec $(BIN)/python -m tests.run $(ARGS)

# All of them even when one fails, so that one run shows everything.
check: .venv/.for-working ## Run the linters, the type checker and Django's checks
	@$(MAKE) --keep-going --no-print-directory $(CHECKS)

check-style:
	$(BIN)/ruff check .
check-format:
	$(BIN)/ruff format --check .
check-templates:
	find templates -name '*.html' -print0 | xargs -0 $(BIN)/djade --check --target-version 6.1
check-types:
	$(ANY_SETTINGS) $(BIN)/mypy
check-boundaries:
	$(BIN)/lint-imports
check-dependencies:
	$(BIN)/deptry .
check-django:
	$(BIN)/python -m tests.django_checks
check-compose:
	$(BIN)/check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml

screenshots: .venv/.for-working ## Make the pictures in docs/ from the running product
	@exec $(BIN)/python -m tests.browser.screenshots $(ARGS)

bench-compose: .venv/.for-working ## Measure how long composing takes, and how much memory
	@exec $(BIN)/python -m benchmarks.compose

bench-pages: .venv/.for-working ## Measure how long every page takes, beside a bare one (ARGS=... such as --requests 100)
	@exec $(BIN)/python -m benchmarks.pages $(ARGS)

bench-reminders: .venv/.for-working ## Measure planning and sending of reminders (OFFERS=1000000 for more)
	@exec $(BIN)/python -m benchmarks.reminders $(if $(OFFERS),--offers $(OFFERS))

faults: .venv/.for-working ## Let everything go wrong with the reminders, and print what came of it (SEEDS=50, RESUME=1)
	@exec $(BIN)/python -m tests.faults $(if $(SEEDS),--seeds $(SEEDS)) $(if $(RESUME),--resume)

# The environment is made anew when what it is made from changed; otherwise this costs nothing.
.venv/.for-running: pyproject.toml uv.lock .python-version
	@sh .ci/environment --inexact --no-default-groups --group local
	@touch $@

.venv/.for-working: pyproject.toml uv.lock .python-version
	@sh .ci/environment
	@touch $@ .venv/.for-running
