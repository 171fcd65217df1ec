#!/usr/bin/env bash
# Open the kiosk; without a screen say so instead of failing somewhere inside Qt.
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ $(uname) == Linux && -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
    echo "There is no screen here. \`make tour\` draws a picture of every page without one." >&2
    exit 2
fi
exec .venv/bin/amparo run "$@"
