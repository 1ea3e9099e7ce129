import { DownloadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { isUnderWay } from '@/api/imports/get-import';
import { useCancelImport } from '@/api/imports/run-import';
import type { Import } from '@/api/types/import-service';
import { useConfirm } from '@/components/dialog/use-confirm';
import { useNotice } from '@/components/notice/use-notice';
import { Page, Section } from '@/components/page/Page';
import { problemOf } from '@/features/import/import-text';
import { formatInstant } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/values';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import styles from './Import.module.css';

const COUNTS = ['created', 'updated', 'duplicates', 'failed'] as const;

/** How an import goes, and how it went. */
export function ImportRun({ one }: { one: Import }) {
  const { t } = useTranslation('imports');
  const notice = useNotice();
  const confirm = useConfirm();
  const cancel = useCancelImport();
  const { progress, state } = one;
  const running = isUnderWay(state);
  const done =
    progress.created + progress.updated + progress.unchanged + progress.duplicates + progress.failed;
  const share = progress.total ? Math.min(100, Math.floor((done / progress.total) * 100)) : 0;

  const stop = () =>
    confirm({
      title: t('stopTitle'),
      why: t('stopWhy'),
      confirm: t('stop'),
      run: () => cancel.mutateAsync(one).catch(notice.failed),
    });

  const status = { FINISHED: 'success', FAILED: 'exception', CANCELLED: 'normal' } as const;
  return (
    <Page
      padded
      narrow
      title={one.file.name}
      meta={t(`states.${state}`)}
      actions={
        <>
          {state === 'RUNNING' && (
            <Button danger loading={cancel.isPending} onClick={stop}>
              {t('stop')}
            </Button>
          )}
          {!running && <Button onClick={() => openTab(paths.imports)}>{t('again')}</Button>}
          {!running && (
            <Button type="primary" onClick={() => openTab(paths.partners)}>
              {t('toPartners')}
            </Button>
          )}
        </>
      }
    >
      <Section title={t('progress')}>
        {(progress.total !== null || !running) && (
          <Progress
            percent={state === 'FINISHED' ? 100 : share}
            status={running ? 'active' : (status[state as keyof typeof status] ?? 'normal')}
            aria-label={t('progress')}
          />
        )}
        <dl className={styles.counts} aria-live="polite">
          <Count label={t('read')} value={progress.read} of={progress.total} />
          {COUNTS.map((name) => (
            <Count
              key={name}
              label={t(name)}
              value={progress[name]}
              bad={name === 'failed' && progress.failed > 0}
            />
          ))}
          {progress.unchanged > 0 && <Count label={t('unchanged')} value={progress.unchanged} />}
        </dl>
        {problemOf(one) && (
          <p role="alert" className={styles.error}>
            {problemOf(one)}
          </p>
        )}
        {progress.failed > 0 && (
          <Button icon={<DownloadOutlined aria-hidden />} href={`/api/imports/${one.id}/errors`} download>
            {t('errorsFile')}
          </Button>
        )}
        <p className={styles.note}>
          {[
            one.startedAt && `${t('started')} ${formatInstant(one.startedAt)}`,
            one.finishedAt && `${t('finished')} ${formatInstant(one.finishedAt)}`,
            one.by.name,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </Section>
    </Page>
  );
}

function Count({
  label,
  value,
  of,
  bad,
}: {
  label: string;
  value: number;
  of?: number | null;
  bad?: boolean;
}) {
  return (
    <div>
      <dt className={styles.note}>{label}</dt>
      <dd className={`${styles.figure ?? ''} ${bad ? styles.error : ''}`}>
        {formatNumber(value)}
        {of ? <span className={styles.of}> / {formatNumber(of)}</span> : null}
      </dd>
    </div>
  );
}
