import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/api/fields/get-fields';
import { useFindPartners } from '@/api/partners/find-partners';
import type { PartnerRow } from '@/api/types/partner-service';
import { useDebounced } from '@/lib/use-debounced';
import { cardTitle } from '@/lib/values/card-title';

interface PartnerPickerProps {
  label: string;
  placeholder: string;
  disabled?: boolean;
  onChange: (partner: string) => void;
}

const SEARCH_AFTER_MS = 150;
const NEWEST_FIRST = '-created';

/** Finds one card by typing a part of anything in it. */
export function PartnerPicker({ label, placeholder, disabled = false, onChange }: PartnerPickerProps) {
  const { t } = useTranslation();
  const fields = useFields().data ?? [];
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const search = useDebounced(typed, SEARCH_AFTER_MS).trim();
  const columns = fields.filter(({ inTable }) => inTable).map(({ name }) => name);
  const found = useFindPartners(
    { search, filter: [], sort: NEWEST_FIRST, columns, hidden: false },
    open && columns.length > 0,
  );
  const rows = found.data?.pages[0]?.items ?? [];
  const about = ({ phones }: PartnerRow) => Object.values(phones).flat()[0] ?? '';
  return (
    <Select<string>
      aria-label={label}
      style={{ width: '100%' }}
      placeholder={placeholder}
      disabled={disabled}
      value={null}
      open={open}
      onOpenChange={setOpen}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      notFoundContent={found.isFetching ? t('loading') : t('nothingFound')}
      options={rows.map((row) => ({
        value: row.id,
        label: [cardTitle(fields, row.values), about(row)].filter(Boolean).join(' · ') || row.id,
      }))}
      onChange={(id: string) => {
        setTyped('');
        onChange(id);
      }}
    />
  );
}
