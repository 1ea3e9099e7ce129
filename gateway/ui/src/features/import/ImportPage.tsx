import { useTranslation } from 'react-i18next';
import { useImport } from '@/api/imports/get-import';
import { Loaded } from '@/components/states/States';
import { ImportRun } from '@/features/import/ImportRun';
import { ImportSetup } from '@/features/import/ImportSetup';
import type { ScreenProps } from '@/lib/screen';
import { useTabTitle } from '@/lib/use-tab-title';

/** One import: what to load where, until it is started; then how it goes and how it went. */
export function ImportPage({ path, id = '' }: ScreenProps) {
  const { t } = useTranslation('imports');
  const query = useImport(id);
  useTabTitle(path, query.data?.file.name);
  return (
    <Loaded query={query} failed={t('failedOne')}>
      {(one) => (one.state === 'RECOGNISED' ? <ImportSetup one={one} /> : <ImportRun one={one} />)}
    </Loaded>
  );
}
