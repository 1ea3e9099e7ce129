import { CloseOutlined, ReloadOutlined } from '@ant-design/icons';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { dropUpload, retryUpload, type Upload } from '@/components/files/uploads';
import { Problem } from '@/api/problem';
import { problemText } from '@/components/problem-text';
import { RowButton } from '@/components/table/RowButton';
import styles from './Files.module.css';

/** A file on its way, or one that did not make it, with the reason. */
export function UploadRow({ upload }: { upload: Upload }) {
  const { t } = useTranslation('files');
  const { file, state, share, error } = upload;
  // What was refused here will be again; what the server or the network refused may pass next time.
  const retryable = state === 'failed' && error instanceof Problem;
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <span className={styles.name}>{file.name}</span>
        {state === 'failed' ? (
          <p role="alert" className={styles.error}>
            {error instanceof Problem ? problemText(error) : error instanceof Error ? error.message : ''}
          </p>
        ) : (
          <Progress
            percent={Math.round(share * 100)}
            size="small"
            aria-label={t('sending', { name: file.name })}
          />
        )}
      </div>
      {retryable && (
        <RowButton
          icon={<ReloadOutlined aria-hidden />}
          label={t('retry', { name: file.name })}
          onClick={() => retryUpload(upload.id)}
        />
      )}
      <RowButton
        icon={<CloseOutlined aria-hidden />}
        label={t(state === 'failed' ? 'dismiss' : 'cancel', { name: file.name })}
        onClick={() => dropUpload(upload.id)}
      />
    </li>
  );
}
