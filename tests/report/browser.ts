import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

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
