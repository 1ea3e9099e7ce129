import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me/get-me';
import { useSaveMe } from '@/api/me/save-me';
import { fieldErrors } from '@/api/problem';
import { FormActions } from '@/components/form/FormActions';
import { Levels } from '@/components/form/Levels';
import { useFormDraft } from '@/components/form/use-form-draft';
import { useNotice } from '@/components/notice/use-notice';
import { FormRow, Page, Section } from '@/components/page/Page';
import { ExtensionForm } from '@/features/me/ExtensionForm';
import { PasswordForm } from '@/features/me/PasswordForm';
import { changeLanguage, currentLanguage } from '@/lib/i18n';
import { useReadOnly } from '@/lib/session';
import type { ScreenProps } from '@/lib/screen';
import { useStore } from '@/lib/store';
import { chooseTheme, themeChoice } from '@/lib/theme';
import { useSaveKey } from '@/lib/use-save-key';

export function MyOffice({ path }: ScreenProps) {
  const { t } = useTranslation('me');
  const me = useMe();
  const notice = useNotice();
  const save = useSaveMe();
  const readOnly = useReadOnly();
  const theme = useStore(themeChoice);
  const { values, edit, dirty, discard } = useFormDraft(path, { name: me.name });
  const [errors, setErrors] = useState<Record<string, string>>({});

  const submit = () => {
    if (!values.name.trim()) {
      setErrors({ name: t('nameNeeded') });
      return;
    }
    if (save.isPending || readOnly) return;
    setErrors({});
    save.mutate(
      { name: values.name },
      {
        onSuccess: () => {
          discard();
          notice.done(t('saved'));
        },
        onError: (error) => {
          const found = fieldErrors(error);
          setErrors(found);
          if (Object.keys(found).length === 0) notice.failed(error);
        },
      },
    );
  };
  useSaveKey(submit);

  return (
    <Page
      padded
      narrow
      title={t('title')}
      actions={
        <FormActions
          dirty={dirty}
          saving={save.isPending}
          disabled={readOnly}
          onSave={submit}
          onDiscard={discard}
        />
      }
    >
      <Section title={t('main')}>
        <FormRow label={t('name')} required error={errors.name}>
          {(control) => (
            <Input {...control} value={values.name} onChange={({ target }) => edit({ name: target.value })} />
          )}
        </FormRow>
        <FormRow label={t('login')}>
          {(control) => <Input {...control} readOnly variant="filled" value={me.login} />}
        </FormRow>
        <FormRow label={t('groups')}>
          {({ id }) => <div id={id}>{me.groups.map(({ name }) => name).join(', ') || t('noGroups')}</div>}
        </FormRow>
      </Section>
      <Section title={t('looks')}>
        <FormRow label={t('language')}>
          {() => (
            <Levels
              label={t('language')}
              value={currentLanguage()}
              options={[
                { value: 'ru', label: 'Русский' },
                { value: 'en', label: 'English' },
              ]}
              onChange={(language) => {
                changeLanguage(language);
                if (!readOnly) save.mutate({ locale: language });
              }}
            />
          )}
        </FormRow>
        <FormRow label={t('theme')}>
          {() => (
            <Levels
              label={t('theme')}
              value={theme}
              options={[
                { value: 'system', label: t('themeSystem', { ns: 'shell' }) },
                { value: 'light', label: t('themeLight', { ns: 'shell' }) },
                { value: 'dark', label: t('themeDark', { ns: 'shell' }) },
              ]}
              onChange={chooseTheme}
            />
          )}
        </FormRow>
      </Section>
      {!readOnly && <ExtensionForm />}
      {!readOnly && <PasswordForm />}
    </Page>
  );
}
