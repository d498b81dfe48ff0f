#!/usr/bin/env bash
# Reads articles in JSON Lines with GNU parallel, one process a core: parallel.sh articles.jsonl all.out
set -euo pipefail
: "${SAIDSO:=saidso}"
# --keep-order puts the parts out in the order of the file
parallel --will-cite --pipepart --arg-file "$1" --block -4 --keep-order "$SAIDSO extract --format jsonl -" >"$2"
