import { DeleteOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttachFile, useFiles, useRemoveFile, useRestoreFile } from '@/api/files/files-of';
import type { AttachedFile } from '@/api/types/files';
import { FileButton } from '@/components/file/FileButton';
import { useNotice } from '@/components/notice/use-notice';
import { Section } from '@/components/page/Page';
import { problemText } from '@/components/problem-text';
import { Empty, Loaded } from '@/components/states/States';
import { RowButton } from '@/components/table/RowButton';
import { formatInstant } from '@/lib/format/dates';
import { formatSize } from '@/lib/format/sizes';
import styles from './Files.module.css';

interface Sending {
  key: number;
  name: string;
  share: number;
  error?: string;
}

let count = 0;

/** The files of a record: attached by a button or dropped here, downloaded, removed with a way back. */
export function Files({ address, readOnly }: { address: string; readOnly: boolean }) {
  const { t } = useTranslation('files');
  const notice = useNotice();
  const found = useFiles(address);
  const attach = useAttachFile(address);
  const remove = useRemoveFile(address);
  const restore = useRestoreFile(address);
  const [sending, setSending] = useState<Sending[]>([]);
  const [over, setOver] = useState(false);
  const limit = found.data?.pages[0]?.limit ?? Infinity;
  const mayChange = !readOnly && (found.data?.pages[0]?.mayChange ?? false);

  const send = async (file: File) => {
    count += 1;
    const key = count;
    const mark = (part: Partial<Sending>) =>
      setSending((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
    setSending((before) => [...before, { key, name: file.name, share: 0 }]);
    if (file.size > limit) {
      mark({ error: t('tooLarge', { limit: formatSize(limit) }) });
      return;
    }
    try {
      await attach.mutateAsync({ file, onProgress: (share) => mark({ share }) });
      setSending((before) => before.filter((one) => one.key !== key));
    } catch (error) {
      mark({ error: problemText(error) });
    }
  };
  const sendAll = async (files: File[]) => {
    for (const file of files) await send(file);
  };

  const take = (file: AttachedFile) =>
    remove.mutate(file, {
      onError: notice.failed,
      onSuccess: () =>
        notice.done(t('removed', { name: file.name }), {
          label: t('bringBack'),
          run: () => restore.mutate(file, { onError: notice.failed }),
        }),
    });

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (mayChange) void sendAll([...event.dataTransfer.files]);
  };

  return (
    <div
      className={over && mayChange ? styles.over : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Section
        title={t('files')}
        actions={mayChange && <FileButton onChoose={(files) => void sendAll(files)} />}
      >
        {sending.map(({ key, name, share, error }) => (
          <div key={key} className={styles.sending} role={error ? 'alert' : 'status'}>
            <span className={styles.name}>{name}</span>
            {error ? (
              <>
                <span className={styles.error}>{error}</span>
                <Button
                  size="small"
                  onClick={() => setSending((before) => before.filter((one) => one.key !== key))}
                >
                  {t('close', { ns: 'common' })}
                </Button>
              </>
            ) : (
              <Progress size="small" percent={Math.round(share * 100)} showInfo={false} />
            )}
          </div>
        ))}
        <Loaded query={{ ...found, data: found.data?.pages }} failed={t('failed')}>
          {(pages) => {
            const files = pages.flatMap(({ items }) => items);
            if (files.length === 0) return <Empty compact title={t('none')} />;
            return (
              <ul className={styles.files} aria-label={t('files')}>
                {files.map((file) => (
                  <li key={file.id} className={styles.file}>
                    <a className={styles.name} href={`${address}/${file.id}`} download={file.name}>
                      {file.name}
                    </a>
                    <span className={`tabular ${styles.soft ?? ''}`}>{formatSize(file.size)}</span>
                    <span className={styles.soft}>
                      {file.by.name} {formatInstant(file.at)}
                    </span>
                    {mayChange && (
                      <RowButton
                        icon={<DeleteOutlined aria-hidden />}
                        label={t('remove', { name: file.name })}
                        onClick={() => take(file)}
                      />
                    )}
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
        {found.hasNextPage && (
          <Button size="small" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </Section>
    </div>
  );
}
