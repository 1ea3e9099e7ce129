import { Button, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAllFields } from '@/api/fields/get-fields';
import { useImportPreview } from '@/api/imports/get-preview';
import { useStartImport } from '@/api/imports/run-import';
import { useSaveImportSettings } from '@/api/imports/save-settings';
import type { Import, ImportMode, ImportSettings } from '@/api/types/import-service';
import { Levels } from '@/components/form/Levels';
import { useNotice } from '@/components/notice/use-notice';
import { FormRow, Page, Section } from '@/components/page/Page';
import { Failure, Skeleton } from '@/components/states/States';
import { FileCheck } from '@/features/import/FileCheck';
import { Mapping } from '@/features/import/Mapping';
import { columnsWithoutField } from '@/features/import/new-field';
import { NewFields } from '@/features/import/NewFields';
import { Preview } from '@/features/import/Preview';
import { formatSize } from '@/lib/format/sizes';
import styles from './Import.module.css';

/** Those the service can read. */
const ENCODINGS = ['UTF-8', 'windows-1251', 'UTF-16LE', 'UTF-16BE', 'windows-1252', 'KOI8-R', 'IBM866'];
const SEPARATORS = [',', ';', '\t', '|'] as const;
const MODES: ImportMode[] = ['CREATE', 'UPDATE', 'BOTH'];

/** What was recognised in the file, where its columns go, and what will come of its rows. */
export function ImportSetup({ one }: { one: Import }) {
  const { t } = useTranslation('imports');
  const notice = useNotice();
  const fields = useAllFields().data;
  const save = useSaveImportSettings();
  const start = useStartImport();
  // Settings are the server's as soon as they are made: another window, or the same one tomorrow, finds them.
  const settings = save.isPending ? save.variables.settings : one.settings;
  const mapped = settings.columns.filter(({ field }) => field !== null);
  const preview = useImportPreview(one.id, mapped.length > 0);

  const change = (part: Partial<ImportSettings>) =>
    save.mutate(
      { id: one.id, version: one.version, settings: { ...settings, ...part } },
      { onError: notice.failed },
    );

  const left = columnsWithoutField(one.columns, settings.columns);
  const byMatching = settings.mode !== 'CREATE';
  const blocked = mapped.length === 0 || (byMatching && !settings.matchBy);

  return (
    <Page
      padded
      title={one.file.name}
      meta={`${one.file.kind} · ${formatSize(one.file.size)}`}
      actions={
        <Button
          type="primary"
          disabled={blocked || save.isPending}
          loading={start.isPending}
          onClick={() => start.mutate(one, { onError: notice.failed })}
        >
          {t('start')}
        </Button>
      }
    >
      <Section title={t('recognised')}>
        <div className={styles.recognised}>
          {one.file.kind === 'CSV' ? (
            <>
              <FormRow label={t('encoding')}>
                {(control) => (
                  <Select
                    {...control}
                    style={{ width: 180 }}
                    options={known(ENCODINGS, settings.encoding).map((value) => ({ value, label: value }))}
                    value={settings.encoding}
                    onChange={(encoding) => change({ encoding })}
                  />
                )}
              </FormRow>
              <FormRow label={t('separator')}>
                {(control) => (
                  <Select
                    {...control}
                    style={{ width: 180 }}
                    options={SEPARATORS.map((value) => ({
                      value,
                      label: t(`separators.${value}`),
                    }))}
                    value={settings.separator}
                    onChange={(separator) => change({ separator })}
                  />
                )}
              </FormRow>
            </>
          ) : (
            one.file.sheet && (
              <FormRow label={t('sheet')}>{({ id }) => <span id={id}>{one.file.sheet}</span>}</FormRow>
            )
          )}
          <FormRow label={t('headerRow')}>
            {(control) => (
              <InputNumber
                {...control}
                min={0}
                max={100}
                style={{ width: 90 }}
                value={settings.headerRow}
                onChange={(headerRow) => change({ headerRow: headerRow ?? 1 })}
              />
            )}
          </FormRow>
        </div>
      </Section>
      <Section
        flush
        title={t('matching')}
        hint={t('mapped', { mapped: mapped.length, total: settings.columns.length })}
      >
        {fields ? (
          <Mapping
            columns={one.columns}
            settings={settings}
            fields={fields}
            onChange={(columns) => change({ columns })}
          />
        ) : (
          <Skeleton rows={5} />
        )}
        {fields && left.length > 0 && (
          <NewFields
            columns={left}
            fields={fields}
            onMade={(made) =>
              change({
                columns: settings.columns.map(({ index, field }) => ({
                  index,
                  field: made.get(index) ?? field,
                })),
              })
            }
          />
        )}
        {mapped.length === 0 && <p className={styles.warning}>{t('nothingMapped')}</p>}
        {one.missingRequired.length > 0 && (
          <p className={styles.warning}>
            {t('requiredMissing', { fields: one.missingRequired.map((label) => `«${label}»`).join(', ') })}
          </p>
        )}
      </Section>
      <Section title={t('mode')}>
        <Levels
          label={t('mode')}
          value={settings.mode}
          options={MODES.map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
          onChange={(mode) => change({ mode })}
        />
        <FormRow label={t('matchBy')} error={byMatching && !settings.matchBy ? t('matchNeeded') : undefined}>
          {(control) => (
            <Select
              {...control}
              allowClear
              style={{ width: 260 }}
              placeholder={t('matchNone')}
              options={fields
                ?.filter(({ name }) => mapped.some(({ field }) => field === name))
                .map(({ name, label }) => ({ value: name, label }))}
              value={settings.matchBy}
              onChange={(matchBy?: string) => change({ matchBy: matchBy ?? null })}
            />
          )}
        </FormRow>
      </Section>
      {mapped.length > 0 && fields && (
        <Section title={t('check')}>
          <FileCheck one={one} fields={fields} />
        </Section>
      )}
      {mapped.length > 0 && (
        <Section flush title={t('preview')}>
          {preview.data && fields ? (
            <Preview preview={preview.data} one={one} settings={settings} fields={fields} />
          ) : preview.error ? (
            <Failure
              compact
              title={t('previewFailed')}
              error={preview.error}
              onRetry={() => void preview.refetch()}
            />
          ) : (
            <Skeleton rows={4} />
          )}
        </Section>
      )}
    </Page>
  );
}

/** The usual choices, with the one recognised among them. */
function known(usual: string[], recognised: string | null): string[] {
  return recognised && !usual.includes(recognised) ? [recognised, ...usual] : usual;
}
