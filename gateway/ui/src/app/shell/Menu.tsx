import {
  CalendarOutlined,
  ContactsOutlined,
  CustomerServiceOutlined,
  ImportOutlined,
  MenuOutlined,
  PhoneOutlined,
  ProfileOutlined,
  SettingOutlined,
  TeamOutlined,
  UnorderedListOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { has } from '@/api/me/get-me';
import type { Me } from '@/api/types/gateway';
import { EventCount } from '@/features/calendar/EventCount';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';
import styles from './Menu.module.css';

interface Item {
  path: string;
  word:
    | 'partners'
    | 'events'
    | 'calls'
    | 'mySettings'
    | 'groups'
    | 'users'
    | 'fields'
    | 'lists'
    | 'imports'
    | 'telephony';
  icon: ReactNode;
  /** What stands beside the word: how many wait there. */
  count?: ReactNode;
}

const WORK: Item[] = [
  { path: paths.partners, word: 'partners', icon: <ContactsOutlined aria-hidden /> },
  { path: paths.events, word: 'events', icon: <CalendarOutlined aria-hidden />, count: <EventCount /> },
  { path: paths.calls, word: 'calls', icon: <PhoneOutlined aria-hidden /> },
  { path: paths.me, word: 'mySettings', icon: <SettingOutlined aria-hidden /> },
];
const ADMINISTRATION: Item[] = [
  { path: paths.groups, word: 'groups', icon: <TeamOutlined aria-hidden /> },
  { path: paths.users, word: 'users', icon: <UserOutlined aria-hidden /> },
  { path: paths.fields, word: 'fields', icon: <ProfileOutlined aria-hidden /> },
  { path: paths.lists, word: 'lists', icon: <UnorderedListOutlined aria-hidden /> },
  { path: paths.imports, word: 'imports', icon: <ImportOutlined aria-hidden /> },
  { path: paths.telephony, word: 'telephony', icon: <CustomerServiceOutlined aria-hidden /> },
];

/** The pointer may cross a gap on its way to the menu without losing it. */
const LEAVE_MS = 250;

/** Opens over the page at its button: by hover, click or keyboard. */
export function Menu({ viewer }: { viewer: Pick<Me, 'roles'> }) {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hovered = useRef(false);

  useEffect(() => () => clearTimeout(leaving.current), []);

  const focusItem = (step: number) => {
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % items.length)?.focus();
  };

  const close = (backToButton = false) => {
    setOpen(false);
    hovered.current = false;
    if (backToButton) root.current?.querySelector('button')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close(true);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      requestAnimationFrame(() => focusItem(step));
    } else return;
    event.preventDefault();
  };

  const group = (items: Item[]) =>
    items.map(({ path, word, icon, count }) => (
      <li key={path} role="none">
        <a
          role="menuitem"
          href={path}
          tabIndex={-1}
          className={styles.item}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            close();
            openTab(path);
          }}
        >
          <span className={styles.icon}>{icon}</span>
          {t(word)}
          {count}
        </a>
      </li>
    ));

  return (
    <div
      ref={root}
      className={styles.root}
      onPointerEnter={(event) => {
        clearTimeout(leaving.current);
        if (event.pointerType !== 'mouse' || open) return;
        hovered.current = true;
        setOpen(true);
      }}
      onPointerLeave={() => {
        leaving.current = setTimeout(() => close(), LEAVE_MS);
      }}
      onBlur={(event) => {
        if (!hovered.current && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        // The hover has opened it already: the first click keeps it, so that a click never shuts what it meant to open.
        onClick={() => {
          setOpen(hovered.current || !open);
          hovered.current = false;
        }}
      >
        <MenuOutlined aria-hidden />
        <span className={styles.label}>{t('menu')}</span>
      </button>
      {open && (
        <div className={styles.menu} role="menu" aria-label={t('menu')}>
          <ul role="group" aria-label={t('work')}>
            {group(WORK)}
          </ul>
          {has(viewer, 'admin') && (
            <div role="group" aria-labelledby="menu-administration" className={styles.part}>
              <p id="menu-administration" className={styles.heading}>
                {t('administration')}
              </p>
              <ul role="none">{group(ADMINISTRATION)}</ul>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
