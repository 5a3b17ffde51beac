export const completionEn = () => ({
  'completion.shell': 'bash, zsh or fish',
  'completion.words': 'the words after net, the last being typed',
  'completion.bash': 'where bash breaks words (COMP_WORDBREAKS); the words are then one line',
  'completion.examples': `
Examples:
  source <(net completion bash)     in ~/.bashrc
  source <(net completion zsh)      in ~/.zshrc, after compinit
  net completion bash > ~/.net.bash && echo 'source ~/.net.bash' >> ~/.bashrc
  net completion fish > ~/.config/fish/completions/net.fish`,
})
