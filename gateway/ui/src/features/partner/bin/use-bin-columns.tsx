import { UndoOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BinnedCard } from '@/api/types/partner-service';
import type { Field } from '@/api/types/schema-service';
import type { Column } from '@/components/table/columns';
import { RowButton } from '@/components/table/RowButton';
import { formatInstant } from '@/lib/format/dates';
import { formatValue, type Lists } from '@/lib/format/values';
import { cardTitle } from '@/lib/values/card-title';

interface BinColumns {
  fields: Field[];
  lists: Lists;
  chosen: ReadonlySet<string>;
  choose: (id: string, yes: boolean) => void;
  readOnly: boolean;
  bringBack: (card: BinnedCard) => Promise<void>;
}

/** What tells one deleted card from another: its name, the rest of its values in a line, who deleted it and when. */
export function useBinColumns(options: BinColumns): Column<BinnedCard>[] {
  const { fields, lists, chosen, choose, readOnly, bringBack } = options;
  const { t } = useTranslation('partner');
  const titleOf = ({ values }: BinnedCard) => cardTitle(fields, values) || t('bin.unnamed');
  const about = (card: BinnedCard) =>
    fields
      .filter(({ name }) => card.values[name] !== undefined)
      .map((field) => formatValue(field, card.values[field.name] ?? null, lists))
      .filter((text) => text && text !== titleOf(card))
      .join(' · ');

  const acting: Column<BinnedCard>[] = [
    {
      id: 'choose',
      title: '',
      width: 38,
      fixed: true,
      align: 'center',
      text: () => '',
      render: (card) => (
        <Checkbox
          checked={chosen.has(card.id)}
          aria-label={t('bin.choose', { title: titleOf(card) })}
          onChange={({ target }) => choose(card.id, target.checked)}
        />
      ),
    },
    {
      id: 'restore',
      title: '',
      width: 44,
      fixed: true,
      align: 'center',
      text: () => '',
      render: (card) => (
        <RowButton
          icon={<UndoOutlined aria-hidden />}
          label={t('bin.restore', { title: titleOf(card) })}
          onClick={() => void bringBack(card)}
        />
      ),
    },
  ];
  return [
    ...(readOnly ? [] : acting),
    { id: 'card', title: t('bin.card'), width: 240, text: titleOf },
    {
      id: 'deletedAt',
      title: t('bin.deletedAt'),
      width: 140,
      text: ({ deletedAt }) => formatInstant(deletedAt),
    },
    { id: 'deletedBy', title: t('bin.deletedBy'), width: 180, text: ({ deletedBy }) => deletedBy.name },
    { id: 'about', title: t('bin.about'), width: 460, text: about },
    {
      id: 'createdAt',
      title: t('bin.createdAt'),
      width: 140,
      text: ({ createdAt }) => formatInstant(createdAt),
    },
  ];
}
