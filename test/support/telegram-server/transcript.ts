import type { Post } from './post.ts';
import type { Room } from './room.ts';

/** One message in a few readable lines. */
function describe(post: Post): string {
  const name = post.fromBot ? 'bot' : post.from.first_name;
  const media = Object.keys(post.more).map((field) => `<${field}> `);
  const file = post.document === undefined ? '' : `<file ${post.document.name}, ${post.document.content.length} bytes> `;
  const edits = post.edits === 0 ? '' : ` (edited ${post.edits}x)`;
  const buttons = post.keyboard.map((row) => `\n      [${row.map((button) => button.text).join('] [')}]`);
  const prompt = post.forceReply === undefined ? '' : `\n      <reply: ${post.forceReply.input_field_placeholder ?? ''}>`;
  const answered = post.replyTo === undefined ? '' : ` -> #${post.replyTo}`;
  const text = post.text.replaceAll('\n', '\n      ');
  return `  #${post.id} ${name}${answered}${edits}: ${media.join('')}${file}${text}${buttons.join('')}${prompt}`;
}

/** A chat as it stands, and the calls that were refused: what a failed test needs to say. */
export function transcript(room: Room): string {
  const refused = room.world.calls.filter((call) => call.ok === false);
  return [
    `chat ${room.id} ${room.title}`,
    ...room.messages.slice(-20).map((post) => describe(post)),
    `calls: ${room.world.calls.length}, unconfirmed updates: ${room.world.queue.pending}`,
    ...refused.slice(-5).map((call) => `  refused ${call.method}: ${call.error?.description ?? ''}`),
  ].join('\n');
}
