import './icon.css';

const shapes = {
  home: 'M4 11.5 12 4.5l8 7M6 10v9.5h4.5v-5.5h3v5.5H18V10',
  map: 'M9 4.5 3.5 6.8v12.7L9 17.2l6 2.3 5.5-2.3V4.5L15 6.8 9 4.5ZM9 4.5v12.7M15 6.8v12.7',
  query: 'm8 7-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14',
  agreement:
    'M6 3.5h8.5l3.5 3.5v13.5H6ZM14 3.5V7.5h4M9 11.5h6M9 14.5h4M8.8 18c1.2-1.8 2.2-1.8 2.8-.2.6-1 1.4-1 3.2 0',
  key: 'M8.5 19.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM11.5 12.5l8-8M16.5 7.5l3 3M14.5 9.5l2 2',
  log: 'M5 4.5h14v15H5ZM8.5 9h7M8.5 12h7M8.5 15h4',
  explorer: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM15.8 8.2l-2.3 5.3-5.3 2.3 2.3-5.3Z',
  catalogue: 'M4.5 5.5h6.5v5.5H4.5ZM13 5.5h6.5v5.5H13ZM4.5 13h6.5v5.5H4.5ZM13 13h6.5v5.5H13Z',
  work: 'M4 8h16v11.5H4ZM9 8V5h6v3M4 13h16M12 12v2.5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.3 15.3l5 5',
  close: 'm6 6 12 12M18 6 6 18',
  check: 'm5 12.5 4.8 4.8L19.5 7',
  warning: 'M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17v.3',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.5M12 7.7v.3',
  error: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7ZM12 8v5M12 16v.3',
  lock: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 19.5h15',
  copy: 'M9 9h10.5v10.5H9ZM15 9V4.5H4.5V15H9',
  play: 'M7.5 5v14l11-7Z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  'chevron-down': 'm6 9.5 6 6 6-6',
  'chevron-left': 'm14.5 6-6 6 6 6',
  'chevron-right': 'm9.5 6 6 6-6 6',
  external: 'M18.5 13.5v6h-14v-14h6M14 4.5h5.5V10M19.5 4.5 11 13',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20c.8-4 3.8-5.5 7.5-5.5s6.7 1.5 7.5 5.5',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  language:
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  calendar: 'M4.5 6h15v14h-15ZM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5.5l3.5 2',
  filter: 'M4 6h16M7 12h10M10 18h4',
  sign: 'M4 19.5h16M5.5 15.5l1-3.5L15 3.5l2.5 2.5L9 14.5Z',
  menu: 'M4 7h16M4 12h16M4 17h16',
} as const;

/** The icons there are. */
export type IconName = keyof typeof shapes;

/** A small drawing beside a text; never read aloud, so never alone without a label on its control. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
