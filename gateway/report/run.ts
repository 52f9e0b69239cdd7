import { randomUUID } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { type Month, monthNo, monthOf } from '../../policy/period.ts';
import type { Hub } from '../hub.ts';
import { Refused } from '../refused.ts';
import type { Caller } from '../request/authenticate.ts';
import { purposeOf } from '../request/purpose.ts';
import { record } from '../request/record.ts';
import { type Service, type ServiceRequest, standing } from '../request.ts';
import { variablesOf } from '../shared-queries.ts';
import { startTrace, type Trace } from '../trace.ts';
import { withAsOf } from './as-of.ts';
import { monthsOf, type ReportDefinition, type ReportSection } from './definition.ts';
import { type ReportTable, tablesOf } from './figures.ts';
import { reportHtml, reportPolicy } from './html.ts';

/** A report as one recipient received it. */
export type Report = {
  readonly report: string;
  readonly version: number;
  readonly title: string;
  readonly introduction: string;
  readonly purpose: string;
  readonly month: Month;
  /** The instant as of which figures were read: with it the same figures are read again. */
  readonly asOf: string;
  readonly recipient: { readonly id: string; readonly name: string };
  /** Whether any figure is synthetic. */
  readonly synthetic: boolean;
  /** The receipt of the delivery; each section's query has its own. */
  readonly receipt: string;
  readonly vintages: readonly { readonly indicator: string; readonly vintage: string }[];
  readonly sources: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly text: string;
    readonly view: ReportSection['view'];
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly receipt: string;
    readonly tables: readonly ReportTable[];
  }[];
};

/** Whose product a report is: that it was delivered is told to it, and to who received it. */
const delivered = { product: 'hub.monthly-report', provider: 'org:kommunstyrelsen', rows: 1, clauses: [] };
const address = /^\/reports\/([a-z-]+)\/(latest|\d{4}-\d{2})\.(html|json)$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/**
 * GET /reports/<id>/<YYYY-MM or latest>.<html or json>?asOf=: the report, run for whoever asks: by its own token and
 * scope, each query decided for the report's purpose and logged as any other, and the delivery logged too. The hub runs
 * it for nobody who has not asked. Throws Refused: REPORT_UNKNOWN, REPORT_NOT_PUBLISHED, SCOPE_CHANGED, and those of
 * purposes.
 */
