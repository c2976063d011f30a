/** `copydesk accept` and the core function under it. */
import { afterEach, describe, expect, it } from 'vitest';
import { acceptName } from '../../server/src/core/index.ts';
import { type Desk, openDesk } from '../support/command.ts';

let desk: Desk | undefined;
afterEach(() => desk?.remove());

describe('accepting a word', () => {
  it('adds one line, once, and ends the finding', async () => {
    desk = openDesk({ 'story.txt': 'The zorbers met on Monday.\n', '.copydesk/names.txt': '# Our own\nXanadu' });
    expect((await desk.run('review')).out).toContain('style/spelling');
    expect(await desk.run('accept', 'zorbers')).toMatchObject({ code: 0 });
    expect((await desk.run('accept', 'Zorbers')).out).toContain('already');
    expect(desk.read('.copydesk/names.txt')).toBe('# Our own\nXanadu\nzorbers\n');
    expect((await desk.run('review')).out).not.toContain('style/spelling');
  });

  it('makes the file where there is none', async () => {
    desk = openDesk({ 'story.txt': 'Nothing.\n' });
    await desk.run('accept', 'zorbers');
    expect(desk.read('.copydesk/names.txt')).toBe('zorbers\n');
  });

  it('leaves a file alone that is half merged or no text', async () => {
    const half = '<<<<<<< ours\nRoe\n=======\nRow\n>>>>>>> theirs\n';
    desk = openDesk({ '.copydesk/names.txt': half });
    expect(await desk.run('accept', 'zorbers')).toMatchObject({ code: 2 });
    expect(desk.read('.copydesk/names.txt')).toBe(half);
  });

  it.each([
    ['', 'a remark # here'],
    ['', '  '],
    ['a\0b', 'Roe'],
    ['a\uFFFDb', 'Roe'],
  ])('%j refuses %j', (text, name) => expect(acceptName(text, name)).toHaveProperty('problem'));

  it('knows what is there in any case', () => {
    expect(acceptName('\uFEFFRoe Hall # a place\r\n', 'roe  hall')).toEqual({ known: true });
  });
});
