import type { Translation } from '../catalogue.ts'
import type { completionEn } from '../en/completion.ts'

export const completionFa = (): Translation<typeof completionEn> => ({
  'completion.shell': 'پوسته: bash، zsh یا fish',
  'completion.words': 'کلمه‌های بعد از net؛ آخری هنوز نوشته می‌شود',
  'completion.bash': 'جایی که bash کلمه‌ها را می‌شکند (COMP_WORDBREAKS)؛ آن‌گاه همه یک خط است',
  'completion.examples': `
نمونه‌ها:
  source <(net completion bash)     در ‎~/.bashrc
  source <(net completion zsh)      در ‎~/.zshrc، بعد از compinit
  net completion bash > ~/.net.bash && echo 'source ~/.net.bash' >> ~/.bashrc
  net completion fish > ~/.config/fish/completions/net.fish`,
})
