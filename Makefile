# What a newcomer types: `make run`, `make test`. The rest is for those who work on hall.
SHELL := /bin/bash
SWIFT ?= swift
HALL_FOLDER ?= /tmp/hall-$(shell id -u)
SOCKET ?= $(HALL_FOLDER)/hall.sock
DATABASE ?= $(HALL_FOLDER)/hall.db
DATA ?= Examples/permit-sample/permit-sample.csv
# A replay spends most of its time on trying PINs; a release build tries them ten times as fast.
CONFIG ?= release

.PHONY: run test check lint freshness build generate replay bench setup clean

## Installs what is missing, builds, loads the sample hall, serves, and says what to type next.
run: setup
	@tools/run.sh "$(SWIFT)" "$(DATABASE)" "$(SOCKET)"

## Its own set-up, then every test.
test: setup
	@tools/test.sh "$(SWIFT)"

## What has to hold before a change is taken: lint, fresh generated code, build, tests.
check: setup lint freshness build test

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Examples/swift

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

## Ratios against the floor in C; builds a release first.
bench: setup
	$(SWIFT) build -c release --product hallD
	Benchmarks/run.sh --hall "$$($(SWIFT) build -c release --show-bin-path)/hallD"

setup:
	@tools/setup.sh

clean:
	rm -rf .build
