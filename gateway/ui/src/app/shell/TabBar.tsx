import { CloseOutlined } from '@ant-design/icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '@/app/shell/Mark';
import { useCloseTab } from '@/app/shell/use-close-tab';
import { screenAt } from '@/app/screens';
import { useDraftPaths } from '@/lib/drafts';
import { paths } from '@/lib/paths';
import { openTab, useTabs, type Tab } from '@/lib/tabs';
import styles from './TabBar.module.css';

export function TabBar() {
  const { t } = useTranslation('shell');
  const { tabs, active } = useTabs();
  const drafts = useDraftPaths();
  const close = useCloseTab();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      // The whole tab: the button that closes it stands beside its name.
      ?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, tabs]);

  const titleOf = (tab: Tab) => {
    const found = screenAt(tab.path);
    if (!found) return tab.path;
    const { title, newTitle = title } = found.screen;
    return found.id ? (tab.title ?? t(title)) : t(newTitle);
  };

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tab = tabs[index];
    if (step) {
      const next = tabs[(index + step + tabs.length) % tabs.length];
      if (next) openTab(next.path);
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
      );
    } else if (event.key === 'Delete' && tab) {
      close(tab.path);
    }
  };

  return (
    <div ref={list} role="tablist" aria-label={t('tabs')} className={styles.tabs}>
      {tabs.map((tab, index) => {
        const home = tab.path === paths.partners;
        const title = titleOf(tab);
        return (
          <div key={tab.path} className={`${styles.tab ?? ''} ${tab.path === active ? styles.active : ''}`}>
            <button
              type="button"
              role="tab"
              aria-selected={tab.path === active}
              tabIndex={tab.path === active ? 0 : -1}
              className={styles.name}
              title={title}
              onClick={() => openTab(tab.path)}
              onAuxClick={(event) => event.button === 1 && close(tab.path)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {home && <Mark />}
              {drafts.has(tab.path) && (
                <span className={styles.draft} role="img" aria-label={t('unsaved', { ns: 'common' })} />
              )}
              <span className={styles.text}>{title}</span>
            </button>
            {!home && (
              <button
                type="button"
                tabIndex={-1}
                className={styles.close}
                aria-label={t('closeTab', { title })}
                onClick={() => close(tab.path)}
              >
                <CloseOutlined aria-hidden />
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
