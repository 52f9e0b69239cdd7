/** A calendar month, `YYYY-MM`. Months are compared as strings and counted as integers. */
export type Month = string;

/** The interval of a figure. Ranked from fine to coarse: 1 month, 2 quarter, 3 year. */
export type Interval = 'MONTH' | 'QUARTER' | 'YEAR';

/** Fine to coarse; a clause with finest interval QUARTER also covers YEAR. */
export const intervalRank: Readonly<Record<Interval, number>> = { MONTH: 1, QUARTER: 2, YEAR: 3 };

/** Months that one period of the interval spans. */
export const intervalMonths: Readonly<Record<Interval, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** Months that one period spans, by its interval's rank. */
export const monthsOfRank: Readonly<Record<number, number>> = {
  [intervalRank.MONTH]: intervalMonths.MONTH,
  [intervalRank.QUARTER]: intervalMonths.QUARTER,
  [intervalRank.YEAR]: intervalMonths.YEAR,
};

/** The last month number that the hub can express (2093-03); stands for "until further notice". */
export const lastMonthNo = 999;

const firstYear = 2010;
const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The month's number counted from 2010-01 = 0, or undefined where the text is no month from 2010 to 2093-04. */
export function monthNo(month: Month): number | undefined {
  const match = monthPattern.exec(month);
  if (!match) return undefined;
  const no = (Number(match[1]) - firstYear) * 12 + Number(match[2]) - 1;
  return no >= 0 && no <= lastMonthNo ? no : undefined;
}

/** The month of a number, the inverse of `monthNo`; negative numbers are the months before 2010. */
export function monthOf(no: number): Month {
  const year = firstYear + Math.floor(no / 12);
  return `${year}-${String((((no % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** True where a period of the interval can start in the month: any month, the first of a quarter, January. */
export function startsPeriod(no: number, interval: Interval): boolean {
  return no % intervalMonths[interval] === 0;
}

/** The first months (numbers) of all whole periods of the interval inside [from, to], both included. */
export function periodsWithin(from: number, to: number, interval: Interval): readonly number[] {
  const length = intervalMonths[interval];
  const first = Math.ceil(from / length) * length;
  const starts: number[] = [];
  for (let start = first; start + length - 1 <= to; start += length) starts.push(start);
  return starts;
}

/** How people write the period that starts in the month: `2024-03`, `2024K1`, `2024`. */
export function periodLabel(start: number, interval: Interval): string {
  const month = monthOf(start);
  switch (interval) {
    case 'MONTH':
      return month;
    case 'QUARTER':
      return `${month.slice(0, 4)}K${Math.ceil(Number(month.slice(5)) / 3)}`;
    case 'YEAR':
      return month.slice(0, 4);
  }
}
