# What a newcomer types: `make run`, `make test`. The rest is for those who work on hall.
SHELL := /bin/bash
SWIFT ?= swift
HALL_FOLDER ?= /tmp/hall-$(shell id -u)
SOCKET ?= $(HALL_FOLDER)/hall.sock
DATABASE ?= $(HALL_FOLDER)/hall.db
DATA ?= Examples/permit-sample/permit-sample.csv
# A replay spends most of its time on trying PINs; a release build tries them ten times as fast.
CONFIG ?= release

# Where `make install` puts hall, and a root to put before it. BIN is a folder with binaries that are built already.
PREFIX ?= /usr/local
DESTDIR ?=
BIN ?=
# What is installed needs nothing of Swift's on the hall server, and does not look out for overlapping accesses again, as every test has
# (docs/decisions/release-build.md).
STATIC = -c release --static-swift-stdlib -Xswiftc -enforce-exclusivity=unchecked --scratch-path .build/static -Xlinker -s
# How long `make soak` keeps at it.
SOAK_SECONDS ?= 60
# How many lives `make simulate` lives through, and the first one's seed.
SEEDS ?= 100
SEED ?= 1
# Services the lives are to be about; none named: a life like any other.
FOCUS ?=
# How many days of a quarter `make quarter` lives through: 92 are a whole one, some minutes.
DAYS ?= 92
# The bugs to plant; none named: all.
MUTANTS ?=
COUNT = python3 Benchmarks/instructions/count.py --json .build/instructions.json $(if $(KEEP),--keep) \
	--harness "$$($(SWIFT) build -c release --show-bin-path)/HallInstructions"

.PHONY: run test check lint freshness build generate replay replay-punches bench bench-instructions bench-lists bench-month bench-watch simulate quarter mutants soak install uninstall setup clean

## Installs what is missing, builds, loads the sample hall, serves, and says what to type next.
run: setup
	@tools/run.sh "$(SWIFT)" "$(DATABASE)" "$(SOCKET)"

## Its own set-up, then every test.
test: setup
	@tools/setup.sh browser
	@tools/test.sh "$(SWIFT)"

## What has to hold before a change is taken: lint, fresh generated code, build, tests.
check: setup lint freshness build test

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Examples/swift Benchmarks/instructions/Sources
	tools/check-units.sh

freshness:
	tools/check-generated.sh

build:
	$(SWIFT) build --build-tests

## Prints everything that is generated from Protos/ anew.
generate: setup
	tools/generate.sh

## A permit desk's log, driven through a daemon on a simulated clock: make replay DATA=file.csv
replay: setup
	$(SWIFT) build -c $(CONFIG) --product hallD
	$(SWIFT) build -c $(CONFIG) --product hallctl
	BIN="$$($(SWIFT) build -c $(CONFIG) --show-bin-path)" tools/replay.sh "$(DATA)"

## A year of arrivals and departures, driven the same way and recomputed by a script of its own: make replay-punches DATA=file.csv
replay-punches: setup
	$(SWIFT) build -c $(CONFIG) --product hallD
	$(SWIFT) build -c $(CONFIG) --product hallctl
	BIN="$$($(SWIFT) build -c $(CONFIG) --show-bin-path)" tools/replay-punches.sh \
		"$(if $(filter file,$(origin DATA)),Examples/punches-sample/punches.csv,$(DATA))"

## Medians and ratios against a floor in C, then the instructions of the hot calls held against those that are kept; builds a release
## first. make bench KEEP=1 keeps the instructions instead.
bench:
	@tools/setup.sh bench
	$(SWIFT) build -c release --product hallD
	$(SWIFT) build -c release --product HallInstructions
	Benchmarks/run.sh --hall "$$($(SWIFT) build -c release --show-bin-path)/hallD" --json .build/bench.json
	$(COUNT)

## Only the instructions: a minute, and nothing else on the machine disturbs them.
bench-instructions:
	@tools/setup.sh bench
	$(SWIFT) build -c release --product HallInstructions
	$(COUNT)

## Lists of near-due and overdue cases in a book of a thousand and in one of a million; PREPARED=FOLDER keeps the books.
bench-lists:
	@tools/setup.sh bench
	$(SWIFT) build -c release --product hallD
	Benchmarks/lists/run.sh --hall "$$($(SWIFT) build -c release --show-bin-path)/hallD" --json .build/lists.json \
		$(if $(PREPARED),--prepared "$(PREPARED)")

## How long the sheet of a month takes to derive for 500 people: within a second.
bench-month:
	@tools/setup.sh bench
	$(SWIFT) build -c release --product hallD
	Benchmarks/month/run.sh --hall "$$($(SWIFT) build -c release --show-bin-path)/hallD" --json .build/month.json

## How long a change of cover takes to reach 200 who watch the posts, held against one.
bench-watch:
	@tools/setup.sh bench
	$(SWIFT) build -c release --product hallD
	Benchmarks/watch/run.sh --hall "$$($(SWIFT) build -c release --show-bin-path)/hallD" --json .build/watch.json

## Whether the tests find what they are there to find: plants the bugs of Tests/Mutants one by one (make mutants MUTANTS="03 07").
mutants: setup
	tools/mutants.sh "$(SWIFT)" $(MUTANTS)

## What takes longer than a test may, for SOAK_SECONDS: lives, kills, spoilt frames, the units under a real systemd (root), and with
## SOAK_SANITIZE=1 the sanitizers.
soak: setup
	SOAK_SECONDS=$(SOAK_SECONDS) tools/soak.sh "$(SWIFT)"

## Random lives of a hall, each from its seed, beside a model of it: make simulate SEEDS=1000 SEED=1 FOCUS="Applications Cases"
simulate: setup
	$(SWIFT) build --build-tests
	HALL_SIMULATION_SEED=$(SEED) HALL_SIMULATION_SEEDS=$(SEEDS) HALL_SIMULATION_FOCUS="$(FOCUS)" \
		$(SWIFT) test --skip-build --no-parallel --filter SimulationTests.AgreementTests

## The quarter of a hall of twenty posts and sixteen people, day by day beside the model: make quarter SEEDS=1 SEED=1 DAYS=92
quarter: setup
	$(SWIFT) build --build-tests
	HALL_QUARTER_SEED=$(SEED) HALL_QUARTER_SEEDS=$(SEEDS) HALL_QUARTER_DAYS=$(DAYS) \
		$(SWIFT) test --skip-build --no-parallel --filter SimulationTests.QuarterTests

## Puts hall under PREFIX: make install, or make install BIN=folder DESTDIR=root for packagers.
install:
ifeq ($(BIN),)
	@tools/setup.sh
	$(SWIFT) build $(STATIC) --product hallD
	$(SWIFT) build $(STATIC) --product hallctl
	BIN="$$($(SWIFT) build $(STATIC) --show-bin-path)" PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" tools/install.sh install
else
	BIN="$(BIN)" PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" tools/install.sh install
endif

## Takes it away again; what the hall has written stays.
uninstall:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" tools/install.sh uninstall

setup:
	@tools/setup.sh

clean:
	rm -rf .build
