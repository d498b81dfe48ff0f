/** A thread of its own that does tasks. */
import { parentPort } from 'node:worker_threads';
import type { Task } from './tasks.js';
import { Failure } from './failure.js';
import { perform } from './tasks.js';

parentPort?.on('message', (task: Task) => {
  try {
    parentPort?.postMessage(perform(task));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // classes don't survive the way
    parentPort?.postMessage({ kind: 'failure', exitCode: error.exitCode, message: error.message });
  }
});
