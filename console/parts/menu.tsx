import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { Icon } from './icon.tsx';
import './button.css';
import './choice.css';
import './menu.css';

/**
 * Things to do, behind one button. `label` names the menu; `trigger` is what the button shows (a string, or an icon,
 * which the label then names too). An item with `href` is a link; one with a `reason` cannot be used and says why.
 */
export function Menu<T extends string>({
  label,
  trigger,
  items,
  onAction,
}: {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly items: readonly {
    readonly id: T;
    readonly text: string;
    readonly description?: string | undefined;
    readonly reason?: string | undefined;
    readonly href?: string | undefined;
    readonly download?: string | undefined;
  }[];
  readonly onAction?: (id: T) => void;
}) {
  const named = typeof trigger === 'string';
  return (
    <Aria.MenuTrigger>
      <Aria.Button
        className={`button button-secondary${named ? '' : ' button-icon'}`}
        aria-label={named ? undefined : label}
      >
        {trigger}
        {named ? <Icon name="chevron-down" size={16} /> : null}
      </Aria.Button>
      <Aria.Popover className="popover" offset={4}>
        <Aria.Menu
          className="list menu-list"
          aria-label={label}
          onAction={(key) => {
            const item = items.find((each) => each.id === key);
            if (item) onAction?.(item.id);
          }}
          disabledKeys={items.filter((item) => item.reason !== undefined).map((item) => item.id)}
        >
          {items.map((item) => (
            <Aria.MenuItem
              key={item.id}
              id={item.id}
              className="list-option"
              textValue={item.text}
              href={item.href}
              download={item.download}
            >
              <span className="list-texts">
                <Aria.Text slot="label">{item.text}</Aria.Text>
                {item.reason === undefined && item.description === undefined ? null : (
                  <Aria.Text slot="description" className="list-under">
                    {item.reason ?? item.description}
                  </Aria.Text>
                )}
              </span>
            </Aria.MenuItem>
          ))}
        </Aria.Menu>
      </Aria.Popover>
    </Aria.MenuTrigger>
  );
}
