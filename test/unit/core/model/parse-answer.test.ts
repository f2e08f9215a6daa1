// Tests that JSON is found in answers as models give them, and nothing else is taken for it. Pure.
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../../src/core/model/parse-answer.ts';

const value = { text: 'a "quoted" } brace {', list: [{ a: 1 }] };
const json = JSON.stringify(value);

describe('parseAnswer', () => {
  it.each([
    ['alone', json],
    ['with room around it', `\n  ${json}\n`],
    ['fenced', `\`\`\`json\n${json}\n\`\`\``],
    ['fenced with prose', `Here you are:\n\`\`\`\n${JSON.stringify(value, null, 2)}\n\`\`\`\nAnything else?`],
    ['between prose', `Sure! ${json} I hope this helps.`],
    ['after a brace in prose', `Use {braces} so: ${json}`],
  ])('reads JSON %s', (_, text) => {
    expect(parseAnswer(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['nothing', ''],
    ['prose', 'I cannot help with that.'],
    ['HTML', '<html><body>502 Bad Gateway</body></html>'],
    ['a list', '[1, 2]'],
    ['a string', '"text"'],
    ['half an object', json.slice(0, -3)],
    ['many openings', '{'.repeat(10_000)],
  ])('has a problem with %s', (_, text) => {
    expect(parseAnswer(text)).toMatchObject({ ok: false, problems: [expect.stringContaining('JSON')] });
  });
});
