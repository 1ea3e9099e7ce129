import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangePassword } from '@/api/me/change-password';
import { fieldErrors } from '@/api/problem';
import { useNotice } from '@/components/notice/use-notice';
import { FormRow, Section } from '@/components/page/Page';

const BLANK = { current: '', next: '', again: '' };

export function PasswordForm() {
  const { t } = useTranslation('me');
  const notice = useNotice();
  const change = useChangePassword();
  const [values, setValues] = useState(BLANK);
  const [errors, setErrors] = useState<Record<string, string>>({});

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = {
      ...(values.current ? {} : { current: t('currentNeeded') }),
      ...(values.next ? {} : { next: t('nextNeeded') }),
      ...(values.next === values.again ? {} : { again: t('differ') }),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    change.mutate(
      { current: values.current, next: values.next },
      {
        onSuccess: () => {
          setValues(BLANK);
          notice.done(t('passwordChanged'));
        },
        onError: (error) => {
          const told = fieldErrors(error);
          setErrors(told);
          if (Object.keys(told).length === 0) notice.failed(error);
        },
      },
    );
  };

  const input = (name: keyof typeof BLANK, autoComplete: string) => (
    <FormRow label={t(name)} error={errors[name]}>
      {(control) => (
        <Input.Password
          {...control}
          autoComplete={autoComplete}
          value={values[name]}
          onChange={({ target }) => setValues((before) => ({ ...before, [name]: target.value }))}
        />
      )}
    </FormRow>
  );

  return (
    <Section title={t('password')}>
      <form onSubmit={submit}>
        {input('current', 'current-password')}
        {input('next', 'new-password')}
        {input('again', 'new-password')}
        <FormRow label="">
          {() => (
            <Button htmlType="submit" loading={change.isPending}>
              {t('changePassword')}
            </Button>
          )}
        </FormRow>
      </form>
    </Section>
  );
}
