import { describe, expect, it } from 'vitest';
import { caseTypes } from '../../../src/cases/all.ts';
import { lateShipment } from '../../../src/cases/performance/late-shipment.ts';
import { acknowledgementOf } from '../../../src/bot/discord/acknowledge.ts';
import { readTarget, snowflakeMs } from '../../../src/bot/discord/address.ts';
import { parseEdit, parseMessage } from '../../../src/bot/discord/parse-message.ts';
import { parseInteraction } from '../../../src/bot/discord/parse.ts';
import { interaction, messageEvent } from './recorded.ts';

const actOf = (name: string): unknown => parseInteraction(interaction(name))?.input.act;
const said = (name: string): unknown => parseMessage(messageEvent(name))?.input.act;

const target = (name: string): unknown => readTarget(parseInteraction(interaction(name))?.address ?? {});
const answer = (name: string): unknown => acknowledgementOf(interaction(name));

describe('an interaction as an input', () => {
  it('/poa in a server is a start by that person, in private, in their language', () => {
    expect(parseInteraction(interaction('slash-poa-guild'))).toMatchObject({
      person: 'discord:903456781234567890',
      input: { id: 'd1310111111111111101', room: 'private', locale: 'zh-CN', act: { kind: 'start' } },
    });
  });

  it('/poa can name the case', () => {
    expect(actOf('slash-poa-case-dm')).toEqual({ kind: 'start', caseId: 'late-shipment' });
  });

  it('a case nobody knows is left out', () => {
    const forged = interaction('slash-poa-case-dm');
    const text = JSON.stringify(forged).replace('late-shipment', 'no-such-case');
    expect(parseInteraction(JSON.parse(text))?.input.act).toEqual({ kind: 'start' });
  });

  it('a case that was typed and not chosen is the only one that fits, else none', () => {
    const typed = (text: string): unknown => {
      const sent = JSON.stringify(interaction('slash-poa-case-dm')).replace('"late-shipment"', JSON.stringify(text));
      return parseInteraction(JSON.parse(sent))?.input.act;
    };
    expect(typed('Late  SHIPMENT')).toEqual({ kind: 'start', caseId: 'late-shipment' });
    for (const text of ['', ' ', 'e', '__proto__', 'constructor']) expect(typed(text)).toEqual({ kind: 'start' });
  });

  it('a file with /poa is a file', () => {
    const upload = { name: 'notice.eml', size: 48_211, mediaType: 'message/rfc822', ref: expect.stringContaining('https://cdn.discordapp.com/ephemeral-attachments/') };
    expect(actOf('slash-poa-file-guild')).toEqual({ kind: 'upload', upload });
  });

  it('a notice on a message is what the message says', () => {
    expect(actOf('message-command-guild')).toEqual({ kind: 'notice', text: 'Your Late Shipment Rate is 6.2%, above our target of 4%.' });
    expect(parseInteraction(interaction('message-command-guild'))?.address).toMatchObject({ ephemeral: true });
  });

  describe('a notice on a message', () => {
    const on = (change: Record<string, unknown>): unknown => {
      const sent = JSON.parse(JSON.stringify(interaction('message-command-guild')));
      const [message] = Object.values(sent.data.resolved.messages);
      Object.assign(message as object, change);
      return parseInteraction(sent)?.input.act;
    };
    const attachment = { id: '1', filename: 'notice.pdf', size: 9, url: 'https://cdn.discordapp.com/attachments/1/2/notice.pdf', proxy_url: '', content_type: 'application/pdf' };
    const picture = { ...attachment, filename: 'shot.png', content_type: 'image/png' };

    it('without words is what its boxes say', () => {
      const embeds = [{ title: 'Amazon', description: 'Your account is at risk.', fields: [{ name: 'ASIN', value: 'B0ABCDEF12' }] }, { title: 'Second' }];
      expect(on({ content: '', embeds })).toEqual({ kind: 'notice', text: 'Amazon\n\nYour account is at risk.\n\nASIN\nB0ABCDEF12\n\nSecond' });
    });

    it('without words and boxes is its file, that which may be read', () => {
      expect(on({ content: ' ', attachments: [picture, attachment] })).toMatchObject({ kind: 'upload', upload: { name: 'notice.pdf' } });
      expect(on({ content: '', attachments: [picture] })).toMatchObject({ kind: 'upload', upload: { name: 'shot.png' } });
    });

    it('with words or boxes next to its file is both; next to a file that cannot be read, the words', () => {
      const embeds = [{ title: 'Amazon' }];
      expect(on({ content: 'see here', embeds, attachments: [attachment] })).toMatchObject({ kind: 'upload', upload: { name: 'notice.pdf', words: 'see here' } });
      expect(on({ content: '', embeds, attachments: [attachment] })).toMatchObject({ kind: 'upload', upload: { name: 'notice.pdf', words: 'Amazon' } });
      expect(on({ content: 'see here', attachments: [picture] })).toEqual({ kind: 'notice', text: 'see here' });
    });

    it('is what it forwards', () => {
      const message_snapshots = [{ message: { content: 'Forwarded notice', embeds: [], attachments: [] } }];
      expect(on({ content: '', message_snapshots })).toEqual({ kind: 'notice', text: 'Forwarded notice' });
    });

    it('with nothing in it has no text', () => {
      expect(on({ content: '' })).toEqual({ kind: 'unreadable', problem: 'no-text' });
    });

    it("is never one of the bot's own", () => {
      expect(on({ author: { id: '1290000000000000009', username: 'poa-bot', bot: true } })).toEqual({ kind: 'start' });
    });
  });

  it('other commands keep their names', () => {
    expect(actOf('slash-drafts-private')).toEqual({ kind: 'command', command: 'drafts' });
  });

  it('a button says what it was made to say', () => {
    expect(actOf('button-done-guild')).toEqual({ kind: 'press', draft: 'k3x9', at: 'why', press: { do: 'done' } });
  });

  it('a button that opens a form is no input', () => {
    expect(actOf('button-own-guild')).toBeUndefined();
  });

  it('a code that is not ours is forged', () => {
    expect(actOf('button-forged')).toEqual({ kind: 'forged' });
  });

  it('a menu says what was shown and what was chosen', () => {
    const press = { do: 'select', shown: ['C1', 'C2', 'C3'], items: ['C1', 'C3'] };
    expect(actOf('select-many-guild')).toEqual({ kind: 'press', draft: 'k3x9', at: 'why', press });
  });

  it('a menu for one answer ticks it', () => {
    expect(actOf('select-one-dm')).toEqual({ kind: 'press', draft: 'k3x9', at: 'store', press: { do: 'tick', item: 'S2', on: true } });
  });

  it('a choice that the menu did not offer is forged', () => {
    const text = JSON.stringify(interaction('select-many-guild')).replace('["C1","C3"]', '["C1","C9"]');
    expect(parseInteraction(JSON.parse(text))?.input.act).toEqual({ kind: 'forged' });
  });

  it('words from a form belong to the question it was opened at', () => {
    const press = { do: 'say', text: 'We had no *backup* carrier.' };
    expect(actOf('modal-own-guild')).toEqual({ kind: 'press', draft: 'k3x9', at: 'why', press });
  });

  it('words for a blank fill that blank', () => {
    expect(actOf('modal-blank-guild')).toEqual({ kind: 'press', draft: 'k3x9', at: 'why', press: { do: 'fill', item: 'C5', blank: 'date', text: '2026-03-02' } });
  });

  it('bots are not heard', () => {
    const text = JSON.stringify(interaction('button-done-guild')).replace('"username":"ming.store"', '"username":"x","bot":true');
    expect(parseInteraction(JSON.parse(text))).toBeUndefined();
  });

  it('a language we do not speak is answered in English', () => {
    const text = JSON.stringify(interaction('slash-poa-guild')).replace('"locale":"zh-CN"', '"locale":"de"');
    expect(parseInteraction(JSON.parse(text))?.input.locale).toBe('en');
  });
});

