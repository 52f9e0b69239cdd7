import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type ConsoleBrowser, openBrowser } from './browser.ts';

const { origin } = inject('hub');
let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

/** Another origin on this machine: what it was asked, and a page of it. */
async function serveElsewhere(html = '') {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'text/html').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Lists what a page is refused, in the page: directives that were breached, and exceptions. */
const listen = () => {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    seen.push(effectiveDirective),
  );
  addEventListener('error', ({ message }) => seen.push(message));
};

/** A page whose faults are what is tested: what it is refused, from now on and after going elsewhere. */
async function openForBreaches(path = '/'): Promise<{ page: Page; refused: () => Promise<string[]> }> {
  const page = await browser.open(path, { expected: /^(policy|console|exception|foreign)/ });
  await page.evaluate(listen);
  await page.addInitScript(listen);
  return { page, refused: () => page.evaluate(() => Reflect.get(globalThis, 'seen')) };
}

/** What has been run of what was planted; undefined where nothing was. */
const planted = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, 'planted'));

/** Each is run as the page's own: what a test evaluates itself may do what no page may. */
const plants: readonly (readonly [string, () => void])[] = [
  [
    'an inline script',
    () =>
      setTimeout(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.planted = true';
        document.body.append(script);
      }),
  ],
  [
    'a handler in an attribute',
    () =>
      setTimeout(() => {
        const button = document.createElement('button');
        document.body.append(button);
        setTimeout(() => button.click());
        button.setAttribute('onclick', 'globalThis.planted = true');
      }),
  ],
  [
    'an address that is a script',
    () =>
      setTimeout(() => {
        const link = document.createElement('a');
        link.href = 'javascript:globalThis.planted=true';
        document.body.append(link);
        link.click();
      }),
  ],
  ['a text that is evaluated', () => setTimeout(() => new Function('globalThis.planted = true')())],
  ['a text on a clock', () => setTimeout(() => setTimeout('globalThis.planted = true'))],
  [
    'markup made of a text',
    () =>
      setTimeout(() => {
        document.body.innerHTML = '<img src="/none" onerror="globalThis.planted=true">';
      }),
  ],
  [
    'a frame with a document of its own',
    () =>
      setTimeout(() => {
        const frame = document.createElement('iframe');
        frame.setAttribute('srcdoc', '<script>top.planted = true</script>');
        document.body.append(frame);
      }),
  ],
];

test.each(plants)('%s in the page is not run', async (_what, plant) => {
  const { page, refused } = await openForBreaches();
  await page.evaluate(plant);
  await expect.poll(refused).not.toEqual([]);
  expect(await planted(page)).toBeUndefined();
});

test('what is planted in the page on its way is not run', async () => {
  const { page, refused } = await openForBreaches('/callback');
  await page.route(`${origin}/`, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(
      '<body>',
      '<body><script>globalThis.planted = true</script><img src="/none" onerror="globalThis.planted = true"><base href="https://example.invalid/">',
    );
    expect(html).toContain('planted');
    await route.fulfill({ response: answer, body: html });
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      seen.push(effectiveDirective),
    );
  });
  await page.goto('/');
  await expect
    .poll(async () => (await refused()).toSorted())
    .toEqual(expect.arrayContaining(['base-uri', 'script-src-attr', 'script-src-elem']));
  expect(await planted(page)).toBeUndefined();
});

test('the page asks no other origin for anything, whoever tells it to', async () => {
  await using elsewhere = await serveElsewhere();
  const { page, refused } = await openForBreaches();
  await page.evaluate((url) => {
    const ask = (element: HTMLElement, attribute: string) => {
      element.setAttribute(attribute, url);
      document.body.append(element);
    };
    for (const [name, attribute] of [
      ['img', 'src'],
      ['video', 'src'],
      ['iframe', 'src'],
    ] as const)
      ask(document.createElement(name), attribute);
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url });
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(sheet, form);
    fetch(url).catch(() => {});
    fetch(url, { mode: 'no-cors', method: 'POST', body: 'x' }).catch(() => {});
    navigator.sendBeacon(url, 'x');
    new WebSocket(url.replace('http', 'ws')).addEventListener('error', () => {});
    form.submit();
  }, elsewhere.url);
  await expect
    .poll(async () => [...new Set(await refused())].toSorted())
    .toEqual([
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',

      'style-src-elem',
    ]);
  expect(elsewhere.asked).toEqual([]);
});

test('no page can put the console in a frame', async () => {
  await using elsewhere = await serveElsewhere(`<iframe src="${origin}/"></iframe>`);
  const { page } = await openForBreaches();
  await page.goto(elsewhere.url);
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
});

test('who opens the console in a window gets no hold of it, but the console itself does of its login', async () => {
  await using elsewhere = await serveElsewhere();
  const { page } = await openForBreaches();
  const opened = async () => {
    const window = page.context().waitForEvent('page');
    await page.evaluate((url) => {
      Object.assign(globalThis, { held: open(url) });
    }, `${origin}/callback`);
    const there = await window;
    await there.waitForLoadState();
    return there.evaluate(() => opener === null);
  };
  expect(await opened()).toBe(false);
  await page.goto(elsewhere.url);
  expect(await opened()).toBe(true);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'held').closed)).toBe(true);
});
