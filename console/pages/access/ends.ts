import type { AccessGrantFragment, AccessQuery } from './queries.generated.ts';

type Term = NonNullable<AccessQuery['expiringAgreements']>[number];

/** When a right ends, and by what: the first of the terms that its clause rests on. */
export type End = { readonly day: string; readonly kind: Term['kind']; readonly what: string | null };

/** A clause as agreement/version#clause in its parts; undefined for what is none. */
export function clauseParts(
  clause: string | null,
): { readonly agreement: string; readonly version: number; readonly id: string } | undefined {
  const [, agreement, version, id] = /^(.+)\/(\d+)#(.+)$/.exec(clause ?? '') ?? [];
  return agreement === undefined || version === undefined || id === undefined
    ? undefined
    : { agreement, version: Number(version), id };
}

/** A clause in words: its agreement's title where it is known, its version and its own id. */
export function clauseText(
  clause: string | null,
  title: string | null | undefined,
  said: {
    readonly clauseOf: (version: number, id: string) => string;
    readonly clauseOfAgreement: (agreement: string, clause: string) => string;
  },
): string {
  const parts = clauseParts(clause);
  if (parts === undefined) return clause ?? '';
  const text = said.clauseOf(parts.version, parts.id);
  return title ? said.clauseOfAgreement(title, text) : text;
}

/** When each clause ends, by the clause as agreement/version#clause. Those that end within twenty years alone. */
export function endsOf(terms: readonly Term[]): ReadonlyMap<string, End> {
  const ends = new Map<string, End>();
  for (const { kind, day, agreement, version, clauses, what } of terms) {
    if (agreement === null) continue;
    for (const id of clauses) {
      const clause = `${agreement.id}/${version}#${id}`;
      const known = ends.get(clause);
      if (known === undefined || day < known.day) ends.set(clause, { day, kind, what });
    }
  }
  return ends;
}

/** What ends together: the clauses of one agreement with the same last day, soonest first. */
export type EndingTogether = {
  readonly key: string;
  readonly title: string;
  readonly agreement: string;
  readonly version: number;
  readonly end: End;
  readonly products: readonly string[];
};

/** The rights of grants that end, soonest first. */
export function endings(
  grants: readonly AccessGrantFragment[],
  ends: ReadonlyMap<string, End>,
): readonly EndingTogether[] {
  const ending = grants.flatMap((grant) => {
    const end = grant.clause === null ? undefined : ends.get(grant.clause);
    const parts = clauseParts(grant.clause);
    return end && parts ? [{ grant, end, parts }] : [];
  });
  const groups = Map.groupBy(
    ending,
    ({ end, parts }) => `${end.day} ${parts.agreement}/${parts.version} ${end.kind} ${end.what}`,
  );
  return [...groups]
    .flatMap(([key, [first, ...rest]]) => {
      if (!first) return [];
      const { grant, end, parts } = first;
      return [
        {
          key,
          title: grant.agreement?.title ?? parts.agreement,
          agreement: parts.agreement,
          version: parts.version,
          end,
          products: [
            ...new Set([first, ...rest].map((one) => one.grant.product.name ?? one.grant.product.id)),
          ],
        },
      ];
    })
    .toSorted((a, b) => (a.end.day < b.end.day ? -1 : a.end.day > b.end.day ? 1 : 0));
}
