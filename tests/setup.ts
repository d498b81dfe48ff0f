import { compiled } from './scale/program.js';

/** Compiles the program once, before all tests: to start it from its sources takes three times as long. */
export default function setup(): void {
  compiled();
}
