import { MailOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindMails, useMail } from '@/api/mails/find-mails';
import type { Mail } from '@/api/types/notification-service';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { Timeline } from '@/components/timeline/Timeline';
import { CardSide } from '@/features/partner/card/CardSide';
import { formatInstant } from '@/lib/format/dates';
import { formatSize } from '@/lib/format/sizes';
import { mailing } from '@/lib/mailing';
import { useReadOnly } from '@/lib/session';
import { useStore } from '@/lib/store';
import styles from './PartnerCard.module.css';

/** «Письма»: what was written from the card, and what became of it. */
export function CardMails({ partnerId, onClose }: { partnerId: string; onClose: () => void }) {
  const { t } = useTranslation('notification');
  const found = useFindMails(partnerId);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found;
  const mail = useStore(mailing);
  const readOnly = useReadOnly();
  const mails = data?.pages.flatMap(({ items }) => items);
  return (
    <CardSide
      title={t('mails')}
      onClose={onClose}
      summary={
        mail && !readOnly ? (
          <Button size="small" icon={<MailOutlined aria-hidden />} onClick={() => mail.write('', partnerId)}>
            {t('writeMail')}
          </Button>
        ) : (
          t('mailOff')
        )
      }
    >
      {error && !data ? (
        <Failure compact title={t('mailsFailed')} error={error} onRetry={() => void refetch()} />
      ) : !mails ? (
        <Skeleton />
      ) : mails.length === 0 ? (
        <Empty compact title={t('noMails')} />
      ) : (
        <Timeline
          label={t('mails')}
          items={mails.map((written) => ({
            id: written.id,
            at: written.createdAt,
            who: written.author,
            content: <CardMail mail={written} />,
          }))}
        />
      )}
      {hasNextPage && (
        <div className={styles.more}>
          <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('earlier')}
          </Button>
        </div>
      )}
    </CardSide>
  );
}

function CardMail({ mail }: { mail: Mail }) {
  const { t } = useTranslation('notification');
  const [open, setOpen] = useState(false);
  const text = useMail(open ? mail.id : null).data?.content?.text;
  const { content } = mail;
  return (
    <div>
      <div className={`${styles.mailState ?? ''} ${styles[mail.state] ?? ''}`}>
        {t(`state.${mail.state}`)}
        {mail.finishedAt && ` ${formatInstant(mail.finishedAt)}`}
      </div>
      {content ? (
        <>
          <div className={styles.change}>{content.to}</div>
          <button
            type="button"
            className={styles.mailSubject}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {content.subject}
          </button>
          {content.attachments.map((file) => (
            <div key={file.id} className={styles.callTimes}>
              <PaperClipOutlined aria-hidden /> {file.name} · {formatSize(file.size)}
            </div>
          ))}
          {content.reason && <div className={styles.mailReason}>{reason(content.reason, t)}</div>}
          {open && text && <p className={styles.mailText}>{text}</p>}
        </>
      ) : (
        <div className={styles.field}>{t('mailHidden')}</div>
      )}
    </div>
  );
}

/** What the mail server said, or our own word for what it did not say. */
function reason(said: string, t: (word: 'reasonUncertain' | 'reasonAttachment') => string): string {
  if (said === 'uncertain') return t('reasonUncertain');
  return said === 'attachment-missing' ? t('reasonAttachment') : said;
}
