import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';

type UrlTabsProps = {
  label: string;
  value: string;
  tabs: { value: string; label: ReactNode }[];
  onChange: (value: string) => void;
  /** What the tab that is open shows. */
  children: ReactNode;
};

/** Tabs, of which the address tells which one is open. */
export function UrlTabs({ label, value, tabs, onChange, children }: UrlTabsProps) {
  return (
    <Tabs value={value} onChange={(next) => next && onChange(next)} activateTabWithKeyboard={false}>
      <Tabs.List aria-label={label} mb="md">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.value} value={tab.value}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.value} value={tab.value}>
          {tab.value === value && children}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
