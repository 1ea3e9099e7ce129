import {
  CalendarOutlined,
  HistoryOutlined,
  MailOutlined,
  PaperClipOutlined,
  PhoneOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFiles } from '@/api/files/get-files';
import { partnerFiles } from '@/api/partners/partner-files';
import { Problem } from '@/api/problem';
import styles from './PartnerCard.module.css';

/** What can stand beside the form. */
export type Side = 'changes' | 'calls' | 'events' | 'files' | 'mails';

interface SideButtonsProps {
  partnerId: string;
  shown: Side | null;
  onShow: (side: Side | null) => void;
}

/** Opens one of the sides of a card, or closes it; where there is little room only their icons are shown. */
export function SideButtons({ partnerId, shown, onShow }: SideButtonsProps) {
  const { t } = useTranslation('partner');
  const files = useFileCount(partnerId);
  const sides: { side: Side; icon: ReactNode; label: string; count?: string }[] = [
    { side: 'changes', icon: <HistoryOutlined aria-hidden />, label: t('history') },
    { side: 'calls', icon: <PhoneOutlined aria-hidden />, label: t('cardCalls', { ns: 'telephony' }) },
    { side: 'events', icon: <CalendarOutlined aria-hidden />, label: t('cardEvents', { ns: 'calendar' }) },
    ...(files === null
      ? []
      : [
          {
            side: 'files' as const,
            icon: <PaperClipOutlined aria-hidden />,
            label: t('files'),
            count: files,
          },
        ]),
    { side: 'mails', icon: <MailOutlined aria-hidden />, label: t('mails') },
  ];
  return (
    <div className={styles.sides} role="group" aria-label={t('sides')}>
      {sides.map(({ side, icon, label, count }) => (
        <Button
          key={side}
          icon={icon}
          aria-label={count ? `${label} ${count}` : label}
          aria-pressed={shown === side}
          title={label}
          onClick={() => onShow(shown === side ? null : side)}
        >
          <span className={styles.sideLabel}>{label}</span>
          {count && <span className={styles.count}>{count}</span>}
        </Button>
      ))}
    </div>
  );
}

/** How many files the card has, as far as it is known; null for whoever may not see them. */
function useFileCount(partnerId: string): string | null {
  const { data, error } = useFiles(partnerFiles(partnerId));
  if (error instanceof Problem && error.status === 403) return null;
  const [first] = data?.pages ?? [];
  const count = first?.items.length ?? 0;
  if (count === 0) return '';
  return first?.next ? `${String(count)}+` : String(count);
}
