import { Button, Text, TextInput, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { told } from '../shell/told';
import { DialogForm } from './DialogForm';

type ActionButtonProps = Omit<ButtonProps, 'children'> & {
  label: string;
  /** What will happen. */
  what: ReactNode;
  send: () => Promise<{ error?: unknown }>;
  /** Told when it has happened. */
  done: string;
  /** Hurts somebody, or can't be undone. */
  isDanger?: boolean;
  /** Has to be typed in full, so that nobody does it by accident. */
  typed?: string;
  onDone?: () => void;
};

/** Does something after telling what it does, and tells that it is done. */
export function ActionButton(props: ActionButtonProps) {
  const { label, what, send, done, isDanger, typed, onDone, ...button } = props;
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isOpen, { open, close }] = useDisclosure();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const isReady = typed === undefined || text.trim() === typed;

  async function sendAndLook() {
    const outcome = await send();
    await queries.invalidateQueries();
    return outcome;
  }

  function finish() {
    leave();
    told(done);
    onDone?.();
  }

  function leave() {
    close();
    setText('');
    setTried(false);
  }

  return (
    <>
      <Button variant="default" c={isDanger ? 'var(--mantine-color-error)' : undefined} {...button} onClick={open}>
        {label}
      </Button>
      {isOpen && (
        <DialogForm
          title={label}
          submit={label}
          color={isDanger ? 'red' : undefined}
          isReady={isReady}
          onUnready={() => setTried(true)}
          send={sendAndLook}
          onDone={finish}
          onClose={leave}
        >
          {typeof what === 'string' ? <Text size="sm">{what}</Text> : what}
          {typed !== undefined && (
            <TextInput
              label={t('form.typeToConfirm', { text: typed })}
              value={text}
              error={isTried && !isReady && t('form.notTheSame')}
              autoComplete="off"
              onChange={(event) => setText(event.currentTarget.value)}
              required
            />
          )}
        </DialogForm>
      )}
    </>
  );
}
