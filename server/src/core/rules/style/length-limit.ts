import type { Option } from '../rule.ts';

/** A whole number that a desk may set; 0 stands for what the house says. */
export const limitOption = (about: string): Option<number> => {
  const description = `${about} 0 takes what the house says.`;
  return {
    fallback: 0,
    about: description,
    schema: { type: 'integer', minimum: 0, default: 0, description },
    read: (raw) => (typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 ? raw : undefined),
  };
};
