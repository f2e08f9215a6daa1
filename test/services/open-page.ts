// Opens pages from files in Debian's Chromium and remembers what they ask for. Effects: writes files, starts a browser.
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

function findChromium(): string {
  const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  const found = paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error('chromium is not in PATH.');
  return found;
}

/** An open page, and everything that it did beside being shown: requests, messages, dialogs, errors. */
export type OpenPage = {
  readonly page: Page;
  readonly noise: readonly string[];
  readonly close: () => Promise<void>;
};

export type Viewer = {
  readonly folder: string;
  readonly open: (
    name: string,
    markup: string,
    options?: BrowserContextOptions & { readonly width?: number },
  ) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
};

/** Starts the browser; pages lie in a temporary folder. */
export async function startViewer(): Promise<Viewer> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-page-'));
  const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
  return {
    folder,
    open: (name, markup, options = {}) =>
      openPage(browser, join(folder, `${name}.html`), { markup, ...options }),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  path: string,
  {
    markup,
    width = 1280,
    ...options
  }: BrowserContextOptions & { readonly markup: string; readonly width?: number },
): Promise<OpenPage> {
  writeFileSync(path, markup);
  const address = pathToFileURL(path).href;
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:image/svg+xml,'))
      noise.push(`request ${request.url()}`);
  });
  page.on('requestfailed', (request) =>
    noise.push(`refused ${request.url()} ${request.failure()?.errorText}`),
  );
  page.on('console', (message) => noise.push(`console ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error ${error.message}`));
  page.on('dialog', (dialog) => {
    noise.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, noise, close: () => context.close() };
}
