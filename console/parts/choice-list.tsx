import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import * as Aria from 'react-aria-components';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';
import './choice-list.css';

/** One thing to choose; with a `reason` it is shown but cannot be chosen, and says why. */
export type Option<T extends string = string> = {
  readonly id: T;
  readonly text: string;
  readonly description?: string | undefined;
  readonly reason?: string | undefined;
};

/** Something to choose, perhaps under a group's heading. */
export type GroupedOption = Option & { readonly group?: string | undefined };

/** One line of a list to choose one from. */
export function ListOption({ option }: { readonly option: Option }) {
  const under = option.reason ?? option.description;
  return (
    <Aria.ListBoxItem className="list-option" id={option.id} textValue={option.text}>
      <span className="list-check">
        <Icon name="check" size={16} />
      </span>
      <span className="list-texts">
        <Aria.Text slot="label">{option.text}</Aria.Text>
        {under === undefined ? null : (
          <Aria.Text slot="description" className="list-under">
            {under}
          </Aria.Text>
        )}
      </span>
    </Aria.ListBoxItem>
  );
}

/**
 * A list to choose several from, or one where the limit is one, under a search field that keeps the focus: arrow keys move in
 * the list, Enter chooses.
 * Plain elements, since the library's own list takes half a second to build four hundred options.
 */
export function ChoiceList({
  label,
  options,
  value,
  onChange,
  limit,
}: {
  readonly label: string;
  readonly options: readonly GroupedOption[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly limit?: number;
}) {
  const t = useWords(words);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const [active, setActive] = useState<string | undefined>(undefined);
  const sought = search.trim().toLocaleLowerCase('sv');
  const shown = options.filter((option) =>
    `${option.text}\n${option.description ?? ''}\n${option.group ?? ''}`
      .toLocaleLowerCase('sv')
      .includes(sought),
  );
  const groups = Map.groupBy(shown, (option) => option.group ?? '');
  const order = [...groups.values()].flat();
  const chosen = new Set(value);
  const single = limit === 1;
  const full = limit !== undefined && !single && value.length >= limit;
  const barred = (option: Option) => option.reason !== undefined || (full && !chosen.has(option.id));
  const elementId = (id: string) => `${listId}-${options.findIndex((option) => option.id === id)}`;

  const toggle = (option: Option) => {
    if (barred(option)) return;
    onChange(
      chosen.has(option.id) ? value.filter((id) => id !== option.id) : [...(single ? [] : value), option.id],
    );
  };
  const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = order.findIndex((option) => option.id === active);
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next =
        at === -1 && step < 0 ? order.length - 1 : Math.min(Math.max(at + step, 0), order.length - 1);
      setActive(order[next]?.id);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = order[at] ?? (order.length === 1 ? order[0] : undefined);
      if (option) toggle(option);
    }
  };
  useEffect(() => {
    if (active !== undefined)
      list.current?.querySelector('[data-focused]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const line = (option: GroupedOption) => {
    const under = option.reason ?? option.description;
    return (
      // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the search field keeps the focus and its keys.
      <div
        key={option.id}
        id={elementId(option.id)}
        role="option"
        className="list-option"
        aria-selected={chosen.has(option.id)}
        aria-disabled={barred(option) || undefined}
        data-selected={chosen.has(option.id) || undefined}
        data-disabled={barred(option) || undefined}
        data-focused={option.id === active || undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => toggle(option)}
      >
        <span className="list-box">
          <Icon name="check" size={14} />
        </span>
        <span className="list-texts">
          {option.text}
          {under === undefined ? null : <span className="list-under">{under}</span>}
        </span>
      </div>
    );
  };
  return (
    <>
      <div className="choice-list-search">
        <div className="field-box">
          <Icon name="search" size={18} />
          <input
            type="text"
            className="field-inner"
            role="combobox"
            aria-label={`${t.search}: ${label}`}
            aria-expanded="true"
            aria-autocomplete="list"
            aria-controls={listId}
            aria-activedescendant={
              active !== undefined && order.some((option) => option.id === active)
                ? elementId(active)
                : undefined
            }
            placeholder={t.search}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            // biome-ignore lint/a11y/noAutofocus: the list opens on demand, and its search is where one goes on.
            autoFocus
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setActive(undefined);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <p role="status" className="choice-list-status">
          {full
            ? t.limit(limit)
            : sought === ''
              ? null
              : shown.length === 0
                ? t.noMatch
                : t.matches(shown.length)}
        </p>
      </div>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={label}
        aria-multiselectable={!single}
        className="list choice-list"
      >
        {[...groups].map(([group, members], index) =>
          group === '' ? (
            members.map(line)
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox.
            <div key={group} role="group" aria-labelledby={`${listId}-group-${index}`}>
              <div id={`${listId}-group-${index}`} className="list-heading" role="presentation">
                {group}
              </div>
              {members.map(line)}
            </div>
          ),
        )}
      </div>
    </>
  );
}
