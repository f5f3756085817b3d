// Colours for a terminal, plain text for everything else.
import type { Io } from './io.js';

export type Colour = 'green' | 'yellow' | 'dim' | 'bold';
export type Paint = (colour: Colour, text: string) => string;

/** No colours in pipes and files, under NO_COLOR (https://no-color.org) and on a dumb terminal. */
export async function paintFor({ stdout, env }: Io): Promise<Paint> {
  const plain = stdout.isTTY !== true || Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb';
  if (plain) return (_, text) => text;
  const { styleText } = await import('node:util');
  return styleText;
}
