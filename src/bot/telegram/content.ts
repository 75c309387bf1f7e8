import type { Message } from 'telegraf/types';

/** What people send: words, and things the bot cannot read. Anything else is a service message of Telegram's own. */
const spoken = [
  'text',
  'sticker',
  'photo',
  'voice',
  'video',
  'video_note',
  'audio',
  'animation',
  'document',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'game',
  'story',
  'paid_media',
  'live_photo',
  'checklist',
] as const;

/** Whether a person said something with this message. */
export const isSpoken = (message: Message): boolean => spoken.some((kind) => kind in message);
