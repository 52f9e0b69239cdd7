import { monthNo, monthOf } from '../policy/period.ts';
import { scatter } from './calibration.ts';
import type { DemonstrationSeries } from './demonstration.ts';
import { randomSource } from './random.ts';
import { daysOfMonth, weekdayOf, weekOf } from './weeks.ts';

/** Days and times that events are spread over, by weight; 1 is the mean. Assumed, as all of the demonstration. */
const weekdayWeights = [0.95, 0.95, 0.97, 1, 1.12, 1.08, 0.93] as const;
const timeWeights = [0.8, 0.85, 1.2, 1.15] as const;
/** How much of a weekend's events fall into its nights: Friday's and Saturday's evenings run on. */
const weekendNight = 1.9;

/** How many parts a day has: night, forenoon, afternoon, evening. */
export const timesOfDay = timeWeights.length;

/** One day's events by time of day, in the city. */
export type Day = {
  /** From 0. */
  readonly month: number;
  /** From 0, Monday. */
  readonly weekday: number;
  /** From 1: ISO weeks, the first counted from 1 January and the last to 31 December. */
  readonly week: number;
  readonly times: readonly number[];
};

/** The days of one whole year. */
export type YearOfDays = { readonly year: number; readonly days: readonly Day[] };

/**
 * The whole years of a series, its events spread over days and times of day: synthetic, and the same every time. The
 * days of a month sum to all that the series counts in it.
 */
export function spreadOverDays(series: DemonstrationSeries): readonly YearOfDays[] {
  const first = monthNo(series.firstMonth) ?? 0;
  return Array.from({ length: Math.floor(series.months / 12) }, (_, at) => {
    const year = Number(monthOf(first + at * 12).slice(0, 4));
    const days = Array.from({ length: 12 }, (__, month) => {
      let total = 0;
      for (let row = 0; row < series.baseAreas.length; row += 1)
        total += series.counts[row * series.months + at * 12 + month] ?? 0;
      return daysOf(year, month, total, `times/${series.indicator}`);
    });
    return { year, days: days.flat() };
  });
}

function daysOf(year: number, month: number, total: number, seed: string): readonly Day[] {
  const days = daysOfMonth(year, month);
  const weights = days.flatMap((day) => {
    const weekday = weekdayOf(day);
    return timeWeights.map(
      (weight, time) =>
        weight * (weekdayWeights[weekday] ?? 1) * (time === 0 && weekday > 4 ? weekendNight : 1),
    );
  });
  const drawn = scatter(total, weights, randomSource(`${seed}/${year}/${month}`));
  return days.map((day, at) => ({
    month,
    weekday: weekdayOf(day),
    week: weekOf(day),
    times: Array.from(drawn.subarray(at * timesOfDay, (at + 1) * timesOfDay)),
  }));
}
