import { RuleTester } from 'eslint';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'vitest';
import { importDirection } from './import-direction.js';

const src = mkdtempSync(path.join(tmpdir(), 'layers-'));
for (const folder of ['app', 'lib', 'components', 'features/partner', 'features/user']) {
  mkdirSync(path.join(src, folder), { recursive: true });
}

RuleTester.describe = describe;
RuleTester.it = it;

const options = [{ src }];
const file = (name) => path.join(src, name);

new RuleTester().run('import-direction', importDirection, {
  valid: [
    {
      name: 'lets a feature use what is shared',
      filename: file('features/partner/a.ts'),
      code: "import '@/lib/x';",
      options,
    },
    {
      name: 'lets a feature use itself',
      filename: file('features/partner/a.ts'),
      code: "import './b';",
      options,
    },
    {
      name: 'lets the app compose features',
      filename: file('app/a.ts'),
      code: "import('@/features/user/b');",
      options,
    },
  ],
  invalid: [
    {
      name: 'stops a feature from importing another by alias',
      filename: file('features/partner/a.ts'),
      code: "import '@/features/user/b';",
      options,
      errors: 1,
    },
    {
      name: 'stops a feature from importing another by a relative path',
      filename: file('features/partner/a.ts'),
      code: "export * from '../user/b';",
      options,
      errors: 1,
    },
    {
      name: 'stops what is shared from importing a feature',
      filename: file('components/a.ts'),
      code: "import '@/features/user/b';",
      options,
      errors: 1,
    },
    {
      name: 'stops a feature from importing the app',
      filename: file('features/user/a.ts'),
      code: "const x = import('@/app/b');",
      options,
      errors: 1,
    },
  ],
});
