import { legalBody, type Register } from '../../policy/register.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import type { LogRecord } from '../../trust/log-leaf.ts';
import type { AccessLog, LogEntry } from '../access-log.ts';
import { Refused } from '../refused.ts';
import type { Trace } from '../trace.ts';

/** What the log is given beside what was learnt of the request. */
export type Recording = {
  readonly log: AccessLog;
  readonly register: Register | undefined;
  /** Data products whose requests have their variables kept. */
  readonly keepVariables: ReadonlySet<string>;
};

/** Variables larger than this are not kept, characters: whoever asks must not fill the log. */
const mostKept = 16_384;

/**
 * Makes the record of a request durable. It concerns the one who asked and the provider of everything read or
 * denied. Throws LOG_UNAVAILABLE where the log cannot be written: then nothing may leave.
 */
export async function record(trace: Trace, { log, register, keepVariables }: Recording): Promise<void> {
  const line: LogRecord = {
    id: trace.id,
    at: trace.at,
    client: trace.client,
    partner: trace.partner,
    organisation: trace.organisation,
    person: trace.person,
    purpose: trace.purpose,
    operation: trace.operation,
    document: trace.document,
    variables: trace.variables,
    ...kept(trace, keepVariables),
    decision: trace.decision,
    codes: [...trace.codes].sort(),
    products: [...trace.reads.values()],
    denied: [...trace.denied].sort(),
    registerVersion: trace.registerVersion,
    ...(trace.unrecorded > 0 ? { unrecorded: trace.unrecorded } : {}),
  };
  try {
    await log.append(line, entriesOf(line, trace, register));
  } catch (cause) {
    throw new Refused('LOG_UNAVAILABLE', {}, { cause });
  }
}

/** The variables, where one of the products that were read or denied has them kept. */
function kept({ given, reads, denied }: Trace, keep: ReadonlySet<string>): Pick<LogRecord, 'variablesKept'> {
  if (given === null || keep.size === 0) return {};
  const touched = [...denied, ...[...reads.values()].map(({ product }) => product)];
  if (!touched.some((product) => keep.has(product))) return {};
  return canonicalJson(given).length > mostKept ? {} : { variablesKept: given };
}

/** The asker's entry has everything; each provider's has its own products alone. */
function entriesOf(line: LogRecord, trace: Trace, register: Register | undefined): readonly LogEntry[] {
  const reads = [...trace.reads.values()];
  const entries = new Map<string, { role: LogEntry['role']; read: typeof reads; denied: string[] }>();
  if (line.organisation !== null) {
    entries.set(line.organisation, { role: 'recipient', read: reads, denied: [...line.denied] });
  }
  const body = line.organisation === null ? null : register && legalBody(register, line.organisation);
  const entryFor = (provider: string) => {
    if (provider === '' || provider === line.organisation || provider === body) return undefined;
    const known = entries.get(provider);
    if (known) return known;
    const made = { role: 'provider' as const, read: [], denied: [] };
    entries.set(provider, made);
    return made;
  };
  for (const read of reads) entryFor(read.provider)?.read.push(read);
  for (const product of line.denied) {
    for (const provider of register?.products.get(product)?.providers ?? []) {
      entryFor(provider)?.denied.push(product);
    }
  }
  return [...entries].map(([organisation, { role, read, denied }]) => ({
    organisation,
    role,
    products: read.map(({ product, rows }) => ({ product, rows })),
    denied,
    agreements: [...new Set(read.flatMap(({ clauses }) => agreementsOf(clauses)))],
  }));
}

/** By the clauses of a scope's product, which are laid out once (delegate.ts). */
const agreements = new WeakMap<readonly string[], readonly string[]>();

/** The agreements of clauses' names. */
function agreementsOf(clauses: readonly string[]): readonly string[] {
  let known = agreements.get(clauses);
  if (!known) {
    known = [...new Set(clauses.flatMap((clause) => agreementOf(clause) ?? []))];
    agreements.set(clauses, known);
  }
  return known;
}

/** The agreement of a clause's name, `<agreement>/<version>#<clause>`; undefined for own and open data. */
function agreementOf(clause: string): string | undefined {
  const slash = clause.lastIndexOf('/');
  return slash < 0 ? undefined : clause.slice(0, slash);
}
