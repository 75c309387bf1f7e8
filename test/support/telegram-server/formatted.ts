import { readEntities, trimmed, type Formatted } from './entities.ts';
import { parseHtml } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { checkFields, type Params } from './params.ts';
import { badRequest } from './refusal.ts';

/** UTF-16 units after entities are parsed (platforms.md 1.1). */
const textLimit = 4096;
const captionLimit = 1024;

const previewFields = ['is_disabled', 'url', 'prefer_small_media', 'prefer_large_media', 'show_above_text'];

const none: Formatted = { text: '', entities: [] };

/**
 * The text of a message, checked as Telegram does.
 *
 * @param tooLong how this method words the refusal of a longer text
 */
export function readText(params: Params, tooLong: string): Formatted {
  const source = params.string('text') ?? '';
  if (source === '') throw badRequest('message text is empty');
  const text = formatted(params, source, 'entities');
  if (text.text === '') throw badRequest('text must be non-empty');
  if (text.text.length > textLimit) throw badRequest(tooLong);
  const preview = params.json('link_preview_options');
  if (preview !== undefined) checkFields('link preview options', preview, previewFields);
  return text;
}

export function readCaption(params: Params): Formatted {
  const source = params.string('caption') ?? '';
  const caption = source === '' ? none : formatted(params, source, 'caption_entities');
  if (caption.text.length > captionLimit) throw badRequest('message caption is too long');
  return caption;
}

function formatted(params: Params, source: string, entities: string): Formatted {
  if (Buffer.byteLength(source) > 32_768) throw badRequest('text is too long');
  if (!source.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  const mode = (params.string('parse_mode') ?? '').toLowerCase();
  if (mode === 'html') return trimmed(parseHtml(source));
  if (mode === 'markdownv2') return trimmed(parseMarkdown(source));
  if (mode !== '' && mode !== 'none') throw badRequest('unsupported parse_mode');
  return trimmed({ text: source, entities: readEntities(source, params.json(entities)) });
}
