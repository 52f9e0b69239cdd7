import type postgres from 'postgres';
import { marginOfError, minimumAnswers } from '../../policy/derived-figures.ts';
import { monthNo } from '../../policy/period.ts';
import { cityId } from '../areas.ts';
import { breakdownOf } from '../foundation/breakdowns.ts';
import { type Indicator, indicators } from '../foundation/indicators.ts';
import { roundedAtSource } from '../foundation/programme-indicators.ts';
import { surveyIndicators } from '../official-figures.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { type ImportedFigure, labelOption, publishImported } from './figures.ts';
import {
  type GivenOptions,
  type ImportContext,
  importer,
  type KnownArea,
  type Row,
  UsageError,
} from './importer.ts';
import { hiddenShares, type OutShare, type Share } from './survey-base.ts';

type SurveyOptions = {
  readonly label: string | null;
  readonly minimumBase: number;
  readonly designEffect: number;
  readonly skipUnknown: boolean;
};

/** Of whom a row is. */
type Answered = {
  readonly survey: string;
  readonly year: string;
  readonly area: string;
  readonly group: Share['group'];
};

type SurveyShare = Share &
  Answered & {
    readonly kind: 'share';
    readonly indicator: Indicator;
    readonly areaNo: number;
    readonly monthNo: number;
    readonly breakdownNo: number;
  };

type SurveyRow = SurveyShare | (Answered & { readonly kind: 'answers'; readonly answers: number });

const provenance = ['synthetic', 'source', 'confidence', 'note'];
const withBase = {
  required: ['survey', 'year', 'area', 'level', 'question', 'share'],
  optional: ['group', 'n', ...provenance],
};
const withoutBase = {
  required: ['survey', 'year', 'area', 'level', 'question', 'value'],
  optional: provenance,
};

/** Shares of the city's surveys, with how many answered and how exact that makes them. Published at once. */
export const surveyImporter = importer<SurveyOptions, SurveyRow>({
  name: 'survey',
  summary: "shares of the city's surveys, with the number of answers (CSV)",
  help: `CSV with the columns survey, year, area (name or id), level (kommun or stadsdelsområde), question and share (per cent,
0 to 100), and if you like group (kvinnor, män; empty for everybody), n (how many answered), note, synthetic, source and
confidence. Or with value in place of share, and no group and n.

  survey,year,area,level,question,group,share,n
  Stockholmsenkäten,2026,Stockholm,kommun,deltagande %,kvinnor,74.5,5800

A question is that of the survey's tables, or the id of an indicator. Rows of the question "svarande (antal)" say how many
answered a survey in an area, for shares without an n. Shares of fewer answers than the minimum base are suppressed, and so are those from which they could be worked out,
with what is out already. Where that does not help, because those have been shown, the row is rejected. The
margin of error is that of 95 % by the normal approximation.`,
  options: {
    'minimum-base': {
      type: 'string',
      about: `<n> answers below which a share is suppressed; ${minimumAnswers} unless given, and never fewer`,
    },
    'design-effect': { type: 'string', about: '<number> of the sample, 1 (unless given) to 10' },
    'skip-unknown': {
      type: 'boolean',
      about: 'leave out rows of questions, levels and groups that the hub has no indicator for',
    },
    label: labelOption,
  },
  source: 'Stockholms stad',
  licence: 'enligt överenskommelse',
  configure: (given) => ({
    label: typeof given.label === 'string' ? given.label : null,
    minimumBase: numberOption(given, 'minimum-base', minimumAnswers, /^[1-9]\d{0,4}$/, minimumAnswers),
    designEffect: numberOption(given, 'design-effect', 1, /^\d{1,2}(\.\d+)?$/, 1),
    skipUnknown: given['skip-unknown'] === true,
  }),
  databases: () => ['city'],
  async *read(file, { skipUnknown }, context) {
    let unknown = 0;
    const byName = Map.groupBy(context.areas.values(), ({ level, name }) => `${level} ${name}`);
    yield* readCsv<SurveyRow>(
      file,
      (header) => (header.includes('share') ? withBase : withoutBase),
      context,
      (row) => {
        const what = aboutOf(row);
        if (what === undefined || 'column' in what) {
          if (what === undefined || !skipUnknown) return what && row.reject(what.column, what.reason);
          unknown += 1;
          return undefined;
        }
        return shareOf(row, what, byName, context);
      },
    );
    if (unknown > 0) context.note(`${unknown} rows that the hub has no indicator for were left out.`);
  },
  async load(sql, rows, options, context) {
    const shares = await sharesOf(rows, context);
    const { hidden, exposed } = hiddenShares(shares, options.minimumBase, await sharesOut(sql, shares));
    for (const { line } of exposed)
      context.reject(
        line,
        'n',
        'is too few answers, and the share could be worked out from those that are out',
      );
    const figures = shares.map((share) => figureOf(share, hidden.has(share), options.designEffect));
    return async (importNo) => {
      if (hidden.size > 0)
        context.note(
          `${hidden.size} shares are suppressed: by their base, or since another could be worked out.`,
        );
      const baseless = shares.filter(({ answers }) => answers === null).length;
      if (baseless > 0)
        context.note(
          `${baseless} shares have no number of answers: no base was judged, and they have no margin of error.`,
        );
      await publishImported(sql, figures, { importNo, label: options.label, context });
    };
  },
});

