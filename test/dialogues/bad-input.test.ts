import { describe, expect, test } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { type Talk, talk } from '../support/talk.ts';
import { draftOf } from '../support/talk-with.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';

async function at(...lines: readonly string[]): Promise<Talk> {
  const seller = talk();
  for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home', ...lines]) await seller.say(line);
  return seller;
}

const who = async (seller: Talk): Promise<string | undefined> => (await draftOf(seller)).answers.who?.own.at(-1)?.text;

describe('a message without words', () => {
  test.each(['', '   ', '\t', '\u3000', '\u200B\u200D', '\u0000\u0001', '\u202E', '\n\n', '\uFEFF', '\uD83D'])('%j changes nothing and says so', async (text) => {
    const seller = await at();
    const before = await seller.session();
    const shown = await seller.act({ kind: 'text', text });
    expect(shown).toContain(say('en', 'notice.empty'));
    expect(shown).toContain('1/6 · Who');
    expect(await seller.session()).toEqual(before);
  });

  test('before anything began says so', async () => {
    expect(await talk().act({ kind: 'text', text: '  ' })).toBe(say('en', 'notice.empty'));
  });

  test('that is a picture, a voice or a sticker is told, and the step stays', async () => {
    const seller = await at();
    const shown = await seller.act({ kind: 'unsupported' });
    expect(shown).toContain(say('en', 'notice.not-text'));
    expect(shown).toContain('1/6 · Who');
  });

  test('that is a change of an earlier one is told, and no answer is replaced', async () => {
    const seller = await at('The supervisor.');
    expect(await seller.act({ kind: 'edited' })).toBe(say('en', 'notice.edited'));
    expect(await who(seller)).toBe('The supervisor.');
    expect(await talk().act({ kind: 'edited' })).toBe('');
  });
});

describe('a text', () => {
  test.each([
    ['question', ['The supervisor.'.repeat(200)], 2000],
    ['detail', ['1', 'x'.repeat(2001)], 2000],
  ])('too long for a %s is refused whole with both lengths, and nothing changes', async (_, lines, most) => {
    const seller = await at(...lines.slice(0, -1));
    const before = await draftOf(seller);
    const typed = lines.at(-1) ?? '';
    expect(await seller.say(typed)).toContain(`${typed.length} characters; at most ${most}`);
    expect((await draftOf(seller)).answers).toEqual(before.answers);
  });

  test('of five thousand characters is refused, one as long as may be is taken whole', async () => {
    const seller = await at();
    expect(await seller.say('w'.repeat(5000))).toContain('5000 characters; at most 2000');
    expect(await seller.say('w'.repeat(2000))).toContain('2/6 · What');
    expect(await who(seller)).toBe('w'.repeat(2000));
  });

  test.each([
    ['control characters and NUL', 'The\u0000 super\u0007visor\u009F.', 'The supervisor.'],
    ['escape sequences', 'The \u001B[31msupervisor\u001B[0m.', 'The [31msupervisor[0m.'],
    ['half a surrogate pair', 'The \uD83D supervisor.', 'The  supervisor.'],
    ['direction overrides', 'The \u202Erosivrepus\u202C.', 'The rosivrepus.'],
    ['private-use signs', 'The \uE000supervisor\uF8FF.', 'The supervisor.'],
    ['Windows line ends', 'One.\r\nTwo.\rThree.', 'One.\nTwo.\nThree.'],
  ])('is taken without %s', async (_, typed, kept) => {
    const seller = await at();
    await seller.act({ kind: 'text', text: typed });
    expect(await who(seller)).toBe(kept);
  });

  test.each([
    ['Hebrew', 'המפקח של המחסן'],
    ['Arabic', 'مشرف المستودع'],
    ['emoji', 'The supervisor 👨‍👩‍👧 😀 owns it.'],
    ['a slot of ours', 'The {{this}} {date} {role#one|many} ${x} <%= y %> supervisor.'],
    ['HTML', '<b>The</b> <script>alert(1)</script> &amp; supervisor <a href="x">.</a>'],
    ['Markdown', '**The** _super_ `visor` [x](http://y) ~~z~~ ||w|| # v'],
    ['mentions', '@everyone @here <@123> <@&456> <#789> the supervisor.'],
    ['a formula', '=HYPERLINK("http://x","y")'],
    ['a number', '12345678'],
    ['signs only', '???'],
    ['a path', '../../etc/passwd'],
    ['JSON', '{"answers":{"why":[]},"__proto__":{"x":1}}'],
    ['a cause’s id', 'C1'],
  ])('with %s is taken letter for letter', async (_, typed) => {
    const seller = await at();
    expect(await seller.act({ kind: 'text', text: typed })).toContain('2/6 · What');
    expect(await who(seller)).toBe(typed);
    const draft = await draftOf(seller);
    expect(textOf(assemble(lateShipment, draft).full)).toContain(typed.replaceAll('\n', ' ').replace(/[.?!]$/u, ''));
  });
});

describe('a command in the middle of a question', () => {
  test.each(['/help', '/privacy', '/language', '/drafts', '/forget', '/nonsense', '/constructor'])('%s is no answer and moves nothing', async (command) => {
    const seller = await at();
    const before = await seller.session();
    await seller.say(command);
    expect(await seller.session()).toEqual(before);
    expect(await seller.say('The supervisor.')).toContain('2/6 · What');
  });

  test.each(['/help', '/drafts', '/nonsense'])('%s at a detail leaves the detail open', async (command) => {
    const seller = await at('1');
    const { at: place } = await draftOf(seller);
    await seller.say(command);
    expect((await draftOf(seller)).at).toEqual(place);
  });
});

describe('a number', () => {
  test('of an answer that is not there changes nothing', async () => {
    const seller = await at();
    const before = await draftOf(seller);
    for (const typed of ['0', '9', '99', '1,9', '9 1']) expect(await seller.say(typed)).toContain('1/6 · Who');
    expect(await draftOf(seller)).toEqual(before);
  });

  test('at a detail is its value, whatever list was on screen before', async () => {
    const seller = await at('/skip', '/skip', '/skip', '/skip', '1');
    await seller.say('2');
    expect(Object.values((await draftOf(seller)).answers.why?.blanks ?? {}).flatMap((blanks) => Object.values(blanks))).toEqual(['2']);
  });

  test('typed with a Chinese keyboard ticks as well', async () => {
    const seller = await at('/skip');
    await seller.say('４');
    expect((await draftOf(seller)).answers.what?.ticked).toHaveLength(1);
  });
});
