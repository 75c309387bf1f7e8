import type { Post } from './post.ts';
import type { InlineButton } from './wire.ts';

/** How a test names a button. */
export type Which = string | RegExp | ((button: InlineButton) => boolean);

/**
 * The one button below a message that is meant.
 *
 * @throws when none or several are, with what there is
 */
export function pickButton(post: Post, which: Which): InlineButton {
  const buttons = post.keyboard.flat();
  const exact = buttons.filter((button) => button.text === which);
  const found = exact.length > 0 ? exact : buttons.filter((button) => fits(button, which));
  const [button, ...others] = found;
  if (button === undefined || others.length > 0)
    throw new Error(`${found.length} buttons fit ${String(which)}; there are: ${post.labels.join(' | ') || 'none'}`);
  return button;
}

function fits(button: InlineButton, which: Which): boolean {
  if (typeof which === 'string') return button.text.includes(which);
  return which instanceof RegExp ? which.test(button.text) : which(button);
}
