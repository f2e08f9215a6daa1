// The hash by which the page's policy lets its one style sheet in. Pure.

/** SHA-256 of `pageStyle`; a test compares the two and tells the right one. */
export const pageStyleHash = 'sha256-hSwFuXyr/LTE3LAdNEEtU9SQp4BXvDtJGgvKslvkO88=';
