// Finds the services that a report names as such. Never a guess: a word beside "service", or the field of a form. Pure.

const servicesMax = 10;
const nameLengthMax = 60;
/** Sentences after these are details. */
const sentencesRead = 60;

const field =
  /^(?:(?:affected|impacted) )?(?:services?|components?|systems?|products?)(?: (?:affected|impacted))?\s?[:：|]\s?(.{1,300})$|^(?:(?:장애|영향|대상|발생) ?)?(?:서비스|시스템|컴포넌트)\s?[:：|]\s?(.{1,300})$/iu;
const quoted =
  /`([A-Za-z][\w./-]{1,59})`(?= (?:micro)?(?:service|api|server|cluster|deployment|gateway|worker|서비스|서버|클러스터))/giu;
const behindWord = /\b(?:micro)?service (?:named |called )?`([A-Za-z][\w./-]{1,59})`/giu;
/** A name has a hyphen, or stands with a capital inside the sentence. */
const hyphened =
  /(?<![\w`./-])([a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?= (?:micro)?(?:service|api|server|cluster|deployment|worker)s?\b(?! (?:impact|disruption|degradation|outage|interruption|level|failure)))/gu;
const capital =
  /(?<=[a-z,;] (?:the |our |an? )?)([A-Z][A-Za-z0-9]+(?: [A-Z][A-Za-z0-9]+){0,2}) (?=(?:micro)?service\b)/gu;
const korean =
  /(?<![가-힣\w])((?:[가-힣A-Za-z0-9]{1,12} ){0,1}[가-힣A-Za-z0-9]{2,12}) ?서비스(?=[가-힣]{0,3}(?:[\s.,)]|$))/gu;
/** Words beside "service" that name none. */
const noName =
  /^(?:the|a|an|our|this|that|any|some|customer|self|micro|web|cloud|third-party|full|end-to-end|multi-?\w*|denial-of|denial|read-only|high-availability|front-end|back-end|long-running|single-?\w*|cross-\w+|on-\w+|pre-\w+|[\w-]+-(?:visible|facing|level|wide|side|based|specific|critical|driven|managed|hosted|related|oriented|party|available))$/iu;
const noKoreanName =
  /(?:전체|모든|일부|해당|외부|내부|신규|사내|관련|다른|여러|주요|웹|클라우드|기존|이|그|본|우리|자사|고객|대부분|각|동안|시간|분간|때|후|뒤|중|상태|정상|유료|무료|온라인|글로벌|공공|인터넷|및|또한|의|은|는|이|가|을|를|에|에서|으로|로|와|과|도)$/u;

/** Names as the report writes them, each once, in its order. */
export function findServices(sentences: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  const add = (name: string): void => {
    const trimmed = name.replace(/^[\s`"'(]+|[\s`"').]+$/gu, '');
    if (trimmed.length < 2 || trimmed.length > nameLengthMax || names.size >= servicesMax) return;
    if (!names.has(trimmed.toLowerCase())) names.set(trimmed.toLowerCase(), trimmed);
  };
  for (const sentence of sentences.slice(0, sentencesRead)) {
    const listed = field.exec(sentence);
    if (listed !== null)
      for (const name of (listed[1] ?? listed[2] ?? '').split(/[,;/、·]|\band\b/u)) add(name);
    else for (const name of namesIn(sentence)) add(name);
  }
  return [...names.values()];
}

function namesIn(sentence: string): readonly string[] {
  const found = [quoted, behindWord, hyphened, capital].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => ({ index: match.index, name: match[1] ?? '' })),
  );
  const inKorean = /서비스/u.test(sentence)
    ? [...sentence.matchAll(korean)].map((match) => ({
        index: match.index,
        name: koreanName(match[1] ?? ''),
      }))
    : [];
  return [...found.filter(({ name }) => !noName.test(name)), ...inKorean.filter(({ name }) => name !== '')]
    .sort((left, right) => left.index - right.index)
    .map(({ name }) => name);
}

/** `주문 서비스` of "그리고 주문 서비스까지"; '' of "모든 서비스". */
function koreanName(words: string): string {
  const last = words.split(' ').at(-1) ?? '';
  return noKoreanName.test(last) ? '' : `${last} 서비스`;
}
