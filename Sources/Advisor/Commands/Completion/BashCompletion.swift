/// Completion for bash; works with the one of macOS (3.2) too.
enum BashCompletion {
  /// The script.
  static func script(_ words: CompletionWords) -> String {
    """
    # plodnee completion for bash: source <(plodnee completion bash)
    _plodnee_words() {
      COMPREPLY+=($(compgen -W "$1" -- "$2"))
    }
    _plodnee_paths() {
      local IFS=$'\\n'
      COMPREPLY+=($(compgen "$1" -- "$2"))
    }
    _plodnee() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
      COMPREPLY=()
      if [ "$COMP_CWORD" = 1 ]; then
        _plodnee_words "\(words.firstWords.joined(separator: " ")) --help --version" "$current"
        return
      fi
      case "$previous" in
    \(values(words))
      esac
      local name=${COMP_WORDS[1]}
      case "$name" in
    \(groups(words))
      esac
      case "$name" in
    \(commands(words))
      esac
    }
    complete -o filenames -F _plodnee plodnee

    """
  }

  /// What stands after a flag.
  private static func values(_ words: CompletionWords) -> String {
    let flags = CommandCatalogue.forms.flatMap(\.allFlags).filter { $0.value != .none }
    var seen: Set<String> = []
    return flags.filter { seen.insert($0.name).inserted }.map { flag in
      "    \(flag.typed)) \(offer(words.value(of: flag)))return ;;"
    }.joined(separator: "\n")
  }

  /// The second word of a command of two words.
  private static func groups(_ words: CompletionWords) -> String {
    words.groups.map { group in
      """
          \(group.first))
            if [ "$COMP_CWORD" = 2 ]; then
              _plodnee_words "\(group.second.joined(separator: " "))" "$current"
              return
            fi
            name="$name ${COMP_WORDS[2]}" ;;
      """
    }.joined(separator: "\n")
  }

  /// The flags and the operands of each command.
  private static func commands(_ words: CompletionWords) -> String {
    CommandCatalogue.forms.map { form in
      """
          "\(form.name)")
            case "$current" in
              -*) _plodnee_words "\(form.allFlags.map(\.typed).joined(separator: " "))" "$current" ;;
              *) \(offer(words.operand(of: form))): ;;
            esac ;;
      """
    }.joined(separator: "\n")
  }

  private static func offer(_ offer: CompletionWords.Offer) -> String {
    switch offer {
    case .nothing: ""
    case .words(let words): "_plodnee_words \"\(words.joined(separator: " "))\" \"$current\"; "
    case .files: "_plodnee_paths -f \"$current\"; "
    case .folders: "_plodnee_paths -d \"$current\"; "
    case .filesAnd(let words): self.offer(.words(words)) + self.offer(.files)
    }
  }
}
