import { useState } from 'react';
import { Link } from 'react-router';
import { usePurpose } from '../../hub/purpose.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Card, Row } from '../../parts/card.tsx';
import { Badge, SyntheticMark } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { givenText } from './gives.ts';
import { byClause } from './grants.ts';
import { nodesOf } from './nodes.ts';
import type { StartGrantFragment, StartQuery } from './queries.generated.ts';
import { words } from './words.ts';

type Listed = NonNullable<NonNullable<StartQuery['agreements']>['edges'][number]['node']>;
type Grants = readonly StartGrantFragment[];
/** An agreement that gives something although the organisation is not among its parties has no `listed`. */
type Entry = {
  readonly id: string;
  readonly title: string | null;
  readonly level: Listed['level'];
  readonly listed: Listed | undefined;
  readonly grants: Grants;
};

const slice = 6;

/** The address of an agreement's page. */
export const agreementPath = (id: string, version?: number): string =>
  `/overenskommelser/${encodeURIComponent(id)}${version === undefined ? '' : `/${version}`}`;

/** The agreements in force of the organisation: those that give something for the purpose first. */
export function Agreements({ data }: { readonly data: StartQuery }) {
  const t = useWords(words);
  const [limit, setLimit] = useState(slice);
  const entries = entriesOf(data);
  const shown = entries.slice(0, limit);
  const left = entries.length - shown.length;
  return (
    <Card title={t.agreements}>
      <ul className="page-start-agreements">
        {shown.map((entry) => (
          <Agreement key={entry.id} entry={entry} />
        ))}
      </ul>
      <Row>
        {left === 0 ? null : (
          <Button onPress={() => setLimit(entries.length)}>{t.moreAgreements(left)}</Button>
        )}
        <LinkButton to="/overenskommelser" variant="quiet">
          {t.agreementsAll}
        </LinkButton>
      </Row>
    </Card>
  );
}

function entriesOf({ agreements, viewer }: StartQuery): readonly Entry[] {
  const given = Map.groupBy(byClause(viewer?.scope ?? []), ({ agreement }) => agreement?.id ?? '');
  const listed = nodesOf(agreements);
  const others = [...given].flatMap(([id, [first]]) =>
    first?.agreement && !listed.some((one) => one.id === id) ? [first.agreement] : [],
  );
  const entries = [
    ...listed.map((one) => ({ ...one, listed: one })),
    ...others.map((one) => ({ ...one, listed: undefined })),
  ].map(({ id, title, level, listed: of }) => ({
    id,
    title,
    level,
    listed: of,
    grants: given.get(id) ?? [],
  }));
  return entries.toSorted((a, b) => b.grants.length - a.grants.length);
}

function Agreement({ entry: { id, title, level, listed, grants } }: { readonly entry: Entry }) {
  const t = useWords(words);
  const { date } = useFormats();
  const parties = listed?.parties?.map((party) => party.name ?? party.id) ?? [];
  const version = listed?.versionInForce;
  const few = parties.length > 4 ? [...parties.slice(0, 3), t.others(parties.length - 3)] : parties;
  return (
    <li>
      <h3 className="page-start-agreement-title" lang="sv">
        <Link to={agreementPath(id)}>{title ?? id}</Link>
      </h3>
      <p className="page-start-marks">
        {level === null ? null : <Badge tone="accent">{t.levels[level]}</Badge>}
        {listed === undefined ? <Badge>{t.asRecipient}</Badge> : null}
        {listed?.synthetic ? <SyntheticMark text={t.synthetic} /> : null}
        {version ? (
          <span className="page-start-faint">
            {version.validTo === null ? t.untilFurther : t.until(date(version.validTo))}
          </span>
        ) : null}
      </p>
      <p>
        <Gives grants={grants} />
      </p>
      {few.length === 0 ? null : (
        <p className="page-start-faint">
          {t.parties}: {t.list(few)}
        </p>
      )}
    </li>
  );
}

/** What an agreement gives for the purpose, in one sentence. */
function Gives({ grants }: { readonly grants: Grants }) {
  const t = useWords(words);
  const { purpose } = usePurpose();
  const { viewer } = useViewer();
  if (purpose === null) return t.givesWithPurpose;
  const name = viewer?.purposesPermitted.find(({ code }) => code === purpose)?.name ?? purpose;
  if (grants.length === 0) return t.givesNoneNow(name);
  const areas = [...new Set(grants.flatMap(({ areas: of }) => of.map((area) => area.name ?? area.id)))];
  const few = t.list(areas.length > 3 ? [...areas.slice(0, 3), t.others(areas.length - 3)] : areas);
  const every = grants.some(({ everyArea }) => everyArea);
  const where = every ? (areas.length === 0 ? t.everywhere : t.partlyEverywhere(few)) : few;
  const given = givenText(grants, t);
  return (
    <>
      {t.givesYou(given.text, where)}
      {given.whole ? null : (
        <>
          {' '}
          <Link to="/atkomst">{t.givesWhole}</Link>
        </>
      )}
    </>
  );
}
