#!/bin/sh
# Holds a running hallD against containerd's Go ttrpc client:   Tests/Interop/run-go.sh SOCKET
# Needs Go and golang-github-containerd-ttrpc-dev (apt), whose sources stand in /usr/share/gocode; fetches nothing.
set -eu

if [ $# -ne 1 ]; then
    echo "usage: $0 SOCKET" >&2
    exit 64
fi
socket=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cd "$(dirname "$0")/go-ttrpc"
GO111MODULE=off GOPATH=/usr/share/gocode GOFLAGS= GOTOOLCHAIN=local GOCACHE="${GOCACHE:-${HOME:-$folder}/.cache/go-build}" \
    go build -o "$folder/go-ttrpc" .
"$folder/go-ttrpc" "$socket"
