import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAgents, type OtherAgent } from '@/api/agents/get-agents';
import { useServedQueues, useServeQueues } from '@/api/agents/served-queues';
import { useQueues } from '@/api/queues/get-queues';
import { useUserNames } from '@/api/users/get-user-names';
import { useNotice } from '@/components/notice/use-notice';
import { Section } from '@/components/page/Page';
import { Empty, Loaded } from '@/components/states/States';
import styles from './Administration.module.css';

/** Which queues each agent serves. */
export function AgentQueues() {
  const { t } = useTranslation('telephony');
  const agents = useAgents(true);
  return (
    <Section title={t('agentQueues')} hint={t('agentQueuesHint')}>
      <Loaded query={agents} failed={t('agentsFailed')}>
        {(all) => {
          const withPhone = all
            .filter(({ extension }) => extension)
            .sort((a, b) => Number(a.extension) - Number(b.extension));
          return withPhone.length === 0 ? (
            <Empty compact title={t('agentsEmpty')} why={t('agentsEmptyWhy')} />
          ) : (
            <ul className={styles.list} aria-label={t('agentQueues')}>
              {withPhone.map((agent) => (
                <AgentRow key={agent.userId} agent={agent} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Section>
  );
}

function AgentRow({ agent: { userId, extension } }: { agent: OtherAgent }) {
  const { t } = useTranslation('telephony');
  const notice = useNotice();
  const name = useUserNames().get(userId) ?? '…';
  const queues = useQueues().data ?? [];
  const served = useServedQueues(userId);
  const serve = useServeQueues(userId);
  return (
    <li className={styles.entry}>
      <span className={styles.number}>
        {extension} · {name}
      </span>
      <Select
        mode="multiple"
        allowClear
        className={styles.queues ?? ''}
        aria-label={t('queuesOf', { name })}
        placeholder={t('allQueues')}
        disabled={!served.data}
        loading={serve.isPending}
        options={queues.map((queue) => ({ value: queue.name, label: queue.label }))}
        value={served.data?.queues ?? []}
        onChange={(chosen: string[]) =>
          serve.mutate(
            { version: served.data?.version ?? 0, queues: chosen.length === 0 ? null : chosen },
            { onError: notice.failed },
          )
        }
      />
    </li>
  );
}
