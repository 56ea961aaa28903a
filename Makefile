SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Further arguments: make run ARGS='--port 9000', make test BUILD_FLAGS='-j 4' TEST_FLAGS='--filter ServerTests'
ARGS ?=
BUILD_FLAGS ?=
TEST_FLAGS ?=

.PHONY: help
help: ## Lists the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 12

.PHONY: packages
packages: ## Installs the Debian packages that are missing
	@.ci/packages

.PHONY: run
run: packages ## Builds a release binary and serves on http://127.0.0.1:8080
	swift build -c release --product reportql $(BUILD_FLAGS)
	exec "$$(swift build -c release --show-bin-path)/reportql" serve $(ARGS)

.PHONY: build
build: packages ## Builds everything, tests included, for debugging
	swift build --build-tests $(BUILD_FLAGS)

.PHONY: test
test: build ## Runs all tests against PostgreSQL servers of their own
	swift test --skip-build $(TEST_FLAGS)

.PHONY: bench
bench: ## Measures against hand-written SQL and plain HTTP; writes Benchmarks/RESULTS.md (BENCH_QUICK=1 is shorter)
	@.ci/packages wrk postgresql-client curl
	swift build -c release --product reportql $(BUILD_FLAGS)
	swift build -c release --product BenchmarkEcho $(BUILD_FLAGS)
	bash Benchmarks/bench.sh

.PHONY: test-bi
test-bi: ## Reads OData, files and SQL with real clients and compares with SQL; needs the network
	@.ci/packages postgresql-client python3-venv unixodbc odbc-postgresql libpostgresql-jdbc-java default-jdk-headless \
		r-base-core r-cran-dbi r-cran-rpostgresql r-cran-httr r-cran-jsonlite
	bash Tests/BIClients/run.sh

.PHONY: test-bi-heavy
test-bi-heavy: ## The same with Superset and LibreOffice, which are large
	@.ci/packages postgresql-client python3-venv curl libreoffice-calc libreoffice-base libreoffice-sdbc-postgresql \
		python3-uno
	bash Tests/BIClients/heavy.sh

.PHONY: format
format: ## Formats the Swift sources in place
	swift format --in-place --recursive Sources Tests Benchmarks Package.swift

.PHONY: lint
lint: ## Checks the format and the imports of each module
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift
	.ci/imports

.PHONY: fuzz
fuzz: ## Gives 10 million mutated inputs to the language modules; RUNS=n
	@.ci/fuzz

.PHONY: conformance
conformance: build ## Runs an independent conformance kit: make conformance KIT=DIR
	@BUILD_FLAGS='$(BUILD_FLAGS)' .ci/conformance '$(KIT)' $(PARTS)

.PHONY: test-clients
test-clients: build ## Runs the snippets of docs/clients.md with packages of PyPI
	@BUILD_FLAGS='$(BUILD_FLAGS)' .ci/clients
