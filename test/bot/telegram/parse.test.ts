import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Update } from 'telegraf/types';
import { isForeignPress, parseUpdate } from '../../../src/bot/telegram/parse.ts';
import type { Act } from '../../../src/flows/exchange.ts';

const me = { id: 7_654_321, username: 'poa_test_bot' };
const folder = new URL('../../fixtures/telegram-updates/', import.meta.url);

const updateOf = (name: string): Update => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

const tick: Act = { kind: 'press', draft: 'k3x9a2', at: 'why', press: { do: 'tick', item: 'C2', on: true } };
const text = (words: string): Act => ({ kind: 'text', text: words });
const file = (name: string, mediaType: string, size: number, words?: string): Act => ({
  kind: 'upload',
  upload: { name, mediaType, size, ref: expect.stringMatching(/^BQACAg/u), ...(words !== undefined && { words }) },
});
const notice = 'Hello,\nYour Late Shipment Rate is 6.2%, above our target of 4%.';

/** What each recorded update does; `undefined`: nothing. */
const acts: Readonly<Record<string, Act | undefined>> = {
  'private-text': text('我们上个月晚发了12单。'),
  'private-start': { kind: 'start' },
  'private-start-poa': { kind: 'start' },
  'private-start-draft': { kind: 'start', draft: 'k3x9a2' },
  'private-start-case': { kind: 'start', caseId: 'late-shipment' },
  'private-poa': { kind: 'start' },
  'private-drafts': { kind: 'command', command: 'drafts' },
  'private-back-upper-case': { kind: 'command', command: 'back' },
  'private-unknown-command': { kind: 'unknown-command' },
  'private-command-of-another-bot': undefined,
  'private-text-with-slash': text('/Users/ann/notice.txt was removed'),
  'private-forward': text('Hello,\nYour selling privileges have been removed.'),
  'private-sticker': { kind: 'unsupported' },
  'private-photo-with-caption': { kind: 'unsupported' },
  'private-voice': { kind: 'unsupported' },
  'private-document': file('notice.pdf', 'application/pdf', 20_000),
  'private-document-with-caption': file('notice.eml', 'message/rfc822', 41_233, 'What do I do with this mail from Amazon that came last night?'),
  'private-document-picture': file('IMG_2041.PNG', 'image/png', 800_123, 'see here'),
  'private-document-picture-with-words': text('Your Late Shipment Rate is 6.2%, above our target of 4%.'),
  'private-animation': { kind: 'unsupported' },
  'private-poa-answering-text': { kind: 'start', notice },
  'private-poa-answering-photo': { kind: 'start', notice },
  'private-poa-answering-document': file('notice.pdf', 'application/pdf', 20_000, 'help'),
  'private-poa-answering-sticker': { kind: 'start' },
  'private-drafts-answering-text': { kind: 'command', command: 'drafts' },
  'private-location': { kind: 'unsupported' },
  'private-contact': { kind: 'unsupported' },
  'private-poll': { kind: 'unsupported' },
  'private-pinned': undefined,
  'private-edit': { kind: 'edited' },
  'private-press': tick,
  'private-press-on-vanished-message': tick,
  'private-press-forged': { kind: 'forged' },
  'group-press': tick,
  'group-press-of-somebody-elses-button': undefined,
  'group-press-without-owner': { kind: 'forged' },
  'group-press-in-topic': tick,
  'group-poa': { kind: 'start' },
  'group-poa-bare': { kind: 'start' },
  'group-poa-other-case': { kind: 'start' },
  'group-poa-answering-text': { kind: 'start', notice },
  'group-poa-answering-the-bot': { kind: 'start' },
  'group-poa-answering-document': file('notice.html', 'text/html', 5120),
  'group-poa-quoting-another-chat': { kind: 'start', notice },
  'group-poa-other-case-answering-text': { kind: 'start', caseId: 'late-shipment' },
  'group-document': undefined,
  'group-document-to-own-prompt': file('notice.txt', 'text/plain', 812),
  'group-document-to-somebody-elses-prompt': undefined,
  'group-command-of-another-bot': undefined,
  'group-unknown-command': undefined,
  'group-unknown-command-to-bot': { kind: 'unknown-command' },
  'group-talk': undefined,
  'group-reply-to-own-prompt': text('Our courier changed its cut-off time.'),
  'group-reply-to-somebody-elses-prompt': undefined,
  'group-reply-to-prompt-by-username': text('Our courier was late.'),
  'group-reply-to-prompt-of-another-bot': undefined,
  'group-reply-to-own-card': text('Our courier was late.'),
  'group-reply-to-somebody-elses-card': undefined,
  'group-sticker': undefined,
  'group-sticker-to-own-prompt': { kind: 'unsupported' },
  'group-edit': undefined,
  'group-edit-of-answer': { kind: 'edited' },
  'group-anonymous-admin': undefined,
  'group-as-channel': undefined,
  'group-linked-channel': undefined,
  'group-other-bot': undefined,
  'group-joined': undefined,
  'group-migrated': undefined,
  'group-reply-chain': text('Because of the holiday.'),
  'topic-poa': { kind: 'start' },
  'channel-post': undefined,
  'bot-blocked': undefined,
};

