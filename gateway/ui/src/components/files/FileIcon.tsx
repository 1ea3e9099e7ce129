import {
  FileExcelOutlined,
  FileImageOutlined,
  FileOutlined,
  FilePdfOutlined,
  FileTextOutlined,
  FileWordOutlined,
  FileZipOutlined,
  PlayCircleOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';

const ICONS: [RegExp, ComponentType][] = [
  [/^image\//, FileImageOutlined],
  [/^(audio|video)\//, PlayCircleOutlined],
  [/pdf$/, FilePdfOutlined],
  [/spreadsheet|excel|csv/, FileExcelOutlined],
  [/word|opendocument\.text|rtf/, FileWordOutlined],
  [/zip|rar|7z|tar|gzip/, FileZipOutlined],
  [/^text\//, FileTextOutlined],
];

/** By what is in the file, not by what it is called. */
export function FileIcon({ kind }: { kind: string }) {
  const Icon = ICONS.find(([kinds]) => kinds.test(kind))?.[1] ?? FileOutlined;
  return <Icon aria-hidden />;
}
