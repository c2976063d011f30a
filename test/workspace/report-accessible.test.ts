/** The report as axe-core sees it in a browser: in every look of the page, and at 200%. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/bundles.ts';
import { openDesk } from '../support/command.ts';

const NOT_RUN = 77;
const STORY = `Council passes $4.5 million budget
By Theo Marsh
LINDEN FALLS, Ore. (AP) — The council voted on Tuesday to adopt a budget of $4.5 million: $2.1 million for roads, $1.4 million for parks and $1.6 million for the library.
“This is the least bad budget we have had in ten years,” said Councilwoman Rosa Lindqvist.
The the plan raises the property tax from 2.1% to 3.4%, an increase of 1.3 percent.
`;

it('nothing is wrong with the report in any of its looks', async (test) => {
  const desk = openDesk({ 'a.txt': STORY, 'b.txt': `slug: vote\n\n${STORY}`, 'c.txt': 'The sky was grey.\n' });
  try {
    await desk.run('review', '--report', 'report.html', '.');
    const script = join(ROOT, 'test/lane/check-page.mjs');
    const done = spawnSync(process.execPath, [script, join(desk.folder, 'report.html')], { encoding: 'utf8' });
    if (done.status === NOT_RUN) test.skip(`not run: ${done.stdout}${done.stderr}`.trim());
    expect(done.stderr).toBe('');
    expect(JSON.parse(done.stdout)).toEqual([]);
  } finally {
    desk.remove();
  }
}, 120_000);
