import { describe, expect, it } from 'vitest';
import { areRegistered, commandBodies } from '../../../src/bot/discord/commands.ts';

const asListed = (change: (command: Record<string, unknown>) => object = (command) => command): unknown =>
  JSON.parse(JSON.stringify(commandBodies())).map((command: Record<string, unknown>, index: number) =>
    change({ ...command, id: String(index), version: '1', application_id: '9', default_member_permissions: null, nsfw: false }),
  );

const slash = () => commandBodies().filter((body) => body.type === 1);

describe('commands', () => {
  it('are seven to type and one on a message, for everybody, in servers, direct messages and elsewhere', () => {
    const bodies = commandBodies();
    expect(slash().map(({ name }) => name)).toEqual(['poa', 'drafts', 'cancel', 'language', 'forget', 'privacy', 'help']);
    expect(bodies).toHaveLength(8);
    for (const body of bodies) {
      expect(body).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
      expect(body).not.toHaveProperty('default_member_permissions');
    }
  });

  it('are named and described in three languages', () => {
    for (const { name, name_localizations: names, description, description_localizations: texts } of slash()) {
      expect(name).toMatch(/^[a-z]{1,32}$/u);
      for (const translated of Object.values(names)) expect(translated).toMatch(/^[a-z]+-\p{Script=Han}{1,24}$/u);
      expect(new Set([description, ...Object.values(texts)]).size).toBe(3);
      for (const text of [description, ...Object.values(texts)]) expect(text.length).toBeLessThanOrEqual(100);
    }
  });

  it('let the case be searched and the notice be attached', () => {
    expect(slash()[0]?.options).toMatchObject([
      { type: 3, name: 'case', autocomplete: true },
      { type: 11, name: 'notice' },
    ]);
    for (const option of slash().flatMap(({ options }) => options)) {
      expect(option).not.toHaveProperty('choices');
      const texts = [option.description, ...Object.values(option.description_localizations)];
      expect(new Set(texts).size).toBe(3);
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(100);
    }
  });

  it('on a message have a name that fits, in three languages, and no description', () => {
    const onMessage = commandBodies().find((body) => body.type === 3);
    expect(onMessage?.name).toBe('Draft a POA from this notice');
    for (const name of [onMessage?.name, ...Object.values(onMessage?.name_localizations ?? {})]) expect(name?.length).toBeLessThanOrEqual(32);
    expect(Object.values(onMessage?.name_localizations ?? {}).every((name) => /\p{Script=Han}/u.test(name))).toBe(true);
    expect(onMessage).not.toHaveProperty('description');
  });

  it('count as registered when Discord lists them with fields of its own, in any order', () => {
    const listed = asListed(({ options, ...rest }) => (Array.isArray(options) && options.length > 0 ? { ...rest, options } : rest));
    expect(areRegistered(listed, commandBodies())).toBe(true);
    expect(areRegistered(Array.isArray(listed) ? listed.toReversed() : [], commandBodies())).toBe(true);
  });

  it.each([
    ['a description differs', asListed((command) => ({ ...command, description: 'old' }))],
    ['a translation is missing', asListed((command) => ({ ...command, description_localizations: null }))],
    ['they are for servers only', asListed((command) => ({ ...command, contexts: [0] }))],
    ['one is missing', [asListed()].flat().slice(1)],
    ['one is unknown to us', [...[asListed()].flat(), { name: 'old', type: 1 }]],
    ['that on a message is typed', asListed((command) => ({ ...command, type: 1 }))],
    ['there are none', []],
    ['the answer is no list', { message: 'hello' }],
  ])('are registered anew when %s', (_, listed) => {
    expect(areRegistered(listed, commandBodies())).toBe(false);
  });
});
