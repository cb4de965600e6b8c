import { Chip } from '@mantine/core';
import classes from './list.module.css';

type FlagFilterProps = { label: string; value?: boolean; onChange: (value: true | undefined) => void };

/** Narrows a list down to what has something about it. */
export function FlagFilter({ label, value, onChange }: FlagFilterProps) {
  return (
    <Chip checked={value ?? false} onChange={(isOn) => onChange(isOn || undefined)} variant="outline" size="sm" radius="md" classNames={{ label: classes.flag }}>
      {label}
    </Chip>
  );
}
