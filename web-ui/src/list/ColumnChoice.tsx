import { Button, Menu } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Column } from './DataTable';

type ColumnChoiceProps<Row> = {
  columns: Column<Row>[];
  visible: Record<string, boolean>;
  onChange: (visible: Record<string, boolean>) => void;
  onReset: () => void;
};

export function ColumnChoice<Row>({ columns, visible, onChange, onReset }: ColumnChoiceProps<Row>) {
  const { t } = useTranslation();
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns size={16} aria-hidden />}>
          {t('list.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns
          .filter(({ isFixed }) => !isFixed)
          .map(({ id, header }) => (
            <Menu.CheckboxItem key={id} checked={visible[id] ?? false} onChange={(isShown) => onChange({ ...visible, [id]: isShown })}>
              {header}
            </Menu.CheckboxItem>
          ))}
        <Menu.Divider />
        <Menu.Item onClick={onReset}>{t('list.usualColumns')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
