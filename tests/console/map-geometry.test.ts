import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry, Position } from 'geojson';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { shapeOf } from '../../console/figures/map-shapes.ts';
import { ask } from '../scenario/ask.ts';
import { command } from '../scenario/command.ts';
import { asOwner } from '../scenario/databases.ts';
import { type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 8_000 });

const lagesbild = { purpose: 'lagesbild' };
const police = '/karta?niva=LOCAL_POLICE_AREA';
const source = 'Påhittade gränser (syntetiska)';
const jarva = '[data-area="lpo:jarva"]';

/** Paths have one decimal. */
const rounding = 0.2;

type Border = { readonly name: string; readonly geometry: Geometry };

/**
 * Made-up borders of the local police areas: boxes a little larger than their drawings, each with a hole in its middle, and
 * both rings wound the wrong way.
 */
async function madeUpBorders(): Promise<readonly Border[]> {
  const { data, errors } = await ask('stranger', {
    query: '{ areas(level: LOCAL_POLICE_AREA) { name geometry { bbox } } }',
  });
  expect(errors).toEqual([]);
  return data.areas.map(
    ({ name, geometry: { bbox } }: { name: string; geometry: { bbox: readonly number[] } }) => {
      const [west = 0, south = 0, east = 0, north = 0] = bbox;
      const [x, y] = [(west + east) / 2, (south + north) / 2];
      const outer = clockwise(west - 0.005, south - 0.002, east + 0.005, north + 0.002);
      const hole = clockwise(x - 0.004, y - 0.002, x + 0.004, y + 0.002).toReversed();
      return { name, geometry: { type: 'Polygon', coordinates: [outer, hole] } };
    },
  );
}

const clockwise = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

/** Imports borders of local police areas as an operator does; when the test ends, they and the record of them are gone. */
async function imported(borders: readonly Border[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'borders-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'made-up.geojson');
  const features = borders.map(({ name, geometry }) => ({
    type: 'Feature',
    properties: { namn: name },
    geometry,
  }));
  await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features }));
  onTestFinished(async () => {
    await using city = disposable();
    await city.sql`delete from area_geometry where source = ${source}`;
    await city.sql`delete from import_record where source = ${source}`;
  });
  const given = ['--level', 'LOCAL_POLICE_AREA', '--valid-from', '2025-01-01', '--source', source];
  const { dataDir } = inject('hub');
  expect(await command({ HUB_DATA_DIR: dataDir }, 'local/import.ts', 'areas', file, ...given)).toMatchObject({
    code: 0,
  });
}

function disposable() {
  const sql = asOwner('city');
  return { sql, [Symbol.asyncDispose]: () => sql.end() };
}

async function drawn(page: Page): Promise<void> {
  await page.locator('.page-map-figure[aria-busy=false]').waitFor();
  await page.locator(jarva).waitFor();
}

/** What the figure says beside its picture. */
const saying = (page: Page): Promise<string> =>
  page
    .locator('.page-map-figure [data-picture-note]')
    .allTextContents()
    .then((notes) => notes.join('\n'));

/** How far the box around an area's path is from that around a geometry, in units of the map's plane: 17 metres each. */
async function distanceTo(geometry: Geometry, page: Page, name: string): Promise<number> {
  const box = await page.getByRole('option', { name: new RegExp(`^${name}:`) }).evaluate((path) => {
    if (!(path instanceof SVGGraphicsElement)) throw new Error('An area is no path.');
    const { x, y, width, height } = path.getBBox();
    return [x, y, x + width, y + height];
  });
  return Math.max(...shapeOf(geometry).box.map((side, at) => Math.abs(side - (box[at] ?? 0))));
}

test('an analyst sees imported borders where there are any, and is told which, whose and since when', async () => {
  const borders = await madeUpBorders();
  const own = borders.find(({ name }) => name === 'Järva');
  if (!own) throw new Error('There is no Järva.');
  const distance = () => distanceTo(own.geometry, page, 'Järva');
  const page = await browser.openAs('analytiker-lpo-jarva', police, lagesbild);
  await drawn(page);
  expect(await saying(page)).toMatch(/Schematisk karta/);
  expect(await distance()).toBeGreaterThan(1);

  await imported([own]);
  // What stands on the page was true when it was asked for, and its words and shapes are of the same answer.
  expect(await saying(page)).toMatch(/Schematisk karta/);
  expect(await distance()).toBeGreaterThan(1);
  await eventually(async () => {
    await page.reload();
    await drawn(page);
    return distance();
  }).toBeLessThan(rounding);
  const partly = await saying(page);
  expect(partly).toContain(
    `Officiella gränser för 1 av ${borders.length} områden; de övriga är schematiska.`,
  );
  expect(partly).toContain('Officiella är de för Järva.');
  expect(partly).toContain(`Gränser: ${source} (CC0-1.0), gäller från 1 jan. 2025`);
  expect(partly).toContain('Gränser: Schematisk, beräknad ur koordinater; ingen verklig gräns');
  expect(partly).not.toContain('Schematisk karta');
  await screenshot(page, 'map-partly-official');

  // A shared query's map is of the areas that were answered, and says it of these.
  await page.goto(new URL('/fragor/lagesbild-for-omrade/1?p-areas=lpo:jarva&vy=karta', page.url()).href);
  await page.getByRole('button', { name: 'Kör frågan' }).click();
  const notes = page.locator('.figure-map-frame').first();
  await notes.waitFor();
  const answered = (await page.locator('[data-picture-note]').allTextContents()).join('\n');
  expect(answered).toContain('Officiella gränser.');
  expect(answered).toContain(`Gränser: ${source} (CC0-1.0), gäller från 1 jan. 2025`);
  expect(answered).not.toMatch(/schematisk/i);
});

test('where a whole level has borders, the picture that is saved says whose, and the mark of a choice lies inside', async () => {
  const borders = await madeUpBorders();
  await imported(borders);
  const english = { ...lagesbild, language: 'en' } as const;
  const page = await browser.openAs('analytiker-lpo-jarva', police, english);
  await drawn(page);
  const said = await saying(page);
  expect(said).toContain('Official boundaries.');
  expect(said).toContain(`Boundaries: ${source} (CC0-1.0), valid from 1 Jan 2025`);
  expect(said).not.toMatch(/schematic/i);
  for (const { name, geometry } of borders) {
    const area = page.getByRole('option', { name: new RegExp(`^${name}:`) });
    expect(await area.evaluate((path) => path.getAttribute('d')?.split('M').length)).toBe(3);
    expect(await distanceTo(geometry, page, name)).toBeLessThan(rounding);
  }
  expect(await page.locator(jarva).getAttribute('aria-selected')).toBe('true');
  expect(await isTickInside(page)).toBe(true);
  const taken = page.waitForEvent('download');
  await page.locator('.page-map-figure').getByRole('button', { name: 'SVG' }).click();
  const picture = await readFile(await (await taken).path(), 'utf8');
  expect(picture).toContain(`Boundaries: ${source} (CC0-1.0)`);
  await screenshot(page, 'map-official');
});

/** Whether the tick of the chosen area lies on the area, not in its hole. */
const isTickInside = (page: Page): Promise<boolean> =>
  page.evaluate((selector) => {
    const path = document.querySelector(selector);
    const tick = document.querySelector('.figure-map-tick-ground');
    const at = tick
      ?.closest('[transform]')
      ?.getAttribute('transform')
      ?.match(/-?[\d.]+/g)
      ?.map(Number);
    if (!(path instanceof SVGGeometryElement) || !at) return false;
    return path.isPointInFill(new DOMPoint(at[0], at[1]));
  }, jarva);