function numberOption(
  given: GivenOptions,
  name: string,
  otherwise: number,
  pattern: RegExp,
  least: number,
): number {
  const text = given[name];
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (typeof text !== 'string' || !pattern.test(text) || value < least)
    throw new UsageError(`Give a number from ${least} after --${name}.`);
  return value;
}

type About = {
  /** Null for how many answered, which is said of a survey and not of a question. */
  readonly indicator: Indicator | null;
  readonly level: 'CITY' | 'DISTRICT_COMMITTEE_AREA';
  readonly group: Share['group'];
};
type Unknown = { readonly column: string; readonly reason: string };

/** The question of rows that say how many answered a survey. */
const numberOfAnswers = 'svarande (antal)';
const levels: ReadonlyMap<string, About['level']> = new Map([
  ['kommun', 'CITY'],
  ['stadsdelsområde', 'DISTRICT_COMMITTEE_AREA'],
]);
const groups: ReadonlyMap<string, Share['group']> = new Map([
  ['samtliga', 'total'],
  ['kvinnor', 'women'],
  ['män', 'men'],
]);

/** What a row is about, or why the hub has no indicator for it; undefined where it was rejected. */
function aboutOf(row: CsvRow): About | Unknown | undefined {
  const survey = row.text('survey');
  const question = row.text('question');
  const given = row.text('level');
  if (survey === undefined || question === undefined || given === undefined) return undefined;
  const level = levels.get(given);
  const group = groups.get(row.optional('group') ?? 'samtliga');
  if (!group) return { column: 'group', reason: 'is none of kvinnor, män, samtliga' };
  if (question === numberOfAnswers && level) return { indicator: null, level, group };
  const known = surveyIndicators.find((one) => one.survey === survey && one.question === question);
  const indicator = shareIndicators.get(known?.indicator ?? question);
  if (!indicator)
    return { column: 'question', reason: 'is no question of that survey with an indicator here' };
  const released = group === 'total' ? indicator.releasedAt : (indicator.releasedBy.SEX ?? []);
  if (!level || !released.includes(`${level}:YEAR`))
    return { column: 'level', reason: 'is no level that the indicator is published at, or not by sex' };
  return { indicator, level, group };
}

const shareIndicators: ReadonlyMap<string, Indicator> = new Map(
  indicators
    .filter(
      ({ unit, regime, product }) => unit === 'procent' && regime === null && !roundedAtSource.has(product),
    )
    .map((indicator) => [indicator.id, indicator]),
);

function shareOf(
  row: CsvRow,
  { indicator, level, group }: About,
  byName: ReadonlyMap<string, readonly KnownArea[]>,
  context: ImportContext,
): SurveyRow | undefined {
  const column = row.has('share') ? 'share' : 'value';
  const survey = row.text('survey');
  const year = row.text('year');
  const name = row.text('area');
  if (survey === undefined || year === undefined || name === undefined) return undefined;
  const month = /^\d{4}$/.test(year) ? monthNo(`${year}-01`) : undefined;
  if (month === undefined)
    return row.reject('year', /^\d{4}$/.test(year) && year < '2010' ? 'is before 2010' : 'is not a year');
  if (year > context.now.toISOString().slice(0, 4)) return row.reject('year', 'is in the future');
  const area = areaOf(name, level, year, byName, context);
  if (!area) return row.reject('area', 'is no area of that level in that year');
  const where = { survey, year, area: area.id, group };
  if (indicator === null) {
    const answers = row.count(column);
    return answers === undefined ? undefined : { ...where, kind: 'answers', answers };
  }
  const share = row.decimal(column);
  const answers = row.optional('n') === null ? null : row.count('n');
  if (share === undefined || answers === undefined) return undefined;
  if (share < 0) return row.reject(column, 'is negative');
  if (share > 100) return row.reject(column, 'is over 100 per cent');
  if ((row.optional('synthetic') ?? '0') !== (indicator.synthetic ? '1' : '0'))
    return row.reject('synthetic', `is not ${indicator.synthetic ? '1' : '0'}, as the indicator is`);
  return {
    ...where,
    ...{ kind: 'share', series: `${indicator.id} ${year}`, isWhole: level === 'CITY', share, answers },
    ...{ indicator, areaNo: area.no, monthNo: month, breakdownNo: breakdownNos[group] },
  };
}

