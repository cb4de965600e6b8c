import { Alert, Button, Text } from '@mantine/core';
import { Component, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LayoutForm } from '../../layouts/LayoutForm';
import { useLater } from '../useLater';
import { fieldsOf } from './fields';

const TYPING_PAUSE = 800;

/** A form as those see it who fill it in; nothing of it is sent. */
export function FormPreview({ schema, layout }: { schema: unknown; layout?: string }) {
  const { t } = useTranslation('editor');
  const [value, setValue] = useState<unknown>();
  const [fits, setFits] = useState(false);
  const drawn = useLater(layout, TYPING_PAUSE);
  const written = JSON.stringify(schema);
  useEffect(() => setFits(false), [written]);

  if (fieldsOf(schema)?.fields.length === 0) return <Text c="dimmed">{t('preview.empty')}</Text>;
  return (
    <Drawable key={written} otherwise={<Text c="dimmed">{t('preview.impossible')}</Text>}>
      <LayoutForm
        key={drawn}
        layout={drawn}
        tellsDetail
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
      </LayoutForm>
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
