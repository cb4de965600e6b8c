import { Alert, Button, Group, List, Stack, Text, type MantineColor } from '@mantine/core';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { WayOut } from '../shell/WayOut';
import { useProblemTexts } from '../texts/problems';
import { useNow } from '../texts/useNow';

type FormFrameProps = {
  label: string;
  error: unknown;
  isSending: boolean;
  /** Until when the API wants to be left alone. */
  paused?: number;
  onSubmit: () => unknown;
  submit: string;
  /** Of the button, where it does something that hurts. */
  color?: MantineColor;
  /** Beside the button that submits. */
  beside?: ReactNode;
  children: ReactNode;
};

/** A form: its fields, all its faults at once with the focus on them, and its button. */
export function FormFrame({ label, error, isSending, paused, onSubmit, submit, color, beside, children }: FormFrameProps) {
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
          {paused ? (
            <PausedButton until={paused}>{submit}</PausedButton>
          ) : (
            <Button type="submit" loading={isSending} color={color}>
              {submit}
            </Button>
          )}
          {beside}
        </Group>
      </Stack>
    </form>
  );
}

/** Can be pressed again when the pause is over, and says how long that takes. */
function PausedButton({ until, children }: { until: number; children: string }) {
  const { t } = useTranslation();
  const seconds = Math.ceil((until - useNow(500)) / 1000);
  return (
    <Button type="submit" disabled={seconds > 0}>
      {seconds > 0 ? t('form.pause', { count: seconds }) : children}
    </Button>
  );
}

/** What the API has against what was sent, in one place. */
export function Faults({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { sentence, fault } = useProblemTexts();
  const faults = isProblem(error) ? (error.errors ?? []) : [];
  const title = faults.length > 0 ? t('form.faults', { count: faults.length }) : t('states.failed');
  return (
    <Alert color="red" role="alert" tabIndex={-1} title={title}>
      {faults.length > 0 ? (
        <List size="sm">
          {faults.map((it, index) => (
            <List.Item key={index}>{fault(it)}</List.Item>
          ))}
        </List>
      ) : (
        <Text size="sm">{sentence(error)}</Text>
      )}
      <WayOut error={error} />
    </Alert>
  );
}
