import type postgres from 'postgres';
import { type AreaLevel, levelRank } from '../../policy/area.ts';
import { unknownDistrictId } from '../areas.ts';
import { validOn } from '../day.ts';
import { boundsOf, inBounds } from '../geometry.ts';
import { type AreaFeature, AreaFileError, readAreaFeatures } from './area-features.ts';
import { comparableName, matchNames } from './area-names.ts';
import {
  FileError,
  type GivenOptions,
  type ImportContext,
  importer,
  type Row,
  textOption,
  UsageError,
  type Write,
} from './importer.ts';
import { readJson } from './json-file.ts';
import { vulnerableAreasOf } from './vulnerable-area-file.ts';

/** What areas a file is of: a level of the hub's geography, or the police's list. */
type FileLevel = AreaLevel | 'VULNERABLE_AREA';

const fileLevels: readonly FileLevel[] = [...levelsOf(levelRank), 'VULNERABLE_AREA'];

/** Divisions of the whole city, of which every area must be in the file. */
const whole: readonly FileLevel[] = ['CITY', 'DISTRICT_COMMITTEE_AREA', 'CITY_DISTRICT'];

type AreasOptions = {
  readonly level: FileLevel;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Comparable names of areas, each with those of its successors. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
  readonly system: string | null;
  readonly object: string | null;
  /** The property that names an area; null tries the usual ones. */
  readonly nameProperty: string | null;
};

const usualNames = ['namn', 'NAMN', 'name', 'NAME', 'Namn', 'Name'];

/** An area that a feature may be of. `point` must lie in the box around what is imported. */
type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successors: readonly string[];
  readonly point: readonly [number, number] | null;
};

/** What areas cover: GeoJSON or TopoJSON, for areas that the hub knows. It makes none: numbers of areas are row security's. */
export const areasImporter = importer<AreasOptions, AreaFeature>({
  name: 'areas',
  summary: 'what areas cover, for areas that the hub knows (GeoJSON, TopoJSON)',
  help: `GeoJSON (RFC 7946) or TopoJSON of polygons, each with its area's name, in WGS 84, or in SWEREF 99 TM or 18 00 named by
--crs or by the file's crs member. Rings wound the other way are turned, and it is said. The division itself is not
changed: days and successors that you give are compared with those of the areas, and refused where they differ.`,
  options: {
    level: { type: 'string', about: `<level> one of ${fileLevels.join(', ')}` },
    'valid-from': { type: 'string', about: '<day> the first day that the borders hold (YYYY-MM-DD)' },
    'valid-to': { type: 'string', about: '<day> the last day, if they no longer hold' },
    successors: {
      type: 'string',
      about: '<list> areas that ended, with what they became: "Old A=New; Old B=New, Other"',
    },
    crs: { type: 'string', about: '<system> EPSG:4326, EPSG:3006 or EPSG:3011; unsaid, as the file says' },
    name: { type: 'string', about: "<property> that holds the area's name, unless it is namn or name" },
    object: { type: 'string', about: '<object> of a TopoJSON file that has several' },
  },
  source: 'Stockholms stad',
  licence: 'CC0-1.0',
  configure: (given) => ({
    level: levelOption(given),
    validFrom: dayOption(given, 'valid-from', textOption(given, 'valid-from')),
    validTo: optional(given, 'valid-to', (text) => dayOption(given, 'valid-to', text)),
    successors: successorsOption(optional(given, 'successors', (text) => text) ?? ''),
    system: optional(given, 'crs', (text) => text),
    object: optional(given, 'object', (text) => text),
    nameProperty: optional(given, 'name', (text) => text),
  }),
  databases: () => ['city'],
  read,
  load,
});

async function* read(
  file: AsyncIterable<string>,
  { system, object }: AreasOptions,
  context: ImportContext,
): AsyncGenerator<Row<AreaFeature>> {
  const json = await readJson(file, 'simplify the geometry, or import a level at a time');
  const areas = fromFile(() => readAreaFeatures(json, { system, object }));
  for (const { number, reason } of areas.refused) context.reject(1, feature(number), reason);
  if (areas.system !== 'EPSG:4326') context.note(`Reprojected from ${areas.system} to WGS 84.`);
  if (areas.rewound > 0)
    context.note(`${areas.rewound} features were wound against RFC 7946, and were turned.`);
  for (const value of areas.features) yield { line: 1, value };
}

function fromFile<T>(readFile: () => T): T {
  try {
    return readFile();
  } catch (error) {
    if (!(error instanceof AreaFileError)) throw error;
    throw new FileError(1, null, error.message);
  }
}

const feature = (number: number): string => `feature ${number}`;

async function load(
  sql: postgres.TransactionSql,
  rows: AsyncIterable<Row<AreaFeature>>,
  options: AreasOptions,
  context: ImportContext,
): Promise<Write> {
  const features: AreaFeature[] = [];
  for await (const { value } of rows) features.push(value);
  const { level, validFrom, validTo } = options;
  const candidates = level === 'VULNERABLE_AREA' ? [] : await areasOfLevel(sql, level);
  const nameOf = nameReader(options, candidates, features);
  const found =
    level === 'VULNERABLE_AREA'
      ? matchVulnerable(features, options, nameOf, context)
      : matchNames(features, nameOf, candidates);
  for (const { number, reason } of found.refused) context.reject(1, feature(number), reason);
  if (whole.includes(level)) {
    for (const area of found.missing) {
      if (validOn(validFrom, area))
        context.reject(1, null, `the file has no ${area.name}: a division is imported whole`);
    }
  }
  for (const { item, area } of found.pairs) {
    const reason = differs(item, area, options);
    if (reason) context.reject(1, feature(item.number), reason);
  }
  checkSuccessors(
    found.pairs.map(({ area }) => area),
    candidates,
    options,
    context,
  );
  return async (importNo) => {
    const stored = found.pairs.map(({ item, area }) => ({ id: area.id, geometry: item.geometry }));
    await sql`
      insert into area_geometry (area_id, valid_from, valid_to, schematic, geometry, source, licence, import_no)
      select row.id, ${validFrom}, ${validTo}, false, row.geometry, source, licence, no
        from jsonb_to_recordset(${sql.json(stored)}) as row(id text, geometry jsonb), import_record
       where no = ${importNo}
      on conflict (area_id, valid_from, schematic) do update
        set valid_to = excluded.valid_to, geometry = excluded.geometry, source = excluded.source,
            licence = excluded.licence, import_no = excluded.import_no`;
  };
}

