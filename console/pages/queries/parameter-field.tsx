import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { MultiSelect, Select } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { MonthField, NumberField, TextField } from '../../parts/field.tsx';
import { useWords } from '../../words.tsx';
import { fieldOf, isCleared, type QueryParameter, readType } from './parameters.ts';
import type { Names } from './use-names.ts';
import { words } from './words.ts';

type FieldProps = {
  readonly parameter: QueryParameter;
  /** What was chosen; undefined where nothing was. */
  readonly chosen: readonly string[] | undefined;
  /** What holds where nothing is chosen. */
  readonly standard: readonly string[];
  /** What it may name, to choose from; undefined where it is written. */
  readonly names: Names | undefined;
  readonly onChoose: (texts: readonly string[] | undefined) => void;
  readonly problem: string | undefined;
};

/** A parameter of a shared query as a field made from its type, or of names, with where its value comes from. */
export function ParameterField(props: FieldProps) {
  const t = useWords(words);
  const { parameter, chosen, standard, onChoose } = props;
  const { relative } = parameter;
  const hasStandard = relative !== null || standard.length > 0;
  return (
    <div className="queries-field">
      {props.names === undefined ? <Field {...props} /> : <NamesField {...props} names={props.names} />}
      {chosen === undefined ? (
        <p className="queries-origin">
          {relative !== null ? t.proposed(t.relative[relative]) : hasStandard ? t.standard : null}
        </p>
      ) : hasStandard ? (
        <p className="queries-origin">
          {isCleared(chosen) && readType(parameter.type).nullable ? `${t.nothingChosen} ` : null}
          <Button variant="quiet" onPress={() => onChoose(undefined)}>
            {relative !== null ? t.useProposed : t.useStandard}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function NamesField({
  parameter,
  chosen,
  standard,
  names: { kind, options },
  onChoose,
  problem,
}: FieldProps & { readonly names: Names }) {
  const { label, description, type } = parameter;
  const texts = (chosen ?? standard).filter((text) => text !== '');
  const [first] = useState(texts);
  // What an address brings may be known to the hub though it is not listed, and can be chosen again once it is taken away.
  const listed = new Set(options.map(({ id }) => id));
  const others = [...new Set([...first, ...standard, ...texts])].filter((id) => !listed.has(id));
  return (
    <MultiSelect
      label={label}
      problem={problem}
      // What a parameter of areas says of itself is for those who write ids, and areas are shown without theirs.
      {...(kind === 'area' || description === null ? {} : { description })}
      {...(readType(type).list ? {} : { limit: 1 })}
      options={[...options, ...others.map((id) => ({ id, text: id }))]}
      value={texts}
      onChange={onChoose}
    />
  );
}

function Field(props: FieldProps) {
  const t = useWords(words);
  const { parameter, chosen, standard, onChoose, problem } = props;
  const texts = (chosen ?? standard).filter((text) => text !== '');
  const text = texts[0] ?? '';
  const { label, description, type, values } = parameter;
  const required = !readType(type).nullable;
  const nameOf = (value: string): string =>
    Object.entries(t.intervals).find(
      ([interval]) => type.startsWith('Interval') && interval === value,
    )?.[1] ?? value;
  const common = { label, problem, ...(description === null ? {} : { description }) };
  const one = { ...common, required, value: text, onChange: (next: string) => onChoose([next]) };
  switch (fieldOf(parameter)) {
    case 'choices':
      return (
        <MultiSelect
          {...common}
          options={(values ?? []).map((id) => ({ id, text: nameOf(id) }))}
          value={texts}
          onChange={onChoose}
        />
      );
    case 'choice':
      return (
        <Select
          {...one}
          options={[
            ...(required ? [] : [{ id: '', text: '–' }]),
            ...(values ?? []).map((id) => ({ id, text: nameOf(id) })),
          ]}
        />
      );
    case 'boolean':
      return (
        <Select
          {...one}
          options={[
            ...(required ? [] : [{ id: '', text: '–' }]),
            { id: 'true', text: t.yes },
            { id: 'false', text: t.no },
          ]}
        />
      );
    case 'month':
      return <MonthField {...one} />;
    case 'date':
      return <DateField {...one} />;
    case 'number':
      return (
        <NumberField
          {...one}
          value={text === '' ? Number.NaN : Number(text)}
          onChange={(next) => onChoose([Number.isNaN(next) ? '' : String(next)])}
        />
      );
    case 'instant':
      return <TextField {...one} description={description ?? t.instantHint} />;
    case 'texts':
      return (
        <TextField
          {...one}
          value={texts.join(', ')}
          description={description ?? t.textsHint}
          onChange={(next) => onChoose(next.split(',').map((each) => each.trim()))}
        />
      );
    case 'text':
      return <TextField {...one} />;
  }
}
