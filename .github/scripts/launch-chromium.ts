import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type Viewport } from 'puppeteer-core';

/** Starts the browser among the packages, which is made for Linux alone. */
export async function launchChromium(defaultViewport: Viewport): Promise<Browser> {
  return puppeteer.launch({
    // The package's own arguments are for Lambda, and with them emoji stay blank.
    args: ['--no-sandbox', '--headless=shell'],
    executablePath: await chromium.executablePath(),
    headless: 'shell',
    // Chromium finds no font at all without it.
    env: { ...process.env, FONTCONFIG_PATH: '/etc/fonts' },
    defaultViewport,
  });
}
