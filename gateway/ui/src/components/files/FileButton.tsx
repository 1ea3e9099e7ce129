import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** «Файл»: chooses files of the disk. */
export function FileButton({ onChoose }: { onChoose: (files: File[]) => void }) {
  const { t } = useTranslation('files');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('choose')}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
      <Button size="small" icon={<PaperClipOutlined aria-hidden />} onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
    </>
  );
}
