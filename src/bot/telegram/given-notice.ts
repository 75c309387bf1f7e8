import type { Message } from 'telegraf/types';
import type { Act, Upload } from '../../flows/exchange.ts';
import { isHopeless } from '../upload/read-upload.ts';
import { isSaying, withWords } from '../upload/words.ts';

const captionOf = (message: object): string => ('caption' in message && typeof message.caption === 'string' ? message.caption : '');

/** The file of a message. A moving picture comes as a document too, but is none. */
function uploadOf(message: Message): Upload | undefined {
  if (!('document' in message) || 'animation' in message) return undefined;
  const { file_id: ref, file_name: name = '', file_size: size, mime_type: mediaType } = message.document;
  return { name, ref, ...(size !== undefined && { size }), ...(mediaType !== undefined && { mediaType }) };
}

/** A message without text: a file that may be a notice, what is said below one that is none, or something that cannot be read. */
export function fileAct(message: Message): Act {
  const upload = uploadOf(message);
  const caption = captionOf(message);
  if (upload && !(isHopeless(upload) && isSaying(caption))) return { kind: 'upload', upload: withWords(upload, caption) };
  return isSaying(caption) ? { kind: 'text', text: caption } : { kind: 'unsupported' };
}

/** The stretch of a message that was marked when answering it; all there is of one in another chat. */
const quoteOf = (message: Message): string => ('quote' in message ? (message.quote?.text ?? '') : '');

/** What `/poa` answers: somebody's message, or their file, is the notice; one of the bot's own is none. */
export function noticeAct(message: Message, me: { readonly id: number }): Act | undefined {
  const answered = 'reply_to_message' in message ? message.reply_to_message : undefined;
  if (answered?.from?.id === me.id) return undefined;
  const upload = answered && uploadOf(answered);
  if (upload) return { kind: 'upload', upload: withWords(upload, captionOf(answered)) };
  const said = answered && 'text' in answered ? answered.text : captionOf(answered ?? {});
  const notice = said === '' ? quoteOf(message) : said;
  return notice.trim() === '' ? undefined : { kind: 'start', notice };
}
