import { Button, Modal, type MantineColor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from './FormFrame';
import { useSubmit } from './useSubmit';

type DialogFormProps = {
  title: string;
  submit: string;
  color?: MantineColor;
  /** Whether it can be sent at all, such as only after something was typed to confirm it. */
  isReady?: boolean;
  /** Where it was tried before it could be sent. */
  onUnready?: () => void;
  send: () => Promise<{ error?: unknown; response?: Response } | void>;
  onDone: () => void;
  onClose: () => void;
  size?: string;
  /** What will happen, and the fields. @param faults what the API has against each field */
  children: ReactNode | ((faults: Record<string, string>) => ReactNode);
};

/** Asks for what something needs, tells what it does, and stays open with what was typed if it is refused. */
export function DialogForm(props: DialogFormProps) {
  const { title, submit, color, isReady = true, onUnready, send, onDone, onClose, size, children } = props;
  const { t } = useTranslation();
  const { isSending, error, faults, paused, submit: sendNow } = useSubmit(send);

  async function run() {
    if (!isReady) return onUnready?.();
    if (await sendNow()) onDone();
  }

  return (
    <Modal opened onClose={onClose} title={title} size={size ?? 'md'} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <FormFrame
        label={title}
        {...{ error, isSending, paused, submit, color }}
        onSubmit={run}
        beside={
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
        }
      >
        {typeof children === 'function' ? children(faults) : children}
      </FormFrame>
    </Modal>
  );
}
