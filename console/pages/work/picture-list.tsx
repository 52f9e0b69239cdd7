import { useState } from 'react';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { areaLevels } from '../../hub/granularity-words.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Card, Row, Stack } from '../../parts/card.tsx';
import { Segmented } from '../../parts/choice.tsx';
import { SearchField } from '../../parts/field.tsx';
import { finds } from '../../parts/finding.ts';
import { Loading } from '../../parts/loading.tsx';
import { Badge, Empty, SyntheticMark } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { useAgainstPicture } from './against-text.ts';
import type { PictureAct } from './may.ts';
import { PictureForm, ReleaseForm, WithdrawForm } from './picture-form.tsx';
import { PictureTexts } from './picture-texts.tsx';
import { pictureWords } from './picture-words.ts';
import {
  goesOn,
  type Keeper,
  keeperOfPicture,
  type OwnRows,
  ownRowsIn,
  type Picture,
  picturesIn,
} from './pictures.ts';
import { OwnRowsDocument, PicturesDocument } from './queries.generated.ts';
import { Sections } from './sections.tsx';
import { words } from './words.ts';

const whoses = ['alla', 'egna', 'andras'] as const;
const address = { vems: z.enum(whoses).default('alla'), sok: z.string().max(200).default('') };
const tones = { OWN: 'neutral', RELEASED: 'success', WITHDRAWN: 'warning' } as const;

/** What is being done, and at whose keeper; a new picture has no id. A form outlives the answers that it was opened over. */
type Doing = { readonly act: PictureAct; readonly id: string | null; readonly keeper: Keeper };

/** Situational pictures: one's own, which one writes and releases, and those that others have released to one. */
export function PictureList() {
  const t = useWords(words);
  const p = useWords(pictureWords);
  const why = useAgainstPicture();
  const { viewer } = useViewer();
  const [{ vems, sok }, set] = useAddress(address);
  const [doing, setDoing] = useState<Doing | null>(null);
  const { data, problems, fetching, refresh } = useHubQuery(PicturesDocument, {});
  const { data: own, problems: ownProblems } = useHubQuery(OwnRowsDocument, {});
  const { compare } = useFormats();
  const rows = ownRowsIn(own, useWords(areaLevels), compare);
  const noRows = rows ? undefined : own ? p.noOwn : ownProblems.length > 0 ? p.ownUnread : t.loading;
  const isOwn = ({ owner }: Picture) => viewer !== undefined && owner?.id === viewer.organisation.id;
  const all = picturesIn(data);
  const shown = all.filter(
    (one) =>
      (vems === 'alla' || isOwn(one) === (vems === 'egna')) &&
      finds(sok, [one.title, one.owner?.name, one.area?.name]),
  );
  return (
    <Stack gap={4}>
      <Sections />
      <p>{p.lead}</p>
      <Row gap={4} align="end">
        <SearchField
          label={p.search}
          value={sok}
          onChange={(text) => set({ sok: text }, { replace: true })}
        />
        <Segmented
          label={p.whose}
          options={whoses.map((id) => ({ id, text: p.whoses[id] }))}
          value={vems}
          onChange={(chosen) => set({ vems: chosen })}
        />
        <Button
          reason={why('write', viewer) ?? noRows}
          onPress={() => rows && setDoing({ act: 'write', id: null, keeper: rows.keeper })}
        >
          {p.write}
        </Button>
      </Row>
      <ProblemList problems={[...problems, ...ownProblems]} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {data && shown.length === 0 ? (
        <Empty title={p.none}>{all.length === 0 ? p.noneText : p.noMatch}</Empty>
      ) : null}
      {goesOn(data) ? <p className="work-faint">{p.more}</p> : null}
      <ul className="work-plain">
        {shown.map((one) => (
          <li key={one.id}>
            <PictureCard
              picture={one}
              onDo={
                isOwn(one)
                  ? (act) => setDoing({ act, id: one.id, keeper: keeperOfPicture(one.id) })
                  : undefined
              }
            />
          </li>
        ))}
      </ul>
      {doing === null ? null : (
        <Form
          doing={doing}
          rows={rows}
          picture={all.find(({ id }) => id === doing.id)}
          refresh={refresh}
          onClose={() => setDoing(null)}
        />
      )}
    </Stack>
  );
}

function Form({
  doing: { act, ...about },
  ...props
}: {
  readonly doing: Doing;
  readonly rows: OwnRows | undefined;
  readonly picture: Picture | undefined;
  readonly refresh: () => void;
  readonly onClose: () => void;
}) {
  switch (act) {
    case 'write':
      return <PictureForm {...about} {...props} />;
    case 'release':
      return <ReleaseForm {...props} />;
    case 'withdraw':
      return <WithdrawForm {...props} />;
  }
}

/** A picture as a whole. `onDo` where it is one's own. */
function PictureCard({
  picture,
  onDo,
}: {
  readonly picture: Picture;
  readonly onDo: ((act: PictureAct) => void) | undefined;
}) {
  const t = useWords(words);
  const p = useWords(pictureWords);
  const { date, period } = useFormats();
  const { viewer } = useViewer();
  const why = useAgainstPicture();
  const { title, state, owner, area, from, to, releasedAt, synthetic } = picture;
  const name = title ?? picture.id;
  return (
    <Card
      title={name}
      actions={
        onDo === undefined || state === 'WITHDRAWN' ? null : (
          <Row gap={2}>
            {state === 'OWN' ? (
              <>
                <Button
                  aria-label={p.editNamed(name)}
                  reason={why('write', viewer)}
                  onPress={() => onDo('write')}
                >
                  {p.edit}
                </Button>
                <Button
                  aria-label={p.releaseNamed(name)}
                  reason={why('release', viewer)}
                  onPress={() => onDo('release')}
                >
                  {p.release}
                </Button>
              </>
            ) : (
              <Button
                aria-label={p.withdrawNamed(name)}
                reason={why('withdraw', viewer)}
                onPress={() => onDo('withdraw')}
              >
                {p.withdraw}
              </Button>
            )}
          </Row>
        )
      }
    >
      <Stack gap={3}>
        <Row gap={2}>
          {state ? <Badge tone={tones[state]}>{p.states[state]}</Badge> : null}
          <Badge>{owner?.name ?? owner?.id ?? p.hidden}</Badge>
          {area ? <Badge>{area.name ?? area.id}</Badge> : null}
          {synthetic ? <SyntheticMark text={t.synthetic} /> : null}
        </Row>
        <p className="work-faint">
          {from && to ? `${p.describes(period(from), period(to))}. ` : ''}
          {releasedAt === null ? '' : `${p.released(date(releasedAt))}.`}
        </p>
        <PictureTexts picture={picture} />
      </Stack>
    </Card>
  );
}
