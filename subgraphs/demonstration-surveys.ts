import { cityId } from './areas.ts';
import { allocate } from './calibration.ts';
import type { Geography } from './geography.ts';
import { randomSource } from './random.ts';

/** Who answered: the ids of breakdowns.ts. */
export type Answering = 'total' | 'sex:women' | 'sex:men';

/** A share of a survey that nobody has answered. Synthetic: never shown as real. */
export type SyntheticShare = {
  readonly indicator: string;
  readonly product: 'city.safety-survey' | 'city.school-survey' | 'bra.ntu';
  readonly provider: 'org:kommunstyrelsen' | 'org:socialnamnden' | 'org:bra';
  readonly area: string;
  readonly year: number;
  readonly breakdown: Answering;
  /** Per cent, with one decimal. */
  readonly value: number;
  readonly answers: number;
};

type Survey = Pick<SyntheticShare, 'indicator' | 'product' | 'provider'> & {
  readonly years: readonly number[];
  /** By district, or for the city alone. */
  readonly byDistrict: boolean;
  readonly answers: number;
  /** What is assumed of women and of men, per cent. The programme says that nearly twice as many women are unsafe. */
  readonly women: number;
  readonly men: number;
};

const ntu = {
  product: 'bra.ntu',
  provider: 'org:bra',
  years: [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
  byDistrict: false,
  answers: 3_600,
} as const;

const trygghetsmatningen = {
  product: 'city.safety-survey',
  provider: 'org:kommunstyrelsen',
  years: [2017, 2020, 2023],
  answers: 17_800,
} as const;

const stockholmsenkaten = {
  product: 'city.school-survey',
  provider: 'org:socialnamnden',
  years: [2018, 2020, 2022, 2024],
  byDistrict: false,
  answers: 11_400,
} as const;

/** Of the whole city: the rest of what the programme says that the surveys ask. */
const questions: readonly Survey[] = [
  ...(
    [
      ['worried-close', 31, 24],
      ['worried-society', 29, 27],
      ['victimisation', 17, 19],
      ['trust', 58, 55],
    ] as const
  ).map(([last, women, men]) => ({
    ...trygghetsmatningen,
    indicator: `city.safety-survey.${last}`,
    byDistrict: false,
    women,
    men,
  })),
  ...(
    [
      ['offending', 21, 29],
      ['minor-offences', 20, 24],
      ['serious-offences', 2.5, 7.5],
      ['alcohol', 44, 40],
      ['drugs', 8, 11],
      ['tobacco', 15, 13],
      ['mental-health', 38, 18],
    ] as const
  ).map(([last, women, men]) => ({
    ...stockholmsenkaten,
    indicator: `city.school-survey.${last}`,
    women,
    men,
  })),
];

const surveys: readonly Survey[] = [
  { ...ntu, indicator: 'bra.ntu.unsafe-late', women: 33, men: 17 },
  { ...ntu, indicator: 'bra.ntu.worried', women: 47, men: 41 },
  {
    ...trygghetsmatningen,
    indicator: 'city.safety-survey.very-unsafe-late',
    byDistrict: true,
    women: 9.5,
    men: 5,
  },
  ...questions,
];

/** Synthetic shares by sex and of all, of the city and, where a survey has them, of the present districts. */
export function syntheticShares(geography: Geography): readonly SyntheticShare[] {
  return surveys.flatMap((survey) => survey.years.flatMap((year) => sharesOf(survey, year, geography)));
}

type Asked = { readonly women: Counted; readonly men: Counted };
type Counted = { readonly answers: number; readonly yes: number };

function sharesOf(survey: Survey, year: number, geography: Geography): readonly SyntheticShare[] {
  const { indicator, product, provider, byDistrict } = survey;
  const seed = `${indicator}/${year}`;
  const random = randomSource(seed);
  const districts = byDistrict
    ? geography.areas.filter(
        ({ level, validTo, population }) =>
          level === 'DISTRICT_COMMITTEE_AREA' && validTo === null && population !== null,
      )
    : [];
  const parts = districts.length > 0 ? districts : geography.areas.filter(({ id }) => id === cityId);
  const answers = allocate(
    survey.answers,
    parts.map(({ population }) => population ?? 0),
    seed,
  );
  const asked = parts.map((_, at): Asked => {
    const all = answers[at] ?? 0;
    const women = Math.round(all * (0.52 + 0.03 * random()));
    const level = 0.8 + 0.5 * random();
    const count = (number: number, share: number): Counted => ({
      answers: number,
      yes: Math.round((number * share * level * (0.95 + 0.1 * random())) / 100),
    });
    return { women: count(women, survey.women), men: count(all - women, survey.men) };
  });
  const rows = (area: string, { women, men }: Asked): readonly SyntheticShare[] =>
    (
      [
        ['total', together([women, men])],
        ['sex:women', women],
        ['sex:men', men],
      ] as const
    ).map(([breakdown, { answers: number, yes }]) => ({
      indicator,
      product,
      provider,
      area,
      year,
      breakdown,
      value: Math.round((1_000 * yes) / number) / 10,
      answers: number,
    }));
  const city: Asked = {
    women: together(asked.map(({ women }) => women)),
    men: together(asked.map(({ men }) => men)),
  };
  return [
    ...rows(cityId, city),
    ...districts.flatMap(({ id }, at) => {
      const found = asked[at];
      return found ? rows(id, found) : [];
    }),
  ];
}

function together(counted: readonly Counted[]): Counted {
  return {
    answers: counted.reduce((sum, { answers }) => sum + answers, 0),
    yes: counted.reduce((sum, { yes }) => sum + yes, 0),
  };
}
