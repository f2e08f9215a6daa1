// The languages that notes are written in, and texts that exist in each. Pure.

/** Language of notes and findings. */
export type Language = 'en' | 'ko';

/** The same sentence in each language. */
export type Bilingual = { readonly [language in Language]: string };
