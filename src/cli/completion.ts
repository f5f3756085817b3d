// The command `completion`: a script by which a shell completes the commands and options of this program.
import type { Command } from 'commander';
import { bashScript } from './completion/bash.js';
import { fishScript } from './completion/fish.js';
import { grammarOf } from './completion/grammar.js';
import type { Shell } from './completion/shell.js';
import { zshScript } from './completion/zsh.js';
import { print, type Context } from './io.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

export async function runCompletion({ io }: Context, shell: Shell, program: Command): Promise<number> {
  await print(io, scripts[shell](grammarOf(program)));
  return 0;
}
