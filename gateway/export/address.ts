import { Refused } from '../refused.ts';
import { csv } from './csv.ts';
import type { Format, FormatOptions } from './format.ts';
import { geoJson, hasArea } from './geo-json.ts';
import { json } from './json.ts';
import { jsonStat } from './json-stat.ts';
import { isReferenceSystem } from './projection.ts';
import type { Table } from './table.ts';
import { xlsx } from './xlsx.ts';

/** What an address of an export asks for. */
export type ExportAddress = {
  readonly id: string;
  /** Null for the newest. */
  readonly version: number | null;
  readonly extension: string;
};

const formats: readonly Format[] = [json, csv, xlsx, jsonStat, geoJson];
/** Other names of the same. */
const aliases: Readonly<Record<string, string>> = { 'json-stat': 'jsonstat.json' };

/** Reads `/shared-queries/<id>/<version or latest>.<extension>`. Throws NOT_FOUND. */
export function readAddress(pathname: string): ExportAddress {
  const [, id, version, extension] =
    /^\/shared-queries\/([\w.~-]+)\/(latest|[1-9]\d{0,8})\.(.+)$/.exec(pathname) ?? [];
  if (id === undefined || version === undefined || extension === undefined) throw new Refused('NOT_FOUND');
  return { id, version: version === 'latest' ? null : Number(version), extension };
}

/** The format of an address, and the tables that it writes. Throws EXPORT_TYPE_UNKNOWN, PARAMETER_INVALID. */
export function chooseTables(
  extension: string,
  tables: readonly Table[],
  named: string | null,
): { readonly format: Format; readonly tables: readonly Table[] } {
  const wanted = aliases[extension] ?? extension;
  const fitting = formats.filter((format) => tables.some((table) => takes(format, table)));
  const format = fitting.find((one) => one.extension === wanted);
  if (!format) throw new Refused('EXPORT_TYPE_UNKNOWN', { types: fitting.map((one) => one.extension) });
  const usable = tables.filter((table) => takes(format, table));
  const chosen = named === null ? usable : usable.filter((table) => table.name === named);
  if (chosen.length === 0) {
    throw new Refused('PARAMETER_INVALID', {
      parameter: 'table',
      expected: `one of ${usable.map(({ name }) => name).join(', ')}`,
    });
  }
  return { format, tables: format === json || format === xlsx ? chosen : chosen.slice(0, 1) };
}

/** An ending as the access log has it: one that is not offered is whatever somebody wrote, and is not kept. */
export function recordedEnding(extension: string): string {
  const wanted = aliases[extension] ?? extension;
  return formats.some((format) => format.extension === wanted) ? extension : 'unknown';
}

function takes({ takes: what }: Format, table: Table): boolean {
  switch (what) {
    case 'everything':
      return true;
    case 'observations':
      return table.kind === 'observations';
    case 'areas':
      return hasArea(table);
  }
}

/** What an address says of the export, taken from what it says of the query. */
export type ExportOptions = FormatOptions & {
  readonly labels: 'en' | 'sv';
  readonly table: string | null;
  /** The parameters of the query, as texts. */
  readonly given: readonly (readonly [string, string])[];
};

const own = ['table', 'labels', 'dialect', 'crs'] as const;

/** Reads the parameters of an address. Throws PARAMETER_INVALID, which names the parameter. */
export function readOptions(search: string, extension: string): ExportOptions {
  const all = [...new URLSearchParams(search)];
  const one = (name: (typeof own)[number]): string | null => {
    const values = all.filter(([key]) => key === name).map(([, value]) => value);
    if (values.length > 1) throw invalid(name, 'given once');
    return values[0] ?? null;
  };
  const labels = one('labels') ?? 'en';
  if (labels !== 'en' && labels !== 'sv') throw invalid('labels', 'en or sv');
  const dialect = one('dialect') ?? 'rfc4180';
  if (dialect !== 'rfc4180' && dialect !== 'excel-sv') throw invalid('dialect', 'rfc4180 or excel-sv');
  if (dialect === 'excel-sv' && extension !== 'csv') throw invalid('dialect', 'given for csv alone');
  const crs = one('crs') ?? 'OGC:CRS84';
  if (crs !== 'OGC:CRS84' && crs !== 'EPSG:4326' && !isReferenceSystem(crs)) {
    throw invalid('crs', 'OGC:CRS84 (which RFC 7946 has alone), EPSG:3006 or EPSG:3011');
  }
  if (isReferenceSystem(crs) && extension !== 'geojson') throw invalid('crs', 'given for geojson alone');
  const given = all.filter(([key]) => !own.some((name) => name === key));
  return { labels, dialect, crs: isReferenceSystem(crs) ? crs : null, table: one('table'), given };
}

const invalid = (parameter: string, expected: string): Refused =>
  new Refused('PARAMETER_INVALID', { parameter, expected });

/** A name for the file: id, version, what was asked for, and the day; letters, digits, `.`, `_` and `-` alone. */
export function fileName(
  { id, version }: { readonly id: string; readonly version: number },
  parameters: Readonly<Record<string, unknown>>,
  at: string,
  extension: string,
): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9.-]+/g, '-');
  const asked = Object.entries(parameters).map(([name, value]) => {
    const texts = (Array.isArray(value) ? value : [value]).map(String);
    const more = texts.length > 2 ? `+${texts.length - 2}` : '';
    return plain(`${name}-${texts.slice(0, 2).join('-')}${more}`);
  });
  const summary = asked
    .join('_')
    .slice(0, 100)
    .replace(/[_.-]+$/, '');
  return `${[plain(id), `v${version}`, summary, at.slice(0, 10)].filter((part) => part !== '').join('_')}.${extension}`;
}
