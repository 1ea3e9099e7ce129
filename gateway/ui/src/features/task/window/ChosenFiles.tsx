import { CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { FileButton } from '@/components/files/FileButton';
import { Section } from '@/components/page/Page';
import { RowButton } from '@/components/table/RowButton';
import { formatSize } from '@/lib/format/sizes';
import styles from './Window.module.css';

interface ChosenFilesProps {
  files: File[];
  onChange: (files: File[]) => void;
}

/** Files for a task that is not there yet: sent once it is. */
export function ChosenFiles({ files, onChange }: ChosenFilesProps) {
  const { t } = useTranslation('task');
  return (
    <Section
      title={t('title', { ns: 'files' })}
      hint={files.length > 0 ? t('filesChosen') : undefined}
      actions={<FileButton onChoose={(more) => onChange([...files, ...more])} />}
    >
      <ul>
        {files.map((file) => (
          <li key={`${file.name} ${String(file.lastModified)}`} className={styles.chosen}>
            <span>{file.name}</span>
            <span className="tabular">{formatSize(file.size)}</span>
            <RowButton
              icon={<CloseOutlined aria-hidden />}
              label={t('fileNotChosen', { name: file.name })}
              onClick={() => onChange(files.filter((other) => other !== file))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
