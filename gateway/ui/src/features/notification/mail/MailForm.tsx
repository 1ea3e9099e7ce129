import { Button, Input, Modal } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/problem';
import { useSendMail } from '@/api/mails/send-mail';
import type { MailAttachment, MailRequest, MailSettings } from '@/api/types/notification-service';
import { useFormDraft } from '@/components/form/use-form-draft';
import { useNotice } from '@/components/notice/use-notice';
import { FormRow } from '@/components/page/Page';
import { Attachments } from '@/features/notification/mail/Attachments';
import styles from './MailForm.module.css';

interface MailFormProps {
  to: string;
  partnerId: string | null;
  settings: MailSettings;
  onClose: () => void;
}

interface Draft {
  to: string;
  subject: string;
  text: string;
  attachments: MailAttachment[];
}

/** «Отправить письмо»: closed without sending, it is there again the next time. */
export function MailForm({ to, partnerId, settings, onClose }: MailFormProps) {
  const { t } = useTranslation('notification');
  const notice = useNotice();
  const send = useSendMail();
  const { values, edit, dirty, discard } = useFormDraft<Draft>(`mail:${partnerId ?? to}`, {
    to,
    subject: '',
    text: '',
    attachments: [],
  });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [uploading, setUploading] = useState(false);
  const keys = useRef(new Map<string, string>());

  const submit = () => {
    if (send.isPending || uploading) return;
    const request: MailRequest = {
      partnerId,
      to: values.to.trim(),
      subject: values.subject.trim(),
      text: values.text,
      attachments: values.attachments.map(({ id }) => id),
    };
    const content = JSON.stringify(request);
    // Another try of the same letter is the same letter; one that was changed is another.
    const key = keys.current.get(content) ?? crypto.randomUUID();
    keys.current.set(content, key);
    setErrors({});
    send.mutate(
      { request, key },
      {
        onSuccess: () => {
          discard();
          notice.done(t('mailQueued', { to: request.to }));
          onClose();
        },
        onError: (error) => {
          const found = fieldErrors(error);
          setErrors(found);
          if (Object.keys(found).length === 0) notice.failed(error);
        },
      },
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };

  return (
    <Modal
      open
      width={640}
      title={t('writeMail')}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <div className={styles.footer}>
          {dirty && (
            <Button
              onClick={() => {
                discard();
                onClose();
              }}
            >
              {t('discard', { ns: 'common' })}
            </Button>
          )}
          <Button
            type="primary"
            loading={send.isPending}
            disabled={uploading}
            title="Ctrl+Enter"
            onClick={submit}
          >
            {t('send')}
          </Button>
        </div>
      }
    >
      <form
        className={styles.form}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {settings.from && <p className={styles.from}>{t('from', { from: settings.from })}</p>}
        <FormRow label={t('to')} required error={errors.to}>
          {(control) => (
            <Input
              {...control}
              inputMode="email"
              autoComplete="off"
              value={values.to}
              onChange={({ target }) => edit({ to: target.value })}
            />
          )}
        </FormRow>
        <FormRow label={t('subject')} required error={errors.subject}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              maxLength={200}
              value={values.subject}
              onChange={({ target }) => edit({ subject: target.value })}
            />
          )}
        </FormRow>
        <FormRow label={t('text')} required error={errors.text}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={10}
              maxLength={100_000}
              value={values.text}
              onChange={({ target }) => edit({ text: target.value })}
            />
          )}
        </FormRow>
        <Attachments
          files={values.attachments}
          settings={settings}
          error={errors.attachments}
          onChange={(attachments) => edit({ attachments })}
          onUploading={setUploading}
        />
      </form>
    </Modal>
  );
}
