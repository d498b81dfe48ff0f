#!/usr/bin/env node
import { main } from './io/main.js';
import { processTerminal } from './io/terminal.js';

process.exitCode = await main(process.argv.slice(2), processTerminal());
