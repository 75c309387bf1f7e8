import { Markup, Scenes, session, Telegraf } from 'telegraf';
import { ask, caseName, createLabel, letterOf, questions, reviewTitle } from '../dialogues/six-questions.ts';
import { apiRoot, storeUrl, token } from './environment.ts';
import { keyvAt } from './stores.ts';

type Context = Scenes.WizardContext;

interface Given {
  answers?: string[];
}

const given = (ctx: Context): Given => ctx.wizard.state;

const button = (label: string) => Markup.inlineKeyboard([Markup.button.callback(label, 'go')]);

const question = (index: number) => async (ctx: Context) => {
  const words = ctx.text ?? '';
  if (words === '/back') {
    const before = Math.max(0, index - 1);
    await ctx.reply(ask(before));
    return ctx.wizard.selectStep(2 + before);
  }
  const { answers = [] } = given(ctx);
  answers[index] = words;
  given(ctx).answers = answers;
  await (index === questions.length - 1 ? ctx.reply(`${reviewTitle}\n\n${answers.join('\n')}`, button(createLabel)) : ctx.reply(ask(index + 1)));
  return ctx.wizard.next();
};

const wizard = new Scenes.WizardScene<Context>(
  'poa',
  async (ctx) => {
    await ctx.reply('Which case is it?', button(caseName));
    return ctx.wizard.next();
  },
  async (ctx) => {
    if (!ctx.callbackQuery) return undefined;
    await ctx.answerCbQuery();
    await ctx.reply(ask(0));
    return ctx.wizard.next();
  },
  ...questions.map((_, index) => question(index)),
  async (ctx) => {
    if (!ctx.callbackQuery) return undefined;
    await ctx.answerCbQuery();
    await ctx.reply(letterOf(given(ctx).answers ?? []));
    return ctx.scene.leave();
  },
);

/** A telegraf wizard scene whose session is kept in Keyv, as its guide shows it. */
const bot = new Telegraf<Context>(token, { telegram: { apiRoot } });
bot.use(session({ store: keyvAt(storeUrl, 'wizard') }));
bot.use(new Scenes.Stage<Context>([wizard]).middleware());
bot.command('poa', (ctx) => ctx.scene.enter('poa'));
await bot.launch();
