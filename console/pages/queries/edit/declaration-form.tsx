import { useHubQuery } from '../../../hub/hub.tsx';
import { Card, Stack } from '../../../parts/card.tsx';
import { Select } from '../../../parts/choice.tsx';
import { TextArea, TextField } from '../../../parts/field.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { idOf, isName } from './begun.ts';
import { type DeclaredParameter, type Reading, withDeclaration, withParameter } from './document.ts';
import { NamesToChooseDocument } from './queries.generated.ts';
import { words } from './words.ts';

const views = ['TABLE', 'LINE', 'BARS', 'MAP'] as const;

/** What a document says of itself and of its variables, as fields that change the text of it. */
export function DeclarationForm({
  name,
  onName,
  fixedId,
  organisation,
  text,
  reading,
  onText,
}: {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** The id, where it is already given. */
  readonly fixedId: string | null;
  readonly organisation: string;
  readonly text: string;
  /** The text as it was last read: fields keep their values while it cannot be. */
  readonly reading: Reading;
  readonly onText: (text: string) => void;
}) {
  const t = useWords(words);
  const { compare } = useFormats();
  const { data } = useHubQuery(NamesToChooseDocument, {});
  const reason = reading.kind === 'unread' ? t.aboutUnread : undefined;
  const { title, description, purpose, view } =
    reading.kind === 'read'
      ? reading.declaration
      : { title: '', description: '', purpose: '', view: 'TABLE' };
  const purposes = (data?.purposes ?? []).map(({ code, name: text }) => ({ id: code, text: text ?? code }));
  return (
    <>
      <Card title={t.about}>
        <Stack>
          <TextField
            label={t.name}
            required
            value={name}
            onChange={onName}
            maxLength={80}
            reason={fixedId === null ? undefined : t.nameFixed(fixedId)}
            description={fixedId === null ? t.nameHint(idOf(organisation, name || t.nameExample)) : undefined}
            problem={name === '' || isName(name) ? undefined : t.nameWrong}
          />
          <TextField
            label={t.title}
            required
            value={title}
            onChange={(next) => onText(withDeclaration(text, { title: next }))}
            maxLength={200}
            reason={reason}
          />
          <TextArea
            label={t.description}
            description={t.descriptionHint}
            rows={3}
            value={description}
            onChange={(next) => onText(withDeclaration(text, { description: next }))}
            maxLength={2_000}
            reason={reason}
          />
          <Select
            label={t.purpose}
            required
            value={purposes.find(({ id }) => id === purpose)?.id}
            options={purposes.toSorted((one, other) => compare(one.text, other.text))}
            onChange={(next) => onText(withDeclaration(text, { purpose: next }))}
            reason={reason}
            problem={
              purposes.length > 0 && reason === undefined && !purposes.some(({ id }) => id === purpose)
                ? t.purposeUnknown
                : undefined
            }
          />
          <Select
            label={t.view}
            value={views.find((one) => one === view)}
            options={views.map((one) => ({ id: one, text: t.views[one] }))}
            onChange={(next) => onText(withDeclaration(text, { view: next }))}
            reason={reason}
          />
        </Stack>
      </Card>
      <Card title={t.parameters}>
        {reading.kind === 'unread' ? (
          <p>{t.aboutUnread}</p>
        ) : reading.parameters.length === 0 ? (
          <p>{t.noParameters}</p>
        ) : (
          <Stack gap={5}>
            {reading.parameters.map((parameter) => (
              <ParameterFields key={parameter.name} parameter={parameter} text={text} onText={onText} />
            ))}
          </Stack>
        )}
      </Card>
    </>
  );
}

const ofAreas = ['MY_AREA', 'CITY'] as const;
const ofMonths = [
  'LATEST_MONTH',
  'LATEST_FINAL_MONTH',
  'SAME_MONTH_LAST_YEAR',
  'FIRST_MONTH_OF_YEAR',
  'TWELVE_MONTHS_BACK',
  'TWENTY_FOUR_MONTHS_BACK',
] as const;

function ParameterFields({
  parameter: { name, type, label, description, relative, standard },
  text,
  onText,
}: {
  readonly parameter: DeclaredParameter;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const t = useWords(words);
  const named = type.replace(/[[\]!]/g, '');
  const relatives = named === 'ID' ? ofAreas : named === 'Month' && !type.startsWith('[') ? ofMonths : [];
  const none = standard === '' ? t.noneGiven : t.standard(standard);
  return (
    <fieldset className="query-parameter">
      <legend>
        <code>{`$${name}: ${type}`}</code>
      </legend>
      <TextField
        label={t.label}
        required
        value={label}
        onChange={(next) => onText(withParameter(text, name, { label: next }))}
        maxLength={200}
      />
      <TextField
        label={t.help}
        value={description}
        onChange={(next) => onText(withParameter(text, name, { description: next }))}
        maxLength={500}
      />
      {relatives.length === 0 ? (
        <p className="query-parameter-none">
          {t.whenNone}: {none}
        </p>
      ) : (
        <Select
          label={t.whenNone}
          value={relative === '' ? 'none' : (relatives.find((one) => one === relative) ?? 'none')}
          options={[
            { id: 'none', text: none },
            ...relatives.map((one) => ({ id: one, text: t.relative[one] })),
          ]}
          onChange={(next) => onText(withParameter(text, name, { relative: next === 'none' ? '' : next }))}
        />
      )}
    </fieldset>
  );
}
