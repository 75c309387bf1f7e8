/** Every sign that Discord's markdown gives a meaning, when no backslash stands before it. */
const marks = /(?<!\\)(?:\\\\)*[*_~`|<[\]:@]/u;

/** What a reader of Discord sees of markdown that should have no meaning at all; throws when some has. */
export function asRead(markdown: string): string {
  if (marks.test(markdown)) throw new Error(`markdown in: ${markdown}`);
  if (/^[ \t]*(?:[-+#>]|\d+[.)])/mu.test(markdown)) throw new Error(`a list, heading or quote in: ${markdown}`);
  return markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

const token = /```\n([\s\S]*?)\n```|`([^`\n]+)`|\\([^0-9A-Za-z\s])|(^> |\*{1,2}|\u200B)|([`_~|<[\]:@])/gmu;
const code = /```\n[\s\S]*?\n```|(?<!\\)`[^`\n]+`/gu;

/**
 * What a reader sees of a whole message: code as it is, the rest without escapes and without the marks of bold, italic
 * and quotes. Throws when anything else in it has a meaning.
 */
export function readable(content: string): string {
  if (/^(?:> )?[ \t]*(?:[-+#]|\d+[.)])/mu.test(content.replace(code, 'x'))) throw new Error(`a list or heading in: ${content}`);
  return content
    .replace(token, (_, block?: string, inline?: string, escaped?: string, _mark?: string, meaning?: string) => {
      if (meaning !== undefined) throw new Error(`${meaning} has a meaning in: ${content}`);
      return block ?? inline ?? escaped ?? '';
    })
    .replaceAll('\u200B', '');
}
