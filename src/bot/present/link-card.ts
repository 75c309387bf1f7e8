import { itemsAt } from '../../cases/items.ts';
import { say } from '../../messages/say.ts';
import type { Message } from '../message.ts';
import { buttonsOf, message, rowsOf } from './card.ts';
import { headerOf } from './question-card.ts';
import { itemName, nameOf } from './reading-copy.ts';
import { bold, plain, stack } from './spans.ts';
import type { Scene } from './view.ts';

/** Asks which cause the seller's own words fix or prevent. */
export function linkCard(scene: Scene, question: 'fixed' | 'prevented', item: string): Message {
  const { caseType, draft, locale } = scene;
  const button = buttonsOf(draft, question);
  const causes = itemsAt(caseType, draft, 'why').map((cause) =>
    button(itemName(cause, locale), { do: 'link', item, cause: cause.id }),
  );
  return message({
    spans: stack(
      [
        [bold(`${headerOf(scene, question)} · ${say(locale, 'link.title')}`)],
        stack([[plain(say(locale, 'link.own'))], [plain(nameOf(caseType, draft, question, item, locale))]]),
        [plain(say(locale, 'link.why'))],
      ],
      '\n\n',
    ),
    buttons: [
      ...rowsOf(causes, 1),
      [
        button(say(locale, 'button.all-causes'), { do: 'link', item, cause: 'all' }),
        button(say(locale, 'button.no-cause'), { do: 'link', item, cause: 'none' }),
      ],
      [
        button(say(locale, 'button.back'), { do: 'back' }),
        button(say(locale, 'button.cancel'), { do: 'cancel' }),
      ],
    ],
    card: true,
  });
}
