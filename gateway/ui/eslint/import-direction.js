import { readdirSync } from 'node:fs';
import path from 'node:path';

const LAYERS = ['shared', 'feature', 'app'];

/** The layers of `src`, computed from its folders: each feature apart, `app` on top, everything else shared. */
export function layersOf(src) {
  const folders = (dir) =>
    readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  const shared = folders(src).filter((name) => name !== 'app' && name !== 'features');
  return [
    ...shared.map((name) => ({ layer: 'shared', folder: name })),
    ...folders(path.join(src, 'features')).map((name) => ({ layer: 'feature', folder: `features/${name}` })),
    { layer: 'app', folder: 'app' },
  ];
}

/** Says why `from` may not import `to` (both paths below src), or nothing where it may. */
export function objection(layers, from, to) {
  const home = (file) => layers.find(({ folder }) => file === folder || file.startsWith(`${folder}/`));
  const source = home(from);
  const target = home(to);
  if (!source || !target) return undefined;
  if (LAYERS.indexOf(target.layer) > LAYERS.indexOf(source.layer)) {
    return `${source.folder} (${source.layer}) must not import ${target.folder} (${target.layer})`;
  }
  if (source.layer === 'feature' && target.layer === 'feature' && source.folder !== target.folder) {
    return `${source.folder} must not import another feature, ${target.folder}: screens meet in app`;
  }
  return undefined;
}

/** ESLint rule: imports go shared → features → app, and features never import each other. */
export const importDirection = {
  meta: { type: 'problem', schema: [{ type: 'object', properties: { src: { type: 'string' } } }] },
  create(context) {
    const src = context.options[0].src;
    const layers = layersOf(src);
    const from = path.relative(src, context.filename);
    const check = (node) => {
      const name = node.source?.value;
      if (typeof name !== 'string') return;
      const to = name.startsWith('@/')
        ? name.slice(2)
        : name.startsWith('.')
          ? path.relative(src, path.resolve(path.dirname(context.filename), name))
          : undefined;
      const message = to && objection(layers, from, to);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
