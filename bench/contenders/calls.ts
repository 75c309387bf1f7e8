import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { RecordedCall, Recording } from '../api/record.ts';
import { apiRoot, token } from './environment.ts';

/**
 * The calls that poa-bot makes and nothing else: to each update of a chat it plays back what poa-bot was recorded to
 * answer at the same place of the same dialogue. No conversation, no store, no letter: faster no bot can be that makes these
 * calls over `node:http`.
 */
const { chat: recordedChat, updates }: Recording = JSON.parse(readFileSync(process.env['BENCH_CALLS'] ?? '', 'utf8'));

const root = new URL(apiRoot);
const agents = { poll: new Agent({ keepAlive: true }), calls: new Agent({ keepAlive: true, maxSockets: 256 }) } as const;

function post(agent: Agent, method: string, type: string, body: string | Buffer): Promise<unknown> {
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const call = request({ agent, hostname: root.hostname, port: root.port, method: 'POST', path: `/bot${token}/${method}`, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve((JSON.parse(Buffer.concat(chunks).toString()) as { result: unknown }).result));
      answer.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}

interface Update {
  readonly update_id: number;
  readonly message?: { readonly chat: { readonly id: number } };
  readonly callback_query?: { readonly id: string; readonly message: { readonly chat: { readonly id: number } } };
}

/** How far a chat is, and which of its messages stand for the recorded ones. */
interface Chat {
  readonly id: number;
  done: number;
  readonly messages: Map<number, number>;
}

type Play = (chat: Chat, pressed: string | undefined) => Promise<void>;

/** A recorded call, made ready to be made for any chat. */
function playable({ method, type, body, messageId }: RecordedCall): Play {
  const bytes = Buffer.from(body, 'base64');
  const at = bytes.indexOf(String(recordedChat));
  const params = type.startsWith('application/json') ? (JSON.parse(bytes.toString()) as Record<string, unknown>) : undefined;
  const bodyFor = (chat: Chat, pressed: string | undefined): string | Buffer => {
    if (params)
      return JSON.stringify({
        ...params,
        ...('chat_id' in params && { chat_id: chat.id }),
        ...('message_id' in params && { message_id: chat.messages.get(Number(params['message_id'])) }),
        ...('callback_query_id' in params && { callback_query_id: pressed }),
      });
    const own = Buffer.from(bytes);
    own.write(String(chat.id), at);
    return own;
  };
  return async (chat, pressed) => {
    const shown = await post(agents.calls, method, type, bodyFor(chat, pressed));
    if (messageId !== undefined) chat.messages.set(messageId, (shown as { message_id: number }).message_id);
  };
}

const script = updates.map((calls) => calls.map((call) => ({ isAnswer: call.method === 'answerCallbackQuery', play: playable(call) })));
const chats = new Map<number, Chat>();

async function playBack({ message, callback_query: query }: Update): Promise<void> {
  const id = message?.chat.id ?? query?.message.chat.id ?? 0;
  const chat = chats.get(id) ?? { id, done: 0, messages: new Map<number, number>() };
  chats.set(id, chat);
  const calls = script[chat.done] ?? [];
  chat.done += 1;
  if (chat.done === script.length) chats.delete(id);
  for (const { isAnswer, play } of calls) {
    const played = play(chat, query?.id);
    if (!isAnswer) await played;
  }
}

for (let offset = 0; ; ) {
  const batch = (await post(agents.poll, 'getUpdates', 'application/json', JSON.stringify({ offset, timeout: 50 }))) as readonly Update[];
  for (const update of batch) {
    offset = update.update_id + 1;
    void playBack(update);
  }
}
