import { contractSdl } from '../policy/contract.ts';
import { Refused } from './refused.ts';
import { purposeOf } from './request/purpose.ts';
import type { Outgoing, ServiceRequest } from './request.ts';
import { standing } from './request.ts';

const dayMilliseconds = 86_400_000;
/** How far ahead a contract warns of what lapses, days. */
const warnedDays = 60;

/**
 * GET /contract.graphql?purpose=a,b: the partner's contract as SDL, for tools that generate types, for the purposes
 * together; without any, what needs none. What lapses within 60 days stands at its head by product, and is marked at
 * each field. It is logged like an answer. A client of published queries alone has no use for it, and is refused.
 */
export async function contract({
  hub,
  admitted,
  caller,
  register,
  trace,
}: ServiceRequest): Promise<Outgoing> {
  if (caller.documents !== 'any') throw new Refused('DOCUMENT_NOT_PUBLISHED');
  const asked = (new URLSearchParams(admitted.request.search).get('purpose') ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter(Boolean);
  const purposes = asked.map((code) =>
    purposeOf({ purposeHeader: code, sharedQuery: null }, caller, register),
  );
  trace.operation = 'contract.graphql';
  trace.purpose = asked.join(',') || null;
  const now = Date.now();
  const reach = (instant: number): ReadonlySet<string> =>
    new Set(
      (purposes.length === 0 ? [null] : purposes).flatMap((purpose) => [
        ...hub.productsFor(caller, purpose, new Date(instant).toISOString()),
      ]),
    );
  const products = reach(now);
  const later = reach(now + warnedDays * dayMilliseconds);
  const lapsing = [...products].filter((product) => !later.has(product)).sort();
  const head = [
    `# The contract of ${caller.partner.id} at ${trace.at}${asked.length > 0 ? ` for ${asked.join(', ')}` : ''}.`,
    ...lapsing.map((product) => `# Lapses within ${warnedDays} days: ${product}.`),
  ];
  trace.decision = 'answered';
  return {
    status: 200,
    headers: { ...standing(trace), 'content-type': 'text/plain; charset=utf-8' },
    body: `${head.join('\n')}\n\n${contractSdl(
      hub.contractOf(products),
      hub.contractOf(later),
      `Lapses within ${warnedDays} days unless an agreement is made that gives it.`,
    )}`,
  };
}
