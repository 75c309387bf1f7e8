/** What people send in place of text, as updates show it. */
export const sticker = {
  file_id: 'CAACAgUAAxkBAAIB',
  file_unique_id: 'AgADst',
  type: 'regular',
  width: 512,
  height: 512,
  is_animated: false,
  is_video: false,
  emoji: '👍',
};

export const photo = [
  { file_id: 'AgACAgUAAxkBAAIC', file_unique_id: 'AQADph', width: 90, height: 67, file_size: 1213 },
  { file_id: 'AgACAgUAAxkBAAID', file_unique_id: 'AQADpi', width: 800, height: 600, file_size: 60_211 },
];

export const voice = {
  file_id: 'AwACAgUAAxkBAAIE',
  file_unique_id: 'AgADvo',
  duration: 3,
  mime_type: 'audio/ogg',
  file_size: 9021,
};
