import { readdir, readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type Interval, intervalMonths, type Month, monthNo, monthOf } from '../../policy/period.ts';

const definition = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  version: z.number().int().min(1),
  title: z.string(),
  /** The purpose that every section is decided for. */
  purpose: z.string(),
  introduction: z.string(),
  sections: z
    .array(
      z.strictObject({
        heading: z.string(),
        /** In Swedish, for those who decide and do not work with figures. */
        text: z.string(),
        /** A shared query and its version: `id@version`. */
        query: z.string().regex(/^[a-z0-9-]+@\d+$/),
        interval: z.enum(['MONTH', 'QUARTER', 'YEAR']),
        /** How many whole periods, the last of them over by the report's month. */
        periods: z.number().int().min(1).max(60),
        /** What of the query's answer is shown, in this order. */
        indicators: z.array(z.string()).min(1),
        view: z.enum(['TABLE', 'LINE', 'BARS']),
      }),
    )
    .min(1),
});

/** A report: ordered sections, each a text and a part of a shared query's answer. */
export type ReportDefinition = z.infer<typeof definition>;
export type ReportSection = ReportDefinition['sections'][number];

/** Reads the definitions of a folder, by id. Throws where one is malformed. */
export async function readReports(folder: string): Promise<ReadonlyMap<string, ReportDefinition>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const read = await Promise.all(
    files.map(async (file) => definition.parse(JSON.parse(await readFile(`${folder}/${file}`, 'utf8')))),
  );
  return new Map(read.map((report) => [report.id, report]));
}

/** The months of a section: so many whole periods, the last of them over by the month. Throws RangeError for no month. */
export function monthsOf(
  { interval, periods }: { readonly interval: Interval; readonly periods: number },
  month: Month,
): { readonly from: Month; readonly to: Month } {
  const no = monthNo(month);
  if (no === undefined) throw new RangeError('No month that the hub can express.');
  const length = intervalMonths[interval];
  const end = Math.floor((no + 1) / length) * length;
  return { from: monthOf(end - periods * length), to: monthOf(end - 1) };
}
