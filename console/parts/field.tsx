import { type ReactNode, useId } from 'react';
import * as Aria from 'react-aria-components';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';
import './field.css';

/**
 * What every field takes. `problem` says what is wrong and how to mend it; with a `reason` the field cannot be used
 * and tells why.
 */
export type FieldProps<T> = {
  readonly label: string;
  readonly description?: ReactNode;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly reason?: string | undefined;
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** The state that the library's fields share. */
export const ariaState = (props: Pick<FieldProps<unknown>, 'problem' | 'required' | 'reason'>) =>
  ({
    isInvalid: props.problem !== undefined,
    isRequired: props.required ?? false,
    isDisabled: props.reason !== undefined,
    validationBehavior: 'aria',
    className: 'field',
  }) as const;

/** A text of one line. */
export function TextField(
  props: FieldProps<string> & {
    readonly type?: 'text' | 'email' | 'url' | 'tel';
    readonly placeholder?: string;
    readonly maxLength?: number;
    readonly autoComplete?: string;
  },
) {
  return (
    <Aria.TextField
      {...ariaState(props)}
      value={props.value}
      onChange={props.onChange}
      type={props.type ?? 'text'}
      maxLength={props.maxLength ?? 2_000}
      autoComplete={props.autoComplete ?? 'off'}
    >
      <FieldLabel {...props} />
      <Aria.Input className="field-input" placeholder={props.placeholder} />
      <FieldTexts {...props} />
    </Aria.TextField>
  );
}

/** A text of several lines. */
export function TextArea(
  props: FieldProps<string> & {
    readonly rows?: number;
    readonly mono?: boolean;
    readonly maxLength?: number;
  },
) {
  return (
    <Aria.TextField
      {...ariaState(props)}
      value={props.value}
      onChange={props.onChange}
      maxLength={props.maxLength ?? 100_000}
    >
      <FieldLabel {...props} />
      <Aria.TextArea
        className={`field-input field-area${props.mono ? ' field-mono' : ''}`}
        rows={props.rows ?? 4}
        spellCheck={!props.mono}
      />
      <FieldTexts {...props} />
    </Aria.TextField>
  );
}

/** What narrows a list while it is typed; Escape clears it. */
export function SearchField(
  props: FieldProps<string> & {
    readonly placeholder?: string;
    readonly hideLabel?: boolean;
    readonly onSubmit?: (value: string) => void;
  },
) {
  const t = useWords(words);
  return (
    <Aria.SearchField
      {...ariaState(props)}
      value={props.value}
      onChange={props.onChange}
      onSubmit={props.onSubmit}
      maxLength={200}
    >
      <FieldLabel {...props} />
      <div className="field-box">
        <Icon name="search" size={18} />
        <Aria.Input className="field-inner" placeholder={props.placeholder} />
        {props.value === '' ? null : (
          <Aria.Button className="field-step" aria-label={t.clear}>
            <Icon name="close" size={16} />
          </Aria.Button>
        )}
      </div>
      <FieldTexts {...props} />
    </Aria.SearchField>
  );
}

/** A number, NaN where none is given. */
export function NumberField(
  props: FieldProps<number> & {
    readonly min?: number;
    readonly max?: number;
    readonly step?: number;
    readonly unit?: string;
  },
) {
  const t = useWords(words);
  return (
    <Aria.NumberField
      {...ariaState(props)}
      value={props.value}
      onChange={props.onChange}
      minValue={props.min}
      maxValue={props.max}
      step={props.step}
      isWheelDisabled
    >
      <FieldLabel {...props} />
      <div className="field-row">
        <Aria.Group className="field-box field-number">
          <Aria.Button slot="decrement" className="field-step" aria-label={t.decrease}>
            <Icon name="minus" size={16} />
          </Aria.Button>
          <Aria.Input className="field-inner" />
          <Aria.Button slot="increment" className="field-step" aria-label={t.increase}>
            <Icon name="plus" size={16} />
          </Aria.Button>
        </Aria.Group>
        {props.unit === undefined ? null : <span className="field-unit">{props.unit}</span>}
      </div>
      <FieldTexts {...props} />
    </Aria.NumberField>
  );
}

/** A month, 'YYYY-MM', or '' while none is chosen; `min` and `max` are months too. */
export function MonthField(props: FieldProps<string> & { readonly min?: string; readonly max?: string }) {
  const t = useWords(words);
  const id = useId();
  const { min = '2010-01', max = `${new Date().getFullYear() + 1}-12`, value, onChange } = props;
  const [first, last] = [Number(min.slice(0, 4)), Number(max.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(last - index));
  const [year = '', month = ''] = value.split('-');
  const choose = (chosenYear: string, chosenMonth: string) => {
    const clamped = chosenYear === '' ? '' : `${chosenYear}-${chosenMonth === '' ? '01' : chosenMonth}`;
    onChange(clamped === '' ? '' : clamped < min ? min : clamped > max ? max : clamped);
  };
  return (
    <fieldset className="field" aria-describedby={`${id}-texts`}>
      <legend className="field-label">
        {props.label}
        <RequiredMark required={props.required} />
      </legend>
      <div className="field-row">
        <select
          className="field-input field-native"
          aria-label={t.month}
          aria-invalid={props.problem !== undefined || undefined}
          disabled={props.reason !== undefined || year === ''}
          value={month}
          onChange={(event) => choose(year, event.target.value)}
        >
          {month === '' ? <option value="">–</option> : null}
          {t.months.map((name, index) => {
            const no = String(index + 1).padStart(2, '0');
            return (
              <option key={no} value={no} disabled={`${year}-${no}` < min || `${year}-${no}` > max}>
                {name}
              </option>
            );
          })}
        </select>
        <select
          className="field-input field-native"
          aria-label={t.year}
          aria-invalid={props.problem !== undefined || undefined}
          disabled={props.reason !== undefined}
          value={year}
          onChange={(event) => choose(event.target.value, month)}
        >
          {props.required && year !== '' ? null : <option value="">–</option>}
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </div>
      <div id={`${id}-texts`}>
        <PlainTexts {...props} />
      </div>
    </fieldset>
  );
}

/** The label of one of the library's fields. */
export function FieldLabel(props: {
  readonly label: string;
  readonly required?: boolean;
  readonly hideLabel?: boolean;
}) {
  return (
    <Aria.Label className={props.hideLabel ? 'visually-hidden' : 'field-label'}>
      {props.label}
      <RequiredMark required={props.required} />
    </Aria.Label>
  );
}

/** The description, the reason and the problem of one of the library's fields, tied to it. */
export function FieldTexts(props: Pick<FieldProps<unknown>, 'description' | 'problem' | 'reason'>) {
  return (
    <>
      {props.description === undefined && props.reason === undefined ? null : (
        <Aria.Text slot="description" className="field-texts">
          <PlainTexts description={props.description} reason={props.reason} />
        </Aria.Text>
      )}
      <Aria.FieldError className="field-problem">
        <Icon name="error" size={16} />
        <span>{props.problem}</span>
      </Aria.FieldError>
    </>
  );
}

function PlainTexts(props: Pick<FieldProps<unknown>, 'description' | 'problem' | 'reason'>) {
  return (
    <>
      {props.description === undefined ? null : (
        <span className="field-description">{props.description}</span>
      )}
      {props.reason === undefined ? null : (
        <span className="field-reason">
          <Icon name="lock" size={14} />
          {props.reason}
        </span>
      )}
      {props.problem === undefined ? null : (
        <span className="field-problem">
          <Icon name="error" size={16} />
          <span>{props.problem}</span>
        </span>
      )}
    </>
  );
}

/** Says that a field must be filled in. */
export function RequiredMark({ required }: { readonly required?: boolean | undefined }) {
  const t = useWords(words);
  return required ? <span className="field-required"> ({t.required})</span> : null;
}
