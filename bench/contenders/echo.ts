import { Telegraf } from 'telegraf';
import { apiRoot, token } from './environment.ts';

/** A bare telegraf bot without a store: it repeats what it hears. */
const bot = new Telegraf(token, { telegram: { apiRoot } });
bot.on('text', (ctx) => ctx.reply(ctx.message.text));
bot.on('callback_query', (ctx) => ctx.reply('pressed'));
await bot.launch();