async function areasOfLevel(sql: postgres.TransactionSql, level: AreaLevel): Promise<readonly Candidate[]> {
  const areas = await sql<(Omit<Candidate, 'point'> & { lon: number | null; lat: number | null })[]>`
    select id, name, valid_from::text as "validFrom", valid_to::text as "validTo", successors, lon, lat
      from area where level = ${level} and id <> ${unknownDistrictId} order by no`;
  return areas.map(({ lon, lat, ...area }) => ({
    ...area,
    point: lon === null || lat === null ? null : [lon, lat],
  }));
}

/** What names a feature. A single area without properties is the one area of its level: the city. */
function nameReader(
  { nameProperty }: AreasOptions,
  candidates: readonly Candidate[],
  features: readonly AreaFeature[],
): (feature: AreaFeature) => string | undefined {
  const [only, ...others] = candidates;
  if (only && others.length === 0 && features.length === 1 && nameProperty === null) return () => only.name;
  const properties = nameProperty === null ? usualNames : [nameProperty];
  return ({ properties: given }) =>
    properties.map((property) => given[property]).find((value): value is string => typeof value === 'string');
}

/** Why the file's area is not the hub's, though they have one name; undefined where nothing is wrong. */
function differs(
  { geometry }: AreaFeature,
  { name, validFrom, validTo, point }: Candidate,
  options: AreasOptions,
): string | undefined {
  if (options.validFrom < validFrom)
    return `is ${name}, which is valid from ${validFrom}: give --valid-from ${validFrom}`;
  if (validTo !== null && (options.validTo === null || options.validTo > validTo))
    return `is ${name}, which ended on ${validTo}: give --valid-to ${validTo} or before`;
  if (point && !inBounds(boundsOf(geometry), point))
    return `is named ${name}, and lies elsewhere: another area bears the name`;
  return undefined;
}

function checkSuccessors(
  areas: readonly Candidate[],
  level: readonly Candidate[],
  { successors }: AreasOptions,
  context: ImportContext,
): void {
  const byName = new Map(areas.map((area) => [comparableName(area.name), area]));
  const nameOf = new Map(level.map((area) => [area.id, area.name]));
  for (const [name, given] of successors) {
    const area = byName.get(name);
    if (!area) {
      context.reject(1, null, '--successors names an area that the file does not have');
      continue;
    }
    const own = area.successors.map((id) => nameOf.get(id) ?? id);
    if (own.map(comparableName).sort().join() !== [...given].sort().join()) {
      const are = own.length === 0 ? 'none: it has not ended' : own.join(', ');
      context.reject(1, null, `--successors of ${area.name} differ from its own, which are ${are}`);
    }
  }
}

function matchVulnerable(
  features: readonly AreaFeature[],
  { validFrom, validTo }: AreasOptions,
  nameOf: (feature: AreaFeature) => string | undefined,
  context: ImportContext,
) {
  const { edition, listed, judge } = vulnerableAreasOf(validFrom, validTo);
  const { kept, elsewhere } = judge(features, context);
  if (elsewhere > 0) context.note(`${elsewhere} features lie in other counties, and were left out.`);
  const candidates = listed.map(({ id, name }) => ({
    id,
    name,
    validFrom,
    validTo,
    successors: [],
    point: null,
  }));
  const matched = matchNames(kept, nameOf, candidates);
  if (matched.missing.length > 0)
    context.note(`${matched.missing.length} areas of edition ${edition} are not in the file.`);
  return matched;
}

function levelsOf(ranks: Readonly<Record<AreaLevel, number>>): readonly AreaLevel[] {
  return Object.keys(ranks) as AreaLevel[];
}

function levelOption(given: GivenOptions): FileLevel {
  const level = fileLevels.find((one) => one === given.level);
  if (!level) throw new UsageError(`Give --level: one of ${fileLevels.join(', ')}.`);
  return level;
}

function dayOption(given: GivenOptions, name: string, text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.valueOf()) || !day.toISOString().startsWith(text))
    throw new UsageError(`Give --${name} as YYYY-MM-DD.`);
  if (name === 'valid-to' && typeof given['valid-from'] === 'string' && text < given['valid-from'])
    throw new UsageError('Give a --valid-to that is not before --valid-from.');
  return text;
}

function optional<T>(given: GivenOptions, name: string, read: (text: string) => T): T | null {
  const value = given[name];
  return typeof value === 'string' ? read(value) : null;
}

function successorsOption(text: string): ReadonlyMap<string, readonly string[]> {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return new Map(
    parts.map((part) => {
      const [, before = '', after = ''] = /^([^=]+)=([^=]+)$/.exec(part) ?? [];
      if (before === '') throw new UsageError('Give --successors as "Old A=New; Old B=New, Other".');
      return [comparableName(before), after.split(',').map(comparableName)];
    }),
  );
}
