import { useMemo } from 'react';
import { useHubQuery } from '../../../hub/hub.tsx';
import { Card, Stack } from '../../../parts/card.tsx';
import { MultiSelect, RadioGroup } from '../../../parts/choice.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import type { Runners } from './begun.ts';
import { NamesToChooseDocument } from './queries.generated.ts';
import { words } from './words.ts';

const kinds = ['own', 'named', 'everybody'] as const;

/** Who may run the query once it is published: the own organisation, some by search, or everybody. */
export function RunnersField({
  runners,
  onChange,
  organisation,
}: {
  readonly runners: Runners;
  readonly onChange: (runners: Runners) => void;
  readonly organisation: string;
}) {
  const t = useWords(words);
  const { compare } = useFormats();
  const { data } = useHubQuery(NamesToChooseDocument, {});
  const options = useMemo(
    () =>
      (data?.organisations ?? [])
        .filter(({ id }) => id !== organisation)
        .map(({ id, name, unitOf }) => ({
          id,
          text: name ?? id,
          ...(unitOf ? { description: unitOf.name ?? unitOf.id } : {}),
        }))
        .toSorted((one, other) => compare(one.text, other.text)),
    [data, organisation, compare],
  );
  return (
    <Card title={t.runners}>
      <Stack>
        <RadioGroup
          label={t.runners}
          hideLabel
          description={t.runnersHint}
          value={runners.kind}
          options={kinds.map((kind) => ({ id: kind, text: t.runnersKinds[kind] }))}
          onChange={(kind) => onChange({ ...runners, kind })}
        />
        {runners.kind === 'named' ? (
          <MultiSelect
            label={t.organisations}
            description={t.organisationsHint}
            options={options}
            value={runners.named}
            onChange={(named) => onChange({ ...runners, named })}
            problem={runners.named.length === 0 ? t.needsRunners : undefined}
          />
        ) : null}
      </Stack>
    </Card>
  );
}
