#!/bin/sh
# Every paper through a headless browser. Usage: run-papers.sh FOLDER, which the tests have left their prints in (HALL_PAPERS).
# Where no browser could be installed it is left out, and says so; never where CI is set.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
missing=""
command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 ||
    missing="chromium"
command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
[ -n "$(fc-list :lang=zh-cn 2>/dev/null)" ] || missing="$missing fonts-noto-cjk"
if [ -n "$missing" ]; then
    echo "!! 文书没有经浏览器检查，缺少 / PAPERS NOT LOOKED AT, missing: $missing" >&2
    [ -z "${CI:-}" ]
    exit
fi
exec python3 "$here/papers.py" "$1"
