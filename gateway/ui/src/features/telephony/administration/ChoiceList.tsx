import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoices } from '@/api/choices/get-choices';
import { useSaveChoices } from '@/api/choices/save-choices';
import { fieldErrors } from '@/api/problem';
import type { ChoiceKind, ChoiceList as Choices } from '@/api/types/telephony-service';
import { useChoiceLabel } from '@/components/call/use-choice-label';
import { FormActions } from '@/components/form/FormActions';
import { useNotice } from '@/components/notice/use-notice';
import { Section } from '@/components/page/Page';
import { Loaded } from '@/components/states/States';
import { RowButton } from '@/components/table/RowButton';
import styles from './Administration.module.css';

interface Entry {
  key: string;
  code: string | null;
  name: string;
}

interface ChoiceListProps {
  kind: ChoiceKind;
  title: string;
}

/** A list agents choose from; what is taken out of it stays readable where it was chosen. */
export function ChoiceList({ kind, title }: ChoiceListProps) {
  const { t } = useTranslation('telephony');
  const choices = useChoices(kind);
  return (
    <Loaded query={choices} failed={t('choicesFailed')}>
      {(loaded) => <Editor key={loaded.version} kind={kind} title={title} loaded={loaded} />}
    </Loaded>
  );
}

function Editor({ kind, title, loaded }: ChoiceListProps & { loaded: Choices }) {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const label = useChoiceLabel(kind);
  const save = useSaveChoices(kind);
  const start = (): Entry[] =>
    loaded.items
      .filter(({ retired }) => !retired)
      .map(({ code }) => ({ key: code, code, name: label(code) }));
  const [entries, setEntries] = useState<Entry[] | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [name, setName] = useState('');
  const shown = entries ?? start();

  const add = () => {
    if (!name.trim()) return;
    setEntries([...shown, { key: crypto.randomUUID(), code: null, name: name.trim() }]);
    setName('');
  };
  const rename = (key: string, to: string) =>
    setEntries(shown.map((entry) => (entry.key === key ? { ...entry, name: to } : entry)));
  const up = (index: number) => {
    const next = [...shown];
    next.splice(index - 1, 0, ...next.splice(index, 1));
    setEntries(next);
  };
  const nameOf = ({ code, name: typed }: Entry) => {
    const before = loaded.items.find((choice) => choice.code === code);
    return before && before.name === null && typed.trim() === label(before.code) ? null : typed.trim();
  };
  const submit = () =>
    save.mutate(
      { version: loaded.version, items: shown.map((entry) => ({ code: entry.code, name: nameOf(entry) })) },
      {
        onSuccess: () => {
          setEntries(null);
          setErrors({});
          notice.done(t('choicesSaved'));
        },
        onError: (error) => {
          const told = fieldErrors(error);
          setErrors(told);
          if (Object.keys(told).length === 0) notice.failed(error);
        },
      },
    );

  return (
    <Section
      title={title}
      hint={t('choicesHint')}
      actions={
        <FormActions
          dirty={entries !== null}
          saving={save.isPending}
          disabled={entries === null}
          onSave={submit}
          onDiscard={() => {
            setEntries(null);
            setErrors({});
          }}
        />
      }
    >
      <ul className={styles.list} aria-label={title}>
        {shown.map((entry, index) => {
          const error = errors[`items[${String(index)}].name`];
          return (
            <li key={entry.key} className={styles.entry}>
              {index === 0 ? (
                <span className={styles.nothing} />
              ) : (
                <RowButton
                  icon={<ArrowUpOutlined aria-hidden />}
                  label={t('choiceUp', { name: entry.name })}
                  onClick={() => up(index)}
                />
              )}
              <Input
                aria-label={t('choiceName')}
                maxLength={60}
                {...(error ? { status: 'error' as const } : {})}
                value={entry.name}
                onChange={({ target }) => rename(entry.key, target.value)}
              />
              <RowButton
                icon={<DeleteOutlined aria-hidden />}
                label={t('choiceRemove', { name: entry.name })}
                onClick={() => setEntries(shown.filter(({ key }) => key !== entry.key))}
              />
              {error && (
                <p role="alert" className={styles.error}>
                  {error}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {errors.items && (
        <p role="alert" className={styles.error}>
          {errors.items}
        </p>
      )}
      <div className={`${styles.add ?? ''} ${styles.below ?? ''}`}>
        <Input
          aria-label={t('choiceNew')}
          placeholder={t('choiceNew')}
          maxLength={60}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={add}
        />
        <Button icon={<PlusOutlined aria-hidden />} disabled={!name.trim()} onClick={add}>
          {t('choiceAdd')}
        </Button>
      </div>
    </Section>
  );
}
