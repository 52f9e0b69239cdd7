import './what-if.css';
import { Link } from 'react-router';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Empty, Notice } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { areaText, nameOf } from './clause.ts';
import { agreementPath, productPath } from './paths.ts';
import type { ScopePartWordsFragment, WhatIfPartsFragment } from './queries.generated.ts';
import { terms } from './terms.ts';
import { VersionText } from './version-text.tsx';
import { words } from './what-if-words.ts';

/** What a version or a draft would change if every party signed it: who gains and loses what, and what stands in the way. */
export function WhatIfView({ whatIf }: { readonly whatIf: WhatIfPartsFragment }) {
  const t = useWords(words);
  const { date } = useFormats();
  const { at, changes, heldBack, unfit, text } = whatIf;
  const byOrganisation = Map.groupBy(changes, ({ organisation }) => organisation.id);
  return (
    <div className="what-if stack gap-4">
      <p className="what-if-note">{t.summary(date(at))}</p>
      {heldBack.length === 0 ? null : (
        <Notice kind="warning" title={t.heldBack}>
          <p>{t.heldBackText}</p>
          <ul>
            {heldBack.map(({ clause, recipient, organisation, explanation }) => (
              <li key={`${clause} ${recipient}`}>
                <code>{clause}</code> {t.to} {organisation ? nameOf(organisation) : recipient}:{' '}
                <span lang="sv">{explanation}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {unfit.length === 0 ? null : (
        <Notice kind="warning" title={t.unfit}>
          <p>{t.unfitText}</p>
          <ul>
            {unfit.map(({ agreement, version, clause }) => (
              <li key={`${agreement?.id} ${version} ${clause}`}>
                {agreement === null ? (
                  t.unseen
                ) : (
                  <Link to={agreementPath(agreement.id, version)} lang="sv">
                    {agreement.title ?? agreement.id}
                  </Link>
                )}
                , {t.version(version)}: <code>{clause}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {changes.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <section className="stack gap-3" aria-label={t.changes}>
          <h3>{t.changes}</h3>
          {[...byOrganisation].map(([id, list]) => (
            <div key={id} className="what-if-organisation">
              <h4>{list[0] ? nameOf(list[0].organisation) : id}</h4>
              <ul className="what-if-changes">
                {list.map((change) => (
                  <Change
                    key={`${change.product.id} ${change.provider.id} ${change.purposes.map(({ code }) => code)}`}
                    change={change}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      <Disclosure title={t.asText}>
        <VersionText text={text} level={4} />
      </Disclosure>
    </div>
  );
}

function Change({ change }: { readonly change: WhatIfPartsFragment['changes'][number] }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { product, provider, purposes, gained, lost, begun, ceased } = change;
  return (
    <li className="what-if-change">
      <p>
        <Link to={productPath(product.id)}>{nameOf(product)}</Link> {t.from(nameOf(provider))}
      </p>
      <Parts kind="gains" parts={gained} />
      <Parts kind="loses" parts={lost} />
      <p className="what-if-note">
        {t.purposes(term.list(purposes.map(({ code, name }) => (name ?? code).toLocaleLowerCase('sv'))))}.
      </p>
      <Clauses title={t.begun} ids={begun} />
      <Clauses title={t.ceased} ids={ceased} />
    </li>
  );
}

function Clauses({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  return ids.length === 0 ? null : (
    <p className="what-if-note">
      {title}:{' '}
      {ids.map((id, at) => (
        <span key={id}>
          {at === 0 ? '' : ', '}
          <code>{id}</code>
        </span>
      ))}
    </p>
  );
}

/** What is gained or lost: a sign and a word before each part. */
function Parts({
  kind,
  parts,
}: {
  readonly kind: 'gains' | 'loses';
  readonly parts: readonly ScopePartWordsFragment[];
}) {
  const t = useWords(words);
  const term = useWords(terms);
  const textOf = (part: ScopePartWordsFragment): string => {
    const where = part.everyArea
      ? t.everyArea
      : term.list(part.areas.map((area) => areaText(area, term.areaLevels)));
    const levels =
      part.levels.length >= Object.keys(term.areaLevels).length - 1
        ? t.allLevels
        : term.list(part.levels.map((level) => term.areaLevels[level]));
    const intervals = term.list(part.intervals.map((interval) => term.intervals[interval]));
    const how = term.list(part.disclosures.map((one) => term.disclosures[one]));
    return `${where}, ${t.per(levels, intervals)}, ${how}, ${term.span(part.from, part.to)}`;
  };
  return parts.length === 0 ? null : (
    <ul className={`what-if-parts what-if-${kind}`}>
      {parts.map((part) => {
        const text = textOf(part);
        return (
          <li key={text}>
            <span className="what-if-sign">
              <span aria-hidden="true">{kind === 'gains' ? '+' : '−'}</span> {t[kind]}:
            </span>{' '}
            {text}
          </li>
        );
      })}
    </ul>
  );
}
