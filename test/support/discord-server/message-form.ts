import { checkComponents } from './component-form.ts';
import { Form } from './form.ts';
import { numberOf, objectOf, objectsOf, textOf } from './json.ts';
import type { Json, JsonObject } from './json.ts';

/** Message flags this server knows. */
export const flags = { suppressEmbeds: 4, ephemeral: 64, loading: 128, silent: 4096, componentsV2: 32_768 } as const;

/** Checks what a bot sends as a message or an edit: content, embeds, components, attachments, mentions, nonce. */
export function checkMessage(body: JsonObject, path: readonly string[], wasV2 = false): void {
  const form = new Form(body, path);
  form.text('content', { max: 2000 });
  const v2 = wasV2 || (numberOf(body['flags']) & flags.componentsV2) !== 0;
  form.whole('flags', { min: 0, max: 2 ** 31 - 1 });
  form.flag('tts');
  checkEmbeds(form);
  checkComponents(form, v2);
  if (v2) refuseLegacyFields(form);
  form.list('attachments', { max: 10 });
  checkMentions(form);
  checkNonce(form);
  form.settle();
}

/** Whether nothing would be seen. */
export function isEmpty(body: JsonObject, fileCount: number): boolean {
  const some = (key: string): boolean => Array.isArray(body[key]) && body[key].length > 0;
  const stickers = some('sticker_ids') || body['poll'] !== undefined;
  return (
    textOf(body['content']).trim() === '' && !some('embeds') && !some('components') && fileCount === 0 && !stickers
  );
}

function refuseLegacyFields(form: Form): void {
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const value = form.fields[key];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    form.wrong(
      key,
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
}

function checkEmbeds(form: Form): void {
  for (const embed of form.list('embeds', { max: 10 })) {
    embed.text('title', { max: 256 });
    embed.text('description', { max: 4096 });
    embed.text('url', { max: 2048 });
    embed.whole('color', { min: 0, max: 0xff_ff_ff });
    embed.part('footer')?.text('text', { min: 1, max: 2048, required: true });
    embed.part('author')?.text('name', { min: 1, max: 256, required: true });
    for (const field of embed.list('fields', { max: 25 })) {
      field.text('name', { min: 1, max: 256, required: true });
      field.text('value', { min: 1, max: 1024, required: true });
    }
    if (!embedHasContent(embed.fields)) embed.missing('description');
  }
  const size = objectsOf(form.fields['embeds']).reduce((sum, embed) => sum + embedSize(embed), 0);
  if (size > 6000) form.wrong('embeds', 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
}

function embedHasContent(embed: JsonObject): boolean {
  return ['title', 'description', 'fields', 'footer', 'author', 'image', 'thumbnail'].some((key) => {
    const value = embed[key];
    return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  });
}

function embedSize(embed: JsonObject): number {
  const texts: (Json | undefined)[] = [
    embed['title'],
    embed['description'],
    objectOf(embed['footer'])['text'],
    objectOf(embed['author'])['name'],
    ...objectsOf(embed['fields']).flatMap((field) => [field['name'], field['value']]),
  ];
  return texts.reduce<number>((sum, text) => sum + textOf(text).length, 0);
}

function checkMentions(form: Form): void {
  const allowed = form.part('allowed_mentions');
  if (!allowed) return;
  const parse = allowed.fields['parse'];
  const kinds = Array.isArray(parse) ? parse : [];
  for (const [index, kind] of kinds.entries())
    if (!['roles', 'users', 'everyone'].includes(textOf(kind)))
      allowed.wrong(['parse', index], 'BASE_TYPE_CHOICES', "Value must be one of {'roles', 'users', 'everyone'}.");
  for (const kind of ['users', 'roles']) {
    const ids = allowed.fields[kind];
    if (Array.isArray(ids) && ids.length > 100)
      allowed.wrong(kind, 'BASE_TYPE_MAX_LENGTH', 'Must be 100 or fewer in length.');
    if (Array.isArray(ids) && ids.length > 0 && kinds.includes(kind))
      allowed.wrong(
        [],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
  }
}

function checkNonce(form: Form): void {
  if (typeof form.fields['nonce'] === 'string') form.text('nonce', { max: 25 });
}
