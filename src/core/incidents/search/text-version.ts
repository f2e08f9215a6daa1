// Version of how texts become terms. Pure.

/**
 * Grows when the same text gives other terms than before: other splitting, stemming, concepts or glossary.
 *
 * An index says with which version it was built; one of another version is refused, because its terms would silently
 * not meet those of a query.
 */
export const textVersion = '2';
