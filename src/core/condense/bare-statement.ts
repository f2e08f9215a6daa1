// Takes off a statement what its refs say already. Pure.

const ownName =
  /^(?:[-*]\s+)?(?:c:[0-9a-f]{8}|\[?[A-Z][A-Z0-9_]+-[1-9]\d*\]?)(?:\s*[:：]\s*|\.\s+|\s+[-–]\s+)(?=\S)/u;
const addendum = / ?\[ADDENDUM\]/giu;

/** `text` without the commit or issue key before it, and without the colon of code or a list that does not follow. */
export const bareStatement = (text: string): string =>
  text
    .replace(ownName, '')
    .replace(addendum, '')
    .replace(/ ?[:：]$/u, '')
    .trim();
