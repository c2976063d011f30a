/** Languages that drafts are written in. */
export const LANGUAGES = ['markdown', 'plaintext', 'article', 'html', 'ninjs'] as const;
