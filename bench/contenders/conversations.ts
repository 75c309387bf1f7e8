import { type Conversation, type ConversationData, type ConversationFlavor, conversations, createConversation, type VersionedState } from '@grammyjs/conversations';
import { run, sequentialize } from '@grammyjs/runner';
import { Bot, type Context, InlineKeyboard } from 'grammy';
import { ask, caseName, createLabel, letterOf, questions, reviewTitle } from '../dialogues/six-questions.ts';
import { apiRoot, storeUrl, token } from './environment.ts';
import { adapterAt } from './stores.ts';

const button = (label: string) => ({ reply_markup: new InlineKeyboard().text(label, 'go') });

async function poa(conversation: Conversation, ctx: Context): Promise<void> {
  const pressed = async (): Promise<void> => {
    const tap = await conversation.waitFor('callback_query:data');
    await tap.answerCallbackQuery();
  };
  await ctx.reply('Which case is it?', button(caseName));
  await pressed();
  const answers: string[] = [];
  for (let index = 0; index < questions.length; ) {
    await ctx.reply(ask(index));
    const { message } = await conversation.waitFor('message:text');
    if (message.text === '/back') index = Math.max(0, index - 1);
    else {
      answers[index] = message.text;
      index += 1;
    }
  }
  await ctx.reply(`${reviewTitle}\n\n${answers.join('\n')}`, button(createLabel));
  await pressed();
  await ctx.reply(letterOf(answers));
}

/** A grammY conversation with durable state, fetched by the runner and taken one by one for each chat. */
const bot = new Bot<ConversationFlavor<Context>>(token, { client: { apiRoot } });
bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
bot.use(conversations({ storage: { type: 'key', adapter: await adapterAt<VersionedState<ConversationData>>(storeUrl) } }));
bot.use(createConversation(poa));
bot.command('poa', (ctx) => ctx.conversation.enter('poa'));
run(bot);
