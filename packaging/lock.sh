#!/usr/bin/env bash
# Write the exact versions and hashes of every package, for all systems at once.
# No index address goes into the files: who installs uses the index they trust; the hashes hold.
set -euo pipefail
cd "$(dirname "$0")/.."

lock() { # FILE EXTRA...
    local file=$1
    shift
    env -u UV_FIND_LINKS .venv/bin/uv pip compile pyproject.toml "$@" \
        --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-annotate --no-config \
        --custom-compile-command "make lock" --output-file "packaging/$file"
}

lock requirements.txt --extra build
lock requirements-dev.txt --extra build --extra dev
