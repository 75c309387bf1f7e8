import { describe, expect, test } from 'vitest';
import { locales } from '../../src/cases/localized.ts';
import { say } from '../../src/messages/say.ts';
import { talk } from '../support/talk.ts';
import { draftOf, tap } from '../support/talk-with.ts';

const names = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' } as const;

describe('the language', () => {
  test.each(locales)('is chosen by its own name (%s), and the step at hand is shown in it', async (locale) => {
    const seller = talk({ locale: locale === 'en' ? 'zh-CN' : 'en' });
    for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home', '/language']) await seller.say(line);
    const shown = await seller.act(tap(seller.messages, names[locale]));
    expect(shown).toContain(say(locale, 'notice.language-set'));
    expect(shown).toContain(`1/6 · ${say(locale, 'question.who')}`);
  });

  test('once chosen is not changed by what the platform says', async () => {
    const seller = talk({ locale: 'zh-CN' });
    await seller.say('/poa');
    await seller.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'locale', locale: 'zh-TW' } });
    expect(await seller.say('/help')).toContain(say('zh-TW', 'help.title'));
  });

  test('is that of the platform at first contact', async () => {
    for (const locale of locales) expect(await talk({ locale }).say('/poa')).toContain(say(locale, 'case.title'));
  });

  test('changes no answer', async () => {
    const seller = talk();
    for (const line of ['/poa late-shipment', 'a', 'Luma Harbor Home', 'The supervisor.']) await seller.say(line);
    const before = await draftOf(seller);
    for (const locale of locales) await seller.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'locale', locale } });
    expect(await draftOf(seller)).toEqual(before);
  });

  test('is forgotten with everything else', async () => {
    const seller = talk();
    await seller.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'locale', locale: 'zh-CN' } });
    await seller.act({ kind: 'press', draft: '-', at: 'session', press: { do: 'forget-yes' } });
    expect(await seller.say('/poa')).toContain(say('en', 'case.title'));
  });
});
