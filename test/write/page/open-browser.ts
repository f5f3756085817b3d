// A browser of the system with a profile of its own, and everything that it complains of.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

const PATHS = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Null where the system has none. */
export const browserPath = PATHS.find((path) => path !== undefined && existsSync(path)) ?? null;

export type Browser = {
  readonly page: Page;
  /** Addresses that were asked for. */
  readonly requests: string[];
  /** Errors of scripts, lines on the console, and what the policy of a page refused. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
};

export async function openBrowser(executablePath: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'report-extract-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    hasTouch: true,
    viewport: { width: 1440, height: 900 },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('refused', event.violatedDirective))",
  );
  return {
    page,
    requests,
    complaints,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
