import type { BlockFacts } from '../../language/block-facts.ts';
import { byPattern, type Form } from '../form-rule.ts';
import { apostrophe } from '../sentence.ts';

/** Decades with an apostrophe before their s, or without the one before a short form. */
export function* decades(block: BlockFacts): Iterable<Form> {
  if (/0['’]s/.test(block.masked))
    yield* byPattern(
      block,
      /(?<![\w'’])(?<decade>(?:1[5-9]|20)\d0)['’]s\b(?<next>\s\p{Ll}+)?/gu,
      ({ groups, index, 0: all }) => {
        // "1980's biggest hit" owns something.
        const led = /\b(?:the|early|late|mid|mid-|in|and|to|since|from|until|of|late-|early-)[\s-]?$/i.test(
          block.masked.slice(Math.max(0, index - 7), index),
        );
        if (!led) return undefined;
        return {
          entry: 'date.decade-apostrophe',
          end: index + all.length - (groups?.['next'] ?? '').length,
          to: `${groups?.['decade']}s`,
          fix: 'safe',
        };
      },
    );
  const mark = apostrophe(block);
  if (/0['’]s/.test(block.masked))
    yield* byPattern(block, /(?<![\w])['’](?<decade>[1-9]0)['’]s\b/g, ({ groups, 0: all }) => ({
      entry: 'date.decade-apostrophe',
      to: `${all[0]}${groups?.['decade']}s`,
      fix: 'safe',
    }));
  if (/0['’]?s\b/.test(block.masked))
    yield* byPattern(
      block,
      /(?<=\b(?:the|early|late|mid|mid-|’s and|'s and|0s and)[\s-](?:early |late |mid-|mid |swinging |roaring )?)(?<decade>[2-9]0)(?<own>['’]?)s\b(?!\s(?:on|overnight|inland|today|tonight|tomorrow|degrees|Fahrenheit|Celsius|with))/g,
      ({ groups, index }) => {
        const near = block.masked.slice(Math.max(0, index - 90), index + 60);
        // Temperatures, ages and scores go by tens as well.
        if (
          /\b(?:degrees?|temperatures?|highs?|lows?|weather|sunny|cloudy|rain|Fahrenheit|aged?|years old|her|his|their|shot|scored?|wind|gusts?|mph|percentile)\b/i.test(
            near,
          )
        )
          return undefined;
        return { entry: 'date.short-decade', to: `${mark}${groups?.['decade']}s`, fix: 'suggest' };
      },
    );
}
