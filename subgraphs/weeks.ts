const msOfDay = 86_400_000;

/** From 0, Monday. */
export const weekdayOf = (day: Date): number => (day.getUTCDay() + 6) % 7;

/** The days of a month of a year (from 0), in UTC. */
export function daysOfMonth(year: number, month: number): readonly Date[] {
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Array.from({ length }, (_, at) => new Date(Date.UTC(year, month, at + 1)));
}

/** The ISO week within the day's own year: a day that ISO counts to a neighbouring year is of the week nearest in its own. */
export function weekOf(day: Date): number {
  const year = day.getUTCFullYear();
  const week = 1 + Math.floor((day.getTime() - firstMonday(year)) / (7 * msOfDay));
  const last = Math.round((firstMonday(year + 1) - firstMonday(year)) / (7 * msOfDay));
  return Math.min(Math.max(week, 1), last);
}

/** The Monday of ISO week 1, which is the one that holds 4 January. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - weekdayOf(new Date(fourth)) * msOfDay;
}
