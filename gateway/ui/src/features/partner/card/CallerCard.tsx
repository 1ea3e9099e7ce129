import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/api/fields/get-fields';
import { useCreatePartner } from '@/api/partners/create-partner';
import { useFillInCaller, useUnknownCaller } from '@/api/partners/unknown-caller';
import { Problem } from '@/api/problem';
import type { Field } from '@/api/types/schema-service';
import { useNotice } from '@/components/notice/use-notice';
import { Empty, Loaded } from '@/components/states/States';
import { fillable, NewCard } from '@/features/partner/card/NewCard';
import { formatPhone } from '@/lib/format/phones';
import { paths } from '@/lib/paths';
import type { ScreenProps } from '@/lib/screen';
import { openTab, titleTab } from '@/lib/tabs';

/** The card of someone on the phone nobody knows yet: the number stands in it already. */
export function CallerCard({ path, id = '' }: ScreenProps) {
  const { t } = useTranslation('partner');
  return (
    <Loaded query={useFields()} failed={t('loadCardFailed')}>
      {(all) => {
        const fields = fillable(all);
        return /^\+?\d+$/.test(id) ? (
          <ByNumber path={path} number={id} fields={fields} />
        ) : (
          <Kept path={path} id={id} fields={fields} />
        );
      }}
    </Loaded>
  );
}

/** The number in the first field for phones; and on the tab, so that two callers' tabs are told apart. */
function useKnown(path: string, fields: Field[], number: string) {
  useEffect(() => titleTab(path, formatPhone(number)), [path, number]);
  const name = fields.find(({ behaviour }) => behaviour === 'PHONE')?.name;
  return useMemo(() => (name ? { [name]: formatPhone(number) } : {}), [name, number]);
}

function ByNumber({ path, number, fields }: { path: string; number: string; fields: Field[] }) {
  const { t } = useTranslation('partner');
  const create = useCreatePartner();
  const known = useKnown(path, fields, number);
  return (
    <NewCard
      path={path}
      fields={fields}
      create={create}
      known={known}
      meta={t('callerMeta', { number: formatPhone(number) })}
    />
  );
}

/** An id is kept for the card, so that two who fill it in make one. */
function Kept({ path, id, fields }: { path: string; id: string; fields: Field[] }) {
  const { t } = useTranslation('partner');
  const caller = useUnknownCaller(id);
  if (caller.error instanceof Problem && caller.error.status === 404) {
    return <Empty title={t('callerGone')} why={t('callerGoneWhy')} />;
  }
  return (
    <Loaded query={caller} failed={t('loadCardFailed')}>
      {({ number }) => <KeptCard path={path} id={id} number={number} fields={fields} />}
    </Loaded>
  );
}

function KeptCard({
  path,
  id,
  number,
  fields,
}: {
  path: string;
  id: string;
  number: string;
  fields: Field[];
}) {
  const { t } = useTranslation('partner');
  const notice = useNotice();
  const fillIn = useFillInCaller(id);
  const known = useKnown(path, fields, number);
  const refused = (error: Error) => {
    if (!(error instanceof Problem) || error.code !== 'caller-known') return false;
    const { partner } = error.body as { partner: string };
    notice.tell(t('callerKnown'), { label: t('openIt'), run: () => openTab(paths.partner(partner)) });
    return true;
  };
  return (
    <NewCard
      path={path}
      fields={fields}
      create={fillIn}
      known={known}
      meta={t('callerMeta', { number: formatPhone(number) })}
      refused={refused}
    />
  );
}
