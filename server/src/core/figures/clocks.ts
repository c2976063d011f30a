import type { Token } from '../language/tokens.ts';
import type { Span } from '../text/span.ts';

/** A time of the day as it stands in the copy; it may be one that no clock has. */
export interface Clock extends Span {
  readonly hour: number;
  readonly minutes: number;
  /** The half of the day; undefined on the 24-hour clock and where the copy leaves it to the other end (“7 to 11 p.m.”). */
  readonly half?: 'am' | 'pm';
  readonly form: 'twelve' | 'colon' | 'word' | 'bare';
}

const HALF = /^([ap])\.?m\.?$/;
const GLUED = /^(\d{1,2})(?:\.(\d\d))?([ap])m$/;
const BEFORE = /^(?:at|from|until|till|to|by|between|and|around|about|after|before|since|through|-|–|—|of)$/;
const WORDS = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
]);

/** The time at token `at` and the token behind it; undefined where there is none. */
function clockAt(tokens: readonly Token[], at: number): { readonly clock: Clock; readonly next: number } | undefined {
  const token = tokens[at] as Token;
  const word = WORDS.get(token.lower);
  if (word !== undefined)
    return { clock: { start: token.start, end: token.end, hour: word, minutes: 0, form: 'word' }, next: at + 1 };
  if (token.kind !== 'number' || /^[$£€#:/.-]$/.test(glueBefore(tokens, at))) return undefined;
  const make = (
    next: number,
    hour: number,
    minutes: number,
    half: string | undefined,
  ): { clock: Clock; next: number } => ({
    clock: {
      start: token.start,
      end: (tokens[next - 1] as Token).end,
      hour,
      minutes,
      ...(half === undefined ? {} : { half: half === 'a' ? 'am' : 'pm' }),
      form: half === undefined ? 'colon' : 'twelve',
    },
    next,
  });
  const glued = GLUED.exec(token.lower);
  if (glued !== null) return make(at + 1, Number(glued[1]), Number(glued[2] ?? 0), glued[3]);
  const dotted = /^(\d{1,2})(?:\.(\d\d))?$/.exec(token.text);
  if (dotted === null) return undefined;
  const [mark, minutes] = [tokens[at + 1], tokens[at + 2]];
  if (mark?.text === ':' && mark.start === token.end && minutes?.start === mark.end && dotted[2] === undefined) {
    const found = /^(\d\d)(?:([ap])m)?$/.exec(minutes.lower);
    if (found === null || (tokens[at + 3]?.text === ':' && tokens[at + 3]?.start === minutes.end)) return undefined;
    if (found[2] !== undefined) return make(at + 3, Number(dotted[1]), Number(found[1]), found[2]);
    const half = HALF.exec(tokens[at + 3]?.lower ?? '');
    return half === null
      ? make(at + 3, Number(dotted[1]), Number(found[1]), undefined)
      : make(at + 4, Number(dotted[1]), Number(found[1]), half[1]);
  }
  const half = HALF.exec(mark?.lower ?? '');
  return half === null ? undefined : make(at + 2, Number(dotted[1]), Number(dotted[2] ?? 0), half[1]);
}

const glueBefore = (tokens: readonly Token[], at: number): string => {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]?.start && !/^[-–—]$/.test(before.text) ? before.text : '';
};

/**
 * The times in `tokens`, in reading order: “7 p.m.”, “7:30 p.m.”, “19:30”, “7.30pm”, “noon”; also the bare “7” of “7 to 11 p.m.” and
 * of “between 7 and 11 p.m.”.
 */
export function readClocks(tokens: readonly Token[]): readonly Clock[] {
  const found: Clock[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const read = clockAt(tokens, i);
    if (read !== undefined) {
      found.push(read.clock);
      i = read.next - 1;
      continue;
    }
    const bare =
      /^\d{1,2}$/.test(tokens[i]?.text ?? '') && /^(?:to|and|-|–|until|till)$/.test(tokens[i + 1]?.lower ?? '');
    if (!bare || !(/^(?:-|–)$/.test(tokens[i + 1]?.text ?? '') || BEFORE.test(tokens[i - 1]?.lower ?? ''))) continue;
    const other = i + 2 < tokens.length ? clockAt(tokens, i + 2) : undefined;
    if (other?.clock.half === undefined) continue;
    const token = tokens[i] as Token;
    found.push({ start: token.start, end: token.end, hour: Number(token.text), minutes: 0, form: 'bare' });
  }
  return found;
}

/** Minutes from midnight; undefined where no clock shows such a time. */
export function minutesOf({ hour, minutes, half }: Clock): number | undefined {
  if (minutes > 59 || hour > 24 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  return (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minutes;
}
