import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type ContactDraft = { name: string; email: string; phone: string; note: string };

export const NO_CONTACT: ContactDraft = { name: '', email: '', phone: '', note: '' };

/** As the API wants it: what is empty is left out. */
export function filled({ name, email, phone, note }: ContactDraft) {
  return { name: name.trim(), email: email.trim() || undefined, phone: phone.trim() || undefined, note: note.trim() || undefined };
}

type ContactFieldsProps = {
  value: ContactDraft;
  faults: Record<string, string>;
  onChange: (value: ContactDraft) => void;
};

export function ContactFields({ value, faults, onChange }: ContactFieldsProps) {
  const { t } = useTranslation('contacts');
  const field = (name: keyof ContactDraft) => ({
    label: t(name),
    value: value[name],
    error: faults[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange({ ...value, [name]: currentTarget.value }),
  });
  return (
    <>
      <TextInput {...field('name')} required maxLength={200} data-autofocus />
      <TextInput {...field('email')} type="email" description={t('emailHelp')} />
      <TextInput {...field('phone')} type="tel" maxLength={40} />
      <Textarea {...field('note')} description={t('noteHelp')} autosize minRows={2} maxLength={2000} />
    </>
  );
}
