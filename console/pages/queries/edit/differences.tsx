import * as z from 'zod';
import { useAddress } from '../../../address/use-address.ts';
import { Card, Stack } from '../../../parts/card.tsx';
import { Select } from '../../../parts/choice.tsx';
import { useWords } from '../../../words.tsx';
import { words as actWords } from './act-words.ts';
import type { EditedVersionFragment } from './queries.generated.ts';
import { TextDifference } from './text-difference.tsx';
import { words } from './words.ts';

const address = {
  jamfor: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .optional(),
};

/** What differs between what is written and a version that is saved: the one before, unless another is chosen. */
export function Differences({
  versions,
  text,
}: {
  /** Newest first. */
  readonly versions: readonly EditedVersionFragment[];
  readonly text: string;
}) {
  const t = useWords(words);
  const { states } = useWords(actWords);
  const [{ jamfor }, set] = useAddress(address);
  const before = versions.find(({ state }) => state !== 'DRAFT') ?? versions[0];
  const chosen = versions.find(({ version }) => String(version) === jamfor) ?? before;
  return (
    <Card title={t.difference}>
      {chosen === undefined ? (
        <p>{t.nothingBefore}</p>
      ) : (
        <Stack>
          <Select
            label={t.compareWith}
            value={String(chosen.version)}
            options={versions.map(({ version, state }) => ({
              id: String(version),
              text: t.versionState(version, states[state]),
            }))}
            onChange={(next) => set({ jamfor: next }, { replace: true })}
          />
          <TextDifference before={chosen.document} after={text} label={t.difference} />
        </Stack>
      )}
    </Card>
  );
}
