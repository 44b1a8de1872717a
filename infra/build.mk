# What `sam build` calls: one target for each function of template.yaml, with the folder to fill in ARTIFACTS_DIR.
# BUILD_PLATFORM names the wheels' platforms; empty, they are those of this machine, and what is built can run here.
BUILD_PLATFORM ?= manylinux2014_aarch64
BUILD_PYTHON ?= $(shell python3.13 -c '' 2>/dev/null && echo python3.13 || echo $(PYTHON))

.PHONY: lock-functions

build-%Function:
	@test -n "$(ARTIFACTS_DIR)" || { echo "Say where: make $@ ARTIFACTS_DIR=/path/to/an/empty/folder" >&2; exit 2; }
	$(BUILD_PYTHON) -m tools.build_function $*Function "$(ARTIFACTS_DIR)" $(BUILD_PLATFORM:%=--platform=%)

# After `make lock`: gives each function its part of the pins.
lock-functions: setup
	$(BIN)/python -m tools.lock_functions
