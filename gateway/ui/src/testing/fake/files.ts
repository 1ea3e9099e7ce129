import { json, noContent, problem, type Call, type Route } from '@/testing/fake/route';

const LIMIT = 50 * 1024 * 1024;

const missing = () => problem(404, 'file-not-found', 'Этого файла больше нет');

function list({ data, params: [path = ''] }: Call): Response {
  return json({ items: data.files[path] ?? [], next: null, limit: LIMIT, mayChange: true });
}

function remove({ data, params: [path = '', id] }: Call): Response {
  const file = data.files[path]?.find((one) => one.id === id);
  if (!file) return missing();
  data.files[path] = (data.files[path] ?? []).filter((one) => one !== file);
  data.removedFiles.push(file);
  return noContent();
}

function restore({ data, params: [path = '', id] }: Call): Response {
  const file = data.removedFiles.find((one) => one.id === id);
  if (!file) return missing();
  data.removedFiles = data.removedFiles.filter((one) => one !== file);
  data.files[path] = [file, ...(data.files[path] ?? [])];
  return json(file);
}

export const fileRoutes: Route[] = [
  ['GET', /^(\/api\/\w+\/[\w-]+\/files)$/, list],
  ['DELETE', /^(\/api\/\w+\/[\w-]+\/files)\/([\w-]+)$/, remove],
  ['POST', /^(\/api\/\w+\/[\w-]+\/files)\/([\w-]+)\/restore$/, restore],
];
