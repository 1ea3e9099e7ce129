import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import ruRU from 'antd/locale/ru_RU';
import { useEffect } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { queryClient } from '@/app/query-client';
import { Start } from '@/app/Start';
import { ErrorBoundary } from '@/components/states/ErrorBoundary';
import { i18n } from '@/lib/i18n';
import { useStore } from '@/lib/store';
import { isDark } from '@/lib/theme';
import { antdTheme } from '@/styles/antd-theme';
import { allowStyles } from '@/lib/csp';

const NONCE = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
if (NONCE) allowStyles(NONCE);

export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Themed />
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function Themed() {
  const dark = useStore(isDark);
  const { i18n: language } = useTranslation();
  const russian = language.language === 'ru';
  useEffect(() => {
    void import('dayjs').then(({ default: dayjs }) => dayjs.locale(russian ? 'ru' : 'en'));
  }, [russian]);
  return (
    <ConfigProvider
      theme={antdTheme(dark)}
      locale={russian ? ruRU : enUS}
      wave={{ disabled: true }}
      {...(NONCE ? { csp: { nonce: NONCE } } : {})}
    >
      <AntApp component={false}>
        <ErrorBoundary>
          <Start />
        </ErrorBoundary>
      </AntApp>
    </ConfigProvider>
  );
}
