/** Whether XML 1.0 has a place for a character: no control characters but white space, no half of a pair. */
function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Almost all copy: nothing in it has to be looked at character by character. */
const PLAIN = /^[\t\n\r\x20-\x7e\u00a0-\ud7ff]*$/;

/**
 * Text that XML and HTML read as text, in elements and in quoted attributes. Characters that XML has no place for become U+FFFD.
 */
export function escapeMarkup(text: string): string {
  const held = PLAIN.test(text)
    ? text
    : Array.from(text, (character) => (isXml(character) ? character : '\uFFFD')).join('');
  return held.replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A cell of a CSV file: quoted where it must be, and never taken for a formula by a spreadsheet. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value.trimStart()) || /^[\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

/** Words of copy in Markdown: nothing in them is markup, and they stay in one line of a table. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, (mark) => (/[-.()!+#]/.test(mark) ? mark : `\\${mark}`));
