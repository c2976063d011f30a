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
