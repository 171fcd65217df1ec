#!/usr/bin/env bash
# Build dist/amparo, then try it as a stranger's machine would: an empty home, nothing of ours near.
set -euo pipefail
cd "$(dirname "$0")/.."

.venv/bin/pyinstaller packaging/amparo.spec --noconfirm --log-level ERROR \
    --distpath dist --workpath build/freeze

# Python and some packages bring what debuggers read, some 30 MB of it. Qt's files stay as they are.
if command -v strip >/dev/null; then
    find dist/amparo/_internal -path '*/PySide6/*' -prune -o \
        \( -name 'libpython*.so*' -o -name '*.cpython-*.so' -o -name '*.abi3.so' \) -type f \
        -exec strip --strip-unneeded {} +
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
program=$PWD/dist/amparo/amparo
(cd "$home" && env -i HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 \
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$program" --self-test)
echo "dist/amparo: $(du -sm dist/amparo | cut -f1) MB unpacked"