describe('telegram updates', () => {
  it('are all accounted for', () => {
    const recorded = readdirSync(folder).map((name) => name.replace('.json', ''));
    expect(recorded.toSorted()).toEqual(Object.keys(acts).toSorted());
  });

  it.each(Object.entries(acts))('%s', (name, act) => {
    expect(parseUpdate(updateOf(name), me)?.input.act).toEqual(act);
  });

  it.each([
    ['/poa', undefined],
    ['/poa@poa_test_bot\nsee here', 'see here'],
    ['  /start us ', 'us'],
    ['/poacher', '/poacher'],
    ['\u200B', undefined],
  ])('with a file keep what is said below it, without the command: %j', (caption, words) => {
    const update = updateOf('private-document');
    const message = { ...('message' in update && update.message), caption };
    const act = parseUpdate(JSON.parse(JSON.stringify({ ...update, message })), me)?.input.act;
    expect(act?.kind === 'upload' && act.upload.words).toBe(words);
  });

  it('with a picture are what is said below it, when that is more than what it is called', () => {
    const update = updateOf('private-photo-with-caption');
    const caption = 'Our courier changed its cut-off time on May 1.';
    const message = { ...('message' in update && update.message), caption };
    expect(parseUpdate(JSON.parse(JSON.stringify({ ...update, message })), me)?.input.act).toEqual(text(caption));
  });

  it('in private name the person, the language and the room', () => {
    expect(parseUpdate(updateOf('private-text'), me)).toEqual({
      person: 'telegram:5001',
      address: { chat: 5001, user: 5001, private: true },
      input: { id: expect.stringMatching(/^t\d+$/u), room: 'private', locale: 'zh-CN', sentAt: 1_795_000_000_000, act: expect.anything() },
    });
  });

  it('in a group answer the message, and the group is the room', () => {
    const incoming = parseUpdate(updateOf('group-poa'), me);
    expect(incoming?.input.room).toBe('g-1004000001');
    expect(incoming?.address).toEqual({ chat: -1_004_000_001, user: 5001, private: false, replyTo: expect.any(Number) });
  });

  it('in a topic stay in the topic', () => {
    const incoming = parseUpdate(updateOf('topic-poa'), me);
    expect(incoming?.input.room).toBe('g-1004000009.17');
    expect(incoming?.address).toMatchObject({ thread: 17 });
  });

  it('in a chain of replies that is no topic belong to the group', () => {
    const incoming = parseUpdate(updateOf('group-reply-chain'), me);
    expect(incoming?.input.room).toBe('g-1004000001');
    expect(incoming?.address).not.toHaveProperty('thread');
  });

  it('of a press name the card that was pressed', () => {
    expect(parseUpdate(updateOf('private-press'), me)?.address).toEqual({ chat: 5003, user: 5003, private: true, card: 290 });
  });

  it.each(['group-press-of-somebody-elses-button', 'group-press', 'private-press', 'group-press-without-owner'])(
    'tell whose button was pressed: %s',
    (name) => {
      const update = updateOf(name);
      const query = 'callback_query' in update ? update.callback_query : undefined;
      expect(query && isForeignPress(query)).toBe(name === 'group-press-of-somebody-elses-button');
    },
  );
});
