# make prints this list; every target is one command of ours.
.DEFAULT_GOAL := help
.PHONY: help generate build site release serve test engines fuzz bench backtest speed cold portfolio lighthouse screens golden size fresh clean

help: ## print the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

generate: ## figures and components to Go, lists to documents
	go run ./scripts/seedgen
	go run ./scripts/components
	go run ./scripts/lists

build: ## the site into dist/, with sizes and budgets; with ADDRESS=<where it will lie>, a picture beside links to it
	go run ./scripts/ready build
	go run ./scripts/build $(if $(ADDRESS),-address $(ADDRESS))

site: build ## the same: one folder, dist, ready to copy to a server

release: ## the frozen version: archive, SHA-256, manifest; with SINCE=<archive>, what changed since that one
	go run ./scripts/ready build
	go run ./scripts/release $(if $(SINCE),-since $(SINCE))

serve: build ## build, then show the page on a loopback port
	go run ./scripts/serve

test: ## every test; installs what is missing, and says so
	go run ./scripts/verify

engines: build ## all that Firefox and WebKit are asked
	go run ./scripts/verify in another engine

fuzz: ## each fuzz target for ten seconds
	go run ./scripts/fuzz

bench: ## the calculation, natively and as WebAssembly: times, errors against the oracles, and rows a second of a book
	go run ./scripts/bench

backtest: ## the calculation on what victims answered in another year, and on cases of known size
	@go run ./scripts/backtest

speed: build ## in the browser: from a key to its answer, and what 10,000 edits leave in memory
	go run ./scripts/ready
	node scripts/browsertest/speed.mjs --check

cold: build ## in the browser: from nothing until it computes, on slow and fast networks and processors
	go run ./scripts/ready
	node scripts/browsertest/cold.mjs

portfolio: build ## in the browser: from a file of clients to the sorted table, with processor time and memory
	go run ./scripts/ready
	node scripts/browsertest/clients.mjs

lighthouse: build ## Lighthouse's mobile profile, with the program loading
	go run ./scripts/ready lighthouse
	node scripts/lighthouse/measure.mjs --check

screens: build ## the pictures in docs/screens, from the built page
	go run ./scripts/ready screens
	node scripts/browsertest/screens.mjs

golden: ## rewrite the golden files; read the difference before committing
	@go test -count=1 $(GOLDEN) ./calc ./calc/annual ./wasm/chart ./scripts/page -update; calc=$$?; \
	UPDATE_GOLDEN=1 go test -count=1 $(GOLDEN) ./wasm/ui && exit $$calc

size: build ## sizes and budgets

fresh: ## figures checked more than a year ago
	go run ./scripts/fresh

clean: ## remove what was built
	rm -rf dist release
