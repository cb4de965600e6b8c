import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

type JsonFieldProps = {
  label: string;
  description?: string;
  value: unknown;
  onChange: (value: unknown) => void;
};

/** A part of a document for those who read JSON; what is no JSON is not taken over, but stays to be put right. */
export function JsonField({ label, description, value, onChange }: JsonFieldProps) {
  const { t } = useTranslation('editor');
  const written = value === undefined ? '' : JSON.stringify(value, null, 2);
  const [text, setText] = useState(written);
  const read = readJson(text);
  useEffect(() => {
    setText((before) => (JSON.stringify(readJson(before)?.value) === JSON.stringify(value) ? before : written));
  }, [value, written]);

  function type(typed: string) {
    setText(typed);
    const next = readJson(typed);
    if (next) onChange(next.value);
  }

  return (
    <Textarea
      {...{ label, description }}
      value={text}
      error={read ? undefined : t('review.syntax')}
      onChange={(event) => type(event.currentTarget.value)}
      autosize
      minRows={2}
      maxRows={14}
      spellCheck={false}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
    />
  );
}

function readJson(text: string): { value: unknown } | undefined {
  if (text.trim() === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
