import { lazy, Suspense, useEffect, useState } from 'react';
import { useMailSettings } from '@/api/mails/get-mail-settings';
import { mailing } from '@/lib/mailing';

const MailForm = lazy(() =>
  import('@/features/notification/mail/MailForm').then((m) => ({ default: m.MailForm })),
);

interface Letter {
  to: string;
  partnerId: string | null;
}

/** Gives every screen the way to write a letter, where there is a mail server, and shows the letter being written. */
export function Mailing() {
  const settings = useMailSettings().data;
  const [letter, setLetter] = useState<Letter | null>(null);
  const on = settings?.enabled === true;
  useEffect(() => {
    if (!on) return;
    mailing.set({ write: (to, partnerId) => setLetter({ to, partnerId }) });
    return () => mailing.set(null);
  }, [on]);
  if (!settings || !letter) return null;
  return (
    <Suspense>
      <MailForm
        key={`${letter.to} ${letter.partnerId ?? ''}`}
        {...letter}
        settings={settings}
        onClose={() => setLetter(null)}
      />
    </Suspense>
  );
}