describe('the address of an interaction', () => {
  it('is ephemeral in a server, and knows that a message was pressed', () => {
    expect(target('button-done-guild')).toEqual({
      input: '1310111111111111104',
      interaction: {
        application: '1290000000000000009',
        token: 'aW50ZXJhY3Rpb2461310111111111111104:kQ2v',
        at: snowflakeMs('1310111111111111104'),
        isEphemeral: true,
        fromMessage: true,
      },
    });
  });

  it('is open in direct messages, where the bot can also write by itself', () => {
    expect(target('slash-poa-case-dm')).toMatchObject({
      channel: '1190000000000000007',
      interaction: { isEphemeral: false, fromMessage: false },
    });
  });

  it('is ephemeral in a chat with somebody else', () => {
    expect(target('slash-drafts-private')).toMatchObject({ interaction: { isEphemeral: true } });
    expect(target('slash-drafts-private')).not.toHaveProperty('channel');
  });

  it('survives storage', () => {
    const address = parseInteraction(interaction('button-done-guild'))?.address ?? {};
    expect(readTarget(JSON.parse(JSON.stringify(address)))).toEqual(readTarget(address));
  });

  it('of another channel is none of ours', () => {
    expect(readTarget({ chat: 42 })).toBeUndefined();
  });
});

describe('the acknowledgement', () => {
  it('is an ephemeral "thinking" for a command in a server or a strange chat, an open one in direct messages', () => {
    expect(answer('slash-poa-guild')).toEqual({ type: 5, data: { flags: 64 } });
    expect(answer('slash-drafts-private')).toEqual({ type: 5, data: { flags: 64 } });
    expect(answer('slash-poa-case-dm')).toEqual({ type: 5, data: { flags: 0 } });
  });

  it('is silent for buttons, menus and forms', () => {
    for (const name of ['button-done-guild', 'button-forged', 'select-many-guild', 'modal-own-guild'])
      expect(answer(name)).toEqual({ type: 6 });
  });

  it('is a form for own words, in the language of the card, with an id that is new each time', () => {
    expect(answer('button-own-guild')).toEqual({
      type: 9,
      data: {
        custom_id: '1k3x9|why|say|say|1310111111111111105',
        title: expect.stringMatching(/^5\/6 · \p{Script=Han}+$/u),
        components: [
          {
            type: 18,
            label: '自己寫',
            component: { type: 4, custom_id: 'text', style: 2, required: true, max_length: 2000, placeholder: expect.any(String) },
          },
        ],
      },
    });
  });
});

