import { Input, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types/gateway';
import styles from './Group.module.css';

interface MembersProps {
  users: User[];
  members: string[];
  onChange: (members: string[]) => void;
}

const MANY = 12;

/** Every user with a switch: «Да» in the group, «Нет» out of it. */
export function Members({ users, members, onChange }: MembersProps) {
  const { t } = useTranslation('group');
  const [search, setSearch] = useState('');
  const found = users.filter(({ name, login }) =>
    `${name} ${login}`.toLowerCase().includes(search.toLowerCase()),
  );
  return (
    <>
      {users.length > MANY && (
        <Input
          allowClear
          className={styles.find}
          placeholder={t('find')}
          aria-label={t('find')}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <ul className={styles.members}>
        {found.map((user) => (
          <li key={user.id} className={styles.member}>
            <Switch
              size="small"
              aria-label={user.name}
              checked={members.includes(user.id)}
              checkedChildren={t('yes', { ns: 'common' })}
              unCheckedChildren={t('no', { ns: 'common' })}
              onChange={(on) =>
                onChange(on ? [...members, user.id] : members.filter((other) => other !== user.id))
              }
            />
            <span className={styles.memberName}>
              {user.name}
              {user.admin && <span className={styles.note}> — {t('adminSeesAll')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
