import type { LogState } from './address.ts';
import type { AccessDecision, LogEntriesQuery } from './queries.generated.ts';

/** An entry of the access log, as the hub gives it. */
export type LogEntry = NonNullable<NonNullable<LogEntriesQuery['accessLog']>['edges'][number]['node']>;

/** What was read of one data product in one request; `part` where some of what was asked for was denied. */
export type Read = {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly part: boolean;
};

/** Whether who asked went away before the answer: nobody was denied anything, and nobody was told. */
export const isBroken = ({ outcomeCode }: { readonly outcomeCode?: string | null }): boolean =>
  outcomeCode === 'CLIENT_GONE';

/** Stands for an entry without a purpose, or of nobody who could be made out, among the choices. */
export const none = 'ingen';

/** What an entry says was read, each product once. */
export function readsOf({ products }: Pick<LogEntry, 'products'>): readonly Read[] {
  const reads = new Map<string, Read>();
  for (const { product, rows } of products) {
    const known = reads.get(product.id);
    reads.set(product.id, {
      id: product.id,
      name: product.name ?? product.id,
      rows: (known?.rows ?? 0) + rows,
      // What was denied stands beside what was read, without rows.
      part: known?.part === true || (known !== undefined && (known.rows === 0) !== (rows === 0)),
    });
  }
  return [...reads.values()];
}

/** What the hub chooses entries by; null chooses all. */
export type LogFilter = {
  readonly role: 'PROVIDER' | 'RECIPIENT';
  readonly from: string | null;
  readonly to: string | null;
  readonly product: string | null;
  readonly purposes: readonly (string | null)[] | null;
  readonly partners: readonly (string | null)[] | null;
  readonly decisions: readonly AccessDecision[] | null;
  readonly dataOnly: boolean;
};

/** The filter that a view's address states. */
export function filterOf(view: 'andra' | 'vi', address: LogState): LogFilter {
  const { fran, till, produkt, andamal, beslut, vem, allt } = address;
  const wrong = fran !== '' && till !== '' && fran > till;
  const listOf = (chosen: readonly string[]) =>
    chosen.length === 0 ? null : chosen.map((id) => (id === none ? null : id));
  return {
    role: view === 'andra' ? 'PROVIDER' : 'RECIPIENT',
    from: fran === '' ? null : startOfDay(fran),
    to: till === '' || wrong ? null : startOfDay(dayAfter(till)),
    product: produkt === '' ? null : produkt,
    purposes: listOf(andamal),
    partners: view === 'andra' ? listOf(vem) : null,
    decisions: beslut.length === 0 ? null : beslut,
    dataOnly: allt === 'nej',
  };
}

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The day of an instant in Stockholm, 'YYYY-MM-DD'. */
export const dayOf = (iso: string): string => stockholm.format(new Date(iso)).slice(0, 10);

/** The day after, or `count` days after, 'YYYY-MM-DD'. */
export function dayAfter(day: string, count = 1): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + count);
  return next.toISOString().slice(0, 10);
}

/** The instant at which a day begins in Stockholm; null for what is no day. */
function startOfDay(day: string): string | null {
  for (const offset of ['+01:00', '+02:00']) {
    const start = new Date(`${day}T00:00:00${offset}`);
    if (Number.isNaN(start.getTime())) return null;
    if (stockholm.format(start) === `${day} 00:00:00`) return start.toISOString();
  }
  return null;
}
