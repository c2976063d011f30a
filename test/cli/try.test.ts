import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Desk, openDesk } from '../support/command.ts';

let desk: Desk;
beforeEach(() => {
  desk = openDesk({ 'a.txt': 'They utilize it.\nWe utilize the rest.\n', 'b.md': 'Nothing.\n' });
});
afterEach(() => desk.remove());

it('says what a row would find, and writes nothing', async () => {
  const { code, out } = await desk.run('try', 'utilize', '--to', 'use', '.');
  expect(code).toBe(0);
  expect(out).toContain('a.txt:1: They utilize it.');
  expect(out).toContain('2 hits in 1 of 2 drafts.');
  expect(() => desk.read('.copydesk/config.jsonc')).toThrow();
});

it('adds the row where it is told to, and the next review knows it', async () => {
  desk.write('.copydesk/config.jsonc', '{\n  // ours\n  "house": "ap"\n}\n');
  expect((await desk.run('try', 'they|we', '--add', '--quiet', '.')).code).toBe(0);
  expect(desk.read('.copydesk/config.jsonc')).toContain('// ours');
  expect((await desk.run('review', '.')).out).toContain('style/desk');
});

it('takes a regular expression, and refuses one that could hang', async () => {
  expect((await desk.run('try', 'util[a-z]+', '--pattern', '-q', '.')).out).toContain('2 hits in 1 of 2 drafts.');
  expect((await desk.run('try', '(a+)+b', '--pattern', '.')).code).toBe(2);
});

it('wants words, and leaves a broken configuration alone', async () => {
  expect((await desk.run('try')).code).toBe(2);
  desk.write('.copydesk/config.jsonc', '{ "house": ');
  const { code, err } = await desk.run('try', 'utilize', '--add', '.');
  expect(code).toBe(2);
  expect(err).toContain('Mend it first');
  expect(desk.read('.copydesk/config.jsonc')).toBe('{ "house": ');
});
