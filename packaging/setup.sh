#!/usr/bin/env bash
# Set up everything that `make run` ("run") or `make test` ("test") needs, on a machine that never
# saw this project: Python, system libraries, a virtual environment with locked packages.
# What it cannot do itself it says in one sentence, with one command to paste.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:-run}

debian() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

installed() { # PACKAGE; newer systems call some of them ...t64
    local name
    for name in "$1" "$1t64"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] && return
    done
    return 1
}

install_packages() { # PACKAGE...
    if [[ $(id -u) == 0 ]]; then
        echo "Installing system packages: $*"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" \
            </dev/null >/dev/null
    else
        echo "Some system packages are missing. Please paste this, then try again:" >&2
        echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
        exit 1
    fi
}

usable() { # PYTHON: 3.11 or later, and able to make an environment?
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local name
    for name in python3.11 python3.12 python3.13 python3.14 python3; do
        if command -v "$name" >/dev/null && usable "$name"; then
            echo "$name"
            return
        fi
    done
    return 1
}

install_libraries() {
    local missing=() name
    while read -r name; do
        installed "$name" || missing+=("$name")
    done < <(awk -v test="$purpose" '$1 == "run" || $1 == test { print $2 }' \
        packaging/system-packages.txt)
    [[ ${#missing[@]} == 0 ]] || install_packages "${missing[@]}"
}

check_libraries() { # elsewhere than on Debian: name what Qt cannot find
    local missing
    missing=$(find .venv -path '*PySide6/Qt/plugins/platforms/libq[xo]*.so' -exec ldd {} + \
        2>/dev/null | awk '/not found/ { print $1 }' | sort -u | tr '\n' ' ') || true
    [[ -z $missing ]] || echo "Qt does not find $missing- please install the packages that hold them." >&2
}

if ! python=$(find_python); then
    if ! debian; then
        echo "Amparo needs Python 3.11 or later with its venv module; please install it." >&2
        exit 1
    fi
    install_packages python3 python3-venv
    if ! python=$(find_python); then
        echo "This system's Python is older than 3.11. Please install Python 3.11 or later." >&2
        exit 1
    fi
fi

if debian; then install_libraries; fi

# An environment made by another Python, or half made, is made anew.
usable .venv/bin/python || "$python" -m venv --clear .venv

requirements=packaging/requirements.txt
[[ $purpose == run ]] || requirements=packaging/requirements-dev.txt
echo "Installing Python packages ($requirements)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes -r "$requirements"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
    --no-deps --no-build-isolation -e .

if ! debian; then check_libraries; fi
touch ".venv/ready-for-$purpose"
# What tests need is more than what running needs.
[[ $purpose == run ]] || touch .venv/ready-for-run
