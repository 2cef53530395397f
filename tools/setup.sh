#!/bin/sh
# Installs what hall is built with and is not here yet; with `bench` also what it is measured with, with `browser` what the tests
# print papers with. Needs root or sudo only when something is missing.
set -eu
what=${1:-}

if ! command -v swift >/dev/null 2>&1; then
    echo "没有找到 Swift 6.2 或更新版本，请先安装 / Swift 6.2 or later is needed: https://www.swift.org/install/" >&2
    exit 1
fi

missing=""
need() { # a test, the Debian package it needs
    sh -c "$1" >/dev/null 2>&1 || missing="$missing $2"
}
need 'command -v pkg-config' pkg-config
need 'pkg-config --exists libprotobuf-c' libprotobuf-c-dev
need 'pkg-config --exists sqlite3' libsqlite3-dev
need 'command -v protoc' protobuf-compiler
need 'command -v protoc-c' protobuf-c-compiler
need 'test -e /usr/include/google/protobuf/descriptor.proto' libprotobuf-dev
need 'command -v python3' python3
need 'python3 -c "import ensurepip, venv"' python3-venv
need 'command -v go' golang-go
need 'test -d /usr/share/gocode/src/github.com/containerd/ttrpc' golang-github-containerd-ttrpc-dev
need 'command -v g++' g++
need 'pkg-config --exists grpc++' libgrpc++-dev
need 'command -v grpc_cpp_plugin' protobuf-compiler-grpc
if [ "${1:-}" = bench ]; then
    need 'command -v taskset' util-linux
    need 'command -v objcopy' binutils
    need 'command -v valgrind' valgrind
fi
# A system that has no browser goes on without, and the tests say so.
browser=""
want() { # as need
    [ "$what" = browser ] || return 0
    sh -c "$1" >/dev/null 2>&1 || browser="$browser $2"
}
want 'command -v chromium || command -v chromium-browser || command -v google-chrome' chromium
want 'command -v pdftotext' poppler-utils
want 'test -n "$(fc-list :lang=zh-cn)"' fonts-noto-cjk
[ -n "$missing$browser" ] || exit 0

echo "安装缺少的软件包 / installing what is missing:$missing$browser"
as_root=""
[ "$(id -u)" = 0 ] || as_root=sudo
if ! command -v apt-get >/dev/null 2>&1; then
    echo "请用系统的包管理器安装上面的软件包 / install the packages above with this system's package manager" >&2
    exit 1
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086 # one argument a package
[ -z "$missing" ] || DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
# shellcheck disable=SC2086
[ -z "$browser" ] || DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $browser >/dev/null ||
    [ -z "${CI:-}" ]
