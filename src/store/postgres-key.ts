/**
 * A key as it stands in a column. Postgres takes no NUL, and half a surrogate pair would become the same as any other:
 * both are escaped with a backslash, so that two keys never meet. All usual keys stay as they are.
 */
export const columnOf = (key: string): string =>
  key.replaceAll(/[\\\0]|\p{Cs}/gu, (char) => {
    if (char === '\\') return '\\\\';
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** The key that {@link columnOf} made this of. */
export const keyOf = (column: string): string =>
  column.replaceAll(/\\(?:\\|u([0-9a-f]{4}))/gu, (_, hex: string | undefined) =>
    hex === undefined ? '\\' : String.fromCharCode(Number.parseInt(hex, 16)),
  );
