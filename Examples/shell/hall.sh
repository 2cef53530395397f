#!/bin/sh
# The hall from a shell, with grpcurl; the daemon itself tells it the schema.
#   hall.sh Service/Method ['{json}'] [name: value ...]
# For example:
#   hall.sh Identity/WhoAmI
#   hall.sh Cases/Status '{"number":"2026-000123","query_code":"K7WM2QPD"}'
#   hall.sh Journal/Watch '{"after_seq":-1}'
#   hall.sh Cases/Finish '{"number":"2026-000123","result":"CASE_RESULT_COMPLETED","expected_version":3}' \
#       "request-id: $(cat /proc/sys/kernel/random/uuid)"
# HALL_SOCKET names the socket; without it /run/hall/hall.sock.
set -eu

if [ $# -eq 0 ]; then
    exec grpcurl -plaintext -unix "${HALL_SOCKET:-/run/hall/hall.sock}" list
fi
method=$1
json=${2:-"{}"}
[ $# -lt 2 ] || shift
shift
for header; do
    set -- "$@" -H "$header"
    shift
done
exec grpcurl -plaintext -unix "$@" -d "$json" "${HALL_SOCKET:-/run/hall/hall.sock}" "hall.v1.$method"