describe('what is offered while a case is typed', () => {
  const offer = (text: string, locale = 'zh-TW'): readonly { name: string; value: string }[] => {
    const typing = JSON.stringify({ ...interaction('autocomplete-case-guild'), locale }).replace('"遲"', JSON.stringify(text));
    const found = acknowledgementOf(JSON.parse(typing));
    return found?.type === 8 ? [...found.data.choices] : [];
  };

  it('is what fits, by the name in the language of whoever types, the English name or the id', () => {
    for (const text of ['延遲', 'Late shipment', 'late-shipment', 'SHIPMENT late'])
      expect(offer(text)).toContainEqual({ name: lateShipment.name['zh-TW'], value: 'late-shipment' });
    expect(offer('late ship', 'de')).toContainEqual({ name: lateShipment.name.en, value: 'late-shipment' });
    expect(offer('no such case')).toEqual([]);
  });

  it('is at most 25, whatever is typed', () => {
    for (const text of ['', ' ', 'a', '的']) {
      const choices = offer(text);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(value).toMatch(/^[a-z-]{1,100}$/u);
      }
    }
    expect(offer('').length).toBe(Math.min(25, caseTypes.length));
  });

  it('is no input', () => {
    expect(parseInteraction(interaction('autocomplete-case-guild'))).toBeUndefined();
  });
});

