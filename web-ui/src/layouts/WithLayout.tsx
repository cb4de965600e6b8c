import { Alert, Code, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { compiledLayout } from './compile';
import type { Reason } from './useLink';

type Failed = (reason: Reason, detail?: string) => void;
type Failure = { reason: Reason; detail?: string };

type WithLayoutProps = {
  layout: string | undefined;
  /** What is there without a layout, and once it failed. */
  otherwise: ReactNode;
  /** Whether the layout's own words are shown; whoever wrote it wants to know, others might take them for ours. */
  tellsDetail?: boolean;
  children: (code: string, onFailed: Failed) => ReactNode;
};

/** Shows something by its layout. Whatever a layout does, people can go on without it. */
export function WithLayout({ layout, otherwise, tellsDetail = false, children }: WithLayoutProps) {
  const [failure, setFailure] = useState<Failure>();
  const source = layout?.trim();
  const { data, isError } = useQuery({ ...compiledLayout(source ?? ''), enabled: Boolean(source) });
  if (!source) return otherwise;
  const fault = data && 'fault' in data ? data.fault : undefined;
  const why = failure ?? (fault !== undefined || isError ? { reason: 'uncompilable' as const, detail: fault } : undefined);
  if (why) {
    return (
      <Stack gap="md">
        <Notice reason={why.reason} detail={tellsDetail ? why.detail : undefined} />
        {otherwise}
      </Stack>
    );
  }
  if (!data || !('code' in data)) return <Skeleton height={96} />;
  return children(data.code, (reason, detail) => setFailure({ reason, detail }));
}

function Notice({ reason, detail }: Failure) {
  const { t } = useTranslation('layouts');
  return (
    <Alert color="gray" variant="light" role="status" title={t('failed')}>
      <Text size="sm">{t(`reasons.${reason}`)}</Text>
      {detail && (
        <Code block mt="xs">
          {detail}
        </Code>
      )}
    </Alert>
  );
}
