import { DeleteOutlined, StopOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlacklistNumber, useUnblacklistNumber } from '@/api/blacklist/change-blacklist';
import { useBlacklist } from '@/api/blacklist/get-blacklist';
import { fieldErrors } from '@/api/problem';
import { useUserNames } from '@/api/users/get-user-names';
import { useNotice } from '@/components/notice/use-notice';
import { Section } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import { RowButton } from '@/components/table/RowButton';
import { formatInstant } from '@/lib/format/dates';
import { formatPhone } from '@/lib/format/phones';
import styles from './Administration.module.css';

/** Numbers whose calls are refused. */
export function Blacklist() {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const names = useUserNames();
  const blacklist = useBlacklist();
  const add = useBlacklistNumber();
  const remove = useUnblacklistNumber();
  const [number, setNumber] = useState('');
  const [comment, setComment] = useState('');
  const [error, setError] = useState<string>();

  const submit = () => {
    if (!number.trim() || add.isPending) return;
    add.mutate(
      { number: number.trim(), ...(comment.trim() ? { comment: comment.trim() } : {}) },
      {
        onSuccess: () => {
          setNumber('');
          setComment('');
          setError(undefined);
        },
        onError: (failed) => {
          const told = fieldErrors(failed).number;
          setError(told);
          if (!told) notice.failed(failed);
        },
      },
    );
  };

  return (
    <Section title={t('blacklist')} hint={t('blacklistHint')}>
      <div className={styles.add}>
        <Input
          aria-label={t('number')}
          placeholder={t('number')}
          maxLength={60}
          {...(error ? { status: 'error' as const } : {})}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
          onPressEnter={submit}
        />
        <Input
          aria-label={t('comment')}
          placeholder={t('comment')}
          maxLength={200}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
          onPressEnter={submit}
        />
        <Button
          icon={<StopOutlined aria-hidden />}
          disabled={!number.trim()}
          loading={add.isPending}
          onClick={submit}
        >
          {t('blacklistAdd')}
        </Button>
      </div>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <Loaded query={blacklist} failed={t('blacklistFailed')}>
        {(entries) =>
          entries.length === 0 ? (
            <Empty compact title={t('blacklistEmpty')} why={t('blacklistEmptyWhy')} />
          ) : (
            <ul className={styles.list} aria-label={t('blacklist')}>
              {entries.map((entry) => (
                <li key={entry.number} className={styles.entry}>
                  <span className={styles.number}>{formatPhone(entry.number)}</span>
                  <span>{entry.comment}</span>
                  <span className={styles.soft}>
                    {names.get(entry.by)} {formatInstant(entry.at)}
                  </span>
                  <RowButton
                    icon={<DeleteOutlined aria-hidden />}
                    label={t('blacklistRemove', { number: formatPhone(entry.number) })}
                    onClick={() => remove.mutate(entry.number, { onError: notice.failed })}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
