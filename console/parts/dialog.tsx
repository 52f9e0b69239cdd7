import { type ReactNode, useEffect } from 'react';
import * as Aria from 'react-aria-components';
import { useWords } from '../words.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';
import './dialog.css';

/**
 * A task that must be finished or left before the page goes on. Escape, the cross and a press outside leave it; one that
 * `holds` what would be lost, typed or shown once, is not left by a press outside.
 */
export function Dialog({
  title,
  open,
  onClose,
  children,
  actions,
  size = 'medium',
  role = 'dialog',
  holds = false,
}: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly role?: 'dialog' | 'alertdialog';
  readonly holds?: boolean;
}) {
  const t = useWords(words);
  useEffect(() => (open ? focusSomewhere : undefined), [open]);
  return (
    <Aria.ModalOverlay
      className="dialog-veil"
      isOpen={open}
      onOpenChange={(now) => {
        if (!now) onClose();
      }}
      isDismissable={role === 'dialog' && !holds}
    >
      <Aria.Modal className={`dialog-frame dialog-${size}`}>
        <Aria.Dialog className="dialog" role={role}>
          <div className="dialog-head">
            <Aria.Heading slot="title" level={2} className="dialog-title">
              {title}
            </Aria.Heading>
            <Button variant="quiet" aria-label={t.close} icon={<Icon name="close" />} onPress={onClose} />
          </div>
          <div className="dialog-body">{children}</div>
          {actions === undefined ? null : <div className="dialog-actions">{actions}</div>}
        </Aria.Dialog>
      </Aria.Modal>
    </Aria.ModalOverlay>
  );
}

/** What opened a dialog may be gone when it closes: then the page's content has the focus, not nothing. */
function focusSomewhere(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) document.getElementById('content')?.focus();
  }, 100);
}

/** A question before something that cannot easily be undone. */
export function Confirm({
  title,
  open,
  onClose,
  onConfirm,
  confirmText,
  cancelText,
  danger = false,
  busy = false,
  reason,
  children,
}: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly confirmText: string;
  readonly cancelText: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly reason?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <Dialog
      title={title}
      open={open}
      onClose={onClose}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button variant="secondary" onPress={onClose}>
            {cancelText}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy} reason={reason} onPress={onConfirm}>
            {confirmText}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
