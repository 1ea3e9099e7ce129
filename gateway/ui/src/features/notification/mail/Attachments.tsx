import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachFile, removeAttachment } from '@/api/mails/attach-file';
import type { MailAttachment, MailSettings } from '@/api/types/notification-service';
import { problemText } from '@/components/problem-text';
import { formatSize } from '@/lib/format/sizes';
import styles from './MailForm.module.css';

interface AttachmentsProps {
  files: MailAttachment[];
  settings: MailSettings;
  error: string | undefined;
  onChange: (files: MailAttachment[]) => void;
  onUploading: (uploading: boolean) => void;
}

/** The files of a letter: sent to the server as soon as they are chosen. */
export function Attachments({ files, settings, error, onChange, onUploading }: AttachmentsProps) {
  const { t } = useTranslation('notification');
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const attach = async (chosen: File[]) => {
    setFault(null);
    const size = [...files, ...chosen].reduce((sum, file) => sum + file.size, 0);
    if (size > settings.maxAttachmentsSize || files.length + chosen.length > settings.maxAttachments) {
      setFault(
        t('attachmentsTooLarge', {
          size: formatSize(settings.maxAttachmentsSize),
          count: settings.maxAttachments,
        }),
      );
      return;
    }
    const attached = [...files];
    onUploading(true);
    try {
      for (const file of chosen) {
        setSending(file.name);
        attached.push(await attachFile(file));
      }
    } catch (failed) {
      setFault(problemText(failed));
    } finally {
      setSending(null);
      onUploading(false);
      onChange(attached);
    }
  };

  const remove = (file: MailAttachment) => {
    onChange(files.filter((other) => other !== file));
    // One that stays behind is forgotten by the server after a day.
    void removeAttachment(file.id).catch(() => undefined);
  };

  return (
    <div className={styles.attachments}>
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('attach')}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // The same file, mended and chosen again, must be noticed.
          target.value = '';
          void attach(chosen);
        }}
      />
      <Button
        size="small"
        icon={<PaperClipOutlined aria-hidden />}
        loading={sending !== null}
        onClick={() => input.current?.click()}
      >
        {t('attach')}
      </Button>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.id} className={styles.file}>
            <span className={styles.fileName}>{file.name}</span>
            <span className={styles.size}>{formatSize(file.size)}</span>
            <button
              type="button"
              className={styles.remove}
              aria-label={t('removeAttachment', { name: file.name })}
              onClick={() => remove(file)}
            >
              <CloseOutlined aria-hidden />
            </button>
          </li>
        ))}
        {sending && <li className={styles.file}>{t('attaching', { name: sending })}</li>}
      </ul>
      {(fault ?? error) && (
        <p role="alert" className={styles.fault}>
          {fault ?? error}
        </p>
      )}
    </div>
  );
}
