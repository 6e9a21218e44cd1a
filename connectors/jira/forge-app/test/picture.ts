/**
 * `npm run picture`: each module once, drawn by its own code and shown as HTML, for the admin's page.
 * Jira draws the same elements in its own way. Needs Chromium; `CHROMIUM` says where it is.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import summary from '../../../../core/testkit/src/main/resources/dev/rapport/testkit/summary-1.json';
import { readSummary } from '../src/summary';
import { SmallHost, type Doc } from './host';

const PICTURE = fileURLToPath(new URL('../../../../.github/pictures/jira-app.png', import.meta.url));
const STYLE = `
  body { font: 14px/1.45 system-ui, sans-serif; color: #172b4d; background: #fff; margin: 16px; }
  main { display: grid; grid-template-columns: 420px 380px; gap: 24px; align-items: start; }
  section { border: 1px solid #dcdfe4; border-radius: 6px; padding: 12px 16px; }
  section + section { margin-top: 24px; } main > div section:first-child { margin-top: 0; }
  h2 { font-size: 12px; color: #626f86; margin: 0 0 8px; } h3, h4, p { margin: 0 0 6px; } h3 { font-size: 16px; }
  code { background: #f1f2f4; padding: 3px 6px; border-radius: 3px; display: inline-block; margin-bottom: 6px; }
  a { color: #0055cc; } .field { border: 1px solid #8590a2; border-radius: 3px; padding: 5px 8px; color: #626f86; }
  .field, .button { margin: 4px 0 8px; } .button { display: inline-block; background: #e9ebee; border-radius: 3px; padding: 5px 10px; }`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An element of UI Kit as HTML. */
function html(doc: Doc): string {
  const inner = (doc.children ?? []).map(html).join('');
  const label = escaped(String(doc.props?.label ?? doc.props?.placeholder ?? ''));
  switch (doc.type) {
    case 'String':
      return escaped(String(doc.props?.text ?? ''));
    case 'Heading':
      return doc.props?.size === 'small' ? `<h3>${inner}</h3>` : `<h4>${inner}</h4>`;
    case 'Text':
      return `<p>${inner}</p>`;
    case 'Code':
      return `<code>${inner}</code>`;
    case 'Link':
      return `<a href="#">${inner}</a>`;
    case 'Button':
      return `<span class="button">${inner}</span>`;
    case 'UserPicker':
    case 'Select':
    case 'Textfield':
      return `<div class="field">${label}</div>`;
    default:
      return `<div>${inner}</div>`;
  }
}

const host = new SmallHost({
  summary: readSummary(summary),
  portfolio: {
    shown: true,
    tickets: 61,
    byHolder: [['it_queue', 24], ['requester', 19], ['it_active', 13], ['vendor', 5]],
  },
});

async function section(title: string, expected: string, module: string): Promise<string> {
  const drawing = host.drawing(expected);
  await import(module);
  return `<section><h2>${title}</h2>${html(await drawing)}</section>`;
}

async function draw(): Promise<void> {
  host.serve();
  Date.now = () => Date.parse('2026-11-02T16:00:00Z');
  const panel = await section('Panel and context of an issue', 'Say thanks', '../src/frontend/panel');
  const tab = await section('Activity tab', '2026-11-02 08:00', '../src/frontend/activity');
  const gadget = await section('Dashboard gadget', 'you may see', '../src/frontend/gadget');
  const edit = await section('Dashboard gadget, its filter', 'Save', '../src/frontend/gadget-edit');
  const page = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
    <main><div>${panel}</div><div>${tab}${gadget}${edit}</div></main>`;
  const file = join(mkdtempSync(join(tmpdir(), 'rapport-')), 'page.html');
  writeFileSync(file, page);
  execFileSync(process.env.CHROMIUM ?? 'chromium', [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    '--window-size=880,720',
    `--screenshot=${PICTURE}`,
    `file://${file}`,
  ]);
  console.log(PICTURE);
}

void draw().then(() => process.exit(0));
