import { setTimeout as sleep } from 'node:timers/promises';
import { meter, type Target, type Volume } from './meter.ts';
import type { Seller } from './seller.ts';

export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Paced extends Volume {
  /** Updates per second that were asked for. */
  readonly asked: number;
  readonly first: Times;
  readonly whole: Times;
}

/** How long something lasts: until so much time has gone by and so much has happened. */
interface Least {
  readonly ms: number;
  readonly updates: number;
}

/** Nothing lasts longer than this, whatever did not happen, in milliseconds. */
const longestMs = 30_000;

async function lasting({ ms, updates }: Least, count: () => number): Promise<void> {
  const from = performance.now();
  await sleep(ms);
  while (count() < updates && performance.now() - from < longestMs) await sleep(20);
}

export interface Saturation {
  readonly sellers: number;
  /** Long enough for code to be compiled and for sellers to be at different places of their dialogues. */
  readonly warmup: Least;
  readonly measured: Least;
  /** How long each answer of the Bot API takes, in milliseconds. */
  readonly delayMs: number;
}

/** Sellers who answer as soon as they are answered; who has the letter is followed by somebody new. */
export async function saturate(target: Target, { sellers, warmup, measured, delayMs }: Saturation): Promise<Volume> {
  const { crowd, count, start, stop } = meter(target);
  crowd.bot.delayMs = delayMs;
  let answered = 0;
  crowd.onAnswered = (seller, { isLast }) => {
    answered += 1;
    count(isLast);
    (isLast ? crowd.add() : seller).act();
  };
  // Not all at the same place of the dialogue: letters would come in waves.
  for (let index = 0; index < sellers; index += 1) {
    crowd.add().act();
    if (index % 8 === 7) await sleep(warmup.ms / 16);
  }
  await lasting({ ...warmup, ms: warmup.ms / 2 }, () => answered);
  answered = 0;
  start();
  await lasting(measured, () => answered);
  const volume = stop();
  await crowd.leave();
  crowd.bot.delayMs = 0;
  return volume;
}

const timesOf = (all: number[]): Times => {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
};

interface Pace {
  readonly perSecond: number;
  readonly warmupMs: number;
  readonly ms: number;
  readonly delayMs: number;
}

/** Updates at a fixed rate, whether or not the bot keeps up: by whoever is free, or by somebody new. */
export async function pace(target: Target, { perSecond, warmupMs, ms, delayMs }: Pace): Promise<Paced> {
  const { crowd, count, start, stop } = meter(target);
  crowd.bot.delayMs = delayMs;
  const free: Seller[] = [];
  let [first, whole]: [number[], number[]] = [[], []];
  crowd.onAnswered = (seller, { isLast, firstMs, wholeMs }) => {
    count(isLast);
    first.push(firstMs);
    whole.push(wholeMs);
    if (!isLast) free.push(seller);
  };
  let acted = 0;
  const from = performance.now();
  const tick = setInterval(() => {
    for (const due = ((performance.now() - from) / 1000) * perSecond; acted < due; acted += 1) (free.shift() ?? crowd.add()).act();
  }, 1);
  await sleep(warmupMs);
  start();
  [first, whole] = [[], []];
  await sleep(ms);
  clearInterval(tick);
  const volume = stop();
  const paced = { ...volume, asked: perSecond, first: timesOf(first), whole: timesOf(whole) };
  await crowd.leave();
  crowd.bot.delayMs = 0;
  return paced;
}
