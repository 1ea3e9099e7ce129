import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '@/api/problem';
import { useComments, useWriteComment } from '@/api/tasks/comments';
import type { Comment } from '@/api/types/task-service';
import { useNotice } from '@/components/notice/use-notice';
import { Section } from '@/components/page/Page';
import { Empty, Failure, Skeleton } from '@/components/states/States';
import { useDraft } from '@/lib/drafts';
import { formatInstant } from '@/lib/format/dates';
import styles from './Window.module.css';

const LIMIT = 5000;

/** What is said to a task, the newest first. */
export function Comments({ path, task, readOnly }: { path: string; task: string; readOnly: boolean }) {
  const { t } = useTranslation('task');
  const found = useComments(task);
  const comments = found.data?.pages.flatMap(({ items }) => items);
  return (
    <Section title={t('comments')}>
      {!readOnly && <Writer path={path} task={task} />}
      {!comments && !found.error && <Skeleton rows={3} />}
      {!comments && found.error && (
        <Failure
          compact
          title={t('commentsFailed')}
          error={found.error}
          onRetry={() => void found.refetch()}
        />
      )}
      {comments?.length === 0 && <Empty compact title={t('noComments')} />}
      {comments && (
        <ul className={styles.comments} aria-label={t('comments')}>
          {comments.map((comment) => (
            <Said key={comment.id} task={task} comment={comment} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button size="small" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('earlier')}
        </Button>
      )}
    </Section>
  );
}

/** What is begun stays there over a reload. */
function Writer({ path, task }: { path: string; task: string }) {
  const { t } = useTranslation('task');
  const [text, setText] = useDraft<string>(`${path}#comment`);
  return (
    <CommentForm
      task={task}
      label={t('newComment')}
      action={t('addComment')}
      text={text ?? ''}
      onText={(next) => setText(next || null)}
      onDone={() => setText(null)}
    />
  );
}

function Said({ task, comment, readOnly }: { task: string; comment: Comment; readOnly: boolean }) {
  const { t } = useTranslation('task');
  const [text, setText] = useState<string | null>(null);
  return (
    <li className={styles.comment}>
      <header className={styles.commentHead}>
        <span className={styles.author}>{comment.author.name}</span>
        <time dateTime={comment.at} className="tabular">
          {formatInstant(comment.at)}
        </time>
        {comment.editedAt && <span title={formatInstant(comment.editedAt)}>{t('edited')}</span>}
        {comment.own && !readOnly && text === null && (
          <Button type="link" size="small" onClick={() => setText(comment.text)}>
            {t('edit', { ns: 'common' })}
          </Button>
        )}
      </header>
      {text === null ? (
        <p className={styles.commentText}>{comment.text}</p>
      ) : (
        <CommentForm
          task={task}
          existing={comment}
          label={t('editComment')}
          action={t('save', { ns: 'common' })}
          text={text}
          onText={setText}
          onDone={() => setText(null)}
          onCancel={() => setText(null)}
        />
      )}
    </li>
  );
}

interface CommentFormProps {
  task: string;
  existing?: Comment;
  label: string;
  action: string;
  text: string;
  onText: (text: string) => void;
  onDone: () => void;
  onCancel?: () => void;
}

function CommentForm({ task, existing, label, action, text, onText, onDone, onCancel }: CommentFormProps) {
  const { t } = useTranslation('task');
  const notice = useNotice();
  const write = useWriteComment(task);
  const [error, setError] = useState<string>();
  const submit = () => {
    if (!text.trim() || write.isPending) return;
    write.mutate(existing ? { existing, text } : { text }, {
      onSuccess: () => {
        setError(undefined);
        onDone();
      },
      onError: (failed) => {
        const told = fieldErrors(failed).text;
        setError(told);
        if (!told) notice.failed(failed);
      },
    });
  };
  return (
    <div className={styles.writer}>
      <Input.TextArea
        aria-label={label}
        placeholder={label}
        rows={2}
        maxLength={LIMIT}
        {...(error ? { status: 'error' as const } : {})}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          else if (event.key === 'Escape') onCancel?.();
        }}
      />
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.writerActions}>
        <Button
          size="small"
          disabled={!text.trim()}
          loading={write.isPending}
          onClick={submit}
          title="Ctrl+Enter"
        >
          {action}
        </Button>
        {onCancel && (
          <Button size="small" type="text" onClick={onCancel}>
            {t('cancel', { ns: 'common' })}
          </Button>
        )}
      </div>
    </div>
  );
}
