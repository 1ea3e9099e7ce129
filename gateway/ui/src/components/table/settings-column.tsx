import { SettingOutlined } from '@ant-design/icons';
import type { Column } from '@/components/table/columns';
import { RowButton } from '@/components/table/RowButton';

interface SettingsColumn<Row> {
  label: string;
  nameOf: (row: Row) => string;
  open: (row: Row) => void;
}

/** The narrow first column, whose button opens the row's record. */
export function settingsColumn<Row>({ label, nameOf, open }: SettingsColumn<Row>): Column<Row> {
  return {
    id: 'settings',
    title: '',
    width: 44,
    fixed: true,
    text: () => '',
    render: (row) => (
      <RowButton
        icon={<SettingOutlined aria-hidden />}
        label={`${label}: ${nameOf(row)}`}
        onClick={() => open(row)}
      />
    ),
  };
}
