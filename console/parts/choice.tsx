import { type ReactNode, useState } from 'react';
import * as Aria from 'react-aria-components';
import { useWords } from '../words.tsx';
import { ChoiceList, type GroupedOption, ListOption, type Option } from './choice-list.tsx';
import { FieldLabel, FieldTexts, RequiredMark } from './field.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';
import './choice.css';

/** One of several, from a list that opens. */
export function Select<T extends string>(props: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly reason?: string | undefined;
  readonly placeholder?: string;
}) {
  const t = useWords(words);
  const chosen = props.options.find((option) => option.id === props.value);
  return (
    <Aria.Select
      className="field select"
      value={props.value ?? null}
      onChange={(key) => {
        const option = props.options.find((each) => each.id === key);
        if (option) props.onChange(option.id);
      }}
      disabledKeys={props.options.filter((option) => option.reason !== undefined).map((option) => option.id)}
      isDisabled={props.reason !== undefined}
      isInvalid={props.problem !== undefined}
      isRequired={props.required ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <Aria.Button className="field-input select-button">
        <Aria.SelectValue className="select-value">
          {chosen?.text ?? props.placeholder ?? t.choose}
        </Aria.SelectValue>
        <Icon name="chevron-down" size={18} />
      </Aria.Button>
      <FieldTexts {...props} />
      <Aria.Popover className="popover select-popover" offset={4}>
        <Aria.ListBox className="list" items={props.options}>
          {(option) => <ListOption option={option} />}
        </Aria.ListBox>
      </Aria.Popover>
    </Aria.Select>
  );
}

/**
 * Several of many: a list that opens and can be searched; what is chosen stands beneath as tags to take away. With a limit of
 * one, what is chosen takes the place of what was, and the list closes.
 */
export function MultiSelect(props: {
  readonly label: string;
  readonly options: readonly GroupedOption[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly limit?: number;
  /** What an empty choice means, where it is more than that nothing is chosen yet. */
  readonly none?: string;
  readonly required?: boolean;
  readonly description?: string;
  /** Why nothing is chosen now; what is open closes. */
  readonly reason?: string | undefined;
  readonly problem?: string | undefined;
}) {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const { options, value, onChange, limit } = props;
  const texts = textsOf(options);
  const summary =
    value.length === 0
      ? (props.none ?? t.choose)
      : limit === undefined || limit === 1
        ? t.chosen(value.length)
        : t.chosenOf(value.length, limit);
  return (
    <div className="field">
      <Aria.DialogTrigger isOpen={open && props.reason === undefined} onOpenChange={setOpen}>
        <span className="field-label">
          {props.label}
          <RequiredMark required={props.required} />
        </span>
        <Aria.Button
          className="field-input select-button"
          aria-label={`${props.label}: ${summary}`}
          isDisabled={props.reason !== undefined}
        >
          <span className="select-value">{summary}</span>
          <Icon name="chevron-down" size={18} />
        </Aria.Button>
        <Aria.Popover
          className="popover choice-list-popover"
          aria-label={props.label}
          offset={4}
          placement="bottom start"
        >
          <ChoiceList
            {...props}
            onChange={(next) => {
              onChange(next);
              if (limit === 1 && next.length > 0) setOpen(false);
            }}
          />
        </Aria.Popover>
      </Aria.DialogTrigger>
      {props.description === undefined ? null : (
        <span className="field-description">{props.description}</span>
      )}
      {props.reason === undefined ? null : <span className="field-reason">{props.reason}</span>}
      {props.problem === undefined ? null : (
        <span className="field-problem" role="alert">
          {props.problem}
        </span>
      )}
      {value.length === 0 ? null : (
        <ul className="tags" aria-label={`${props.label}: ${summary}`}>
          {value.map((id) => (
            <li key={id} className="tag">
              <span>{texts.get(id) ?? id}</span>
              <button
                type="button"
                className="tag-remove"
                aria-label={t.remove(texts.get(id) ?? id)}
                disabled={props.reason !== undefined}
                onClick={() => onChange(value.filter((each) => each !== id))}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
          {value.length < 3 ? null : (
            <li>
              <button
                type="button"
                className="tags-clear"
                disabled={props.reason !== undefined}
                onClick={() => onChange([])}
              >
                {t.clearAll}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** What options are called where they stand by themselves: two of one name say of which group they are. */
function textsOf(options: readonly GroupedOption[]): ReadonlyMap<string, string> {
  const alike = Map.groupBy(options, ({ text }) => text);
  return new Map(
    options.map(({ id, text, group }) => [
      id,
      group !== undefined && (alike.get(text)?.length ?? 0) > 1 ? `${text} (${group})` : text,
    ]),
  );
}

/** Yes or no about one thing. `some` marks a box that stands for several of which only some are chosen. */
export function Checkbox(props: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly some?: boolean;
  readonly reason?: string | undefined;
}) {
  return (
    <Aria.Checkbox
      className="check"
      isSelected={props.checked}
      isIndeterminate={props.some ?? false}
      onChange={props.onChange}
      isDisabled={props.reason !== undefined}
    >
      <span className="check-box">
        <Icon name={props.some ? 'minus' : 'check'} size={16} />
      </span>
      <span>
        {props.children}
        {props.reason === undefined ? null : <span className="check-under">{props.reason}</span>}
      </span>
    </Aria.Checkbox>
  );
}

/** One of a few that are all in sight, each with room for a description. */
export function RadioGroup<T extends string>(props: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly reason?: string | undefined;
}) {
  return (
    <RadioFrame {...props} className="field">
      <FieldLabel {...props} />
      {props.options.map((option) => (
        <Aria.Radio
          key={option.id}
          value={option.id}
          className="check"
          isDisabled={option.reason !== undefined}
        >
          <span className="check-box check-round" />
          <span>
            {option.text}
            {option.reason === undefined && option.description === undefined ? null : (
              <span className="check-under">{option.reason ?? option.description}</span>
            )}
          </span>
        </Aria.Radio>
      ))}
      <FieldTexts {...props} />
    </RadioFrame>
  );
}

/** One of two to five short words, side by side. A reason stands as the segment's description. */
export function Segmented<T extends string>(props: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
}) {
  const reasons = props.options.filter((option) => option.reason !== undefined);
  return (
    <RadioFrame {...props} className="field" orientation="horizontal">
      <FieldLabel {...props} />
      <div className="segmented">
        {props.options.map((option) => (
          <Aria.Radio
            key={option.id}
            value={option.id}
            className="segment"
            isDisabled={option.reason !== undefined}
          >
            {option.text}
          </Aria.Radio>
        ))}
      </div>
      {reasons.length === 0 ? null : (
        <FieldTexts reason={reasons.map((option) => `${option.text}: ${option.reason}`).join(' ')} />
      )}
    </RadioFrame>
  );
}

function RadioFrame<T extends string>(props: {
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly className: string;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly reason?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <Aria.RadioGroup
      className={props.className}
      value={props.value ?? null}
      orientation={props.orientation ?? 'vertical'}
      onChange={(value) => {
        const option = props.options.find((each) => each.id === value);
        if (option) props.onChange(option.id);
      }}
      isDisabled={props.reason !== undefined}
      isInvalid={props.problem !== undefined}
      isRequired={props.required ?? false}
      validationBehavior="aria"
    >
      {props.children}
    </Aria.RadioGroup>
  );
}

/** A setting that takes effect at once. */
export function Switch(props: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
  readonly reason?: string | undefined;
}) {
  return (
    <Aria.Switch
      className="check"
      isSelected={props.on}
      onChange={props.onChange}
      isDisabled={props.reason !== undefined}
    >
      <span className="switch-track">
        <span className="switch-thumb" />
      </span>
      <span>
        {props.children}
        {props.reason === undefined ? null : <span className="check-under">{props.reason}</span>}
      </span>
    </Aria.Switch>
  );
}
