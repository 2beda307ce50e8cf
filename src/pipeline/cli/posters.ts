import { existsSync } from 'node:fs';

import { buildSettings } from '../build-settings.ts';
import { browserAt } from '../pictures/browser-path.ts';
import { drawnPictures } from '../pictures/drawn-pictures.ts';
import { KEPT_PICTURES } from '../pictures/kept-pictures.ts';
import { paintPictures, type Painter } from '../pictures/paint-pictures.ts';
import { placePictures } from '../pictures/place-pictures.ts';

/** Paints the pictures of the built site with a browser, and has its pages show them. */
async function posters(): Promise<number> {
  const { outFolder } = buildSettings(process.env);
  const pictures = existsSync(outFolder) ? drawnPictures(outFolder) : [];
  if (pictures.length === 0) {
    console.error(`${outFolder} 里没有要画的图：先运行 npm run build。`);
    return 1;
  }
  const painted = await paintPictures(pictures, KEPT_PICTURES, openBrowser);
  const placed = placePictures(outFolder, KEPT_PICTURES);
  console.log(`新画${painted}张图，网站里共有${placed}张。`);
  return 0;
}

async function openBrowser(): Promise<{ paint: Painter; close: () => Promise<void> }> {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    ...browserAt(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const paint: Painter = async (svg, file) => {
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
    await page.locator('svg').screenshot({ path: file });
  };
  return {
    paint,
    close: () => browser.close(),
  };
}

try {
  process.exitCode = await posters();
} catch (error) {
  console.error(`没有画成：${error instanceof Error ? error.message : String(error)}`);
  console.error(
    '要有 Chromium 和中文字体；装在别处的，用 CHROMIUM_PATH 写明路径。网页不受影响，仍用矢量图。',
  );
  process.exitCode = 1;
}
