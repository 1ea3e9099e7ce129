import { Modal } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './KeysHelp.module.css';

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const keys: [string[], string][] = [
    [['/'], t('key.search')],
    [['↑', '↓'], t('key.rows')],
    [['Enter'], t('key.open')],
    [['Shift + ↑', 'Shift + ↓'], t('key.select')],
    [['Ctrl + C'], t('key.copy')],
    [['Ctrl + S'], t('key.save')],
    [['Esc'], t('key.close')],
    [['Alt + 1', '…', 'Alt + 9'], t('key.tab')],
    [['Alt + W', t('key.middleClick')], t('key.closeTab')],
    [['F9'], t('key.answer')],
    [['F8'], t('key.hold')],
    [['?'], t('key.help')],
  ];
  return (
    <Modal open title={t('keys')} footer={null} width={460} onCancel={onClose}>
      <dl className={styles.keys}>
        {keys.map(([names, does]) => (
          <Fragment key={does}>
            <dt className={styles.names}>
              {names.map((name) => (name === '…' ? <span key={name}>…</span> : <kbd key={name}>{name}</kbd>))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  );
}
