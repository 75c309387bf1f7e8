import { encodeAction, longestCode } from '../action-code.ts';
import type { Action } from '../message.ts';
import type { Place } from './place.ts';

/** In a group everybody sees a button; its data begins with the id of the one person it is for, in base 36. */
const owned = /^([0-9a-z]{1,11}):/u;

/** A button's data with its owner, or without one where nobody else can press it. */
export function ownedCode(action: Action, { user, private: isPrivate }: Pick<Place, 'user' | 'private'>): string {
  const code = isPrivate ? encodeAction(action) : `${user.toString(36)}:${encodeAction(action)}`;
  if (Buffer.byteLength(code) > longestCode) throw new RangeError(`a button's code is too long: ${action.press.do} at ${action.at}`);
  return code;
}

/** Whose button it is; `undefined` when its data names nobody. */
export function ownerOf(code: string): number | undefined {
  const [, owner] = owned.exec(code) ?? [];
  return owner === undefined ? undefined : Number.parseInt(owner, 36);
}

/** A button's data without its owner. */
export const withoutOwner = (code: string): string => code.replace(owned, '');
