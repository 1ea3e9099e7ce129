import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgent } from '@/api/agents/get-agent';
import { useSaveExtension } from '@/api/agents/save-extension';
import { fieldErrors } from '@/api/problem';
import type { Agent } from '@/api/types/telephony-service';
import { useNotice } from '@/components/notice/use-notice';
import { FormRow, Section } from '@/components/page/Page';
import { calling } from '@/lib/calling';

/** The extension at the PBX and its password, which never comes back; nothing where telephony is off. */
export function ExtensionForm() {
  const agent = useAgent().data;
  return agent && agent.phone.pbx !== 'OFF' ? <Form key={agent.extension} agent={agent} /> : null;
}

function Form({ agent }: { agent: Agent }) {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const save = useSaveExtension();
  const [extension, setExtension] = useState(agent.extension ?? '');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const number = extension.trim();
    const needsPassword = number !== '' && !password && (!agent.hasPassword || number !== agent.extension);
    const found = {
      ...(/^\d*$/.test(number) ? {} : { extension: t('extensionDigits') }),
      ...(needsPassword ? { password: t('passwordNeeded') } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    save.mutate(
      { extension: number, ...(password ? { password } : {}) },
      {
        onSuccess: () => {
          setPassword('');
          calling.get()?.restart();
          notice.done(t('extensionSaved'));
        },
        onError: (error) => {
          const told = fieldErrors(error);
          setErrors(told);
          if (Object.keys(told).length === 0) notice.failed(error);
        },
      },
    );
  };

  return (
    <Section title={t('settings')} hint={t('settingsHint')}>
      <form onSubmit={submit}>
        <FormRow label={t('extensionField')} error={errors.extension} hint={t('extensionHint')}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={extension}
              onChange={({ target }) => setExtension(target.value)}
            />
          )}
        </FormRow>
        <FormRow
          label={t('passwordField')}
          error={errors.password}
          hint={agent.hasPassword ? t('passwordKept') : t('passwordNone')}
        >
          {(control) => (
            <Input.Password
              {...control}
              autoComplete="new-password"
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </FormRow>
        <FormRow label="">
          {() => (
            <Button htmlType="submit" loading={save.isPending}>
              {t('saveExtension')}
            </Button>
          )}
        </FormRow>
      </form>
    </Section>
  );
}
