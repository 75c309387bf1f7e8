import { partLink } from '../../cases/combine.ts';
import { itemsAt } from '../../cases/items.ts';
import { say } from '../../messages/say.ts';
import type { Message } from '../message.ts';
import { buttonsOf, message, rowsOf } from './card.ts';
import { headerOf } from './question-card.ts';
import { itemName, nameOf } from './reading-copy.ts';
import { bold, plain, stack } from './spans.ts';
import type { Scene } from './view.ts';

/** Asks to which of several cases a cause of the seller's own belongs. */
function partCard(scene: Scene, item: string): Message {
  const { caseType, draft, locale } = scene;
  const button = buttonsOf(draft, 'why');
  const cases = (caseType.parts ?? []).map(({ id, name }) => button(name[locale], { do: 'link', item, cause: partLink(id) }));
  return message({
    spans: stack(
      [
        [bold(`${headerOf(scene, 'why')} · ${say(locale, 'link.case')}`)],
        stack([[plain(say(locale, 'link.own'))], [plain(nameOf(caseType, draft, 'why', item, locale))]]),
      ],
      '\n\n',
    ),
    buttons: [...rowsOf(cases, 1), [button(say(locale, 'button.back'), { do: 'back' }), button(say(locale, 'button.cancel'), { do: 'cancel' })]],
    card: true,
  });
}

/** Asks which cause the seller's own words fix or prevent. */
export function linkCard(scene: Scene, question: 'why' | 'fixed' | 'prevented', item: string): Message {
  if (question === 'why') return partCard(scene, item);
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
