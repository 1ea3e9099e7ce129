import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined, SwapOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { CallKind } from '@/api/types/telephony-service';
import styles from './Call.module.css';

const ICONS = {
  IN: ArrowDownOutlined,
  OUT: ArrowUpOutlined,
  INTERNAL: SwapOutlined,
  MISSED: CloseOutlined,
};

/** The kind of a call, told by form and word and not by colour alone. */
export function KindIcon({ kind }: { kind: CallKind }) {
  const { t } = useTranslation('telephony');
  const Icon = ICONS[kind];
  return (
    <Icon
      role="img"
      aria-label={t(`kindOne.${kind}`)}
      title={t(`kindOne.${kind}`)}
      className={`${styles.kind ?? ''} ${styles[kind] ?? ''}`}
    />
  );
}
