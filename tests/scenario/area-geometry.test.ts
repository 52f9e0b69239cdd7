import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { ask } from './ask.ts';
import { command } from './command.ts';

test('a partner draws a map of all stadsdelar, and is told that their borders are no real ones', async () => {
  const { data, errors } = await ask('stranger', {
    query: `{ areas(level: CITY_DISTRICT) { id geometry(simplify: 100) { schematic geojson bbox } } }`,
  });
  expect(errors).toEqual([]);
  expect(data.areas).toHaveLength(117);
  for (const { geometry } of data.areas) {
    expect(geometry).toMatchObject({ schematic: true, geojson: { type: 'Polygon' } });
    expect(geometry.geojson.coordinates[0].length).toBeGreaterThan(3);
    expect(geometry.bbox).toHaveLength(4);
  }
});

test('borders that the operator imports are what partners get next, beside what other subgraphs say of the areas', async () => {
  const { dataDir } = inject('hub');
  const query = `{ vulnerableAreas(edition: 2025) { id name geometry { schematic source validFrom } } }`;
  const husby = async () => {
    const { data, errors } = await ask('stranger', { query });
    expect(errors).toEqual([]);
    return data.vulnerableAreas.find(({ id }: { id: string }) => id === 'vuln:husby');
  };
  expect(await husby()).toMatchObject({ name: 'Husby', geometry: null });
  const folder = await mkdtemp(join(tmpdir(), 'areas-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'made-up.json');
  const ring = [
    [667_900, 6_589_900],
    [668_300, 6_589_900],
    [668_300, 6_590_300],
    [667_900, 6_590_300],
    [667_900, 6_589_900],
  ];
  const feature = {
    type: 'Feature',
    properties: { NAMN: 'Husby' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  const importing = (...options: readonly string[]) =>
    command({ HUB_DATA_DIR: dataDir }, 'local/import.ts', 'areas', file, ...options);
  const list = ['--level', 'VULNERABLE_AREA', '--valid-from', '2025-12-01', '--source', 'Påhittad'];
  const refused = await importing(...list);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('--crs')]);
  expect((await husby()).geometry).toBeNull();
  expect(await importing(...list, '--crs', 'EPSG:3006')).toMatchObject({ code: 0 });
  // Within the promised second, what gateways have kept is what they give no more.
  await vi.waitFor(
    async () =>
      expect((await husby()).geometry).toEqual({
        schematic: false,
        source: 'Påhittad',
        validFrom: '2025-12-01',
      }),
    { timeout: 1_000, interval: 50 },
  );
});
