import type { GraphQLError } from 'graphql';
import { sentence } from '../../policy/refusal.ts';
import { clausesFor } from '../../policy/scope.ts';
import { shapeAnswer } from '../../policy/shape.ts';
import { errorCatalogue, isErrorCode } from '../../schema/errors.ts';
import type { Trace } from '../trace.ts';
import { type Authorized, denialOf, errorAt, refuseWhole } from './authorize.ts';

/** What execution gave. */
export type Executed = { readonly data: unknown; readonly errors: readonly GraphQLError[] };

const outsideScope = new Set(['AREA_NOT_COVERED', 'PERIOD_NOT_COVERED', 'LEVEL_NOT_COVERED']);

/**
 * Makes the answer that may leave: denied fields are put back as null with their reasons, a subgraph's refusals get
 * theirs, a value beside SUPPRESSED fails the request, and no error carries anything that is not the catalogue's.
 */
export function disclose(
  executed: Executed,
  authorized: Authorized,
  trace: Trace,
  report: (error: unknown) => void,
): Executed {
  const { decision } = authorized;
  const errors: GraphQLError[] = [];
  const { data, occurrences } = shapeAnswer(executed.data, decision);
  for (const { denial, path, count } of occurrences) {
    for (const product of denial.missing) trace.denied.add(product);
    const error = denialOf(authorized, denial.missing, path);
    error.extensions.coordinate = denial.coordinate;
    if (count > 1) error.extensions.occurrences = count;
    errors.push(error);
  }
  assertSuppressed(data);
  for (const error of executed.errors) errors.push(explain(error, authorized, trace, report));
  return { data, errors: errors.sort(byPlace) };
}

function explain(
  error: GraphQLError,
  authorized: Authorized,
  trace: Trace,
  report: (error: unknown) => void,
): GraphQLError {
  const { code, products, product } = error.extensions;
  if ((code === 'PRODUCT_NOT_COVERED' || code === 'PURPOSE_REQUIRED') && Array.isArray(products)) {
    for (const missing of products) trace.denied.add(String(missing));
    return denialOf(authorized, products.map(String), error.path);
  }
  if (!isErrorCode(code) || errorCatalogue[code].status !== 200) {
    report(error);
    return errorAt(error.path, 'INTERNAL');
  }
  if (outsideScope.has(code) && typeof product === 'string') {
    trace.denied.add(product);
    error.extensions.agreements = holding(authorized, product);
  }
  const { serviceName: _, stacktrace: __, ...extensions } = error.extensions;
  return errorAt(error.path, code, error.message, extensions);
}

const denials = new Set([
  ...outsideScope,
  'PRODUCT_NOT_COVERED',
  'PURPOSE_REQUIRED',
  'PURPOSE_NOT_COVERED',
  'AGREEMENTS_UNAVAILABLE',
]);

/**
 * For a client that wants all or nothing: throws OPERATION_REFUSED, which lists the places, where anything of the
 * operation was denied, by schema or by row. What was read by then does not leave, and is not recorded as read.
 */
export function refuseIfDenied(errors: readonly GraphQLError[], trace: Trace): void {
  const denied = errors.filter(({ extensions }) => denials.has(String(extensions.code)));
  if (denied.length === 0) return;
  trace.reads.clear();
  throw refuseWhole('OPERATION_REFUSED', undefined, {
    denied: denied.map(({ path, extensions: { http: _, ...reasons } }) => ({ path, ...reasons })),
  });
}

/** By place in the answer, so that the same answer has its errors in the same order, whichever subgraph was quicker. */
function byPlace({ path: one = [] }: GraphQLError, { path: other = [] }: GraphQLError): number {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (part === against) continue;
    if (typeof part === 'number' && typeof against === 'number') return part - against;
    return String(part) < String(against) ? -1 : 1;
  }
  return one.length - other.length;
}

/** Why a version gives nothing now and yet may before long, as it stands. */
const waiting = new Set(['suspended', 'not-signed', 'not-yet-valid']);

/** The agreements that give the product now, within other bounds (those to amend), and those that wait to give it. */
function holding({ register, held }: Authorized, product: string) {
  const found = new Map<string, { agreement: string; title: string; reason: string }>();
  for (const { version, blocker } of clausesFor(register, held.scope, [product])) {
    const waits = blocker?.kind === 'version' && waiting.has(blocker.why);
    if (blocker !== null && !waits) continue;
    const { agreement, number, title } = version.content;
    const id = `${agreement}/${number}`;
    const reason = blocker === null ? 'It covers other areas, months or levels.' : sentence(blocker);
    found.set(id, { agreement: id, title, reason });
  }
  return [...found.values()];
}

/** The last look at figures: a suppressed cell with a value in it must not leave, whatever went wrong before. */
function assertSuppressed(data: unknown): void {
  if (Array.isArray(data)) {
    for (const item of data) if (typeof item === 'object') assertSuppressed(item);
    return;
  }
  if (data === null || typeof data !== 'object') return;
  let suppressed = false;
  let number = false;
  // Not Object.values, which would make a list of each of thousands of objects.
  for (const key in data) {
    const value: unknown = data[key as keyof typeof data];
    if (typeof value === 'object') assertSuppressed(value);
    else if (typeof value === 'number') number = true;
    else if (value === 'SUPPRESSED') suppressed = true;
  }
  if (suppressed && number) throw new Error('A suppressed cell came with a number.');
}
