"""Reads articles in JSON Lines with Apache Spark: spark.py SAIDSO articles.jsonl all.out [workers]

Each partition of the file goes through one process; a process that fails fails its task, which Spark does again
elsewhere. With a number of workers, a cluster of that many is started on this machine, and one of them is killed midway.
"""

import os
import signal
import subprocess
import sys
import threading
import time

from pyspark import SparkConf, SparkContext

saidso, articles, out = sys.argv[1:4]
workers = int(sys.argv[4]) if len(sys.argv) > 4 else 0
conf = SparkConf().setAppName("saidso").set("spark.ui.enabled", "false")
if workers:
    conf.setMaster(f"local-cluster[{workers},1,1024]")
context = SparkContext(conf=conf)
context.setLogLevel("ERROR")


def executors():
    found = subprocess.run(["pgrep", "-f", "-P", str(jvm()), "CoarseGrainedExecutorBackend"], capture_output=True, text=True)
    return [int(pid) for pid in found.stdout.split()]


def jvm():
    return context._gateway.proc.pid


killed = []


def kill_one():
    time.sleep(float(os.environ.get("KILL_AFTER", "4")))
    for pid in executors()[:1]:
        os.kill(pid, signal.SIGKILL)
        killed.append(pid)


killer = threading.Thread(target=kill_one)
if workers:
    killer.start()
lines = context.textFile(articles, minPartitions=16)
answers = lines.pipe(f"{saidso} extract --format jsonl -", checkCode=True).collect()
if workers:
    killer.join()
    print(f"killed while running: {killed}", file=sys.stderr)
with open(out, "w", encoding="utf-8", newline="\n") as file:
    file.writelines(f"{answer}\n" for answer in answers)
context.stop()
if workers and not killed:
    sys.exit("no worker was killed: the run was over too soon, or they were not found")
