import { LogoutOutlined } from '@ant-design/icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session, Sessions } from '@/api/types/gateway';
import { useEndSession, useSessions } from '@/api/users/sessions';
import { useConfirm } from '@/components/dialog/use-confirm';
import { useNotice } from '@/components/notice/use-notice';
import { Page } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import type { Column } from '@/components/table/columns';
import { DataTable } from '@/components/table/DataTable';
import { RowButton } from '@/components/table/RowButton';
import { useLocalSort } from '@/components/table/use-local-sort';
import { formatInstant } from '@/lib/format/dates';
import { paths } from '@/lib/paths';
import { openTab } from '@/lib/tabs';

/** Who is signed in, since when and from where; a session can be ended. */
export function SessionsPage() {
  const { t } = useTranslation('user');
  const sessions = useSessions();
  return (
    <Loaded query={sessions} failed={t('sessions.failed')}>
      {(found) => <Table sessions={found} />}
    </Loaded>
  );
}

function Table({ sessions: { items, cap, users } }: { sessions: Sessions }) {
  const { t } = useTranslation('user');
  const confirm = useConfirm();
  const notice = useNotice();
  const { mutateAsync: end } = useEndSession();

  const columns = useMemo((): Column<Session>[] => {
    const ask = ({ id, name }: Session) =>
      confirm({
        title: t('sessions.endTitle', { name }),
        why: t('sessions.endWhy'),
        confirm: t('sessions.endConfirm'),
        run: async () => {
          try {
            await end(id);
            notice.done(t('sessions.ended', { name }));
          } catch (error) {
            notice.failed(error);
          }
        },
      });
    return [
      {
        id: 'end',
        title: '',
        width: 44,
        fixed: true,
        text: () => '',
        render: (session) =>
          session.own ? null : (
            <RowButton
              icon={<LogoutOutlined aria-hidden />}
              label={t('sessions.end', { name: session.name })}
              onClick={() => ask(session)}
            />
          ),
      },
      {
        id: 'name',
        title: t('name'),
        width: 280,
        sortable: true,
        text: ({ name, own }) => (own ? `${name} (${t('sessions.own')})` : name),
      },
      { id: 'login', title: t('login'), width: 160, sortable: true, text: ({ login }) => login },
      {
        id: 'state',
        title: t('sessions.state'),
        width: 140,
        sortable: true,
        text: ({ atWork }) => t(atWork ? 'sessions.atWork' : 'sessions.away'),
      },
      {
        id: 'since',
        title: t('sessions.since'),
        width: 150,
        sortable: true,
        text: ({ since }) => formatInstant(since),
      },
      {
        id: 'lastSeen',
        title: t('sessions.lastSeen'),
        width: 180,
        sortable: true,
        text: ({ lastSeen }) => formatInstant(lastSeen),
      },
      {
        id: 'address',
        title: t('sessions.address'),
        width: 180,
        sortable: true,
        text: ({ address }) => address ?? '',
      },
    ];
  }, [confirm, end, notice, t]);
  const { sort, sorted, onSort } = useLocalSort(columns, items);

  return (
    <Page
      title={t('sessions.title')}
      meta={cap ? t('sessions.of', { users, cap }) : t('sessions.any', { users })}
    >
      <DataTable
        name={t('sessions.title')}
        columns={columns}
        rows={sorted}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={onSort}
        onOpen={(session, background) =>
          openTab(paths.user(session.userId), { title: session.name, background })
        }
        instead={sorted.length > 0 ? undefined : <Empty title={t('sessions.none')} />}
      />
    </Page>
  );
}
