import { FileOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useUploadFile } from '@/api/imports/upload-file';
import { problemText } from '@/components/problem-text';
import { formatSize } from '@/lib/format/sizes';
import { useDraggingIn } from '@/lib/narrow';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import styles from './Import.module.css';

/** «Выберите файл», its name beside, «Загрузить». */
export function UploadForm() {
  const { t } = useTranslation('imports');
  const upload = useUploadFile();
  const input = useRef<HTMLInputElement>(null);
  const draggingIn = useDraggingIn();
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const [over, setOver] = useState(false);

  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    upload.reset();
    setFile(chosen);
  };

  const send = () => {
    if (!file || upload.isPending) return;
    setShare(0);
    upload.mutate(
      { file, onProgress: setShare },
      {
        onSuccess: (created) => {
          setFile(null);
          openTab(paths.import(created.id), { title: created.file.name });
        },
      },
    );
  };

  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };

  return (
    <div
      className={`${styles.drop ?? ''} ${over ? styles.over : ''}`}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        choose(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('chooseFile')}
        accept=".xls,.xlsx,.csv,.txt"
        onChange={({ target }) => {
          choose(target.files?.[0]);
          // The same file, mended and chosen again, must be noticed.
          target.value = '';
        }}
      />
      <Button
        icon={<FileOutlined aria-hidden />}
        disabled={upload.isPending}
        onClick={() => input.current?.click()}
      >
        {t('chooseFile')}
      </Button>
      <span className={styles.chosen}>
        {file ? (
          <>
            <b>{file.name}</b> <span className={styles.note}>{formatSize(file.size)}</span>
          </>
        ) : (
          <span className={styles.note}>
            {draggingIn && `${t('dropHere')} · `}
            {t('kinds')}
          </span>
        )}
      </span>
      <Button
        type="primary"
        icon={<UploadOutlined aria-hidden />}
        disabled={!file}
        loading={upload.isPending}
        onClick={send}
      >
        {t('upload')}
      </Button>
      {upload.isPending && (
        <div className={styles.sending}>
          <Progress percent={Math.round(share * 100)} size="small" aria-label={t('upload')} />
        </div>
      )}
      {upload.error && (
        <p role="alert" className={styles.error}>
          {problemText(upload.error)}
        </p>
      )}
    </div>
  );
}
