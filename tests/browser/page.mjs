// Usage: node page.mjs BROWSER FOLDER, the folder of documents.mjs with the pages made of them.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { lowContrast } from './contrast.mjs';

const [executablePath, folder] = process.argv.slice(2);
const address = name => pathToFileURL(join(folder, `${name}.html`)).href;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const complaints = [];

async function open(name, { hash = '', ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('console', message => complaints.push(`${name}: ${message.type()}: ${message.text()}`));
  page.on('pageerror', error => complaints.push(`${name}: ${error.message}`));
  page.on('request', request => {
    const url = request.url().split('#')[0];
    if (url !== address(name) && !url.startsWith('data:')) complaints.push(`${name} fetches ${url}`);
  });
  await page.goto(address(name) + hash);
  return page;
}

const operations = page => page.locator('article:visible h2').allTextContents();
const lanes = page => page.locator('.lane:visible').count();
const focused = page => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
const hash = page => page.evaluate(() => location.hash);

const tests = {
  async 'filters by path and by result, and keeps the filter in the address'() {
    const page = await open('images');
    assert.equal((await operations(page)).length, 3);
    await page.fill('#path', 'put images');
    assert.deepEqual(await operations(page), ['PUT /images/{key}']);
    assert.equal(await hash(page), '#?path=put+images');
    await page.fill('#path', '');
    await page.click('button[data-kind=fails]');
    assert.deepEqual(await operations(page), ['PUT /images/{key}', 'OPTIONS /images/{key}']);
    assert.equal(await lanes(page), 2);
    assert.equal(await page.textContent('#state'), '2 of 3 operations, 2 paths');
    assert.equal(await page.locator('.board.in:visible').count(), 0);
    await page.click('button[data-kind=bytes]');
    assert.equal(await hash(page), '#?result=fails%2Cbytes');
    await page.reload();
    assert.equal(await page.getAttribute('button[data-kind=bytes]', 'aria-pressed'), 'true');
    assert.equal(await page.textContent('#state'), '3 of 3 operations, 5 paths');
  },

  async 'leads to an operation and to a path by the address'() {
    const page = await open('many', { hash: '#patch-resources-40-id' });
    const article = page.locator('article#patch-resources-40-id');
    assert.ok(await article.locator('> details').getAttribute('open') !== null);
    assert.ok((await article.boundingBox()).y < 200);
    await page.locator('nav.failing a').nth(3).click();
    const target = page.locator((await hash(page)).replace('.', '\\.'));
    assert.ok(await target.getAttribute('open') !== null);
    assert.ok(await target.isVisible());
  },

  async 'is used by the keyboard alone'() {
    const page = await open('images');
    const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
    await press('Tab');
    assert.equal(await focused(page), 'Skip to the operations');
    await press('/');
    assert.equal(await focused(page), 'path');
    await page.keyboard.type('options');
    assert.deepEqual(await operations(page), ['OPTIONS /images/{key}']);
    await press('Escape');
    assert.equal((await operations(page)).length, 3);
    await press('Tab', 'Space');
    assert.equal((await operations(page)).length, 2);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
    await press('Space');
    await page.focus('#all');
    await press('Enter');
    assert.equal(await page.textContent('#all'), 'Open all');
    assert.equal(await lanes(page), 0);
    await page.focus('article summary');
    await press('Enter', 'Tab');
    assert.equal(await page.evaluate(() => document.activeElement.parentElement.className), 'lane fails');
    await press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.parentElement.open), false);
  },

  async 'has readable words, light and dark, and a button for the other'() {
    for (const colorScheme of ['light', 'dark']) {
      for (const name of ['images', 'many']) {
        const page = await open(name, { colorScheme });
        await page.click('.legend summary');
        await page.click('button[data-kind=fails]');
        assert.deepEqual(await page.evaluate(lowContrast), [], `${name}, ${colorScheme}`);
        const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const before = await paper();
        await page.click('#theme');
        assert.notEqual(await paper(), before);
        assert.deepEqual(await page.evaluate(lowContrast), [], `${name}, ${colorScheme}, turned`);
      }
    }
  },

  async 'fits on a phone'() {
    for (const name of ['images', 'hostile', 'many']) {
      const page = await open(name, { viewport: { width: 360, height: 740 } });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
    }
  },

  async 'prints everything'() {
    const page = await open('images');
    await page.emulateMedia({ media: 'print' });
    const reasons = page.locator('.lane:not([open]) > ol').first();
    assert.ok((await reasons.boundingBox()).height > 20);
    assert.ok(!await page.locator('form').isVisible());
  },

  async 'is read without its script'() {
    const page = await open('images', { javaScriptEnabled: false });
    assert.ok(!await page.locator('#path').isVisible());
    assert.ok(await page.getByText('A mapping template cannot take bytes').first().isVisible());
    const closed = page.locator('.lane:not([open])').first();
    await closed.locator('summary').click();
    assert.ok(await page.locator('.lane.bytes[open] > ol').first().isVisible());
    const many = await open('many', { javaScriptEnabled: false });
    assert.ok(await many.locator('noscript .lane').count() > 5000);
  },

  async 'does not move for those who want no motion'() {
    for (const [reducedMotion, duration] of [['reduce', '0s'], ['no-preference', '0.12s']]) {
      const page = await open('images', { reducedMotion });
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('article summary'), '::before').transitionDuration), duration);
    }
  },

  async 'shows the words of a document as words'() {
    const page = await open('hostile');
    assert.ok((await operations(page))[0].startsWith('POST /</script><img src=x'));
    assert.equal(await page.evaluate(() => window.hostile), undefined);
    assert.deepEqual(await page.evaluate(() => [document.images.length, document.scripts.length, document.querySelectorAll('[onfocus]').length]), [0, 1, 0]);
  },

  async 'stays quick with 500 operations'() {
    const page = await open('many');
    assert.equal(await page.locator('article').count(), 500);
    const times = await page.evaluate(async () => {
      const [navigation] = performance.getEntriesByType('navigation');
      const measure = async action => {
        const start = performance.now();
        action();
        const script = performance.now() - start;
        await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
        return { script, frame: performance.now() - start };
      };
      const path = document.getElementById('path');
      const type = value => () => { path.value = value; path.dispatchEvent(new Event('input')); };
      const click = selector => () => document.querySelector(selector).click();
      return {
        open: { script: 0, frame: navigation.domContentLoadedEventEnd },
        path: await measure(type('resources-4')),
        all: await measure(type('')),
        fails: await measure(click('button[data-kind=fails]')),
        base64: await measure(click('button[data-kind=base64]')),
        unfiltered: await measure(() => { click('button[data-kind=fails]')(); click('button[data-kind=base64]')(); }),
        'open all': await measure(click('#all')),
      };
    });
    const size = `${Math.round(statSync(join(folder, 'many.html')).size / 1024)} KB, ${await page.evaluate(() => document.getElementsByTagName('*').length)} elements`;
    const shown = Object.entries(times).map(([name, { script, frame }]) => `${name} ${script.toFixed(0)}/${frame.toFixed(0)} ms`);
    console.log(`     ${size}; script/next frame: ${shown.join(', ')}`);
    for (const [name, { script }] of Object.entries(times)) assert.ok(script < 500, `${name} takes ${script} ms`);
  },
};

for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`ok   ${name}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAIL ${name}\n${error.stack}`);
  }
}

await browser.close();
for (const complaint of complaints) {
  process.exitCode = 1;
  console.log(`FAIL ${complaint}`);
}
