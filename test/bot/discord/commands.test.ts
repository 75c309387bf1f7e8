import { describe, expect, it } from 'vitest';
import { areRegistered, commandBodies } from '../../../src/bot/discord/commands.ts';

const asListed = (change: (command: Record<string, unknown>) => object = (command) => command): unknown =>
  JSON.parse(JSON.stringify(commandBodies())).map((command: Record<string, unknown>, index: number) =>
    change({ ...command, id: String(index), version: '1', application_id: '9', default_member_permissions: null, nsfw: false }),
  );

describe('slash commands', () => {
  it('are seven, for everybody, in servers, direct messages and elsewhere', () => {
    const bodies = commandBodies();
    expect(bodies.map(({ name }) => name)).toEqual(['poa', 'drafts', 'cancel', 'language', 'forget', 'privacy', 'help']);
    for (const body of bodies) {
      expect(body).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
      expect(body).not.toHaveProperty('default_member_permissions');
    }
  });

  it('are named and described in three languages', () => {
    for (const { name, name_localizations: names, description, description_localizations: texts } of commandBodies()) {
      expect(name).toMatch(/^[a-z]{1,32}$/u);
      for (const translated of Object.values(names)) expect(translated).toMatch(/^[a-z]+-\p{Script=Han}{1,24}$/u);
      expect(new Set([description, ...Object.values(texts)]).size).toBe(3);
      for (const text of [description, ...Object.values(texts)]) expect(text.length).toBeLessThanOrEqual(100);
    }
  });

  it('let the case be chosen from a list', () => {
    const [option] = commandBodies()[0]?.options ?? [];
    expect(option?.choices.map(({ value }) => value)).toContain('late-shipment');
    expect(option?.choices.length).toBeLessThanOrEqual(25);
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
    ['there are none', []],
    ['the answer is no list', { message: 'hello' }],
  ])('are registered anew when %s', (_, listed) => {
    expect(areRegistered(listed, commandBodies())).toBe(false);
  });
});
