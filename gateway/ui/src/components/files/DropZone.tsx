import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSize } from '@/lib/format/sizes';
import { useDraggingIn } from '@/lib/narrow';
import styles from './Files.module.css';

interface DropZoneProps {
  limit: number;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** Takes files that are dropped anywhere on it, or chosen. */
export function DropZone({ limit, onFiles, children }: DropZoneProps) {
  const { t } = useTranslation('files');
  const input = useRef<HTMLInputElement>(null);
  const draggingIn = useDraggingIn();
  const [over, setOver] = useState(false);

  const drag = (inside: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(inside);
  };

  return (
    <div
      className={`${styles.zone ?? ''} ${over ? styles.over : ''}`}
      onDragOver={drag(true)}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) drag(false)(event);
      }}
      onDrop={(event) => {
        drag(false)(event);
        onFiles(withoutFolders(event.dataTransfer));
      }}
    >
      <div className={styles.choose}>
        <input
          ref={input}
          type="file"
          multiple
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('choose')}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file chosen again must be noticed.
            target.value = '';
          }}
        />
        <Button size="small" icon={<PaperClipOutlined aria-hidden />} onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>
        <span className={styles.note}>{t(draggingIn ? 'drop' : 'limit', { limit: formatSize(limit) })}</span>
      </div>
      {children}
    </div>
  );
}

/** A folder looks like a file that cannot be read. */
function withoutFolders({ items, files }: DataTransfer): File[] {
  const folders = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry()?.isDirectory === true);
  return [...files].filter((_file, index) => !folders[index]);
}
