import { MoonOutlined, PhoneOutlined, QuestionOutlined, SunOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaveMe } from '@/api/me/save-me';
import type { Me } from '@/api/types/gateway';
import { Menu } from '@/app/shell/Menu';
import { TabBar } from '@/app/shell/TabBar';
import { Bell } from '@/features/notification/bell/Bell';
import { changeLanguage, currentLanguage } from '@/lib/i18n';
import { session } from '@/lib/session';
import { useStore } from '@/lib/store';
import { chooseTheme, isDark } from '@/lib/theme';
import styles from './TopBar.module.css';

interface TopBarProps {
  viewer: Pick<Me, 'roles'>;
  phone: boolean;
  onPhone: (shown: boolean) => void;
  onHelp: () => void;
}

export function TopBar({ viewer, phone, onPhone, onHelp }: TopBarProps) {
  const { t } = useTranslation('shell');
  const dark = useStore(isDark);
  return (
    <header className={styles.bar}>
      <Menu viewer={viewer} />
      <TabBar />
      <div className={styles.tools}>
        <Bell />
        <LanguageSwitch />
        <Tooltip title={dark ? t('themeLight') : t('themeDark')}>
          <button
            type="button"
            className={styles.tool}
            aria-label={dark ? t('themeLight') : t('themeDark')}
            onClick={() => chooseTheme(dark ? 'light' : 'dark')}
          >
            {dark ? <SunOutlined aria-hidden /> : <MoonOutlined aria-hidden />}
          </button>
        </Tooltip>
        <Tooltip title={t('keys')}>
          <button
            type="button"
            className={`${styles.tool ?? ''} ${styles.desk ?? ''}`}
            aria-label={t('keys')}
            onClick={onHelp}
          >
            <QuestionOutlined aria-hidden />
          </button>
        </Tooltip>
        <Tooltip title={phone ? t('hidePhone') : t('showPhone')} placement="bottomRight">
          <button
            type="button"
            className={styles.tool}
            aria-label={phone ? t('hidePhone') : t('showPhone')}
            aria-pressed={phone}
            onClick={() => onPhone(!phone)}
          >
            <PhoneOutlined aria-hidden />
          </button>
        </Tooltip>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const saveMe = useSaveMe();
  const language = currentLanguage();
  const other = language === 'ru' ? 'en' : 'ru';
  const choose = () => {
    changeLanguage(other);
    // Looking as another user must not write; the choice then holds for this browser only.
    if (!session.viewAs()) saveMe.mutate({ locale: other });
  };
  return (
    <button
      type="button"
      className={styles.language}
      aria-label={`${t('language')}: ${other}`}
      onClick={choose}
    >
      <span className={language === 'ru' ? styles.chosen : ''}>ru</span>/
      <span className={language === 'en' ? styles.chosen : ''}>en</span>
    </button>
  );
}
