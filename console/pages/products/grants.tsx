import { Link } from 'react-router';
import { Card, Definitions } from '../../parts/card.tsx';
import { useFormats, useWords } from '../../words.tsx';
import type { Access, Grant } from './access.ts';
import { terms, words } from './words.ts';

/** What gives a product that is had: each clause with its agreement, areas, months and finest division. */
export function Grants({ grants, access }: { readonly grants: readonly Grant[]; readonly access: Access }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { period } = useFormats();
  const shown =
    access === 'CLAUSE' ? grants : grants.filter(({ kind }) => kind === access || kind === 'CLAUSE');
  return (
    <Card title={t.yourAccess}>
      <p>{{ OPEN: t.heldOpen, OWN: t.heldOwn, ROWS: t.heldRows, CLAUSE: t.held }[access]}</p>
      {shown.map((grant) => (
        <div key={`${grant.kind} ${grant.clause} ${grant.provider.id}`} className="products-grant">
          <Definitions
            items={[
              ...(grant.agreement
                ? [
                    {
                      term: t.agreement,
                      text: (
                        <Link to={`/overenskommelser/${encodeURIComponent(grant.agreement.id)}`}>
                          {grant.agreement.title ?? grant.agreement.id}
                        </Link>
                      ),
                    },
                  ]
                : []),
              ...(grant.clause === null ? [] : [{ term: t.clause, text: <code>{grant.clause}</code> }]),
              { term: t.provider, text: grant.provider.name ?? grant.provider.id },
              {
                term: t.areas,
                text: grant.everyArea
                  ? t.everyArea
                  : grant.areas.map(({ name, id }) => name ?? id).join(', '),
              },
              {
                term: t.period,
                text:
                  grant.to === null
                    ? t.since(period(grant.from))
                    : t.between(period(grant.from), period(grant.to)),
              },
              {
                term: t.finest,
                text: t.finestText(term.level[grant.finestLevel], term.interval[grant.finestInterval]),
              },
              { term: t.disclosure, text: grant.disclosure === 'EXACT' ? t.exact : t.protected },
            ]}
          />
        </div>
      ))}
    </Card>
  );
}
