#!/usr/bin/env bash
# Runs spark.py on a cluster of two workers, one of them killed midway, and compares its output with one process.
# Installs PySpark in a folder of its own, which SPARK_FOLDER names (default: a temporary one). Ends with 77 where Spark
# can't be had here.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=${SPARK_FOLDER:-$work/spark}
command -v java >/dev/null || { echo 'Spark needs Java, which is not installed here' >&2; exit 77; }
if ! [ -x "$folder/bin/python" ] || ! "$folder/bin/python" -c 'import pyspark' 2>/dev/null; then
  python3 -m venv "$folder" && "$folder/bin/pip" install -q pyspark || { echo 'PySpark could not be installed' >&2; exit 77; }
fi
saidso="node $root/dist/cli.js"
node --import tsx "$root/tests/scale/make.ts" 8000 >"$work/articles.jsonl"
$saidso extract --format jsonl - <"$work/articles.jsonl" >"$work/one.out"
export PYSPARK_PYTHON="$folder/bin/python" SPARK_LOCAL_IP=127.0.0.1
# the workers of a local cluster lie in Spark's own folder unless told otherwise
export SPARK_WORKER_DIR="$work/worker" SPARK_LOCAL_DIRS="$work/local"
"$folder/bin/python" "$root/tests/scale/spark.py" "$saidso" "$work/articles.jsonl" "$work/spark.out" 2
cmp "$work/one.out" "$work/spark.out"
echo "Spark, two workers, one killed midway: $(wc -l <"$work/spark.out") records, byte for byte those of one process"
