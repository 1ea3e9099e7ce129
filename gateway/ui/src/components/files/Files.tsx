import { DeleteOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFiles } from '@/api/files/get-files';
import { useRemoveFile, useRestoreFile } from '@/api/files/remove-file';
import { queryKeys } from '@/api/keys';
import type { StoredFile } from '@/api/types/files';
import { DropZone } from '@/components/files/DropZone';
import { FileIcon } from '@/components/files/FileIcon';
import { startUploads, uploads, warnBeforeLeaving } from '@/components/files/uploads';
import { UploadRow } from '@/components/files/UploadRow';
import { useNotice } from '@/components/notice/use-notice';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { RowButton } from '@/components/table/RowButton';
import { formatInstant } from '@/lib/format/dates';
import { formatSize } from '@/lib/format/sizes';
import { useReadOnly } from '@/lib/session';
import { useStore } from '@/lib/store';
import styles from './Files.module.css';

interface FilesProps {
  /** Where the record's files are, such as `/api/partners/ID/files`. */
  path: string;
  /** After a file was added, removed or brought back. */
  onChanged?: () => void;
}

/** The files of a record: attach, download, remove with a way back. */
export function Files({ path, onChanged }: FilesProps) {
  const { t } = useTranslation('files');
  const client = useQueryClient();
  const notice = useNotice();
  const readOnly = useReadOnly();
  const found = useFiles(path);
  const { mutateAsync: remove } = useRemoveFile(path);
  const { mutateAsync: restore } = useRestoreFile(path);
  const sending = useStore(uploads).filter((upload) => upload.path === path);

  useEffect(() => {
    addEventListener('beforeunload', warnBeforeLeaving);
    return () => removeEventListener('beforeunload', warnBeforeLeaving);
  }, []);

  const [first] = found.data?.pages ?? [];
  if (!first) {
    return found.error ? (
      <Failure compact title={t('failed')} error={found.error} onRetry={() => void found.refetch()} />
    ) : (
      <Skeleton rows={3} />
    );
  }
  const files = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const mayChange = first.mayChange && !readOnly;

  const refusal = ({ size }: File) =>
    size === 0
      ? new Error(t('emptyFile'))
      : size > first.limit
        ? new Error(t('tooLarge', { limit: formatSize(first.limit) }))
        : null;
  const take = (chosen: File[]) =>
    startUploads(path, chosen, refusal, () => {
      void client.invalidateQueries({ queryKey: queryKeys.files(path) });
      onChanged?.();
    });
  const bringBack = async (file: StoredFile) => {
    try {
      await restore(file.id);
      onChanged?.();
      notice.done(t('restored', { name: file.name }));
    } catch (error) {
      notice.failed(error);
    }
  };
  const takeOff = async (file: StoredFile) => {
    try {
      await remove(file.id);
      onChanged?.();
      notice.done(t('removed', { name: file.name }), {
        label: t('undo', { ns: 'common' }),
        run: () => void bringBack(file),
      });
    } catch (error) {
      notice.failed(error);
    }
  };

  const list = (
    <>
      {sending.length > 0 && (
        <ul className={styles.list} aria-label={t('onTheWay')}>
          {sending.map((upload) => (
            <UploadRow key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul className={styles.list} aria-label={t('title')}>
          {files.map((file) => (
            <FileRow key={file.id} file={file} path={path}>
              {mayChange && (
                <RowButton
                  icon={<DeleteOutlined aria-hidden />}
                  label={t('remove', { name: file.name })}
                  onClick={() => void takeOff(file)}
                />
              )}
            </FileRow>
          ))}
        </ul>
      )}
      {files.length + sending.length === 0 && <Empty compact title={t('none')} />}
      {found.hasNextPage && (
        <Button size="small" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
  return mayChange ? (
    <DropZone limit={first.limit} onFiles={take}>
      {list}
    </DropZone>
  ) : (
    <div className={styles.zone}>{list}</div>
  );
}

function FileRow({ file, path, children }: { file: StoredFile; path: string; children: ReactNode }) {
  const { t } = useTranslation('files');
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <FileIcon kind={file.kind} />
      </span>
      <div className={styles.text}>
        <a
          className={styles.name}
          href={`${path}/${file.id}`}
          download={file.name}
          title={t('download', { name: file.name })}
        >
          <bdi>{file.name}</bdi>
        </a>
        <p className={styles.note}>
          {formatSize(file.size)} · {formatInstant(file.at)} · {file.by.name}
        </p>
      </div>
      {children}
    </li>
  );
}
