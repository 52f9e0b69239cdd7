import { type ReactNode, useId, useState } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Link } from 'react-router';
import { useWords } from '../words.tsx';
import { words } from './words.ts';
import './button.css';

/** How much a button asks for attention. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/**
 * A button. With a `reason` it cannot be used: it keeps its place and its focus, tells why in a tooltip and to screen
 * readers, and does not act. While `busy` it does not act either.
 */
export function Button({
  variant = 'secondary',
  reason,
  busy = false,
  onPress,
  type = 'button',
  children,
  icon,
  'aria-label': ariaLabel,
  'aria-expanded': expanded,
  'aria-pressed': pressed,
}: {
  readonly variant?: ButtonVariant;
  readonly reason?: string | undefined;
  readonly busy?: boolean;
  readonly onPress?: (() => void) | undefined;
  readonly type?: 'button' | 'submit';
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-pressed'?: boolean;
}) {
  const t = useWords(words);
  const reasonId = useId();
  const [open, setOpen] = useState(false);
  const idle = reason !== undefined || busy;
  return (
    <TooltipTrigger
      delay={300}
      closeDelay={100}
      isOpen={open && reason !== undefined}
      onOpenChange={setOpen}
      shouldCloseOnPress={false}
    >
      <Focusable>
        <button
          type={type}
          className={`button button-${variant}${children === undefined ? ' button-icon' : ''}`}
          aria-label={ariaLabel}
          aria-disabled={idle || undefined}
          aria-busy={busy || undefined}
          aria-expanded={expanded}
          aria-pressed={pressed}
          aria-describedby={reason === undefined ? undefined : reasonId}
          onClick={(event) => {
            if (idle) event.preventDefault();
            else onPress?.();
            // A finger has no hover: the press itself shows the reason.
            if (reason !== undefined) setOpen(true);
          }}
        >
          {busy ? <span className="button-busy" aria-hidden="true" /> : icon}
          {children}
        </button>
      </Focusable>
      <Tooltip className="tooltip" offset={6}>
        {reason}
      </Tooltip>
      {reason === undefined ? null : (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
      {busy ? (
        <span className="visually-hidden" role="status">
          {t.busy}
        </span>
      ) : null}
    </TooltipTrigger>
  );
}

/** A link that looks like a button: `to` a page of the console, or `href` to what lies outside its pages. */
export function LinkButton({
  to,
  href,
  variant = 'secondary',
  icon,
  children,
  download,
  'aria-label': ariaLabel,
}: {
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
  readonly download?: string;
  readonly 'aria-label'?: string;
} & ({ readonly to: string; readonly href?: never } | { readonly href: string; readonly to?: never })) {
  const className = `button button-${variant}${children === undefined ? ' button-icon' : ''}`;
  const content = (
    <>
      {icon}
      {children}
    </>
  );
  return to === undefined ? (
    <a className={className} href={href} download={download} aria-label={ariaLabel} rel="noreferrer">
      {content}
    </a>
  ) : (
    <Link className={className} to={to} aria-label={ariaLabel}>
      {content}
    </Link>
  );
}
