import { Alert, Button, Text } from '@mantine/core';
import { Component, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SchemaForm } from '../../form/SchemaForm';
import { fieldsOf } from './fields';

/** A form as those see it who fill it in; nothing of it is sent. */
export function FormPreview({ schema }: { schema: unknown }) {
  const { t } = useTranslation('editor');
  const [value, setValue] = useState<unknown>();
  const [fits, setFits] = useState(false);
  const written = JSON.stringify(schema);
  useEffect(() => setFits(false), [written]);

  if (fieldsOf(schema)?.fields.length === 0) return <Text c="dimmed">{t('preview.empty')}</Text>;
  return (
    <Drawable key={written} otherwise={<Text c="dimmed">{t('preview.impossible')}</Text>}>
      <SchemaForm
        label={t('preview.title')}
        within="data"
        schema={schema as object}
        value={value}
        onChange={(next) => {
          setValue(next);
          setFits(false);
        }}
        onSubmit={() => setFits(true)}
      >
        <Button type="submit" variant="light" mt="md">
          {t('preview.check')}
        </Button>
      </SchemaForm>
      <div role="status">{fits && <Alert mt="sm">{t('preview.fits')}</Alert>}</div>
    </Drawable>
  );
}

/** A schema that is still being written may be one that no form can be made of. */
class Drawable extends Component<{ otherwise: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}
