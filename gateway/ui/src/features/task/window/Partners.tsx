import { CloseOutlined, FilterOutlined, IdcardOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AttachedPartners } from '@/api/types/task-service';
import { PartnerPicker } from '@/components/partner/PartnerPicker';
import { usePartnerTitle } from '@/components/partner/use-partner-title';
import { useListText } from '@/features/task/window/use-list-text';
import { askForList, showPartnerList, type PartnerList } from '@/lib/partner-list';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import styles from './Window.module.css';

interface PartnersProps {
  path: string;
  title: string;
  partners: AttachedPartners | null;
  error: string | undefined;
  disabled: boolean;
  onChange: (partners: AttachedPartners | null) => void;
}

/** Whom the task is about: one partner, or what the table shows with a filter. */
export function Partners({ path, title, partners, error, disabled, onChange }: PartnersProps) {
  const { t } = useTranslation('task');
  return (
    <div className={styles.partners}>
      {partners?.partnerId && <Card id={partners.partnerId} />}
      {partners?.filter && <List list={partners.filter} partly={partners.partly} />}
      {!disabled && (
        <div className={styles.partnersEdit}>
          {!partners && (
            <PartnerPicker
              label={t('onePartner')}
              value={null}
              onChange={(partnerId) => partnerId && onChange({ partnerId, filter: null, partly: false })}
            />
          )}
          <Button
            icon={<FilterOutlined aria-hidden />}
            onClick={() => askForList({ path, title: title.trim() || t('newTask') })}
          >
            {t(partners?.filter ? 'otherList' : 'attachList')}
          </Button>
          {partners && (
            <Button icon={<CloseOutlined aria-hidden />} onClick={() => onChange(null)}>
              {t('detach')}
            </Button>
          )}
        </div>
      )}
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

function Card({ id }: { id: string }) {
  const { t } = useTranslation('task');
  const { title, gone } = usePartnerTitle(id);
  if (gone) return <p className={styles.soft}>{t('partnerGone')}</p>;
  return (
    <Button
      type="link"
      className={styles.link}
      icon={<IdcardOutlined aria-hidden />}
      onClick={() => openTab(paths.partner(id), title ? { title } : {})}
    >
      {title || t('toPartner')}
    </Button>
  );
}

function List({ list, partly }: { list: PartnerList; partly: boolean }) {
  const { t } = useTranslation('task');
  const text = useListText();
  return (
    <div>
      <p className={styles.list}>{text(list) || (partly ? null : t('listAll'))}</p>
      {partly && <p className={styles.soft}>{t('partlyHidden')}</p>}
      <Button icon={<FilterOutlined aria-hidden />} onClick={() => showPartnerList(list)}>
        {t('openList')}
      </Button>
    </div>
  );
}
