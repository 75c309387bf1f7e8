const western =
  /^(\d{1,2})(?:[:.](\d{2}))? ?(?:([ap])\.?m\.?)?(?: ((?:[PMCE][SD]?T|GMT|UTC|BST|CES?T|JST)))?$/iu;
const chinese = /^(上午|早上|中午|下午|晚上)? ?(\d{1,2})(?::(\d{2})|[点點时時](?:(半)|(\d{1,2})分?)?)$/u;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** The half of the day that was named. */
  readonly half?: string;
  readonly zone?: string;
}

function clockIn(text: string): Clock | undefined {
  const [, hour, minute, half, zone] = western.exec(text) ?? [];
  if (hour !== undefined) {
    if (minute === undefined && half === undefined) return undefined;
    const named = { ...(half && { half: half.toLowerCase() }), ...(zone && { zone: zone.toUpperCase() }) };
    return { hour: Number(hour), minute: Number(minute ?? 0), ...named };
  }
  const [, part, oclock, exact, thirty, past] = chinese.exec(text) ?? [];
  if (oclock === undefined) return undefined;
  const clock = { hour: Number(oclock), minute: thirty ? 30 : Number(exact ?? past ?? 0) };
  if (part !== undefined) return { ...clock, half: part };
  // `4点` alone is as often the afternoon as the night.
  return exact === undefined && clock.hour >= 1 && clock.hour <= 6 ? undefined : clock;
}

/** The hour from 0 to 23, `undefined` when there is none such. */
function hourOf({ hour, half }: Clock): number | undefined {
  if (hour > 23) return undefined;
  if (half === undefined) return hour;
  if (hour > 12 || hour === 0) return /^(?:下午|晚上)$/u.test(half) && hour > 12 ? hour : undefined;
  if (half === '晚上' && hour === 12) return 0;
  if (half === '中午' && hour >= 11) return hour;
  return (hour % 12) + (/^(?:p|下午|晚上|中午)$/u.test(half) ? 12 : 0);
}

/**
 * Reads a time of day, `16:00`, `4pm`, `下午4点半`, as `16:00`. A bare number is no time; an American or European time
 * zone behind it stays.
 */
export function readTime(text: string): string | undefined {
  const clock = clockIn(text.normalize('NFKC').replace(/^at /iu, ''));
  const hour = clock && hourOf(clock);
  if (clock === undefined || hour === undefined || clock.minute > 59) return undefined;
  const time = [hour, clock.minute].map((part) => String(part).padStart(2, '0')).join(':');
  return clock.zone === undefined ? time : `${time} ${clock.zone}`;
}
