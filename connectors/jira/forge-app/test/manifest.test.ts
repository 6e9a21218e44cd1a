import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

interface Verdict {
  readonly success: boolean;
  readonly errors?: readonly unknown[];
}

const { validate } = createRequire(import.meta.url)('@forge/manifest') as {
  validate: (warn: boolean) => Promise<Verdict>;
};
const MANIFEST = readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8');

test('the manifest is valid by its maker', async () => {
  const verdict = await validate(false);
  assert.ok(verdict.success, JSON.stringify(verdict.errors));
});

test('nothing leaves the site', () => {
  assert.doesNotMatch(MANIFEST, /remotes:|external:|providers:|webtrigger|connect/);
});
