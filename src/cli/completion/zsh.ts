// The completion script for zsh: found as _report-extract in a folder of fpath, or sourced.
import type { CommandGrammar, Grammar, OptionGrammar, Value } from './grammar.js';

export function zshScript(grammar: Grammar): string {
  const { name, commands } = grammar;
  const run = `_${name.replaceAll('-', '_')}`;
  return `#compdef ${name}
# zsh completion for ${name}
${run}() {
  local context state state_descr line found=1
  typeset -A opt_args
  local -a commands options
  commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.about}`)}`).join('\n')}
  )
  options=(
${grammar.options.map((option) => `    ${optionSpec(option)}`).join('\n')}
  )
  _arguments -C $options '1: :->first' '*:: :->rest' && found=0
  case $state in
    first)
      _describe command commands && found=0
      _files && found=0
      ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
        *) _arguments $options '*:file:_files' && found=0 ;;
      esac
      ;;
  esac
  return found
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  ${run} "$@"
else
  compdef ${run} ${name}
fi
`;
}

function commandCase({ name, options, operand }: CommandGrammar): string {
  const operands = operand.kind === 'none' ? [] : [`'*:${operand.kind}:${actionOf(operand)}'`];
  return [
    `        ${name})`,
    '          _arguments \\',
    ...[...options.map(optionSpec), ...operands].map((spec) => `            ${spec} \\`),
    '            && found=0',
    '          ;;',
  ].join('\n');
}

/** `'*--rules=[about]:rules:_files -/'` or `'(-o --output)'{-o+,--output=}'[about]:output:_files'` */
function optionSpec({ short, long, about, value, repeats }: OptionGrammar): string {
  const [joined, spaced] = value.kind === 'none' ? ['', ''] : ['=', '+'];
  const taken = value.kind === 'none' ? '' : `:${long.slice(2)}:${actionOf(value)}`;
  const rest = `[${about.replaceAll(/[[\]:\\]/g, '\\$&')}]${taken}`;
  return short === null
    ? quoted(`${repeats ? '*' : ''}${long}${joined}${rest}`)
    : `'(${short} ${long})'{${short}${spaced},${long}${joined}}${quoted(rest)}`;
}

function actionOf(value: Value): string {
  switch (value.kind) {
    case 'one_of':
      return `(${value.words.join(' ')})`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    default:
      return ' ';
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
