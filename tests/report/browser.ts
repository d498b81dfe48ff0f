import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { folderWith } from '../io/program.js';
import { pagesOf } from './fixture.js';

const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find((path) => path !== '' && existsSync(path));

/** Whether there is a browser to look at pages with. Says so loudly where there is none. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser) {
  console.error('\n!! SKIPPED: the page in a browser: no Chromium here (apt-get install chromium, or set CHROMIUM)\n');
}

export async function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A page that is open, what went wrong on it and what it asked for. */
export interface Opened {
  readonly page: Page;
  readonly wrong: readonly string[];
  readonly requests: readonly string[];
}

interface Options extends BrowserContextOptions {
  /** The name of the dataset. */
  readonly name?: string;
  /** What the address ends in, after `report.html`. */
  readonly hash?: string;
}

export interface Opening {
  /** Opens the page of some articles, from the disk. */
  readonly open: (texts: Readonly<Record<string, string>>, options?: Options) => Promise<Opened>;
  /** Opens the page in a folder. */
  readonly openFolder: (folder: string, options?: Options) => Promise<Opened>;
}

/** Tests in one browser; skipped where there is none. */
export function describeInBrowser(name: string, tests: (opening: Opening) => void): void {
  describe.skipIf(!hasBrowser)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(async () => {
      await browser.close();
    });
    const openFolder: Opening['openFolder'] = async (folder, { hash = '', ...options } = {}) => {
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const wrong: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (message) => wrong.push(message.text()));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(join(folder, 'report.html')).href + hash);
      return { page, wrong, requests };
    };
    tests({
      open: (texts, { name: dataset, ...options } = {}) =>
        openFolder(folderWith(Object.fromEntries(pagesOf(texts, dataset))), options),
      openFolder,
    });
  });
}
