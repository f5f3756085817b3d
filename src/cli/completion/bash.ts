// The completion script for bash, from 3.2 on; it runs nothing, so that a key press costs nothing.
import type { CommandGrammar, Grammar, OptionGrammar, Value } from './grammar.js';

/** Where the script leaves the list empty, bash offers files by itself, unless it was told not to. */
export function bashScript(grammar: Grammar): string {
  const { name, commands } = grammar;
  const run = `_${name.replaceAll('-', '_')}`;
  const names = commands.map((command) => command.name);
  return `# bash completion for ${name}
${run}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command= words= files= word
  COMPREPLY=()
  # bash parts --format=csv into three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $word in
      ${names.join(' | ')}) command=$word && break ;;
    esac
  done
  case $command:$previous in
${[{ ...grammar, name: '' }, ...commands].flatMap(valueCases).join('\n')}
    *)
      case $command:$current in
${[{ ...grammar, name: '' }, ...commands].map(optionCase).join('\n')}
        :*) words='${names.join(' ')}' files=1 ;;
${commands.map(operandCase).join('\n')}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ -n $files ]] || compopt +o default 2>/dev/null
  # Files beside words that fit; where no word fits, bash offers the files itself.
  if [[ $files == 1 && \${#COMPREPLY[@]} -gt 0 ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
  elif [[ $files == folders ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$current")
  fi
}
complete -o default -F ${run} ${name}
`;
}

const valueCases = ({ name, options }: CommandGrammar): string[] =>
  options.flatMap((option) =>
    option.value.kind === 'none'
      ? []
      : [
          `    ${flagsOf(option)
            .map((flag) => `${name}:${flag}`)
            .join(' | ')}) ${assignment(option.value)} ;;`,
        ],
  );

const optionCase = ({ name, options }: CommandGrammar): string =>
  `        ${name}:-*) words='${options.flatMap(flagsOf).join(' ')}' ;;`;

const operandCase = ({ name, operand }: CommandGrammar): string => `        ${name}:*) ${assignment(operand)} ;;`;

function assignment(value: Value): string {
  switch (value.kind) {
    case 'one_of':
      return `words='${value.words.join(' ')}'`;
    case 'file':
      return 'files=1';
    case 'folder':
      return 'files=folders';
    default:
      return ':';
  }
}

const flagsOf = ({ short, long }: OptionGrammar): string[] => [...(short === null ? [] : [short]), long];