describe('a direct message as an input', () => {
  it('words are text, with an address to answer to', () => {
    expect(parseMessage(messageEvent('dm-text'))).toEqual({
      person: 'discord:903456781234567890',
      address: { via: 'dm', input: '1310111111111111120', channel: '1190000000000000007' },
      input: { id: 'd1310111111111111120', room: 'private', sentAt: 1_732_425_229_576, act: { kind: 'text', text: 'We shipped 12 orders late.' } },
    });
  });

  it('a forwarded notice is read', () => {
    expect(said('dm-forwarded')).toEqual({ kind: 'text', text: 'Hello, your late shipment rate exceeds 4%.' });
  });

  describe('with a file', () => {
    const file = (filename: string, content_type?: string): object => ({ id: '1', filename, size: 9, url: `https://cdn.discordapp.com/attachments/1/2/${filename}`, proxy_url: '', ...(content_type && { content_type }) });
    const act = (content: string, ...attachments: readonly object[]): unknown => {
      const message: ReturnType<typeof messageEvent> = JSON.parse(JSON.stringify({ ...messageEvent('dm-text'), content, attachments }));
      return parseMessage(message)?.input.act;
    };

    it.each([
      ['', {}],
      ['/poa', {}],
      ['/申诉信', {}],
      [' here it is', { words: 'here it is' }],
      ['/poa here it is', { words: 'here it is' }],
    ])('is the file, and what is said next to it: %j', (content, words) => {
      expect(act(content, file('shot.png', 'image/png'), file('message.txt', 'text/plain; charset=utf-8'))).toEqual({
        kind: 'upload',
        upload: { name: 'message.txt', size: 9, mediaType: 'text/plain; charset=utf-8', ref: 'https://cdn.discordapp.com/attachments/1/2/message.txt', ...words },
      });
    });

    it('that cannot be read is what is said next to it', () => {
      expect(act('Our clerk was away.', file('shot.png', 'image/png'))).toEqual({ kind: 'text', text: 'Our clerk was away.' });
      expect(act('/drafts', file('notice.docx'))).toEqual({ kind: 'command', command: 'drafts' });
    });

    it('alone that cannot be read is said to be of the wrong kind, a picture or a voice to be no text', () => {
      expect(act('', file('notice.docx'))).toMatchObject({ kind: 'upload', upload: { name: 'notice.docx' } });
      expect(act('', file('shot.png', 'image/png'))).toEqual({ kind: 'unsupported' });
      expect(act('', file('voice-message.ogg', 'audio/ogg'))).toEqual({ kind: 'unsupported' });
    });

    it('that is forwarded is read too', () => {
      const forwarded = { ...messageEvent('dm-forwarded') };
      const text = JSON.stringify(forwarded).replace('"content":"Hello, your late shipment rate exceeds 4%.","embeds":[],"attachments":[]', `"content":"","embeds":[],"attachments":[${JSON.stringify(file('notice.eml'))}]`);
      expect(parseMessage(JSON.parse(text))?.input.act).toMatchObject({ kind: 'upload', upload: { name: 'notice.eml' } });
    });
  });

  it('a sticker cannot be read', () => {
    expect(said('dm-sticker')).toEqual({ kind: 'unsupported' });
  });

  it('what is said in a server is never read', () => {
    expect(said('guild-message')).toBeUndefined();
    expect(parseEdit({ ...messageEvent('guild-message'), edited_timestamp: '2026-11-20T09:05:00.000000+00:00' })).toBeUndefined();
  });

  it('the bot does not hear itself', () => {
    const message = messageEvent('dm-text');
    expect(parseMessage({ ...message, author: { ...message.author, bot: true } })).toBeUndefined();
  });

  it.each([
    ['/poa', { kind: 'start' }],
    ['!poa', { kind: 'start' }],
    ['／poa ', { kind: 'start' }],
    ['/POA', { kind: 'start' }],
    ['/申诉信', { kind: 'start' }],
    ['/drafts', { kind: 'command', command: 'drafts' }],
    ['/skip', { kind: 'command', command: 'skip' }],
    ['/nonsense', { kind: 'unknown-command' }],
    ['!nonsense', { kind: 'text', text: '!nonsense' }],
    ['/poa is what I need', { kind: 'text', text: '/poa is what I need' }],
  ])('typed %s', (content, act) => {
    expect(parseMessage({ ...messageEvent('dm-text'), content })?.input.act).toEqual(act);
  });

  it('a change to a message is told once per change', () => {
    const edit = parseEdit(messageEvent('dm-edited'));
    expect(edit?.input.act).toEqual({ kind: 'edited' });
    expect(edit?.input.id).toBe(`d1310111111111111120e${Date.UTC(2026, 10, 20, 9, 5)}`);
  });

  it('a link preview that Discord adds is no change', () => {
    expect(parseEdit(messageEvent('dm-link-preview'))).toBeUndefined();
  });
});
