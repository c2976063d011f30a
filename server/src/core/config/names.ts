/** Reads `.copydesk/names.txt`: one accepted name or spelling a line, `#` starts a remark. Returned in lower case. */
export function parseNames(text: string): ReadonlySet<string> {
  return new Set(
    text
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\n|\r/)
      .map((line) => (line.split('#', 1)[0] as string).trim().toLowerCase())
      .filter((line) => line !== ''),
  );
}

/** What adding a name to the file comes to: the line to append, that it is there already, or why the file must be left alone. */
export type NameEntry = { readonly line: string } | { readonly known: true } | { readonly problem: string };

/** Longest name that may be accepted, in UTF-16 units. */
const MAX_NAME = 100;

/**
 * Works out how a name or spelling is added to `.copydesk/names.txt`. Nothing that is in the file is ever changed.
 * @param text the file as it stands; undefined where there is none
 * @param name what is to be accepted, as the copy writes it
 */
export function acceptName(text: string | undefined, name: string): NameEntry {
  const line = name.replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > MAX_NAME || line.includes('#')) return { problem: 'That is no word or name.' };
  if (/^(?:<{7}|={7}|>{7})/m.test(text ?? ''))
    return {
      problem: 'A merge marker was left in names.txt. Keep the lines of both sides and delete the marker first.',
    };
  // Binary copy, or text in another encoding, is somebody's mistake and must not grow.
  if (/[\0\uFFFD]/.test(text ?? '')) return { problem: 'names.txt is not plain text in UTF-8. Mend it first.' };
  return parseNames(text ?? '').has(line.toLowerCase()) ? { known: true } : { line };
}
