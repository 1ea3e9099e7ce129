import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '@/locales/en';
import { ru } from '@/locales/ru';
import { load, save } from '@/lib/storage';

export type Language = 'ru' | 'en';

const KEY = 'kaw.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof ru;
    returnNull: false;
  }
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: load<Language>(KEY) ?? 'ru',
  fallbackLng: 'ru',
  defaultNS: 'common',
  resources: { ru, en },
  interpolation: { escapeValue: false },
  initAsync: false,
});
document.documentElement.lang = i18n.language;

export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'ru';
}

export function hasChosenLanguage(): boolean {
  return load(KEY) !== null;
}

export function changeLanguage(language: Language): void {
  save(KEY, language);
  document.documentElement.lang = language;
  void i18n.changeLanguage(language);
}