export function reportService(reports: ReadonlyMap<string, ReportDefinition>, path: string): Service {
  return async ({ hub, admitted, caller, register, trace }) => {
    const [, id = '', asked = '', form] = address.exec(path) ?? [];
    const definition = reports.get(id);
    if (!definition || admitted.request.method !== 'GET') throw new Refused('REPORT_UNKNOWN');
    trace.operation = `report:${id}`;
    trace.purpose = purposeOf({ ...admitted, sharedQuery: definition }, caller, register);
    const asOf = asOfOf(new URLSearchParams(admitted.request.search).get('asOf'), trace.at);
    const month = monthOfReport(definition, asked, hub);
    trace.operation = `report:${id}:${month}`;
    const before = hub.fingerprintOf(caller, trace.purpose);
    const report = await run(definition, month, asOf, { hub, caller, trace });
    // Sections are answered at different times: what the first was given may be taken back before the last.
    if (hub.fingerprintOf(caller, trace.purpose) !== before) throw new Refused('SCOPE_CHANGED');
    for (const { tables } of report.sections)
      for (const { refused } of tables) for (const code of refused) trace.codes.add(code);
    trace.decision = trace.codes.size > 0 ? 'partial' : 'answered';
    trace.reads.set(delivered.product, delivered);
    return form === 'json'
      ? {
          status: 200,
          headers: { ...standing(trace), 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(report, null, 2),
        }
      : {
          status: 200,
          headers: {
            ...standing(trace),
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': reportPolicy,
          },
          body: reportHtml(report),
        };
  };
}

/** The instant as of which figures are read: now, or the one before it that is asked for. */
function asOfOf(asked: string | null, now: string): string {
  if (asked === null) return now;
  const instant = new Date(instantPattern.test(asked) ? asked : Number.NaN);
  if (Number.isNaN(instant.valueOf()) || instant.toISOString() > now) {
    throw new Refused('PARAMETER_INVALID', {
      parameter: 'asOf',
      expected: 'an instant in UTC that has been',
    });
  }
  return instant.toISOString();
}

/** The month asked for; `latest` is the last that all figures of the report have come out for. */
function monthOfReport(
  { sections }: ReportDefinition,
  asked: string,
  { vintages }: Pick<Hub, 'vintages'>,
): Month {
  const published = vintages.indicators();
  const lasts = sections
    .flatMap(({ indicators }) => indicators)
    .flatMap((id) => monthNo(published.get(id)?.lastMonth ?? '') ?? []);
  if (lasts.length === 0) throw new Refused('REPORT_NOT_PUBLISHED');
  if (asked === 'latest') return monthOf(Math.min(...lasts));
  const no = monthNo(asked);
  if (no === undefined) throw new Refused('REPORT_UNKNOWN');
  if (no > Math.max(...lasts)) throw new Refused('REPORT_NOT_PUBLISHED');
  return asked;
}

type Parts = Pick<ServiceRequest, 'hub' | 'caller' | 'trace'>;
type Answered = {
  readonly text: string;
  readonly receipt: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

async function run(definition: ReportDefinition, month: Month, asOf: string, parts: Parts): Promise<Report> {
  const { caller, trace } = parts;
  // Sections that show parts of the same answer ask once.
  const answers = new Map<string, Promise<Answered>>();
  const sections = await Promise.all(
    definition.sections.map(async (section) => {
      const key = JSON.stringify([section.query, section.interval, section.periods]);
      const answered = answers.get(key) ?? ask(definition, section, month, asOf, parts);
      answers.set(key, answered);
      const { text, receipt, variables } = await answered;
      const { heading, view, query } = section;
      return {
        heading,
        text: section.text,
        view,
        query,
        variables,
        receipt,
        tables: tablesOf(text, section.indicators),
      };
    }),
  );
  const tables = sections.flatMap((section) => section.tables);
  const series = tables.flatMap((table) =>
    table.series.map((one) => ({ indicator: table.indicator, ...one })),
  );
  const vintages = new Map(
    series.map(({ indicator, vintage }) => [`${indicator} ${vintage}`, { indicator, vintage }]),
  );
  return {
    report: definition.id,
    version: definition.version,
    title: definition.title,
    introduction: definition.introduction,
    purpose: definition.purpose,
    month,
    asOf,
    recipient: { id: caller.organisation.id, name: caller.organisation.name },
    synthetic: series.some(({ synthetic }) => synthetic),
    receipt: trace.id,
    vintages: [...vintages.values()],
    sources: [...new Set(series.map(({ source }) => source))].sort(),
    sections,
  };
}

/** Runs a section's query as the caller, and makes its record durable before anything of it is used. */
async function ask(
  { purpose, id }: ReportDefinition,
  section: ReportSection,
  month: Month,
  asOf: string,
  { hub, caller, trace: delivery }: Parts,
): Promise<Answered> {
  const trace = startTrace(randomUUID(), delivery.at);
  trace.client = delivery.client;
  trace.partner = delivery.partner;
  trace.organisation = delivery.organisation;
  trace.person = delivery.person;
  trace.purpose = purpose;
  const variables = variablesIn(section, month, caller, hub);
  const document = documentOf(section.query, caller, hub, purpose);
  const answered = await hub.graphql(
    {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query: withAsOf(document), variables: { ...variables, asOf } },
    },
    { trace, caller, purpose, deadline: Date.now() + hub.requestTimeout },
  );
  trace.operation = `report:${id}:${month}:${section.query}`;
  trace.decision = decisionOf(answered.status ?? 200, trace);
  await record(trace, { log: hub.log, keepVariables: hub.keepVariables, register: hub.register.current() });
  if (answered.body.kind !== 'complete') throw new TypeError('Incremental delivery is not offered.');
  return { text: answered.body.string, receipt: trace.id, variables };
}

function decisionOf(status: number, { codes }: Trace): Trace['decision'] {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  return codes.size > 0 ? 'partial' : 'answered';
}

function queryOf(name: string, caller: Caller, hub: Hub) {
  const [id = '', version] = name.split('@');
  const query = hub.sharedQueries.find(id, Number(version), caller);
  if (!query) throw new Refused('SHARED_QUERY_UNKNOWN');
  return query;
}

function documentOf(name: string, caller: Caller, hub: Hub, purpose: string): string {
  const query = queryOf(name, caller, hub);
  // What a query declares to be for, a report does not put to another use.
  if (query.purpose !== purpose) throw new Refused('PURPOSE_CONFLICT');
  return query.document;
}

/** The variables of a section: its months, and for the rest what the query takes where nothing is given. */
function variablesIn(section: ReportSection, month: Month, caller: Caller, hub: Hub) {
  const query = queryOf(section.query, caller, hub);
  const said = { ...monthsOf(section, month), interval: section.interval };
  const named = query.parameters.map(({ name }) => name);
  const given = Object.fromEntries(Object.entries(said).filter(([name]) => named.includes(name)));
  return variablesOf(query, given, caller, hub.vintages, new Date());
}
