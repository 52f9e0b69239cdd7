import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { Icon } from './icon.tsx';
import './disclosure.css';

/** What is shown on demand. Opens by itself unless `open` and `onOpenChange` say. */
export function Disclosure({
  title,
  children,
  open,
  onOpenChange,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}) {
  return (
    <Aria.Disclosure className="disclosure" isExpanded={open} onExpandedChange={onOpenChange}>
      {({ isExpanded }) => (
        <>
          <Aria.Button slot="trigger" className="disclosure-button">
            <Icon name="chevron-right" size={18} />
            <span>{title}</span>
          </Aria.Button>
          <Aria.DisclosurePanel className="disclosure-panel">
            {isExpanded ? <div className="disclosure-content">{children}</div> : null}
          </Aria.DisclosurePanel>
        </>
      )}
    </Aria.Disclosure>
  );
}
