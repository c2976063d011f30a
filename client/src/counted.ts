import * as vscode from 'vscode';

/** “1 finding”, “4 findings”, and so on, in the editor's language. */
export const findings = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
export const quotations = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', count);
export const mentions = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
export const words = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', count);
export const hits = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 hit') : vscode.l10n.t('{0} hits', count);
