import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { importDirection } from './eslint/import-direction.js';

const src = fileURLToPath(new URL('./src', import.meta.url));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  reactHooks.configs.flat['recommended-latest'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { kaw: { rules: { 'import-direction': importDirection } } },
    rules: {
      'kaw/import-direction': ['error', { src }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
    },
  },
  // Tools that demand a default export.
  { files: ['*.config.{ts,js}'], rules: { 'no-restricted-exports': 'off' } },
);
