// Tells which files no deploy reads: of builds, examples, documents, translations, tools. Pure.

const idlePath =
  /^\.github\/|^\.circleci\/|(?:^|\/)(?:examples?|samples?|docs?|documentation|fixtures?|testdata|mocks?|stubs?|bench(?:marks?)?|compliance|wiremock|i18n|locales?|tools)\/|(?:^|\/)(?:README|CHANGELOG)/i;

/** true when the file lies where nothing is that goes live. */
export const isIdlePath = (path: string): boolean => idlePath.test(path);
