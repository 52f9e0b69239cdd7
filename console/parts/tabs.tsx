import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import './tabs.css';

/** A few views of one thing; only the chosen one is there. A tab with a `reason` cannot be chosen and says why. */
export function Tabs<T extends string>({
  tabs,
  value,
  onChange,
  label,
}: {
  readonly tabs: readonly {
    readonly id: T;
    readonly text: ReactNode;
    readonly content: ReactNode;
    readonly reason?: string | undefined;
  }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly label: string;
}) {
  const chosen = tabs.find((tab) => tab.id === value);
  return (
    <Aria.Tabs
      className="tabs"
      selectedKey={value}
      onSelectionChange={(key) => {
        const tab = tabs.find((each) => each.id === key);
        if (tab) onChange(tab.id);
      }}
    >
      <Aria.TabList className="tabs-list" aria-label={label}>
        {tabs.map((tab) => (
          <Aria.Tab key={tab.id} id={tab.id} className="tab" isDisabled={tab.reason !== undefined}>
            <span>{tab.text}</span>
            {tab.reason === undefined ? null : <span className="tab-reason">{tab.reason}</span>}
          </Aria.Tab>
        ))}
      </Aria.TabList>
      {chosen === undefined ? null : (
        <Aria.TabPanel key={chosen.id} id={chosen.id} className="tab-panel">
          {chosen.content}
        </Aria.TabPanel>
      )}
    </Aria.Tabs>
  );
}
