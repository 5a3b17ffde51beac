import type { Shell } from '../domain/completion.ts'

/**
 * The script by which a shell asks `net complete` at each Tab. Names come as lines and are put in as quoted words:
 * nothing of them is ever read as a command (no eval, no compgen -W).
 */
export function completionScript(shell: Shell): string {
  return scripts[shell]
}

const scripts: Readonly<Record<Shell, string>> = {
  bash: String.raw`# net completion bash: source <(net completion bash)
_net_journal() {
  local line program=net
  if [[ ${'$'}{1##*/} == net-journal ]]; then program=net-journal; fi
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == $'\t' ]]; then
      compopt -o default 2> /dev/null
    else
      COMPREPLY+=("$line")
    fi
  done < <(command "$program" complete --bash "$COMP_WORDBREAKS" -- "${'$'}{COMP_LINE:0:COMP_POINT}" 2> /dev/null)
}
complete -o nosort -F _net_journal net net-journal 2> /dev/null ||
  complete -F _net_journal net net-journal
`,
  zsh: String.raw`#compdef net net-journal
# net completion zsh: source <(net completion zsh), after compinit
_net_journal() {
  local line program=net
  local -a values shown given
  if [[ ${'$'}{words[1]:t} == net-journal ]]; then program=net-journal; fi
  given=("${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)PREFIX}")
  while IFS= read -r line; do
    if [[ $line == $'\t' ]]; then
      _files
      return
    fi
    values+=("${'$'}{line%%$'\t'*}")
    line=${'$'}{line%$'\t'}
    shown+=("${'$'}{line/$'\t'/  -- }")
  done < <(command "$program" complete -- "${'$'}{given[@]}" 2> /dev/null)
  (( $#values )) || return 1
  compadd -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -l -d shown -a values
}
if [[ $funcstack[1] == _net_journal ]]; then
  _net_journal "$@"
else
  if (( ! $+functions[compdef] )); then autoload -Uz compinit && compinit; fi
  compdef _net_journal net net-journal
fi
`,
  fish: String.raw`# net completion fish: net completion fish | source
function __net_journal
    set -l words (commandline -opc)
    set -l program net
    if string match -q -- '*net-journal' "$words[1]"
        set program net-journal
    end
    set -e words[1]
    set -l current (string unescape -- (commandline -ct) 2> /dev/null)
    if test (count $current) -ne 1
        set current ''
    end
    for line in (command $program complete -- $words $current 2> /dev/null)
        if test "$line" = \t
            __fish_complete_path (commandline -ct)
        else
            printf '%s\n' "$line"
        end
    end
end
complete -c net -f -k -a '(__net_journal)'
complete -c net-journal -f -k -a '(__net_journal)'
`,
}
