import type { Tokenizer } from 'htmlparser2';

const nothing = (): undefined => undefined;

/** What a reader of markup does at what it has no use for: nothing. A reader spreads this and names the rest. */
export const SILENT: ConstructorParameters<typeof Tokenizer>[1] = {
  onattribdata: nothing,
  onattribend: nothing,
  onattribentity: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
