import * as z from 'zod';
import { monthNo, monthOf } from '../../policy/period.ts';
import { cityId } from '../areas.ts';
import { lastMonthOfNotices } from '../event-notices.ts';
import { indicatorOf } from '../foundation/indicators.ts';
import { type ImportedFigure, labelOption, publishImported } from './figures.ts';
import { type ImportContext, importer, type Row } from './importer.ts';
import { type JsonElement, jsonElements } from './json-array.ts';

/** All that is kept of a notice while the file is read. */
type Notice = {
  readonly id: string;
  readonly monthNo: number;
  /** The municipality; the county, which is not the municipality; or any other place. */
  readonly place: 'city' | 'county' | 'elsewhere';
};

const notices = indicatorOf('police.event-notices.total');

const notice = z.object({
  id: z.union([z.int().nonnegative(), z.string().regex(/^\d{1,18}$/)]),
  // As the police write it, in Swedish time: 2025-03-20 7:39:59 +01:00.
  datetime: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[ T]\d{1,2}:\d{2}/),
  type: z.string().min(1),
  location: z.object({ name: z.string().min(1) }),
});

/** The police's published event notices: how many of the municipality's there were in a month, and nothing else of them. */
export const policeEventsImporter = importer<
  { readonly wholeMonths: boolean; readonly label: string | null },
  Notice
>({
  name: 'police-events',
  summary: "the police's published event notices (JSON array), as counts by month",
  help: `A JSON array of notices as the police publish them: objects with id, datetime, type and location.name; name, summary, url
and gps are passed over. Only how many notices of the municipality ("Stockholm") each month had is kept: no text, name,
address or place of a notice is stored, logged or reported. A notice that the file has twice counts once.

Notices of the county ("Stockholms län", all of them since 2026) do not tell the municipality: they are counted apart and
never taken for the city's. The first and the last month of a file are partial, and are not published. The figures are
open, and are published at once.`,
  options: {
    'whole-months': {
      type: 'boolean',
      about: 'the first and the last month of the file are whole: publish them too',
    },
    label: labelOption,
  },
  source: 'Polisen, händelser (polisen.se)',
  licence: 'öppna data',
  configure: (given) => ({
    wholeMonths: given['whole-months'] === true,
    label: typeof given.label === 'string' ? given.label : null,
  }),
  databases: () => [notices.host],
  async *read(file, _options, context) {
    const thisMonth = monthNo(context.now.toISOString().slice(0, 7)) ?? 0;
    for await (const element of jsonElements(file)) {
      const value = noticeOf(element, thisMonth, context);
      if (value) yield { line: element.line, value };
    }
  },
  async load(sql, rows, { wholeMonths, label }, context) {
    const { months, counts } = await countByMonth(rows, context);
    const first = Math.min(...months);
    const last = Math.max(...months);
    const whole = [...months].filter((month) => wholeMonths || (month > first && month < last));
    const told = whole.filter((month) => month <= (monthNo(lastMonthOfNotices) ?? 0));
    // A month of which all notices tell other places may be one of which none tells the municipality: it is no zero.
    const placed = told.filter((month) => counts.has(month)).sort((a, b) => a - b);
    if (!wholeMonths && months.size > 0)
      context.note(
        `${monthOf(first)} and ${monthOf(last)} are partial and not published; --whole-months says that they are whole.`,
      );
    if (told.length > placed.length)
      context.note(
        `${told.length - placed.length} months without a notice of the municipality are not published.`,
      );
    if (whole.length > told.length)
      context.note(
        `${whole.length - told.length} months after ${lastMonthOfNotices} are not collected: they tell no municipality.`,
      );
    const city = context.areas.get(cityId);
    if (!city) throw new Error('the database has no city');
    return async (importNo) => {
      if (placed.length === 0) return context.note('No month is to be published.');
      const figures = placed.map((month) => figureOf(month, counts.get(month) ?? 0, city.no));
      await publishImported(sql, figures, { importNo, label, context });
    };
  },
});

function noticeOf(
  { line, index, text }: JsonElement,
  thisMonth: number,
  context: ImportContext,
): Notice | undefined {
  const parsed = notice.safeParse(parsedJson(text));
  if (!parsed.success) {
    // The paths of the form alone are told: messages and keys may quote the notice.
    const paths = new Set(
      parsed.error.issues.map(({ path }) => path.filter((key) => key in known).join('.')),
    );
    for (const path of paths)
      context.reject(
        line,
        `[${index}]${path === '' ? '' : `.${path}`}`,
        path === '' ? 'is no notice (JSON)' : (known[path === 'location.name' ? 'name' : path] ?? 'is wrong'),
      );
    return undefined;
  }
  const { id, datetime, location } = parsed.data;
  const month = monthNo(datetime.slice(0, 7));
  if (month === undefined || month > thisMonth) {
    context.reject(line, `[${index}].datetime`, month === undefined ? 'is before 2010' : 'is in the future');
    return undefined;
  }
  const name = location.name.normalize('NFC');
  const place = name === 'Stockholm' ? 'city' : name === 'Stockholms län' ? 'county' : 'elsewhere';
  return { id: String(id), monthNo: month, place };
}

/** What each part of a notice is to be. */
const known: Readonly<Record<string, string>> = {
  id: 'is not the number of a notice',
  datetime: 'is not a date and time (2025-03-20 7:39:59 +01:00)',
  type: 'is not the type of an event',
  location: 'is not a place with a name',
  name: 'is not the name of a place',
};

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The months that the file has notices of, and how many of the municipality's each has. */
async function countByMonth(
  rows: AsyncIterable<Row<Notice>>,
  context: ImportContext,
): Promise<{ readonly months: ReadonlySet<number>; readonly counts: ReadonlyMap<number, number> }> {
  const months = new Set<number>();
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  const places = { city: 0, county: 0, elsewhere: 0 };
  let again = 0;
  for await (const { value } of rows) {
    months.add(value.monthNo);
    // Elsewhere is not counted, and so need not be told apart.
    if (value.place !== 'elsewhere') {
      if (seen.has(value.id)) {
        again += 1;
        continue;
      }
      seen.add(value.id);
    }
    places[value.place] += 1;
    if (value.place === 'city') counts.set(value.monthNo, (counts.get(value.monthNo) ?? 0) + 1);
  }
  context.note(
    `Notices of the municipality: ${places.city}. Of the county, never taken for the city's: ${places.county}. Of other places: ${places.elsewhere}. Repeated: ${again}.`,
  );
  return { months, counts };
}

function figureOf(month: number, value: number, areaNo: number): ImportedFigure {
  const exact = { value, status: 'OBSERVED' } as const;
  return {
    ...{ indicator: notices, areaNo, interval: 'MONTH', monthNo: month, exact, released: exact },
    ...{ breakdownNo: 0, answers: null, marginOfError: null },
  };
}
