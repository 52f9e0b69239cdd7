import { HeaderMap } from '@apollo/server';
import * as z from 'zod';
import { isErrorCode } from '../schema/errors.ts';
import { Refused } from './refused.ts';
import type { Outgoing, RequestContext, ServiceRequest } from './request.ts';
import { standing } from './request.ts';
import { startTrace } from './trace.ts';

const query = `query AccessLogLines($first: Int!, $after: String, $from: DateTime, $to: DateTime, $product: ID, $role: AccessRole,
    $purposes: [ID], $partners: [ID], $decisions: [AccessDecision!], $dataOnly: Boolean!) {
  accessLog(first: $first, after: $after, from: $from, to: $to, product: $product, role: $role,
      purposes: $purposes, partners: $partners, decisions: $decisions, dataOnly: $dataOnly) {
    edges { node { id at partner { id } purpose { code } operationName decision outcomeCode
      products { product { id } rows } agreements { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const named = z.object({ id: z.string() });
const page = z.object({
  data: z.object({
    accessLog: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            id: z.string(),
            at: z.string(),
            partner: named.nullable(),
            purpose: z.object({ code: z.string() }).nullable(),
            operationName: z.string().nullable(),
            decision: z.string(),
            outcomeCode: z.string().nullable(),
            products: z.array(z.object({ product: named, rows: z.number() })),
            agreements: z.array(named),
          }),
        }),
      ),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});
const refused = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).min(1),
});

const filters = ['from', 'to', 'product', 'role', 'purpose', 'partner', 'decision', 'dataOnly'];
const pageSize = 200;
/** An answer is whole in memory until it is recorded; where more follows, the Link header says where. */
const mostPages = 25;

/** What an address narrows the log by, as variables of the query. */
function variablesOf(asked: URLSearchParams) {
  const upper = (text: string | null) => text?.toUpperCase() ?? null;
  const one = (name: string) => asked.get(name) || null;
  const many = (name: string) => (asked.has(name) ? asked.getAll(name).map((text) => text || null) : null);
  const dataOnly = one('dataOnly') ?? 'false';
  return {
    from: one('from'),
    to: one('to'),
    product: one('product'),
    role: upper(one('role')),
    purposes: many('purpose'),
    partners: many('partner'),
    decisions: many('decision')?.map(upper) ?? null,
    // Any other word is refused, as a variable that is none.
    dataOnly: dataOnly === 'true' || (dataOnly === 'false' ? false : dataOnly),
  };
}

/**
 * GET /access-log.ndjson?from=&to=&product=&role=&purpose=&partner=&decision=&dataOnly=&after=: what the log says of the
 * partner's requests and of others' for its data, newest first, a JSON object a line. `purpose`, `partner` and `decision` may
 * be repeated; an empty purpose or partner is none. It is read as the query accessLog is, page by page, and logged as one
 * answer of at most 5000 lines; `Link: <...>; rel="next"` (RFC 8288) leads to those after.
 */
export async function accessLogLines({ hub, admitted, caller, trace }: ServiceRequest): Promise<Outgoing> {
  const asked = new URLSearchParams(admitted.request.search);
  const filter = variablesOf(asked);
  trace.operation = 'access-log.ndjson';
  const deadline = Date.now() + hub.requestTimeout;
  const lines: string[] = [];
  let after = asked.get('after') || null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const context: RequestContext = {
      trace: startTrace(trace.id, trace.at),
      caller,
      purpose: null,
      deadline,
    };
    const variables = { ...filter, first: pageSize, after };
    const answered = await hub.graphql(
      {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query, variables },
      },
      context,
    );
    trace.variables ??= context.trace.variables;
    trace.document ??= context.trace.document;
    for (const [key, read] of context.trace.reads) {
      trace.reads.set(key, { ...read, rows: read.rows + (trace.reads.get(key)?.rows ?? 0) });
    }
    const { edges, pageInfo } = entriesOf(answered.body.kind === 'complete' ? answered.body.string : '');
    for (const { node } of edges) {
      lines.push(
        JSON.stringify({
          ...node,
          partner: node.partner?.id ?? null,
          purpose: node.purpose?.code ?? null,
          products: node.products.map(({ product, rows }) => ({ product: product.id, rows })),
          agreements: node.agreements.map(({ id }) => id),
        }),
      );
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) break;
  }
  trace.decision = 'answered';
  const next = new URLSearchParams([...asked].filter(([name]) => filters.includes(name)));
  next.set('after', after ?? '');
  return {
    status: 200,
    headers: {
      ...standing(trace),
      'content-type': 'application/x-ndjson; charset=utf-8',
      ...(after === null ? {} : { link: `</access-log.ndjson?${next}>; rel="next"` }),
    },
    body: lines.map((line) => `${line}\n`).join(''),
  };
}

/** A page of the answer. Throws Refused with the code where any of it was refused: half an export is none. */
function entriesOf(text: string): z.infer<typeof page>['data']['accessLog'] {
  const answer: unknown = JSON.parse(text);
  const code = refused.safeParse(answer).data?.errors[0]?.extensions.code;
  if (code !== undefined) throw new Refused(isErrorCode(code) ? code : 'INTERNAL');
  return page.parse(answer).data.accessLog;
}
