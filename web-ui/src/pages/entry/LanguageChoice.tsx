import { Button, Group } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, speak } from '../../texts/texts';

/** The other languages, each in its own words. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation('entry');
  return (
    <Group gap={4}>
      {LANGUAGES.filter((language) => language !== i18n.language).map((language) => (
        <Button
          key={language}
          lang={language}
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconLanguage size={16} aria-hidden />}
          onClick={() => void speak(language)}
        >
          {t(`languages.${language}`)}
        </Button>
      ))}
    </Group>
  );
}
