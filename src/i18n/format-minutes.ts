import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

interface Unit {
  readonly minutes: number;
  readonly zh: string;
  readonly one: string;
  readonly many: string;
}

const MINUTES: Unit = { minutes: 1, zh: '分钟', one: 'minute', many: 'minutes' };
const HOURS: Unit = { minutes: HOUR, zh: '小时', one: 'hour', many: 'hours' };
const DAYS: Unit = { minutes: DAY, zh: '天', one: 'day', many: 'days' };

/** Whole days are told in days, and so is all from two days up. */
function unitOf(minutes: number): Unit {
  if (minutes < HOUR) return MINUTES;
  return minutes >= 2 * DAY || minutes % DAY === 0 ? DAYS : HOURS;
}

/** One decimal of hours and days, none where all of them are whole. */
function counted(locale: Locale, times: readonly number[], unit: Unit): string {
  const numbers = times.map((minutes) => minutes / unit.minutes);
  const isWhole = numbers.every((number) => Math.abs(number - Math.round(number)) < 0.05);
  const digits = unit === MINUTES || isWhole ? 0 : 1;
  return numbers.map((number) => formatNumber(locale, number, digits)).join('–');
}

function worded(locale: Locale, number: string, unit: Unit): string {
  if (locale !== 'en') return `${number}${unit.zh}`;
  return `${number} ${number === '1' ? unit.one : unit.many}`;
}

/**
 * A time in the words of a clock: `14分钟`, `3.2小时`, `2天`; `14 minutes`, `3.2 hours`, `2 days`.
 *
 * @param like another time, in whose unit it is told
 */
export function formatMinutes(locale: Locale, minutes: number, like = minutes): string {
  const unit = unitOf(like);
  return worded(locale, counted(locale, [minutes], unit), unit);
}

/** The same on an axis, where there is less room: `30 min`, `6 h`, `2 d`. */
export function formatMinutesShort(locale: Locale, minutes: number): string {
  if (locale !== 'en') return minutes === 0 ? '0' : formatMinutes(locale, minutes);
  const unit = unitOf(minutes);
  const number = counted(locale, [minutes], unit);
  if (minutes === 0) return '0';
  return `${number} ${unit === MINUTES ? 'min' : unit.one.charAt(0)}`;
}

/** A time that is surpassed: whole units only, rounded down, since `more than 344 days` must be true. */
export function formatMinutesSurpassed(locale: Locale, minutes: number): string {
  const unit = unitOf(minutes);
  return formatMinutes(locale, Math.floor(minutes / unit.minutes) * unit.minutes);
}

/** From one time to another, both in the unit of a third, or of the longer one: `2.1–2.6小时`, `2.1–2.6 hours`. */
export function formatMinutesRange(locale: Locale, lower: number, upper: number, like = upper): string {
  const unit = unitOf(like);
  return worded(locale, counted(locale, [lower, upper], unit), unit);
}
