import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Row, Stack } from '../../parts/card.tsx';

/** One of several in a form; its key holds as long as the form is open. */
export type Item<Fields> = Fields & { readonly key: string };

/**
 * The list of a form: each item with its own fields and a way to take it out, and one to add another. While the list is `away`
 * nothing is added or taken out, and it says why.
 */
export function Items<Fields extends object>({
  items,
  onChange,
  blank,
  away,
  now,
  said,
  children,
}: {
  readonly items: readonly Item<Fields>[];
  readonly onChange: (items: readonly Item<Fields>[]) => void;
  readonly blank: Fields;
  readonly away: string | undefined;
  /** What holds now, where it was changed both here and elsewhere. */
  readonly now: string | undefined;
  readonly said: {
    readonly item: (no: number) => string;
    readonly remove: (no: number) => string;
    readonly add: string;
  };
  readonly children: (one: Item<Fields>, change: (to: Partial<Fields>) => void, no: number) => ReactNode;
}) {
  const change = (key: string, to: Partial<Fields>) =>
    onChange(items.map((one) => (one.key === key ? { ...one, ...to } : one)));
  return (
    <>
      {items.map((one, at) => (
        <fieldset key={one.key} className="work-fieldset">
          <legend>{said.item(at + 1)}</legend>
          <Stack gap={3}>
            {children(one, (to) => change(one.key, to), at + 1)}
            <Row>
              <Button
                variant="quiet"
                reason={away}
                onPress={() => onChange(items.filter(({ key }) => key !== one.key))}
              >
                {said.remove(at + 1)}
              </Button>
            </Row>
          </Stack>
        </fieldset>
      ))}
      {now === undefined ? null : <p className="work-faint">{now}</p>}
      <Row>
        <Button reason={away} onPress={() => onChange([...items, { ...blank, key: crypto.randomUUID() }])}>
          {said.add}
        </Button>
      </Row>
    </>
  );
}
