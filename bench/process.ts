import { readFileSync } from 'node:fs';

/** Clock ticks of `/proc`, by Linux's own constant. */
const tickMs = 10;

/** CPU time a process has used so far, all its threads, user and system, in milliseconds. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

/** The most memory a process has held so far, in MB. */
export function peakRssMb(pid: number): number {
  const [, kb] = /^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kb) / 1024;
}
