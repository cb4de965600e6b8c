import { Box, Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  MultiSchemaFieldTemplateProps,
  ObjectFieldTemplateProps,
  TemplatesType,
} from '@rjsf/utils';
import { useTranslation } from 'react-i18next';

function FieldTemplate({ hidden, children }: FieldTemplateProps) {
  return <Box display={hidden ? 'none' : undefined}>{children}</Box>;
}

/** Fields below each other; those of a part stand together under its name. */
function ObjectFieldTemplate({ title, description, properties, fieldPathId, required }: ObjectFieldTemplateProps) {
  const fields = <Stack gap="md">{properties.filter(({ hidden }) => !hidden).map(({ name, content }) => <div key={name}>{content}</div>)}</Stack>;
  if (fieldPathId.path.length === 0) return fields;
  return (
    <Fieldset id={fieldPathId.$id} legend={<Legend title={title} required={required} />}>
      {description && <Text size="sm" c="dimmed" mb="sm">{description}</Text>}
      {fields}
    </Fieldset>
  );
}

function ArrayFieldTemplate({ title, schema, items, canAdd, onAddClick, fieldPathId, required, rawErrors, disabled }: ArrayFieldTemplateProps) {
  const { t } = useTranslation('form');
  return (
    <Fieldset id={fieldPathId.$id} legend={<Legend title={title} required={required} />}>
      {schema.description && <Text size="sm" c="dimmed" mb="sm">{schema.description}</Text>}
      <Stack gap="sm" align="stretch">
        {items}
        {rawErrors?.map((error) => <Text key={error} size="sm" c="red">{error}</Text>)}
        {canAdd && (
          <Group>
            <Button size="xs" variant="default" onClick={onAddClick} disabled={disabled} aria-label={`${title}: ${t('add')}`}>
              {t('add')}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}

function ArrayFieldItemTemplate({ children, hasToolbar, buttonsProps, index }: ArrayFieldItemTemplateProps) {
  const { t } = useTranslation('form');
  const { hasRemove, hasMoveUp, hasMoveDown, onRemoveItem, onMoveUpItem, onMoveDownItem } = buttonsProps;
  const about = t('item', { number: index + 1 });
  return (
    <Group align="end" gap="xs" wrap="nowrap">
      <Box flex={1} miw={0}>{children}</Box>
      {hasToolbar && (
        <Group gap={4} wrap="nowrap">
          {hasMoveUp && <Button size="xs" variant="subtle" onClick={onMoveUpItem} aria-label={`${about}: ${t('up')}`}>↑</Button>}
          {hasMoveDown && <Button size="xs" variant="subtle" onClick={onMoveDownItem} aria-label={`${about}: ${t('down')}`}>↓</Button>}
          {hasRemove && <Button size="xs" variant="subtle" color="red" onClick={onRemoveItem} aria-label={`${about}: ${t('remove')}`}>×</Button>}
        </Group>
      )}
    </Group>
  );
}

/** One of several forms that a part can have: first which, then its fields. */
function MultiSchemaFieldTemplate({ selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
  return (
    <Stack gap="md">
      {selector}
      {optionSchemaField}
    </Stack>
  );
}

function Legend({ title, required }: { title: string; required?: boolean }) {
  return (
    <>
      {title}
      {required && <Text span c="red" aria-hidden> *</Text>}
    </>
  );
}

function UnsupportedFieldTemplate() {
  const { t } = useTranslation('form');
  return <Text size="sm" c="dimmed">{t('unsupported')}</Text>;
}

/** How a form is put together; each input says itself what is wrong with it. */
export const templates: Partial<TemplatesType> = {
  FieldTemplate,
  ObjectFieldTemplate,
  ArrayFieldTemplate,
  ArrayFieldItemTemplate,
  MultiSchemaFieldTemplate,
  UnsupportedFieldTemplate,
  FieldErrorTemplate: () => null,
};
