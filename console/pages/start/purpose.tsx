import { useState } from 'react';
import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { usePurpose } from '../../hub/purpose.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Select } from '../../parts/choice.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { byClause, differenceOf, productCount } from './grants.ts';
import { ScopeForDocument, type StartGrantFragment } from './queries.generated.ts';
import { words } from './words.ts';

type Grants = readonly StartGrantFragment[];
const address = { jamfor: z.string().optional() };

/** What the chosen purpose gives, and on demand what another one would give or take. */
export function Purpose({ grants }: { readonly grants: Grants }) {
  const t = useWords(words);
  const { viewer } = useViewer();
  const { purpose, setPurpose } = usePurpose();
  const [{ jamfor }, set] = useAddress(address);
  const [open, setOpen] = useState(jamfor !== undefined);
  const permitted = viewer?.purposesPermitted ?? [];
  const nameOf = (code: string) => permitted.find((one) => one.code === code)?.name ?? code;
  const others = permitted.filter(({ code }) => code !== purpose);
  const compared = others.find(({ code }) => code === jamfor)?.code;
  const choose = (code: string) => {
    set({ jamfor: undefined });
    setPurpose(code);
  };
  return (
    <Card title={purpose === null ? t.noPurposeTitle : t.purposeTitle(nameOf(purpose))}>
      {purpose === null ? <p>{t.noPurposeText}</p> : <Gives grants={grants} />}
      <p className="page-start-faint">
        {t.besides(productCount(grants, 'OWN'), productCount(grants, 'OPEN'))}
      </p>
      {purpose === null ? (
        <div className="page-start-purposes">
          {permitted.map(({ code }) => (
            <Button key={code} onPress={() => choose(code)}>
              {nameOf(code)}
            </Button>
          ))}
        </div>
      ) : (
        <>
          <p>
            <Link to="/atkomst">{t.wholeScope}</Link>
          </p>
          {others.length === 0 ? null : (
            <Disclosure title={t.compare} open={open} onOpenChange={setOpen}>
              <Select
                label={t.compareWith}
                options={[
                  { id: '', text: t.noComparison },
                  ...others.map(({ code }) => ({ id: code, text: nameOf(code) })),
                ]}
                value={compared ?? ''}
                onChange={(code) => set({ jamfor: code === '' ? undefined : code })}
              />
              {compared === undefined ? null : (
                <Comparison now={grants} purpose={compared} name={nameOf(compared)} choose={choose} />
              )}
            </Disclosure>
          )}
        </>
      )}
    </Card>
  );
}

function Gives({ grants }: { readonly grants: Grants }) {
  const t = useWords(words);
  const given = byClause(grants);
  if (given.length === 0) return <p>{t.givesNothing}</p>;
  const count = (of: (grant: StartGrantFragment) => string | undefined) => new Set(given.map(of)).size;
  return (
    <p className="page-start-gives">
      {t.gives(
        productCount(grants, 'CLAUSE'),
        count(({ provider }) => provider.id),
        count(({ agreement }) => agreement?.id),
      )}
    </p>
  );
}

function Comparison({
  now,
  purpose,
  name,
  choose,
}: {
  readonly now: Grants;
  readonly purpose: string;
  readonly name: string;
  readonly choose: (code: string) => void;
}) {
  const t = useWords(words);
  const { compare } = useFormats();
  const { data, problems } = useHubQuery(ScopeForDocument, {}, { purpose });
  const other = data?.viewer?.scope;
  if (!other)
    return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading text={t.comparing} />;
  const { adds, takes, alters, same } = differenceOf(now, other);
  const groups = (
    [
      ['adds', adds],
      ['takes', takes],
      ['alters', alters],
    ] as const
  ).filter(([, names]) => names.length > 0);
  return (
    <section className="page-start-comparison" aria-label={t.compared(name)}>
      <h3>{t.compared(name)}</h3>
      {groups.length === 0 ? <p>{t.same}</p> : null}
      {groups.map(([kind, names]) => (
        <div key={kind} className={`page-start-difference page-start-${kind}`}>
          <h4>{t[kind]}</h4>
          <ul lang="sv">
            {names.toSorted(compare).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      ))}
      {groups.length > 0 && same > 0 ? <p className="page-start-faint">{t.unchanged(same)}</p> : null}
      <Button onPress={() => choose(purpose)}>{t.switchTo(name)}</Button>
    </section>
  );
}
