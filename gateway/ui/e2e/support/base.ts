import { zipSync, strToU8 } from 'fflate';

// A partner base as a customer would bring one: made here, the same each time, as a real xlsx file.

const LAST = [
  'Иванов',
  'Петров',
  'Соколов',
  'Лебедев',
  'Козлов',
  'Новиков',
  'Морозов',
  'Волков',
  'Зайцев',
  'Королёв',
];
const FIRST = ['Алексей', 'Дмитрий', 'Сергей', 'Андрей', 'Михаил', 'Николай', 'Павел', 'Олег'];
const MIDDLE = ['Иванович', 'Петрович', 'Сергеевич', 'Андреевич', 'Олегович'];
const REGIONS = ['Москва', 'Казань', 'Самара', 'Тверь'];
const STATUSES = ['Новый', 'В работе', 'Договор', 'Отказ'];

export const HEADERS = [
  'ФИО',
  'Телефон',
  'Email',
  'Регион',
  'Статус',
  'Сотрудников',
  'Договор до',
  'Скидка',
  'Код 1С',
];

/** Stands in every card's field that agents may not see; must never reach their browser. */
export const SECRET = 'ТАЙНА';

const at = (from: string[], index: number) => from[index % from.length] ?? '';
const two = (number: number) => String(number).padStart(2, '0');

/** The ten digits of a row's phone. */
export const digits = (index: number) => String(9_000_000_000 + index * 7_919);

/** Phones as people write them: four spellings in turn. */
function phone(index: number): string {
  const number = digits(index);
  const [a, b, c, d] = [number.slice(0, 3), number.slice(3, 6), number.slice(6, 8), number.slice(8)];
  return at([`8${number}`, `+7 (${a}) ${b}-${c}-${d}`, number, `8 ${a} ${b} ${c} ${d}`], index);
}

/** One row; every thousandth has a date that is none. */
export function row(index: number): (string | number)[] {
  return [
    `${at(LAST, index)} ${at(FIRST, Math.floor(index / 10))} ${at(MIDDLE, Math.floor(index / 80))}`,
    phone(index),
    `partner${String(index)}@example.ru`,
    at(REGIONS, index),
    at(STATUSES, Math.floor(index / 4)),
    (index * 37) % 900,
    index % 1000 === 999 ? '31.02.2027' : `${two((index % 28) + 1)}.${two((index % 12) + 1)}.2027`,
    `${SECRET}-${String(index)}`,
    `A-${String(index)}`,
  ];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cell(value: string | number): string {
  return typeof value === 'number'
    ? `<c><v>${String(value)}</v></c>`
    : `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}

const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);

/** A workbook of one sheet: headings, then the rows. */
export function workbook(rows: number): Buffer {
  const lines = [HEADERS, ...Array.from({ length: rows }, (_, index) => row(index))];
  const sheet = lines.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml(
        `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
      ),
      '_rels/.rels': xml(
        `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Партнеры" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(
        `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': xml(
        `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
      ),
    }),
  );
}
