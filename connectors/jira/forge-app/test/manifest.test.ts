import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The manifest with the marks before the search index taken off, as its comment tells an admin. */
const searchable = () => {
  const lines = MANIFEST.split('\n');
  const from = lines.findIndex((line) => line.includes('# jira:entityProperty'));
  const to = lines.findIndex((line) => line.includes('searchAlias: rapport.team'));
  return lines.map((line, at) => (at >= from && at <= to ? line.replace('# ', '') : line)).join('\n');
};

test('there is no search index, and the one that an admin can switch on is valid and small', async () => {
  assert.doesNotMatch(MANIFEST, /^ *jira:entityProperty/m);
  const home = process.cwd();
  const elsewhere = mkdtempSync(join(tmpdir(), 'rapport-'));
  ['src', 'package.json', 'node_modules'].forEach((name) => {
    symlinkSync(join(home, name), join(elsewhere, name));
  });
  writeFileSync(join(elsewhere, 'manifest.yml'), searchable());
  process.chdir(elsewhere);
  try {
    const verdict = await validate(false);
    assert.ok(verdict.success, JSON.stringify(verdict.errors));
  } finally {
    process.chdir(home);
  }
  assert.match(searchable(), /^ {2}jira:entityProperty:$/m);
  assert.equal(searchable().match(/searchAlias:/g)?.length, 3);
});

test('nothing leaves the site', () => {
  assert.doesNotMatch(MANIFEST, /remotes:|external:|providers:|webtrigger|connect/);
});
