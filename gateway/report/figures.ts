import * as z from 'zod';

const cell = z.object({ period: z.string(), value: z.number().nullable(), status: z.string() });
const series = z.object({
  area: z.object({ id: z.string(), name: z.string() }),
  vintage: z.string(),
  synthetic: z.boolean(),
  source: z.string(),
  threshold: z.number().nullable(),
  observations: z.array(cell),
});
const indicator = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  provider: z.object({ name: z.string() }).nullable(),
  observations: z.array(series.nullable()).nullable(),
});
const answer = z.object({
  data: z.object({ indicators: z.array(indicator.nullable()).nullable() }).nullish(),
  errors: z
    .array(
      z.object({
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string() }),
      }),
    )
    .default([]),
});

/** A figure: its value, null where it has none, and its status, which says why. */
export type Figure = z.infer<typeof cell>;

/** The figures of an indicator in a report, by area; or the codes that say why there are none. */
export type ReportTable = {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly provider: string | null;
  readonly series: readonly z.infer<typeof series>[];
  /** Codes of the errors that took away the whole of it, or areas of it. */
  readonly refused: readonly string[];
};

/**
 * The tables of an answer to a shared query of indicators: those named, in their order. One that the answer does not have
 * is refused with the codes of the answer. Throws ZodError for an answer of another shape.
 */
export function tablesOf(text: string, indicators: readonly string[]): readonly ReportTable[] {
  const { data, errors } = answer.parse(JSON.parse(text));
  const listed = data?.indicators ?? [];
  const codesAt = (position: number | null) =>
    errors
      .filter(({ path }) => position === null || path?.[1] === position || (path?.length ?? 0) < 2)
      .map(({ extensions }) => extensions.code);
  return indicators.map((id) => {
    const position = listed.findIndex((one) => one?.id === id);
    const found = listed[position];
    if (!found) {
      const refused = [...new Set(codesAt(null))];
      return { indicator: id, name: id, unit: '', provider: null, series: [], refused };
    }
    return {
      indicator: id,
      name: found.name,
      unit: found.unit,
      provider: found.provider?.name ?? null,
      series: (found.observations ?? []).flatMap((one) => one ?? []),
      refused: [...new Set(codesAt(position))],
    };
  });
}
