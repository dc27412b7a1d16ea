/// Completion for zsh.
enum ZshCompletion {
  /// The script; it may be sourced, or stand as `_plodnee` in a folder of `$fpath`.
  static func script(_ words: CompletionWords) -> String {
    """
    #compdef plodnee
    # plodnee completion for zsh: source <(plodnee completion zsh)
    _plodnee() {
      local name=${words[2]} previous=${words[CURRENT-1]}
      if (( CURRENT == 2 )); then
        compadd -- \(words.firstWords.joined(separator: " ")) --help --version
        return
      fi
      case $previous in
    \(values(words))
      esac
      case $name in
    \(groups(words))
      esac
      case $name in
    \(commands(words))
      esac
    }
    if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
      _plodnee "$@"
    else
      compdef _plodnee plodnee
    fi

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
            if (( CURRENT == 3 )); then
              compadd -- \(group.second.joined(separator: " "))
              return
            fi
            name="$name ${words[3]}" ;;
      """
    }.joined(separator: "\n")
  }

  /// The flags and the operands of each command.
  private static func commands(_ words: CompletionWords) -> String {
    CommandCatalogue.forms.map { form in
      """
          "\(form.name)")
            if [[ $PREFIX == -* ]]; then
              compadd -- \(form.allFlags.map(\.typed).joined(separator: " "))
            else
              \(offer(words.operand(of: form))):
            fi ;;
      """
    }.joined(separator: "\n")
  }

  private static func offer(_ offer: CompletionWords.Offer) -> String {
    switch offer {
    case .nothing: ""
    case .words(let words): "compadd -- \(words.joined(separator: " ")); "
    case .files: "_files; "
    case .folders: "_files -/; "
    case .filesAnd(let words): "compadd -- \(words.joined(separator: " ")); _files; "
    }
  }
}
