import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

const files = import.meta.glob<{ default: Record<string, unknown> }>('./*/*.json');

/** Each page's texts come with the page: a file for each language and part of the product. */
const fromFiles: BackendModule = {
  type: 'backend',
  init() {},
  read(language, part, answer) {
    const file = files[`./${language}/${part}.json`];
    if (!file) return answer(new Error(`Expected texts for ${part} in ${language}, but there are none.`), null);
    file().then(
      (texts) => answer(null, texts.default as never),
      (unreachable: Error) => answer(unreachable, null)
    );
  },
};

const KEPT_AS = 'ticketflower.language';

function wished(): Language {
  const said = localStorage.getItem(KEPT_AS) ?? navigator.language;
  return LANGUAGES.find((language) => said.startsWith(language)) ?? 'en';
}

export async function speak(language: string | undefined) {
  const known = LANGUAGES.find((it) => language?.startsWith(it));
  if (!known || known === i18next.language) return;
  localStorage.setItem(KEPT_AS, known);
  document.documentElement.lang = known;
  await i18next.changeLanguage(known);
}

export function startTexts() {
  document.documentElement.lang = wished();
  return i18next
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: wished(),
      fallbackLng: false,
      ns: ['shell', 'problems'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
    });
}
