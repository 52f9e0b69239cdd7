/** A way of dividing what is counted. */
export type BreakdownDimension = 'TOTAL' | 'SEX' | 'AGE' | 'WEEK' | 'WEEKDAY_TIME';

/** One category of a dimension; `total` is everything together. */
export type Breakdown = {
  /** Never changed and never given to another: stored rows carry it. */
  readonly no: number;
  /** `dimension:category`. */
  readonly id: string;
  readonly dimension: BreakdownDimension;
  /** In Swedish, as tables head it. */
  readonly label: string;
};

/** The number of everything together. */
export const everything = 0;
/** The numbers of women and of the youngest; the others follow. */
export const firstSex = 1;
export const firstAge = 11;
const firstSexAge = 21;
/** The numbers of week 1, and of Monday's night; the others follow. */
export const firstWeek = 101;
export const firstWeekdayTime = 201;

const ages = ['0-17', '18-24', '25-44', '45-64', '65-'] as const;
/** How many sexes and age groups there are; a part crossed by both is sex × ages + age. */
export const splitting = { sexes: 2, ages: ages.length } as const;
const weekdays = [
  ['mon', 'måndag'],
  ['tue', 'tisdag'],
  ['wed', 'onsdag'],
  ['thu', 'torsdag'],
  ['fri', 'fredag'],
  ['sat', 'lördag'],
  ['sun', 'söndag'],
] as const;
const times = [
  ['night', 'natt (00–06)'],
  ['morning', 'förmiddag (06–12)'],
  ['afternoon', 'eftermiddag (12–18)'],
  ['evening', 'kväll (18–24)'],
] as const;

/** All categories that figures may be broken down by. Weeks are ISO weeks, the first counted from 1 January and the last to 31 December. */
export const breakdowns: readonly Breakdown[] = Object.freeze([
  { no: everything, id: 'total', dimension: 'TOTAL', label: 'samtliga' },
  { no: firstSex, id: 'sex:women', dimension: 'SEX', label: 'kvinnor' },
  { no: firstSex + 1, id: 'sex:men', dimension: 'SEX', label: 'män' },
  ...ages.map(
    (age, at): Breakdown => ({
      no: firstAge + at,
      id: `age:${age}`,
      dimension: 'AGE',
      label: age === '65-' ? '65 år eller äldre' : `${age.replace('-', '–')} år`,
    }),
  ),
  ...Array.from({ length: 53 }, (_, at): Breakdown => {
    const week = String(at + 1).padStart(2, '0');
    return { no: firstWeek + at, id: `week:${week}`, dimension: 'WEEK', label: `vecka ${at + 1}` };
  }),
  ...weekdays.flatMap(([day, dag], d) =>
    times.map(
      ([time, tid], t): Breakdown => ({
        no: firstWeekdayTime + d * times.length + t,
        id: `weekday-time:${day}-${time}`,
        dimension: 'WEEKDAY_TIME',
        label: `${dag} ${tid}`,
      }),
    ),
  ),
]);

/** What base cells are counted by. */
export type BaseCategory = Pick<Breakdown, 'no' | 'id'>;

/** Sex crossed with age group, women's first: what both are summed from. Counted by, and never published. */
export const sexAges: readonly BaseCategory[] = Object.freeze(
  ['women', 'men'].flatMap((sex, s) =>
    ages.map((age, a) => ({ no: firstSexAge + s * ages.length + a, id: `sex-age:${sex}-${age}` })),
  ),
);

/**
 * The categories that an indicator published by these dimensions is counted by, each of them in every month: both
 * crossed for sex and age group, each by itself for weeks and for weekdays by time; else everything together.
 */
export function baseCategories(
  releasedBy: Readonly<Partial<Record<BreakdownDimension, unknown>>>,
): readonly BaseCategory[] {
  if (releasedBy.SEX || releasedBy.AGE) return sexAges;
  const apart = breakdowns.filter(({ dimension }) => dimension !== 'TOTAL' && releasedBy[dimension]);
  return apart.length > 0 ? apart : breakdowns.filter(({ dimension }) => dimension === 'TOTAL');
}

/** The category with the id. Throws where there is none: what is counted otherwise is never loaded. */
export function breakdownOf(id: string): Breakdown {
  const found = breakdowns.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`breakdowns.ts has no ${id}`);
  return found;
}
