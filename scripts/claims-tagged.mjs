import fs from 'node:fs';
import path from 'node:path';

/**
 * The plain text of .conllu documents, paragraphs apart.
 * @param {string} folder
 * @param {RegExp} names which files
 * @returns {string[]}
 */
export function readDocuments(folder, names) {
  return fs
    .readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => {
      let text = '';
      for (const line of fs.readFileSync(path.join(folder, name), 'utf8').split('\n')) {
        if (/^# newpar\s*$/.test(line)) text += '\n\n';
        const sentence = /^# text = (.*)$/.exec(line)?.[1];
        if (sentence !== undefined) text += `${text.endsWith('\n') ? '' : ' '}${sentence}`;
      }
      return text.trim();
    });
}
