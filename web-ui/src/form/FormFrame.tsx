import { Alert, Button, Group, List, Stack, Text, type MantineColor } from '@mantine/core';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, sentenceOf, withHint } from '../api/problem';

type FormFrameProps = {
  label: string;
  error: unknown;
  isSending: boolean;
  onSubmit: () => unknown;
  submit: string;
  /** Of the button, where it does something that hurts. */
  color?: MantineColor;
  /** Beside the button that submits. */
  beside?: ReactNode;
  children: ReactNode;
};

/** A form: its fields, all its faults at once with the focus on them, and its button. */
export function FormFrame({ label, error, isSending, onSubmit, submit, color, beside, children }: FormFrameProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!error) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (first ?? form.current?.querySelector<HTMLElement>('[role="alert"]'))?.focus();
  }, [error]);

  function send(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }

  return (
    <form ref={form} onSubmit={send} noValidate aria-label={label}>
      <Stack gap="md">
        {error !== undefined && <Faults error={error} />}
        {children}
        <Group>
          <Button type="submit" loading={isSending} color={color}>
            {submit}
          </Button>
          {beside}
        </Group>
      </Stack>
    </form>
  );
}

/** What the API has against what was sent, in one place. */
export function Faults({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const faults = isProblem(error) ? (error.errors ?? []) : [];
  const title = faults.length > 0 ? t('form.faults', { count: faults.length }) : t('states.failed');
  return (
    <Alert color="red" role="alert" tabIndex={-1} title={title}>
      {faults.length > 0 ? (
        <List size="sm">
          {faults.map((fault, index) => (
            <List.Item key={index}>{withHint(fault)}</List.Item>
          ))}
        </List>
      ) : (
        <Text size="sm">{sentenceOf(error, t('states.unreachable'))}</Text>
      )}
    </Alert>
  );
}
