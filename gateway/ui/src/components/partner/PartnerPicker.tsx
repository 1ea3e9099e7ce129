import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/api/fields/get-fields';
import { useFindPartners } from '@/api/partners/find-partners';
import { usePartnerTitle } from '@/components/partner/use-partner-title';
import { formatPhone } from '@/lib/format/phones';
import { useDebounced } from '@/lib/use-debounced';
import { cardTitle } from '@/lib/values/card-title';

interface PartnerPickerProps {
  id?: string;
  value: string | null;
  onChange: (partner: string | null) => void;
  disabled?: boolean;
  describedBy?: string;
}

const OFFERED = 20;

/** Finds a card by anything in it. */
export function PartnerPicker({ id, value, onChange, disabled, describedBy }: PartnerPickerProps) {
  const { t } = useTranslation('calendar');
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed, 150);
  const fields = useFields().data ?? [];
  const columns = fields.filter(({ shown, inTable }) => shown && inTable).map(({ name }) => name);
  const found = useFindPartners({ search, filter: [], sort: '', columns, hidden: true }, open);
  const { title, gone } = usePartnerTitle(value);

  const cards = found.data?.pages[0]?.items.slice(0, OFFERED) ?? [];
  const phone = fields.find(({ behaviour }) => behaviour === 'PHONE')?.name;
  const options = cards.map((card) => {
    const name = cardTitle(fields, card.values);
    const number = phone && card.values[phone] ? formatPhone(String(card.values[phone])) : '';
    return {
      value: card.id,
      label: name && number && name !== number ? `${name} · ${number}` : name || number,
    };
  });
  if (value && !options.some((option) => option.value === value)) {
    options.unshift({ value, label: gone ? t('partnerGone') : title || '…' });
  }

  return (
    <Select
      {...(id ? { id } : {})}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      style={{ width: '100%' }}
      allowClear
      disabled={disabled ?? false}
      placeholder={t('findPartner')}
      // The service has searched already.
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={open && found.isFetching}
      onOpenChange={setOpen}
      options={options}
      value={value}
      onChange={(next: string | undefined) => onChange(next ?? null)}
    />
  );
}