/** An area by id or name that lasted in the year; the city by the name of its municipality. */
function areaOf(
  name: string,
  level: About['level'],
  year: string,
  byName: ReadonlyMap<string, readonly KnownArea[]>,
  context: ImportContext,
): KnownArea | undefined {
  if (level === 'CITY')
    return ['Stockholm', 'Stockholms stad', cityId].includes(name) ? context.areas.get(cityId) : undefined;
  const named = context.areas.get(name);
  const candidates = named ? [named] : (byName.get(`${level} ${name}`) ?? []);
  return candidates.find(
    (area) =>
      area.level === level && area.validFrom <= `${year}-12-31` && (area.validTo ?? '9') >= `${year}-01-01`,
  );
}

const breakdownNos = {
  total: breakdownOf('total').no,
  women: breakdownOf('sex:women').no,
  men: breakdownOf('sex:men').no,
} as const;

/** All shares, each with how many answered where a row of its own says that; those refused that are there twice. */
async function sharesOf(
  rows: AsyncIterable<Row<SurveyRow>>,
  context: ImportContext,
): Promise<readonly (SurveyShare & { readonly line: number })[]> {
  const lines = new Map<string, number>();
  const answers = new Map<string, number>();
  const shares: (SurveyShare & { readonly line: number })[] = [];
  for await (const { line, value } of rows) {
    const key = `${value.kind === 'share' ? value.series : ''} ${keyOf(value)}`;
    const first = lines.get(key);
    if (first !== undefined) context.reject(line, null, `the row is for the same figure as line ${first}`);
    lines.set(key, first ?? line);
    if (value.kind === 'share') shares.push({ ...value, line });
    else answers.set(keyOf(value), value.answers);
  }
  return shares.map((share) => ({ ...share, answers: share.answers ?? answers.get(keyOf(share)) ?? null }));
}

/** Shares of the same questions and years that have been published, in whatever vintage, shown or not. */
async function sharesOut(
  sql: postgres.TransactionSql,
  shares: readonly SurveyShare[],
): Promise<readonly OutShare[]> {
  const series = new Map(shares.map((share) => [`${share.indicator.no} ${share.monthNo}`, share.series]));
  const groupOf = new Map<number, Share['group']>(
    (['total', 'women', 'men'] as const).map((group) => [breakdownNos[group], group]),
  );
  const rows = await sql<
    { at: string; area: string; sex: number; answers: number | null; wasShown: boolean }[]
  >`
    select concat_ws(' ', indicator_no, month_no) as at, area.id as area, breakdown_no as sex,
           max(answers) filter (where value is not null) as answers, bool_or(value is not null) as "wasShown"
      from released_cell join area on area.no = area_no
     where indicator_no = any(${shares.map(({ indicator }) => indicator.no)})
       and month_no = any(${shares.map((share) => share.monthNo)})
     group by indicator_no, month_no, area.id, breakdown_no`;
  return rows.flatMap(({ at, area, sex, answers, wasShown }) => {
    const [of, group] = [series.get(at), groupOf.get(sex)];
    return of && group ? [{ series: of, area, isWhole: area === cityId, group, answers, wasShown }] : [];
  });
}

const keyOf = ({ survey, year, area, group }: Answered): string => [survey, year, area, group].join(' ');

function figureOf(
  { indicator, areaNo, monthNo: month, breakdownNo, share, answers }: SurveyShare,
  isHidden: boolean,
  designEffect: number,
): ImportedFigure {
  const exact = { value: share, status: 'OBSERVED' } as const;
  const where = { indicator, areaNo, interval: 'YEAR', monthNo: month, breakdownNo, exact } as const;
  return isHidden
    ? { ...where, released: { value: null, status: 'SUPPRESSED' }, answers: null, marginOfError: null }
    : { ...where, released: exact, answers, marginOfError: marginOfError(share, answers, designEffect) };
}
