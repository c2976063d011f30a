/** Words of the draft or of a message as they stand, with nothing in them read as Markdown or as a link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}

/** A link that runs one of the extension's own commands. The arguments are data, encoded so that they cannot end the link. */
export function commandLink(label: string, command: string, args: readonly unknown[]): string {
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `[${escapeMarkdown(label)}](command:${command}?${encoded})`;
}
